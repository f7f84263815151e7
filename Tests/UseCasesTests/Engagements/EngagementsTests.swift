import Engagement
import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("Promos and events, from the plan to what came of it") struct EngagementsTests {
    private func plan(_ people: [CustomerID], groups: [EntryID] = []) -> PlanWritten {
        PlanWritten(
            text: "Makan siang", kind: .event, words: "Halo {nama}, {waktu}\nada {suka} untuk Ibu.",
            elements: [
                PlannedElement(
                    name: "mi angciu", aspect: .food, traits: ["drink.alcohol.in_food"],
                    alternatives: [.init(name: "mi kecap", traits: [])]),
                PlannedElement(name: "es teh", aspect: .drink, traits: []),
                PlannedElement(name: "sunyi", aspect: .music, traits: []),
                PlannedElement(name: "tetangga", aspect: .people, traits: []),
                PlannedElement(name: "halaman", aspect: .place, traits: []),
            ], at: at("2026-11-28 16:00").instant, audience: .init(groups: groups, people: people))
    }

    /// Three who wrote to us: one forbids alcohol and likes tempe, one does not mind, one is in mourning.
    private func furnish(_ front: Storefront) async throws -> [CustomerID] {
        try await front.write { pen in
            func meet(_ name: String, _ stance: String) throws -> CustomerID {
                let customer = try pen.meet(name, how: "typed")
                try pen.learn(
                    FactLearnt(key: stance, value: "alkohol di masakan", source: .said, confidence: 0.95), about: customer)
                _ = try pen.reply("halo", to: customer)
                return customer
            }
            let (ratna, maria, yuli) = (
                try meet("Bu Ratna", "pantang"), try meet("Bu Maria", "tidak masalah"), try meet("Bu Yuli", "tidak masalah")
            )
            try pen.learn(FactLearnt(key: "suka", value: "tempe", source: .said, confidence: 0.95), about: ratna)
            try pen.remember(Moment(kind: .mourning, text: "ibunya"), of: yuli)
            return [ratna, maria, yuli]
        }
    }

    @Test("is stopped by who said never, put right, sent one by one, and held against what came", arguments: TestEngine.all)
    func wholeWay(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2026-11-19 15:10") { front in
            let shop = front.shop
            let people = try await furnish(front)
            let planned = try #require(try await shop.bringIn(plan(people)))
            #expect(try await shop.bringIn(plan(people)) == nil)
            #expect(planned.look.verdict.decision == .block)
            #expect(planned.look.verdict.blockedBy.map(\.id) == [people[0]])
            #expect(planned.look.verdict.standing[.mourning] == [people[2]])
            // Not without a reason.
            #expect(try await shop.startSending(planned.id, because: "  ") == .unclear)
            #expect(try await shop.sending(of: planned.id) == nil)

            // One change alone leaves the others open.
            let place = try #require(
                planned.look.better.replacements.firstIndex { if case .replace = $0.change { true } else { false } })
            #expect(try await shop.acceptChanges(of: planned.id, only: 99, once: "y", name: { $0.name }) == .doneBefore)
            #expect(try await shop.acceptChanges(of: planned.id, only: place, once: "z", name: { $0.name }) == .done)
            let half = try #require(try await shop.engagement(planned.id))
            #expect(half.written.elements[0].name == "mi kecap" && half.written.audience.without.isEmpty)
            #expect(half.look.verdict.decision == .warn)
            #expect(try await shop.acceptChanges(of: planned.id, once: "a", name: { $0.name }) == .done)
            let better = try #require(try await shop.engagement(planned.id))
            #expect(better.look.verdict.decision == .go)
            #expect(better.written.audience.without == [people[2]])
            #expect(better.written.elements[0].name == "mi kecap")
            #expect(try await shop.startSending(planned.id, because: "") == .done)
            #expect(try await shop.startSending(planned.id, because: "") == .doneBefore)
            // It goes out: nothing of it is changed any more.
            #expect(try await shop.perform(.plan(plan(people), changing: planned.id), once: "b") == .doneBefore)

            let sent = try #require(try await shop.engagement(planned.id))
            let list = try #require(try await shop.sendingList(sent))
            #expect(Set(list.lines.map(\.customer)) == Set(people.prefix(2)))
            let words = Dictionary(uniqueKeysWithValues: list.lines.map { ($0.customer, $0.words) })
            #expect(words[people[0]] == "Halo Bu Ratna, Sabtu, 28 November 2026 16.00\nada tempe untuk Ibu.")
            #expect(words[people[1]] == "Halo Bu Maria, Sabtu, 28 November 2026 16.00")

            let sending = try #require(try await shop.sending(of: planned.id))
            #expect(try await shop.perform(.sendOut("Halo", to: people[0], of: sending), once: "c") == .done)
            #expect(try await shop.perform(.sendOut("Halo", to: people[0], of: sending), once: "d") == .doneBefore)
            // Who was left in peace is on no list.
            #expect(try await shop.perform(.sendOut("Halo", to: people[2], of: sending), once: "e") == .missing)
            front.clock.set("2026-11-29 09:00")
            let reaction = Reaction(text: "terlalu pedas", trait: "food.taste.spicy", isDisappointed: true)
            #expect(try await shop.perform(.react(reaction, by: people[0], to: sending), once: "f") == .done)
            #expect(try await shop.perform(.refuse(people[1], sending), once: "g") == .done)

            let course = try #require(try await shop.engagement(planned.id)?.course)
            #expect(course.sent.map(\.customer) == [people[0]])
            #expect(course.disappointed.map(\.customer) == [people[0]])
            #expect(course.waiting.isEmpty)
            #expect(course.aftermath.surprises.map(\.id) == [people[0]])
            // What she did not like is known the next time.
            let next = PlanWritten(
                text: "Lagi", kind: .gift, words: "Halo",
                elements: [
                    PlannedElement(name: "sambal", aspect: .food, traits: ["food.taste.spicy"]),
                    PlannedElement(name: "air", aspect: .drink, traits: []),
                ], at: at("2026-12-05 16:00").instant, audience: .init(people: people))
            let again = try #require(try await shop.bringIn(next))
            let known = try #require(again.look.reasons(people[0]).first)
            #expect(known.word?.source == .reacted)
        }
    }

    @Test("whoever sees only their own people plans nothing", arguments: TestEngine.all)
    func notForEverybody(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2026-11-19 15:10") { front in
            let people = try await furnish(front)
            let own = Viewer(staff: StaffID(9), reach: .own(StaffID(9)))
            #expect(try await front.shop.perform(.plan(plan(people), changing: nil), once: "a", as: own) == .missing)
            let planned = try #require(try await front.shop.bringIn(plan(people)))
            #expect(try await front.shop.startSending(planned.id, because: "harus", as: own) == .missing)
            let group = GroupWritten(text: "Semua", conditions: [GroupCondition(.orders, number: 0)])
            #expect(try await front.shop.perform(.group(group, changing: nil), once: "b", as: own) == .missing)
        }
    }

    @Test("an override keeps its reason; part of the list is kept aside by lot", arguments: TestEngine.all)
    func override(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2026-11-19 15:10") { front in
            let people = try await furnish(front)
            let many = try await front.write { pen in
                let many = try (1...40).map { try pen.meet("Tamu \($0)", how: "typed") }
                try pen.happened(.consented(Consent(purpose: .marketing, isGranted: false)), about: many[0], by: .customer)
                return many
            }
            let planned = try #require(try await front.shop.bringIn(plan(people + many)))
            #expect(try await front.shop.startSending(planned.id, because: "sudah janji", keptAside: 0.2) == .done)
            #expect(try await front.shop.engagement(planned.id)?.course?.effect == nil)
            front.clock.set("2026-11-27 09:00")
            let course = try #require(try await front.shop.engagement(planned.id)?.course)
            #expect(course.campaign.overrideReason == "sudah janji")
            #expect(course.campaign.decision == .block)
            let aside = course.guests.count(where: \.isKeptAside)
            #expect(aside == 8)
            #expect(course.waiting.count == 42 - aside)
            // No reason overrides somebody's own no.
            #expect(!course.guests.contains { $0.customer == many[0] })
            #expect(course.effect != nil)
        }
    }
}

