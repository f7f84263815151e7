import Engagement
import Measures
import Testing
import Vocabulary

/// What was said before, held against what happened.
@Suite("Afterwards") struct AfterwardsTests {
    private func fit(_ id: Int64, _ probability: Double) -> Verdict.PersonFit {
        Verdict.PersonFit(id: CustomerID(id), probability: probability)
    }

    @Test("only whom we heard of counts; silence is not satisfaction")
    func calibration() {
        let aftermath = Aftermath(
            [fit(1, 0.9), fit(2, 0.9), fit(3, 0.4), fit(4, 0.4), fit(5, 0.01)],
            [
                .init(id: CustomerID(1), wasDisappointed: false), .init(id: CustomerID(2), wasDisappointed: true),
                .init(id: CustomerID(3), wasDisappointed: false), .init(id: CustomerID(4), wasDisappointed: false),
            ])
        #expect(abs((aftermath.calibration.brier ?? 0) - 57.0 / 200) < 1e-12)
        #expect(aftermath.calibration.predictions.count == 4)
        #expect(aftermath.surprises.map(\.id) == [CustomerID(1)])
        #expect(Aftermath([fit(1, 0.5)], []).calibration.brier == nil)
    }

    @Test("reactions teach the chances, ten observations being what was assumed")
    func learning() {
        let learnt = StanceChances().learning([(.accepts, true), (.accepts, false), (.forbids, true)])
        #expect(abs(learnt[.accepts] - (0.2 + 1) / 12) < 1e-12)
        #expect(abs(learnt[.forbids] - (9 + 1) / 11) < 1e-12)
        #expect(abs(learnt[.likes] - 0.01) < 1e-12)
        let trait = Taxonomy.standard["drink.alcohol"]
        #expect(abs((trait?.learning(disappointed: 0, content: 10).base ?? 0) - 0.25) < 1e-12)
    }

    @Test("a reaction leaves a word behind, never a pantang")
    func words() {
        let outcome = Aftermath.Outcome(id: CustomerID(1), wasDisappointed: true, trait: "food.taste.cheese")
        let word = outcome.stance(at: RandomParty.now, in: .standard)
        #expect(word?.stance == .dislikes && word?.source == .reacted && word?.halfLifeDays == 365)
        #expect(Aftermath.Outcome(id: CustomerID(1), wasDisappointed: true).stance(at: RandomParty.now, in: .standard) == nil)
    }

    @Test("a lot keeps just so many aside, whatever the order of the audience")
    func lots() {
        let everybody = (1...1_000).map { CustomerID(Int64($0)) }
        let lots = Holdout(everybody, share: 0.2, seed: 3)
        #expect(lots.reached.count + lots.keptAside.count == 1_000)
        #expect(lots.keptAside.count == 200)
        #expect(Set(Holdout(everybody.reversed(), share: 0.2, seed: 3).keptAside) == Set(lots.keptAside))
        // Neighbours in number are no neighbours in the lot: of the first half about as many as of the second (deviation 6.3).
        #expect((68...132).contains(lots.keptAside.count { $0.value <= 500 }))
        #expect(Holdout(Array(everybody.prefix(31)), share: 0.1, seed: 3).keptAside.count == 3)
        #expect(Holdout(Array(everybody.prefix(3)), share: 0.1, seed: 3).keptAside.count == 1)
        #expect(Holdout(everybody, share: 0.2, seed: 4).keptAside != lots.keptAside)
        #expect(Holdout(everybody, share: 0, seed: 3).keptAside.isEmpty)
    }

    @Test("an effect is told with its range, and not at all where one side is empty")
    func effect() throws {
        let effect = try #require(
            HoldoutEffect(reached: .init(yes: 56, asked: 70), keptAside: .init(yes: 48, asked: 80)))
        #expect(abs(effect.interval95.lowerBound - 0.0524) < 5e-5 && abs(effect.interval95.upperBound - 0.3339) < 5e-5)
        #expect(HoldoutEffect(reached: .init(yes: 1, asked: 3), keptAside: .init(yes: 0, asked: 0)) == nil)
    }
}
