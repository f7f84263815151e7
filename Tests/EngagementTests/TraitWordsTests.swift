import Testing
import Vocabulary

@testable import Engagement

@Suite("What people's words say a plan contains, and what they hold") struct TraitWordsTests {
    private let words = TraitWords()

    @Test(
        "by the tree's names and by what people call the same thing",
        arguments: [
            ("mi goreng angciu", ["drink.alcohol.in_food"]),
            ("bir bintang dan kue keju", ["drink.alcohol.beer", "food.taste.cheese"]),
            ("Sate Kambing, sambal terasi", ["food.meat.goat", "food.taste.spicy", "food.allergen.shellfish"]),
            ("organ tunggal", ["entertain.music.dangdut"]), ("cheese bread", ["food.taste.cheese"]),
            ("es teh manis", ["food.taste.sweet"]),
            ("anggur segar", []), ("Dapur Sari Rasa, harga makanan", []), ("poinnya jelas", []), ("", []), ("kekejuan", []),
        ] as [(String, [String])])
    func traits(_ text: String, _ expected: [String]) { #expect(words.traits(in: text) == expected) }

    @Test("every other name leads to a trait of the tree")
    func known() {
        for line in OtherNames.text.split(separator: "\n") {
            let id = line.split(separator: "|")[0].filter { !$0.isWhitespace }
            #expect(Taxonomy.standard.place(of: id) != nil, "\(id)")
        }
    }

    @Test("a message that shouts, or is a heap of pictures, is that too")
    func manners() {
        #expect(words.traits(inMessage: "DISKON BESAR HARI INI") == ["language.register.shouting"])
        #expect(words.traits(inMessage: "Halo 🎉🎉🎉🎉🎉🎉") == ["language.register.emoji_heavy"])
        #expect(words.traits(inMessage: "Halo Bu, apa kabar?") == [])
    }

    @Test(
        "what is remembered says what somebody holds",
        arguments: [
            ("pantang", "alkohol", [("drink.alcohol", Stance.forbids)]),
            ("kurang suka", "petai dan keju", [("food.taste.strong_smell", .dislikes), ("food.taste.cheese", .dislikes)]),
            ("pantang", "kacang (putrinya alergi)", [("food.allergen.peanut", .forbids)]),
            ("dihubungi", "WhatsApp, pagi; tidak Jumat 11-13", [("time.friday_noon", .dislikes)]),
            ("kebutuhan", "vegetarian lunches", [("food.meat", .forbids), ("food.seafood", .forbids)]),
            ("kebutuhan", "butuh invoice tiap akhir bulan", []), ("agama", "Islam", []), ("suka", "masakan rumahan", []),
        ] as [(String, String, [(String, Stance)])])
    func stances(_ key: String, _ value: String, _ expected: [(String, Stance)]) {
        let fact = Fact(
            id: FactID(1), customer: CustomerID(1), entry: EntryID(1), key: key, value: value, source: .said, confidence: 0.95,
            at: Instant(seconds: 1_790_000_000))
        let held = StanceWords().stances(of: fact)
        #expect(held.map(\.trait) == expected.map(\.0))
        #expect(held.map(\.stance) == expected.map(\.1))
        #expect(held.allSatisfy { $0.source == .said && $0.confidence == 0.95 })
    }
}

@Suite("A plan looked at from all sides") struct PlanLookTests {
    private let now = Instant(seconds: 1_795_000_000)

    private func situation(_ acquaintances: Acquaintances = Acquaintances()) -> PlanSituation {
        let plan = Plan(
            name: "Makan siang", kind: .event, text: "Datang ya",
            elements: [
                PlannedElement(
                    name: "mi angciu", aspect: .food, traits: ["drink.alcohol.in_food"],
                    alternatives: [.init(name: "mi kecap", traits: [])]),
                PlannedElement(name: "es teh", aspect: .drink, traits: []),
                PlannedElement(name: "sunyi", aspect: .music, traits: []),
                PlannedElement(name: "kita", aspect: .people, traits: []),
                PlannedElement(name: "halaman", aspect: .place, traits: []),
            ], at: now.adding(.days(8)))
        let people = (1...6).map { number -> Rumour.Person in
            let word = HeldStance(
                number <= 2 ? .forbids : .accepts, towards: "drink.alcohol", .said, at: now.subtracting(.days(30)),
                in: .standard)
            return Rumour.Person(
                Guest(id: CustomerID(Int64(number)), stances: [word], facts: number == 6 ? [.mourning] : []), isInvited: true)
        }
        return PlanSituation(plan: plan, people: people, acquaintances: acquaintances, asOf: now)
    }

    @Test("each change with all before it, down to a plan that may go")
    func steps() async throws {
        let look = await PlanLook(situation())
        #expect(look.verdict.decision == .block)
        #expect(look.verdict.blockedBy.map(\.id) == [CustomerID(1), CustomerID(2)])
        #expect(look.steps.count == look.better.replacements.count)
        let last = try #require(look.steps.last)
        #expect(last.decision == .go)
        #expect(last.disappointed == look.better.verdict.disappointed.range90)
        let uppers = [look.verdict.disappointed.range90.upperBound] + look.steps.map(\.disappointed.upperBound)
        #expect(uppers == uppers.sorted(by: >))
    }

    @Test("day by day it never shrinks, and half the telling is never more than twice", arguments: [false, true])
    func days(knowsTies: Bool) async throws {
        let ties = Acquaintances(
            pairs: [.init(CustomerID(1), CustomerID(4), .close), .init(CustomerID(4), CustomerID(5), .close)])
        let look = await PlanLook(situation(knowsTies ? ties : Acquaintances()))
        #expect((look.branching == nil) == knowsTies)
        #expect(look.days.count > 1)
        #expect(look.days.allSatisfy { $0.low <= $0.middle + 1e-9 && $0.middle <= $0.high + 1e-9 })
        #expect(zip(look.days, look.days.dropFirst()).allSatisfy { $0.middle <= $1.middle && $0.day < $1.day })
    }
}
