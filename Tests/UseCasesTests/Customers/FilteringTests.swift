import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("Customers by what is known of them") struct FilteringTests {
    private struct People {
        var sari, budi, kantor, rini: CustomerID
    }

    private static func open(_ front: Storefront) async throws -> People {
        let people = try await front.write { pen in
            let people = People(
                sari: try pen.meet("Bu Sari", how: "typed"), budi: try pen.meet("Pak Budi", how: "typed"),
                kantor: try pen.meet("Kantor Melati", kind: .organisation, how: "typed"),
                rini: try pen.meet("Mbak Rini", how: "typed"))
            for (person, key, value) in [
                (people.sari, "ulang tahun anak", "2019-05-12"), (people.budi, "ulang tahun anak", "2020-01-02"),
                (people.kantor, "agama", "Katolik"),
            ] {
                try pen.learn(FactLearnt(key: key, value: value, source: .said, confidence: 0.9), about: person)
            }
            for (number, (person, day)) in [
                (people.sari, "2025-03-01"), (people.budi, "2025-01-05"), (people.budi, "2024-06-01"),
            ]
            .enumerated() {
                let row = OrderRow(
                    customer: person, number: "P\(number)", placedAt: at("\(day) 09:00"), deliverAt: nil,
                    total: .rupiah(100_000), paid: nil, refunded: nil, status: .delivered, lines: [], note: nil,
                    channel: .unknown, externalKey: ExternalKey(1, UInt64(number)))
                _ = try pen.place([row])
            }
            try pen.markStale([people.sari, people.budi])
            return people
        }
        _ = try await front.shop.today()
        return people
    }

    private static func names(
        _ front: Storefront, as viewer: Viewer = .owner, _ ask: (inout CustomerFilter) -> Void
    ) async throws -> [String] {
        var filter = CustomerFilter()
        ask(&filter)
        return try await front.shop.customers(filter, as: viewer).map(\.name)
    }

    @Test("a tag is written once however it is typed, comes off again, and stays with who is one", arguments: TestEngine.all)
    func tags(_ engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let people = try await Self.open(front)
            let both = [people.sari, people.budi]
            #expect(try await front.shop.perform(.tag(both, "Reseller"), once: "1") == .done)
            #expect(try await front.shop.perform(.tag(both, " reseller "), once: "2") == .doneBefore)
            #expect(try await front.shop.perform(.tag([people.rini], "reséller"), once: "3") == .done)
            #expect(try await front.shop.filterChoices().tags == ["Reseller"])
            #expect(try await Self.names(front) { $0.tag = "Reseller" } == ["Bu Sari", "Mbak Rini", "Pak Budi"])
            _ = try await front.write { try $0.merge(people.rini, into: people.budi) }
            #expect(try await Self.names(front) { $0.tag = "Reseller" } == ["Bu Sari", "Pak Budi"])
            #expect(try await front.shop.perform(.untag([people.budi], "Reseller"), once: "4") == .done)
            #expect(try await Self.names(front) { $0.tag = "Reseller" } == ["Bu Sari"])
            #expect(try await front.shop.customer(people.sari)?.tags == ["Reseller"])
            #expect(try await front.shop.customer(people.budi)?.tags == [])
            let told = try await front.shop.customer(people.budi)?.timeline.map(\.event) ?? []
            #expect(told.contains(.tagged(Tagging("Reseller"))) && told.contains(.untagged(Tagging("Reseller"))))
            #expect(try await front.shop.perform(.untag([people.budi], "Reseller"), once: "5") == .doneBefore)
            #expect(try await front.shop.perform(.tag(both, String(repeating: "x", count: 41)), once: "6") == .unclear)
            #expect(try await front.shop.perform(.tag([CustomerID(7)], "x"), once: "7") == .missing)
        }
    }

    @Test("kind, last order, silence, what is remembered, and all of it together", arguments: TestEngine.all)
    func conditions(_ engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let people = try await Self.open(front)
            func names(_ ask: (inout CustomerFilter) -> Void) async throws -> [String] { try await Self.names(front, ask) }
            #expect(try await names { $0.kind = .organisation } == ["Kantor Melati"])
            #expect(try await names { $0.quietDays = 30 } == ["Pak Budi"])
            #expect(try await names { $0.quietDays = 9 } == ["Bu Sari", "Pak Budi"])
            #expect(try await names { $0.quietDays = 10 } == ["Pak Budi"])
            #expect(try await names { $0.lastOrderFrom = Day(iso: "2025-02-01") } == ["Bu Sari"])
            #expect(try await names { $0.lastOrderTo = Day(iso: "2025-02-01") } == ["Pak Budi"])
            #expect(try await names { $0.lastOrderTo = Day(iso: "2024-12-31") } == [])
            #expect(try await names { $0.fact = ("ulang tahun anak", "") } == ["Bu Sari", "Pak Budi"])
            #expect(try await names { $0.fact = ("ulang tahun anak", "2020-01-02") } == ["Pak Budi"])
            #expect(try await names { ($0.fact, $0.quietDays) = (("ulang tahun anak", ""), 30) } == ["Pak Budi"])
            _ = try await front.shop.perform(
                .learn(key: "ulang tahun anak", value: "2021-01-02", about: people.budi), once: "1")
            #expect(try await names { $0.fact = ("ulang tahun anak", "2020-01-02") } == [])
        }
    }

    @Test("who waits; and every page goes on where the one before ended", arguments: TestEngine.all)
    func waiting(_ engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.write { pen in
                let sari = try pen.meet("Bu Sari", how: "typed")
                _ = try pen.meet("Mas Andi", how: "typed")
                let chat = try pen.conversation(on: .whatsapp, chatKey: "sari", title: "", kind: .direct)
                let row = MessageRow(
                    at: at("2025-03-10 08:00"), side: .customer, customer: sari, channel: .whatsapp, conversation: chat,
                    handle: nil, message: Message(text: "galonnya masih ada?"), externalKey: ExternalKey(2, 1),
                    reading: MessageReading(needsReply: true, isAutomatic: false, version: 1))
                _ = try pen.append([row])
                try pen.markStale([sari])
            }
            #expect(try await Self.names(front) { $0.isWaiting = true } == ["Bu Sari"])
            let people = try await front.write { pen in
                try (1...5).map { try pen.meet("Pak \($0)", how: "typed") }
            }
            _ = try await front.shop.perform(.tag(people, "baru"), once: "1")
            var filter = CustomerFilter()
            filter.tag = "baru"
            var seen: [String] = []
            var after: (searchKey: String, id: CustomerID)?
            repeat {
                let page = try await front.shop.customers(filter, after: after, limit: 2)
                seen += page.map(\.name)
                after = page.last.map { (KeptText.searchKey($0.name), $0.id) }
            } while after != nil
            #expect(seen == ["Pak 1", "Pak 2", "Pak 3", "Pak 4", "Pak 5"])
        }
    }

    @Test(
        "what was told in confidence filters for nobody who may not see it, nor does anybody else's customer",
        arguments: TestEngine.all)
    func confidence(_ engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            _ = try await Self.open(front)
            let open = Viewer(staff: nil, reach: .all, seesGuarded: false)
            #expect(try await Self.names(front) { $0.fact = ("agama", "Katolik") } == ["Kantor Melati"])
            #expect(try await Self.names(front, as: open) { $0.fact = ("agama", "Katolik") } == [])
            #expect(try await front.shop.filterChoices().facts == ["agama", "ulang tahun anak"])
            #expect(try await front.shop.filterChoices(as: open).facts == ["ulang tahun anak"])
            let own = Viewer(staff: StaffID(7), reach: .own(StaffID(7)))
            #expect(try await Self.names(front, as: own) { $0.fact = ("ulang tahun anak", "") } == [])
        }
    }

    @Test("a question is kept by its name, for everybody, until it is removed", arguments: TestEngine.all)
    func views(_ engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            #expect(try await front.shop.keepView("  Reseller  sepi ", "tanda=reseller&sepi=30"))
            #expect(try await front.shop.keepView("Reseller sepi", "tanda=reseller&sepi=60"))
            #expect(try await !front.shop.keepView(" ", "x=1"))
            #expect(try await front.shop.views().map(\.query) == ["tanda=reseller&sepi=60"])
            try await front.shop.dropView("Reseller sepi")
            #expect(try await front.shop.views().isEmpty)
        }
    }

    @Test("days ahead: our open promises and birthdays that come round, of whom this person may see", arguments: TestEngine.all)
    func days(_ engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let people = try await Self.open(front)
            try await front.shop.promise("antar galon", to: people.sari, due: .on(Day(number: 20_200), in: .jakarta))
            try await front.shop.promise("bayar", to: people.sari, due: .on(Day(number: 20_200), in: .jakarta), by: .customer)
            try await front.shop.learn("ulang tahun", "2000-02-29", about: people.budi)
            try await front.shop.learn("birthday", "1990-05-20", about: people.rini)
            let ahead = try await front.shop.daysAhead(as: .owner)
            #expect(ahead.promises.map(\.thing.what) == ["antar galon"])
            #expect(ahead.yearly.map(\.next.iso) == ["2025-05-12", "2025-05-20"])
            #expect(ahead.yearly.map(\.fact.customer.name) == ["Bu Sari", "Mbak Rini"])
            front.clock.set("2026-02-27 09:00")
            #expect(try await front.shop.daysAhead(as: .owner).yearly.first?.next.iso == "2026-02-28")
            let own = Viewer(staff: StaffID(7), reach: .own(StaffID(7)))
            let none = try await front.shop.daysAhead(as: own)
            #expect(none.promises.isEmpty && none.yearly.isEmpty)
        }
    }
}
