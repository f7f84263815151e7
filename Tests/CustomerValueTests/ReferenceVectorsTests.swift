import Foundation
import Testing

@testable import CustomerValue

/// Values computed with 60 to 200 digits, at ordinary places and where implementations break.
@Suite("ReferenceVectors") struct ReferenceVectorsTests {
    private static let files =
        Samples.files(in: Samples.fixtures, prefix: "reference_vectors", suffix: ".csv")
        + Samples.files(in: Samples.folder, prefix: "reference_vectors", suffix: ".csv")

    @Test("there are vectors") func found() { #expect(!Self.files.isEmpty) }

    @Test("every value is met", arguments: files)
    func all(_ file: URL) throws {
        let vectors = try Samples.rows(file).map(ReferenceVector.init)
        #expect(vectors.count > 3)
        for vector in vectors { #expect(vector.isMet, "\(vector.row): \(vector.computed)") }
    }
}

/// One line of `reference_vectors*.csv`.
struct ReferenceVector {
    let row: [String: String]

    private func number(_ name: String) -> Double { row[name].flatMap(Double.init) ?? 0 }
    private var parameters: (Double, Double, Double, Double) { (number("p1"), number("p2"), number("p3"), number("p4")) }

    /// ln of the value where it is needed: those below 1e−300 are compared in logs.
    var computed: (value: Double, log: Double) {
        switch row["model"] {
        case "bgbb": forOccasions
        case "gg": forAmounts
        case "sbg": forSubscribers
        default: forPurchases
        }
    }

    var isMet: Bool {
        let (value, logValue) = computed
        let tolerance = row["tag"] == "extreme" ? 1e-7 : 1e-9
        let wanted = number("value")
        // As text: below 1e−308 a Double is no longer what was written.
        if row["quantity"] != "ll", let exact = row["ln_value"].flatMap(Double.init), exact < log(1e-300) {
            return abs(logValue - exact) <= tolerance * abs(exact)
        }
        let slack = row["quantity"] == "ll" ? 1e-12 : 0
        return abs(value - wanted) <= tolerance * abs(wanted) + slack
    }

    private var forPurchases: (Double, Double) {
        let (p1, p2, p3, p4) = parameters
        let history = PurchaseSummary(repeats: Int(number("x")), lastAt: number("t_x"), observed: number("T"))
        let arg = number("arg")
        let model: any PurchaseModel
        switch row["model"] {
        case "nbd": model = NegativeBinomial(r: p1, alpha: p2)
        case "bgnbd": model = BetaGeometric(r: p1, alpha: p2, a: p3, b: p4, mayLeaveAtOnce: false)
        case "mbgnbd": model = BetaGeometric(r: p1, alpha: p2, a: p3, b: p4, mayLeaveAtOnce: true)
        case "pnbd": model = ParetoNBD(r: p1, alpha: p2, s: p3, beta: p4)
        default: return (.nan, .nan)
        }
        switch row["quantity"] {
        case "ll": return (model.logLikelihood(of: history), .nan)
        case "palive": return (model.chanceAlive(history), model.logChanceAlive(history))
        case "cet":
            return (model.expectedPurchases(history, within: arg), model.logExpectedPurchases(history, within: arg))
        case "expect":
            return (model.expectedPurchasesOfNewCustomer(within: arg), model.logExpectedPurchases(.new, within: arg))
        case "dert":
            let log = model.logChanceAlive(history) + log(model.discountedPurchasesIfAlive(history, rate: arg))
            return (model.discountedPurchases(history, rate: arg), log)
        case "pmf":
            let chance = (model as? BetaGeometric)?.chance(of: history.repeats, within: arg) ?? .nan
            return (chance, log(chance))
        case "alive_at":
            let chance = (model as? ParetoNBD)?.logChanceAlive(history, after: arg) ?? .nan
            return (exp(chance), chance)
        default: return (.nan, .nan)
        }
    }

    private var forOccasions: (Double, Double) {
        let (p1, p2, p3, p4) = parameters
        let model = BetaGeometricBetaBernoulli(alpha: p1, beta: p2, gamma: p3, delta: p4)
        let history = BetaGeometricBetaBernoulli.History(
            purchases: Int(number("x")), lastAt: Int(number("t_x")), occasions: Int(number("T")))
        let value: Double
        switch row["quantity"] {
        case "ll": value = model.logLikelihood(of: history)
        case "palive_next": return (exp(model.logChanceAliveNext(history)), model.logChanceAliveNext(history))
        case "cet": value = model.expectedPurchases(history, within: Int(number("arg")))
        case "dert": value = model.discountedPurchases(history, rate: number("arg"))
        default: value = .nan
        }
        return (value, log(value))
    }

    private var forAmounts: (Double, Double) {
        let (p1, p2, p3, _) = parameters
        let model = GammaGamma(p: p1, q: p2, v: p3)
        let value: Double
        switch row["quantity"] {
        case "ll": value = model.logLikelihood(count: number("x"), amount: number("m"))
        case "mean": value = model.mean(count: number("x"), amount: number("m")) ?? .nan
        default: value = .nan
        }
        return (value, log(value))
    }

    private var forSubscribers: (Double, Double) {
        let (p1, p2, _, _) = parameters
        let model = ShiftedBetaGeometric(alpha: p1, beta: p2)
        let value: Double
        switch row["quantity"] {
        case "survival": value = model.survival(after: number("arg"))
        case "retention": value = model.retention(in: number("arg"))
        case "derl": value = model.discountedLifetime(period: number("x"), rate: number("arg"))
        default: value = .nan
        }
        return (value, log(value))
    }
}
