import Engagement
import Testing
import Vocabulary

extension KnownAnswers {
    @Test("how a group holds a trait", arguments: CaseFile.cases("stance_shares"))
    func stanceShares(_ known: CaseFile.Case) throws {
        var prior: [Stance: Double] = [:]
        var counts: [Stance: Int] = [:]
        for stance in Stance.allCases {
            prior[stance] = known.input["prior_shares"][stance.rawValue].number
            counts[stance] = known.input["counts"][stance.rawValue].number.map { Int($0) }
        }
        let strength = try #require(known.input["prior_strength"].number)
        let shares = StanceShares(counts: counts, prior: prior, strength: strength)
        known.expect(Double(shares.known), "members_known")
        let expected = known.expected["shares"]
        for stance in Stance.allCases { known.expect(shares.shares[stance], stance.rawValue, in: expected) }
        known.compares(Set(Stance.allCases.map(\.rawValue)), in: expected)
        known.compares(["members_known", "shares"])
    }

    @Test("from words to a chance", arguments: CaseFile.cases("fit_resolution"))
    func resolution(_ known: CaseFile.Case) throws {
        let input = known.input
        let trait = try #require(input["trait"].text)
        var chances: [Stance: Double] = [:]
        for stance in Stance.allCases { chances[stance] = input["stance_probability"][stance.rawValue].number }
        let reading = StanceReading(
            try taxonomy(input), chances: StanceChances(chances),
            segments: try input["segment_stances"].list.map(segmentStance),
            bases: [trait: try #require(input["base_probability"].number)],
            asOf: try #require(try Instant(utc: input["as_of"])))
        let words = try input["person_stances"].list.map(heldStance)
        let prepared = reading.prepared(for: trait)
        let found = prepared.find(
            words, segments: input["person"]["segments"].list.compactMap(\.text), reading)
        known.expect(found.probability, "probability_disappointed")
        #expect((found.becauseOf != nil) == known.expected["specify_further"].flag)
        #expect(found.becauseOf.map { words[$0].trait } == known.expected["because_of"].text)
        compareEvidence(found, found.segment.flatMap { prepared.segmentWord($0) }, words, known)
        known.compares(["probability_disappointed", "evidence", "specify_further", "because_of"])
    }

    private func compareEvidence(
        _ found: StanceFound, _ segment: SegmentWord?, _ words: [HeldStance], _ known: CaseFile.Case
    ) {
        let levels = (found.word == nil ? [] : ["person"]) + (found.segment == nil ? [] : ["segment"])
        let expected = known.expected["evidence"].list
        #expect(levels == expected.map { $0["level"].text })
        for evidence in expected {
            if evidence["level"].text == "person" {
                let word = found.word.map { words[$0] }
                #expect(word?.trait == evidence["trait"].text)
                #expect(word?.stance.rawValue == evidence["stance"].text)
                known.expect(found.confidence, "confidence", in: evidence)
                known.compares(["level", "trait", "stance", "confidence"], in: evidence)
            } else {
                #expect(segment?.segment == evidence["id"].text)
                #expect(segment?.trait == evidence["trait"].text)
                known.compares(["level", "id", "trait"], in: evidence)
            }
        }
    }

    private func heldStance(_ answer: Answer) throws -> HeldStance {
        HeldStance(
            trait: try #require(answer["trait"].text),
            stance: try #require(Stance(rawValue: answer["stance"].text ?? "")),
            confidence: try #require(answer["confidence"].number), at: try #require(try Instant(utc: answer["at"])),
            halfLifeDays: answer["half_life_days"].number)
    }

    private func segmentStance(_ answer: Answer) throws -> SegmentStance {
        var shares: [Stance: Double] = [:]
        for stance in Stance.allCases { shares[stance] = answer["shares"][stance.rawValue].number }
        return SegmentStance(
            segment: try #require(answer["segment"].text), trait: try #require(answer["trait"].text), shares: shares,
            confidence: try #require(answer["confidence"].number), at: try #require(try Instant(utc: answer["at"])),
            halfLifeDays: answer["half_life_days"].number)
    }
}