@Suite("Groups of customers") struct CustomerGroupsTests {
    @Test("by conditions that combine, each member with the reason; unknown makes nobody a member", arguments: TestEngine.all)
    func conditions(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2026-11-19 15:10") { front in
            let people = try await front.write { pen in
                let names = try ["Bu Ratna", "Bu Maria", "Pak Joko"].map { try pen.meet($0, how: "typed") }
                try pen.tag([names[0], names[2]], "kantor")
                try pen.learn(
                    FactLearnt(key: "pantang", value: "alkohol", source: .said, confidence: 0.95), about: names[0])
                try pen.learn(FactLearnt(key: "Kelompok", value: "PKK", source: .said, confidence: 0.95), about: names[1])
                return names
            }
            func write(_ name: String, _ conditions: [GroupCondition], isAny: Bool = false) async throws -> [CustomerID] {
                let group = GroupWritten(text: name, conditions: conditions, isAny: isAny)
                #expect(try await front.shop.perform(.group(group, changing: nil), once: name) == .done)
                let found = try await front.shop.groups().groups.first { $0.written.text == name }
                return try #require(found).members.map(\.id)
            }
            #expect(try await Set(write("a", [GroupCondition(.tag, value: "kantor")])) == [people[0], people[2]])
            #expect(try await write("b", [GroupCondition(.fact, key: "kelompok", value: "pkk")]) == [people[1]])
            let strict = GroupCondition(.holds, key: "forbids", value: "drink.alcohol.beer")
            #expect(try await write("c", [strict]) == [people[0]])
            // Of whom nothing is known, one cannot say that they do not hold it.
            #expect(
                try await write(
                    "d", [GroupCondition(.holds, isNot: true, key: "forbids", value: "drink.alcohol")]) == [])
            #expect(
                try await write(
                    "e", [GroupCondition(.tag, value: "kantor"), GroupCondition(.tag, isNot: true, value: "x"), strict])
                    == [people[0]])
            let office = try #require(try await front.shop.groups().groups.first { $0.written.text == "a" })
            #expect(
                try await Set(
                    write(
                        "f", [GroupCondition(.group, value: "\(office.id)"), GroupCondition(.picked, people: [people[1]])],
                        isAny: true)) == Set(people))
            #expect(office.members.allSatisfy { $0.because == [.tag("kantor")] })
            // A group within itself has no members, and ends.
            let ring = GroupWritten(text: "a", conditions: [GroupCondition(.group, value: "\(office.id)")])
            #expect(try await front.shop.perform(.group(ring, changing: office.id), once: "ring") == .done)
            #expect(try await front.shop.groups().groups.first { $0.id == office.id }?.members.isEmpty == true)
            var gone = ring
            gone.isGone = true
            #expect(try await front.shop.perform(.group(gone, changing: office.id), once: "gone") == .done)
            #expect(try await front.shop.groups().groups.contains { $0.id == office.id } == false)
        }
    }

    @Test("a way to stay close is tested on persons, by how each comes by themselves", arguments: TestEngine.all)
    func bond(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2026-11-19 15:10") { front in
            let now = front.clock.now
            let people = try await front.write { pen in
                let people = try ["Bu Ratna", "Bu Maria", "Pak Joko", "Bu Yuli"].map { try pen.meet($0, how: "typed") }
                func came(_ place: Int, _ channel: Channel, daysAgo: [Int]) throws {
                    for days in daysAgo {
                        let day = When(Zone.jakarta.local(now.subtracting(.days(Double(days)))), in: .jakarta)
                        // Twice on one day is one day.
                        for _ in 0..<2 {
                            try pen.happened(.visited("datang"), about: people[place], by: .customer, channel: channel, at: day)
                        }
                    }
                }
                try came(0, .inPerson, daysAgo: Array(stride(from: 1, to: 120, by: 10)))
                try came(1, .whatsapp, daysAgo: [90])
                try came(2, .whatsapp, daysAgo: [1])
                try pen.happened(
                    .consented(Consent(purpose: .marketing, isGranted: false)), about: people[2], by: .customer)
                return people
            }
            func group() async throws -> CustomerGroup {
                let groups = try await front.shop.groups().groups
                return try #require(groups.first)
            }
            var written = GroupWritten(text: "Tetangga", conditions: [GroupCondition(.picked, people: people)])
            #expect(try await front.shop.perform(.group(written, changing: nil), once: "a") == .done)
            let first = try await front.shop.bond(with: group())
            #expect(first.plan == nil)
            #expect(first.doors.map(\.channel) == [.whatsapp, .inPerson] && first.doors.map(\.people) == [2, 1])
            // Twelve days of 111; one of 90; not yet known of whom came yesterday for the first time.
            let times = people.map { person in first.habits.first { $0.id == person }?.ownTimesPerMonth }
            #expect(abs((times[0] ?? 0) - 360.0 / 111) < 0.01)
            #expect(abs((times[1] ?? 0) - 30.0 / 90) < 0.01)
            #expect(times[2] == nil)

            written.bond = GroupWritten.Bond(forms: [.advise], channels: [.whatsapp], timesPerMonth: 2)
            #expect(try await front.shop.perform(.group(written, changing: group().id), once: "b") == .done)
            let bond = try await front.shop.bond(with: group())
            #expect(
                bond.misfits == [
                    .otherChannels: [people[0]], .tooOften: [people[1]], .optedOut: [people[2]], .unknown: [people[3]],
                ])
            written.bond?.timesPerMonth = 0
            #expect(try await front.shop.perform(.group(written, changing: group().id), once: "c") == .unclear)
        }
    }

    @Test("what a reward did to those who bring others by themselves", arguments: TestEngine.all)
    func sharing(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2026-11-19 15:10") { front in
            let now = front.clock.now
            try await front.write { pen in
                let ratna = try pen.meet("Bu Ratna", how: "typed")
                func brings(_ count: Int, daysAgo: ClosedRange<Int>, isRewarded: Bool) throws {
                    for number in 0..<count {
                        let days = Double(daysAgo.lowerBound + number * daysAgo.count / count)
                        try pen.happened(
                            .referred(Referral(to: "Tamu \(number)", isRewarded: isRewarded)), about: ratna, by: .customer,
                            at: When(Zone.jakarta.local(now.subtracting(.days(days))), in: .jakarta))
                    }
                }
                try brings(12, daysAgo: 190...340, isRewarded: false)
                try brings(1, daysAgo: 180...180, isRewarded: true)
                try brings(1, daysAgo: 20...20, isRewarded: false)
            }
            let sharing = try await front.shop.engagements().sharing
            #expect(sharing.byThemselves == 13)
            #expect(sharing.rewarded == 1)
            let change = try #require(sharing.findings.first { $0.value != nil })
            #expect(change.needsCare && change.next == .rethinkReward)
        }
    }

    @Test("a trait of the shop's own holds in plans at once", arguments: TestEngine.all)
    func ownTrait(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2026-11-19 15:10") { front in
            let trait = TraitWritten(text: "petai bakar", id: "food.petai", english: "grilled beans", base: 0.3)
            #expect(try await front.shop.perform(.nameTrait(trait), once: "a") == .done)
            let (taxonomy, own) = try await front.shop.traits()
            #expect(own == [trait])
            #expect(TraitWords(taxonomy).traits(in: "nasi petai bakar") == ["food.petai"])
            #expect(
                try await front.shop.perform(.nameTrait(TraitWritten(text: "x", id: "x", english: "", base: 2)), once: "b")
                    == .unclear)
            var gone = trait
            gone.isGone = true
            #expect(try await front.shop.perform(.nameTrait(gone), once: "c") == .done)
            #expect(try await front.shop.traits().own == [])
        }
    }
}
