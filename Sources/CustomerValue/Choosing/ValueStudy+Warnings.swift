import Vocabulary

extension ValueStudy {
    /// What somebody should know before believing the figures.
    package enum Warning: Hashable, Sendable, Codable {
        /// The data show nobody leaving; these models come down to one without.
        case nobodyLeaves([ModelFamily])
        case openParameter(ModelKind)
        case fewBuyers(customers: Int)
        /// The model cannot see that people who bought only once have left.
        case onceMeansAlive
        case noPopulationMean
        case fewAmounts(customers: Int)
        case amountsFollowFrequency(correlation: Double)
        case noAmounts
        /// The last forecast missed: what was said and what came.
        case purchasesMissed(said: Range90, came: Double)
        case spendMissed(said: Range90, came: Double)
        case closed(TradingDays.Stretch)
        case busy(TradingDays.Stretch)
        case quiet(TradingDays.Stretch)
        /// Too short to check anything.
        case nothingHeldOut
    }

    package var warnings: [Warning] {
        var found: [Warning] = []
        let staying = models.filter { $0.fit.remarks.contains(.nobodyLeaves) }.map(\.fit.family)
        if !staying.isEmpty { found.append(.nobodyLeaves(staying)) }
        if fit.remarks.contains(.fewBuyers) { found.append(.fewBuyers(customers: cohort.histories.count)) }
        if fit.remarks.contains(.openParameter) { found.append(.openParameter(fit.model.kind)) }
        if fit.model.kind == .bgNBD || fit.family == .bgCNBD, cohort.histories.contains(where: { $0.repeats == 0 }) {
            found.append(.onceMeansAlive)
        }
        found += aboutSpend
        if !calibration.hasHoldout { found.append(.nothingHeldOut) }
        if let backTest {
            let said = backTest.forecast
            if !backTest.purchasesHeld { found.append(.purchasesMissed(said: said.purchases, came: backTest.purchases)) }
            if let spend = said.spend, let came = backTest.spend, !spend.contains(came) {
                found.append(.spendMissed(said: spend, came: came))
            }
        }
        found += days.closures.map { .closed($0) }
        found += days.busyWeeks.map { .busy($0) }
        found += days.quietWeeks.map { .quiet($0) }
        return found
    }

    private var aboutSpend: [Warning] {
        guard let spend else { return [.noAmounts] }
        return spend.remarks.map { remark in
            switch remark {
            case .noPopulationMean: .noPopulationMean
            case .fewBuyers: .fewAmounts(customers: spend.customers)
            case .amountsFollowFrequency(let correlation): .amountsFollowFrequency(correlation: correlation)
            }
        }
    }
}
