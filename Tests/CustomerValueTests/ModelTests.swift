import Chances
import Foundation
import Testing

@testable import CustomerValue

@Suite("The models hang together") struct ModelTests {
    private static let sari = PurchaseSummary(repeats: 7, lastAt: 29.43, observed: 38.86, logGaps: 9)
    private static let budi = PurchaseSummary(repeats: 0, lastAt: 0, observed: 20)
    private static let models: [any PurchaseModel] = [
        NegativeBinomial(r: 0.4, alpha: 12), BetaGeometric(r: 0.24, alpha: 4.4, a: 0.8, b: 2.4, mayLeaveAtOnce: false),
        BetaGeometric(r: 0.5, alpha: 6, a: 0.9, b: 1.6, mayLeaveAtOnce: true),
        BetaGeometric(r: 1.3, alpha: 2.8, a: 0.42, b: 0.8, regularity: 2, mayLeaveAtOnce: true),
        BetaGeometric(r: 1.3, alpha: 2.8, a: 1, b: 0.8, regularity: 3, mayLeaveAtOnce: false),
        BetaGeometric.staying(r: 1.3, alpha: 2.8, regularity: 2), ParetoNBD(r: 0.55, alpha: 10.6, s: 0.6, beta: 11.7),
    ]

    @Test("dice thrown often enough come to what is expected", arguments: models.indices, [sari, budi])
    func diceAgree(_ index: Int, _ history: PurchaseSummary) {
        let model = Self.models[index]
        var chance = Chance("dice", seed: UInt64(index))
        let times = 4_000
        var sum = 0.0
        var squares = 0.0
        var back = 0.0
        for _ in 0..<times {
            let count = Double(model.drawPurchases(history, within: 26, &chance))
            sum += count
            squares += count * count
            back += count > 0 ? 1 : 0
        }
        let mean = sum / Double(times)
        let deviation = ((squares / Double(times) - mean * mean) / Double(times)).squareRoot()
        #expect(abs(mean - model.expectedPurchases(history, within: 26)) < 4 * deviation + 1e-6)
        let share = model.chanceOfReturn(history, within: 26)
        #expect(abs(back / Double(times) - share) < 4 * (share * (1 - share) / Double(times)).squareRoot() + 1e-6)
    }

    @Test("purchases discounted week by week come to the discounted whole", arguments: models.indices)
    func discounting(_ index: Int) {
        let model = Self.models[index]
        let rate = 0.05
        // ∫ e^(−δt) dE(t) = δ ∫ e^(−δt) E(t) dt, by Simpson's rule.
        let step = 0.5
        var sum = 0.0
        for node in 0...800 {
            let time = Double(node) * step
            let weight = node == 0 || node == 800 ? 1.0 : node % 2 == 1 ? 4 : 2
            sum += weight * exp(-rate * time) * model.purchasesIfAlive(Self.sari, within: time)
        }
        let whole = model.discountedPurchasesIfAlive(Self.sari, rate: rate)
        #expect(abs(rate * sum * step / 3 / whole - 1) < 1e-3)
    }

    @Test("regular gaps with k = 1 are the model without them")
    func oneTick() {
        let plain = survivedPurchases(3.2, 0.7, 0.6, 2.4)
        let ticked = phasedPurchases(3.2, 0.7, 0.6, 2.4, k: 1, ticksDone: 0)
        #expect(abs(ticked / plain - 1) < 1e-12)
    }

    @Test("gradients are those of the values", arguments: 0..<6)
    func gradients(_ which: Int) {
        let table = HistoryTable(
            SimulatedShop(customers: 60, seed: 3).histories.map { history in
                var regular = history
                regular.logGaps = 0.3 * Double(history.repeats)
                return regular
            })
        let all: [any Likelihood] = [
            NegativeBinomialLikelihood(table: table), BetaGeometricLikelihood(table, mayLeaveAtOnce: false),
            BetaGeometricLikelihood(table, mayLeaveAtOnce: true),
            BetaGeometricLikelihood(table, regularity: 3, mayLeaveAtOnce: true), ParetoLikelihood(table: table),
            GammaGammaLikelihood([(3, 12_000), (1, 50_000), (7, 31_000)]),
        ]
        let likelihood = all[which]
        let place = (0..<likelihood.dimensions).map { 0.3 - 0.2 * Double($0) }
        var gradient = [Double](repeating: 0, count: likelihood.dimensions)
        _ = likelihood.value(at: place, gradient: &gradient)
        for index in place.indices {
            var up = place
            var down = place
            up[index] += 1e-5
            down[index] -= 1e-5
            let slope = (likelihood.value(at: up) - likelihood.value(at: down)) / 2e-5
            #expect(abs(slope - gradient[index]) < 1e-4 * (1 + abs(slope)))
        }
    }

    @Test("the tables of likelihoods are the sums of the models")
    func sums() {
        let histories = SimulatedShop(customers: 80, seed: 5).histories
        let table = HistoryTable(histories)
        let place = [log(0.6), log(7), log(0.8), log(2.1)]
        let models: [(any Likelihood, any PurchaseModel)] = [
            (
                BetaGeometricLikelihood(table, mayLeaveAtOnce: true),
                BetaGeometric(r: 0.6, alpha: 7, a: 0.8, b: 2.1, mayLeaveAtOnce: true)
            ),
            (ParetoLikelihood(table: table), ParetoNBD(r: 0.6, alpha: 7, s: 0.8, beta: 2.1)),
        ]
        for (likelihood, model) in models {
            let sum = histories.reduce(0) { $0 + model.logLikelihood(of: $1) }
            #expect(abs(likelihood.value(at: place) / sum - 1) < 1e-8)
        }
    }

    @Test("thousands of purchases and years of silence stay finite")
    func extremes() {
        for model in Self.models {
            for history in [
                PurchaseSummary(repeats: 5_000, lastAt: 100, observed: 100.01), .init(repeats: 3_000, lastAt: 1, observed: 500),
                .init(repeats: 0, lastAt: 0, observed: 0), .init(repeats: 1, lastAt: 1e-6, observed: 1e-6),
            ] {
                #expect(model.logLikelihood(of: history).isFinite)
                #expect(model.logChanceAlive(history) <= 0)
                #expect(model.purchasesIfAlive(history, within: 52).isFinite)
            }
        }
    }
}
