import Engagement
import Foundation
import Testing

/// Our own list of traits, beside the one it was made from.
@Suite("The traits") struct TaxonomyTests {
    private static func source() throws -> Answer {
        let file = CaseFile.copies.appendingPathComponent("engagement_traits.json")
        return Answer(try JSONSerialization.jsonObject(with: try Data(contentsOf: file)))
    }

    @Test("every trait has its id, parent, names, base and half-life")
    func sameTraits() throws {
        let listed = try Self.source()["traits"].list
        #expect(listed.count == Taxonomy.standard.traits.count && listed.count == 202)
        for (trait, expected) in zip(Taxonomy.standard.traits, listed) {
            #expect(trait.id == expected["id"].text)
            #expect(trait.parent == expected["parent"].text, "\(trait.id)")
            #expect(trait.indonesian == expected["name_id"].text && trait.english == expected["name_en"].text, "\(trait.id)")
            #expect(trait.base == expected["base"].number, "\(trait.id)")
            #expect(trait.isGuarded == (expected["sensitive"].flag ?? false), "\(trait.id)")
            #expect(trait.halfLifeDays == expected["half_life_days"].number, "\(trait.id)")
        }
        #expect(Taxonomy.standard.roots.count == 25)
    }

    @Test("stances, sources and severity have their figures")
    func sameFigures() throws {
        let source = try Self.source()
        for stance in source["stances"].list {
            #expect(Stance(rawValue: stance["id"].text ?? "").flatMap { StanceChances.assumed[$0] } == stance["chance"].number)
        }
        for one in source["sources"].list {
            #expect(StanceSource(rawValue: one["id"].text ?? "")?.confidence == one["confidence"].number)
        }
        for one in source["severity"].list {
            #expect(Telling.Severity(rawValue: one["id"].text ?? "")?.tellsTimes == one["tells_times"].number)
        }
        let tells = source["spread_defaults"]["tells"]
        let telling = Telling()
        #expect(telling.close == tells["close_tie"].number && telling.distant == tells["distant_tie"].number)
        #expect(telling.postsInGroup == tells["posts_in_group"].number)
        #expect(telling.readsGroupPost == tells["reads_group_post"].number)
        #expect(telling.secondHand == source["spread_defaults"]["second_hand"].number)
    }

    @Test("windows and what follows from what")
    func sameRules() throws {
        let source = try Self.source()
        for (window, expected) in zip(QuietWindow.standard, source["windows"].list) {
            func minutes(_ text: String?) -> Int? {
                let parts = (text ?? "").split(separator: ":").compactMap { Int($0) }
                return parts.count == 2 ? parts[0] * 60 + parts[1] : nil
            }
            #expect(window.trait == expected["trait"].text)
            #expect(window.from == minutes(expected["from"].text) && window.to == minutes(expected["to"].text))
            #expect(window.weekday == expected["weekday"].number.map { Int($0) % 7 })
            #expect(window.isInRamadanOnly == (expected["during"].text == "ramadan"))
        }
        #expect(QuietWindow.standard.count == source["windows"].list.count)
        let rules = source["derived"].list
        let following = rules.filter { $0.has("when") }
        #expect(FollowingTrait.standard.map(\.adds) == following.map { $0["adds"].text })
        #expect(FollowingTrait.standard.map(\.when) == following.map { $0["when"].list.compactMap(\.text) })
        #expect(
            Set(Guest.Fact.allCases.compactMap(\.trait))
                == Set(rules.filter { $0.has("when_fact") }.compactMap { $0["adds"].text }))
    }

    @Test("a shop adds petai, and says what it is")
    func petai() throws {
        let own = Engagement.Trait(
            id: "food.taste.petai", parent: "food.taste.strong_smell", indonesian: "petai", english: "stink bean", base: 0.1)
        let taxonomy = try Taxonomy.standard.adding([own])
        #expect(taxonomy.isWithin("food.taste.petai", "food.taste"))
        #expect(taxonomy.halfLifeDays(of: "food.taste.petai") == 365)
        #expect(!taxonomy.isGuarded("food.taste.petai") && taxonomy.isGuarded("drink.alcohol.beer"))
        #expect(taxonomy.traits.count == 203)
    }

    @Test("what a shop adds has a name, a parent that exists, and a chance that is one")
    func refusals() {
        #expect(throws: Taxonomy.Trouble.noName("x")) {
            try Taxonomy.standard.adding([Engagement.Trait(id: "x", indonesian: "", english: "")])
        }
        #expect(throws: Taxonomy.Trouble.noSuchParent("foood", of: "x")) {
            try Taxonomy.standard.adding([Engagement.Trait(id: "x", parent: "foood", indonesian: "x", english: "x")])
        }
        #expect(throws: Taxonomy.Trouble.aboveItself("x")) {
            try Taxonomy.standard.adding([Engagement.Trait(id: "x", parent: "x", indonesian: "x", english: "x")])
        }
        #expect(throws: Taxonomy.Trouble.noChance(2, of: "x")) {
            try Taxonomy.standard.adding([Engagement.Trait(id: "x", indonesian: "x", english: "x", base: 2)])
        }
    }
}
