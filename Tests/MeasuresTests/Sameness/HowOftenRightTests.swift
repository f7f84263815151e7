import Measures
import Testing

@Suite("Who is called one person: how often that is right, and how many are found") struct HowOftenRightTests {
    private struct Count {
        var right = 0
        var wrong: [String] = []
        var precision: Double { right + wrong.count == 0 ? 0 : Double(right) / Double(right + wrong.count) }
    }

    private func count(_ pairs: [LabelledPair], _ certainty: Candidate.Certainty) -> Count {
        pairs.filter { $0.found?.certainty == certainty }.reduce(into: Count()) { count, pair in
            if pair.isSame { count.right += 1 } else { count.wrong.append(pair.line) }
        }
    }

    @Test("there are enough pairs of both sorts in both halves")
    func enough() throws {
        let (tuning, check) = try LabelledPair.all()
        #expect(tuning.count + check.count >= 150)
        for half in [tuning, check] {
            #expect(half.count { $0.isSame } >= 30)
            #expect(half.count { !$0.isSame } >= 30)
        }
    }

    @Test("very likely is right 19 times of 20, maybe 4 of 5", arguments: [true, false])
    func precision(isCheck: Bool) throws {
        let halves = try LabelledPair.all()
        let pairs = isCheck ? halves.check : halves.tuning
        let sure = count(pairs, .veryLikely)
        let maybe = count(pairs, .maybe)
        #expect(sure.precision >= 0.95, "\(sure.right) right; \(sure.wrong)")
        #expect(maybe.precision >= 0.8, "\(maybe.right) right; \(maybe.wrong)")
    }

    @Test("of those who are one, so many are found", arguments: [true, false])
    func recall(isCheck: Bool) throws {
        let halves = try LabelledPair.all()
        let same = (isCheck ? halves.check : halves.tuning).filter(\.isSame)
        let missed = same.filter { $0.found == nil }.map(\.line)
        #expect(Double(same.count - missed.count) / Double(same.count) >= 0.85, "\(missed)")
    }
}
