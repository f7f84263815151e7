import Engagement
import Phrases
import Testing
import Vocabulary

/// *Promo & acara*, in both languages.
@Suite("What is said of promo & acara") struct EngagementSentencesTests {
    private func expectBoth(_ say: (Phrasebook) -> String, sourceLocation: SourceLocation = #_sourceLocation) {
        Saying.expectBoth(say, sourceLocation: sourceLocation)
    }

    @Test("words")
    func words() {
        for stance in Stance.allCases { expectBoth { $0.stance(stance) } }
        for source in StanceSource.allCases { expectBoth { $0.source(source) } }
        for decision in Campaign.Decision.allCases { expectBoth { $0.decision(decision) } }
        for kind in Plan.Kind.allCases { expectBoth { $0.kind(kind) } }
        for aspect in Aspect.allCases { expectBoth { $0.aspect(aspect) } }
    }

    @Test("how things stand, for one and for many", arguments: Guest.Fact.allCases)
    func standing(_ fact: Guest.Fact) {
        for names in [["Bu Yuli"], ["Bu Yuli", "Pak Hasan"], ["A", "B", "C", "D", "E", "F"]] {
            expectBoth { $0.standing(fact, names) }
            expectBoth { $0.spare(fact, names) }
        }
        expectBoth { $0.kinder(fact) }
    }

    @Test("names: the first three, and how many more")
    func people() {
        #expect(Samples.indonesian.people(["Bu Ratna", "Pak Hasan"]) == "Bu Ratna dan Pak Hasan")
        #expect(Samples.indonesian.people(["A", "B", "C", "D"]) == "A, B, C, dan D")
        #expect(Samples.indonesian.people(["A", "B", "C", "D", "E", "F"]) == "A, B, C, dan 3 orang lain")
        #expect(Samples.english.people(["A", "B", "C", "D", "E", "F"]) == "A, B, C, and 3 others")
    }

    @Test("the look at a plan", arguments: Campaign.Decision.allCases)
    func verdict(_ decision: Campaign.Decision) {
        expectBoth { $0.planVerdict(decision, mayHurt: 31, of: 80) }
        expectBoth { $0.planVerdict(decision, mayHurt: 0, of: 80) }
        expectBoth { $0.withAllChanges(decision, 0...1) }
        #expect(
            Samples.indonesian.planVerdict(.block, mayHurt: 31, of: 80)
                == "Jangan dulu. Rencana ini bisa menyinggung 31 dari 80 orang yang diundang.")
    }

    @Test("what weighs, and what instead")
    func weighing() {
        var burden = TraitBurden(trait: "food.taste.cheese", exposure: 1, origin: .planned([0]))
        burden.fromOwnWord = 9
        burden.fromGroup = 15
        #expect(
            Samples.indonesian.burden(burden) == "bagi 24 orang: 9 bilang sendiri, 15 dari kebiasaan kelompoknya")
        expectBoth { $0.burden(burden) }
        expectBoth { $0.saidNever(["Bu Ratna"], $0.trait("drink.alcohol", in: .standard), element: "angciu") }
        expectBoth { $0.disappointed(9...16) }
        expectBoth { $0.notThoughtOf([.music, .place]) }
        expectBoth { $0.unknownOnGuarded(12, of: 80) }
        expectBoth { $0.replace("keju", with: "singkong") }
        expectBoth { $0.leaveOut("keju") }
        expectBoth { $0.move(to: Samples.now) }
        expectBoth { $0.fewer(before: 6, after: 0.04) }
        expectBoth { "\($0.whatDoesNotFit) \($0.whatInstead)" }
    }

    @Test("how far the story goes is never one number alone")
    func story() {
        expectBoth { $0.inTheEnd(12.3, low: 9, high: 31, direct: 8) }
        expectBoth { $0.withoutElement("angciu", direct: 2, total: 2.4) }
        expectBoth { $0.byDay([(0, 4), (5, 12.6)]) }
        expectBoth { $0.valueAtStake(.rupiah(1_200_000)) }
        expectBoth { $0.firstTellers(["Bu Ratna"]) }
        expectBoth { "\($0.howFarTheStoryGoes). \($0.tellingIsAssumed) \($0.tiesAreALowerBound) \($0.tiesAreUnknown)" }
        expectBoth { $0.spreadRange(4...9) }
        for means in [SpreadResult.Means.enumeration, .tree, .random(runs: 10_000)] {
            let result = SpreadResult(means: means, expected: 5.25, standardError: 0.1, expectedDirect: 1)
            expectBoth { $0.spreadExpected(result) }
        }
    }

    @Test("what cannot be read")
    func refusals() {
        expectBoth { $0.planNotJSON(line: 3) }
        expectBoth { $0.noPlan }
        expectBoth { $0.planMisses("traits", line: 3) }
        expectBoth { $0.planWrongKind("traits", line: 3) }
        expectBoth { $0.planUnknownWord("evnet", key: "kind", line: 3, near: "event", known: ["event", "gift"]) }
        expectBoth { $0.planNoSuchTime("besok", line: 3) }
        expectBoth { $0.planNoChance("7", line: 3) }
        expectBoth { $0.planUnknownPerson("Bu Sari", line: 3) }
        expectBoth { $0.planTwice("Bu Sari", line: 3) }
        expectBoth { $0.planInvitesNobody }
        expectBoth { $0.planNoTrait("petai", line: 3) }
        expectBoth { $0.planPassedOver("warna", line: 3) }
        expectBoth { $0.tiesNeedColumns("from") }
        expectBoth { $0.tiesBadChance("sering", line: 3) }
        expectBoth { $0.tiesNoName(line: 3) }
        expectBoth { $0.tiesEmpty }
        expectBoth { $0.seedUnknown("Bu Sari") }
        expectBoth { $0.cannotReadFile("rencana.json") }
    }
}
