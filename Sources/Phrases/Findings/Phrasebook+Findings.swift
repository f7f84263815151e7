import Measures
import Vocabulary

extension Phrasebook {
    package func line(_ finding: Finding) -> FindingLine {
        let measure = MeasureName(rawValue: finding.measure)
        let known = finding.state != .unknown && finding.value != nil
        let words = known ? measure.flatMap { short($0, finding) } : nil
        return FindingLine(
            label: measure.map(label) ?? finding.measure, short: words ?? state(.unknown),
            sentence: known ? sentence(measure, finding) : say("Belum tahu.", "Not known yet."), state: state(finding.state),
            range: known ? measure.flatMap { range($0, finding) } : nil)
    }

    package func state(_ state: Finding.State) -> String {
        switch state {
        case .unknown: say("belum tahu", "not known yet")
        case .thin: say("data masih sedikit", "little data so far")
        case .enough: say("datanya cukup", "enough data")
        }
    }

    package func label(_ measure: MeasureName) -> String {
        switch measure {
        case .responseTime: say("Cepat menanggapi", "Quick to answer")
        case .twoWayShare: say("Siapa yang memulai", "Who starts")
        case .promiseKeeping: say("Tepat janji", "Keeping our word")
        case .promiseKeepingTheirs: say("Janji dari pelanggan", "Promises from the customer")
        case .reciprocity: say("Saling bantu", "Give and take")
        case .returnedFavours: say("Kebaikan yang berbalas", "Kindness returned")
        case .concessions: say("Mengalah", "Giving way")
        case .doubleOrder: say("Pesanan dobel", "Same order twice")
        case .rateChange: say("Makin sering atau jarang", "More or less often")
        case .quietGap: say("Jarak pesanan", "Time between orders")
        }
    }

    /// *dari 41 catatan*
    package func records(_ count: Int) -> String {
        say("dari \(number(count)) catatan", "from \(counted(count, "catatan", "note", "notes"))")
    }

    /// What is assumed is marked where it stands.
    package var assumed: String { say("perkiraan, belum dari data toko ini", "an estimate, not yet from this shop's own data") }

    private func short(_ measure: MeasureName, _ finding: Finding) -> String? {
        guard let value = finding.value else { return nil }
        switch measure {
        case .responseTime:
            return finding.state == .thin
                ? state(.thin) : say("biasanya \(usual(hours: value))", "usually \(usual(hours: value))")
        case .twoWayShare, .promiseKeeping, .promiseKeepingTheirs:
            return outOf(finding.evidence.count { $0.outcome == true }, finding.evidence.count { $0.outcome != nil })
        case .reciprocity:
            if abs(value) < 0.05 { return say("seimbang", "balanced") }
            return value < 0 ? say("giliran kita", "our turn") : say("lebih banyak dari kita", "more from us")
        case .doubleOrder:
            return value == 0
                ? say("tidak ada", "none") : say("\(number(Int(value))) kali", "\(counted(Int(value), "", "time", "times"))")
        case .quietGap: return every(days: value)
        case .returnedFavours, .concessions, .rateChange: return state(finding.state)
        }
    }

    private func sentence(_ measure: MeasureName?, _ finding: Finding) -> String {
        guard let measure, let value = finding.value else { return say("Belum tahu.", "Not known yet.") }
        let kept = finding.evidence.count { $0.outcome == true }
        let judged = finding.evidence.count { $0.outcome != nil }
        let notes = records(finding.evidence.count)
        switch measure {
        case .responseTime:
            return finding.state == .thin
                ? say(
                    "Baru \(number(judged)) kali menunggu; data masih sedikit.",
                    "Only \(counted(judged, "", "wait", "waits")) so far; little data.")
                : say(
                    "Biasanya dibalas dalam \(usual(hours: value)), \(notes).",
                    "Usually answered within \(usual(hours: value)), \(notes).")
        case .promiseKeeping, .promiseKeepingTheirs: return promises(kept: kept, of: judged)
        case .twoWayShare:
            return say("\(outOf(kept, judged)) obrolan kita yang mulai.", "We started \(outOf(kept, judged)) conversations.")
        case .quietGap:
            return say("Biasanya memesan \(every(days: value)), \(notes).", "Usually orders \(every(days: value)), \(notes).")
        case .doubleOrder, .reciprocity, .returnedFavours, .concessions, .rateChange:
            return "\(label(measure)): \(short(measure, finding) ?? state(.unknown))."
        }
    }

    /// *39 dari 41 janji ditepati.*
    package func promises(kept: Int, of judged: Int) -> String {
        say("\(outOf(kept, judged)) janji ditepati.", "\(outOf(kept, judged)) promises kept.")
    }

    package func outOf(_ part: Int, _ all: Int) -> String {
        say("\(number(part)) dari \(number(all))", "\(number(part)) of \(number(all))")
    }

    private func range(_ measure: MeasureName, _ finding: Finding) -> String? {
        guard let interval = finding.interval else { return nil }
        func between(_ low: String, _ high: String) -> String {
            say("kira-kira antara \(low) dan \(high)", "roughly between \(low) and \(high)")
        }
        switch measure {
        case .responseTime: return between(usual(hours: interval.lowerBound), usual(hours: min(interval.upperBound, 1e6)))
        case .twoWayShare, .promiseKeeping, .promiseKeepingTheirs, .returnedFavours, .concessions:
            let hundred = { (share: Double) in self.number(Int((share * 100).rounded())) }
            return between(
                hundred(interval.lowerBound),
                say("\(hundred(interval.upperBound)) dari 100", "\(hundred(interval.upperBound)) of 100"))
        case .quietGap:
            return between(
                decimal(interval.lowerBound),
                say("\(decimal(interval.upperBound)) hari", "\(decimal(interval.upperBound)) days"))
        case .reciprocity, .doubleOrder, .rateChange: return nil
        }
    }
}
