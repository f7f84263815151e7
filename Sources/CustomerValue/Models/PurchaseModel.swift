import Chances
import Foundation

/// How often people buy and when they stop, with its parameters known. Rates and times are in one unit throughout.
package protocol PurchaseModel: Sendable {
    var kind: ModelKind { get }
    /// By the names and in the order of the papers.
    var parameters: [Parameter] { get }

    /// log of the density of this history.
    func logLikelihood(of history: PurchaseSummary) -> Double
    /// P(alive), 0 … 1.
    func chanceAlive(_ history: PurchaseSummary) -> Double
    /// log P(alive): that somebody with this history has not left. In logs, because years of silence go below 1e−300.
    func logChanceAlive(_ history: PurchaseSummary) -> Double
    /// Purchases to expect in the next `time` of somebody with this history who has not left.
    func purchasesIfAlive(_ history: PurchaseSummary, within time: Double) -> Double
    /// All purchases ever to come, discounted continuously by `rate` > 0 per unit of time, of somebody who has not left.
    func discountedPurchasesIfAlive(_ history: PurchaseSummary, rate: Double) -> Double
    /// The chance of at least one purchase in the next `time` of somebody who has not left.
    func chanceOfReturnIfAlive(_ history: PurchaseSummary, within time: Double) -> Double
    /// One possible future of somebody who has not left: how many purchases in the next `time`, leaving then included.
    func drawPurchasesIfAlive(_ history: PurchaseSummary, within time: Double, _ chance: inout Chance) -> Int
    /// Whether ``purchasesIfAlive`` looks at x and T alone.
    var forgetsRecency: Bool { get }
}

package struct Parameter: Hashable, Sendable {
    package var name: String
    package var value: Double

    package init(_ name: String, _ value: Double) {
        self.name = name
        self.value = value
    }
}

package enum ModelKind: Hashable, Sendable, Codable {
    case nbd
    /// Regular buyers who never leave.
    case cnbd(k: Int)
    case bgNBD
    case mbgNBD
    case bgCNBD(k: Int)
    case mbgCNBD(k: Int)
    case paretoNBD

    package var name: String {
        switch self {
        case .nbd: "nbd"
        case .cnbd: "cnbdk"
        case .bgNBD: "bgnbd"
        case .mbgNBD: "mbgnbd"
        case .bgCNBD: "bgcnbdk"
        case .mbgCNBD: "mbgcnbdk"
        case .paretoNBD: "pnbd"
        }
    }
    /// k of the models with regular gaps.
    package var regularity: Int? {
        switch self {
        case .cnbd(let k), .bgCNBD(let k), .mbgCNBD(let k): k
        case .nbd, .bgNBD, .mbgNBD, .paretoNBD: nil
        }
    }
    /// As people write it.
    package var title: String {
        switch self {
        case .nbd: "NBD"
        case .cnbd(let k): "CNBD-\(k)"
        case .bgNBD: "BG/NBD"
        case .mbgNBD: "MBG/NBD"
        case .bgCNBD(let k): "BG/CNBD-\(k)"
        case .mbgCNBD(let k): "MBG/CNBD-\(k)"
        case .paretoNBD: "Pareto/NBD"
        }
    }
}

extension PurchaseModel {
    package func chanceAlive(_ history: PurchaseSummary) -> Double { exp(logChanceAlive(history)) }

    package func expectedPurchases(_ history: PurchaseSummary, within time: Double) -> Double {
        chanceAlive(history) * purchasesIfAlive(history, within: time)
    }
    /// In logs: what is expected of somebody long silent can go below 1e−300.
    package func logExpectedPurchases(_ history: PurchaseSummary, within time: Double) -> Double {
        logChanceAlive(history) + log(purchasesIfAlive(history, within: time))
    }
    /// One possible future: how many purchases in the next `time`.
    package func drawPurchases(_ history: PurchaseSummary, within time: Double, _ chance: inout Chance) -> Int {
        chance.fraction() < chanceAlive(history) ? drawPurchasesIfAlive(history, within: time, &chance) : 0
    }
    package func chanceOfReturn(_ history: PurchaseSummary, within time: Double) -> Double {
        chanceAlive(history) * chanceOfReturnIfAlive(history, within: time)
    }
    /// Repeat purchases of a new customer in their first `time`.
    package func expectedPurchasesOfNewCustomer(within time: Double) -> Double { expectedPurchases(.new, within: time) }

    /// Discounted expected residual transactions (DERT).
    package func discountedPurchases(_ history: PurchaseSummary, rate: Double) -> Double {
        chanceAlive(history) * discountedPurchasesIfAlive(history, rate: rate)
    }
}
