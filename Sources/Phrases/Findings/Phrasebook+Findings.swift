import Measures
import Vocabulary

extension Phrasebook {
    /// - Parameter currency: the shop's; amounts in findings are in its minor units.
    package func line(_ finding: Finding, currency: Currency = .rupiah) -> FindingLine {
        let measure = MeasureName(rawValue: finding.measure)
        let isKnown = finding.state != .unknown
        let words = isKnown ? measure.flatMap { findingWords($0, finding, currency) } : nil
        let leansOnUs = isKnown && finding.prior?.isAssumed == true
        return FindingLine(
            label: measure.map(label) ?? finding.measure, short: words?.short ?? state(isKnown ? finding.state : .unknown),
            sentence: words?.sentence ?? (isKnown ? littleData : notKnown), state: state(finding.state),
            range: words == nil ? nil : measure.flatMap { range($0, finding) },
            next: isKnown ? finding.next.map { act($0, currency: currency) } : nil, basis: leansOnUs ? assumed : nil)
    }

    package func state(_ state: Finding.State) -> String {
        switch state {
        case .unknown: say("belum tahu", "not known yet")
        case .thin: say("data masih sedikit", "little data so far")
        case .enough: say("datanya cukup", "enough data")
        }
    }

    private var notKnown: String { say("Belum tahu.", "Not known yet.") }
    private var littleData: String {
        say("Data masih sedikit; lihat catatannya.", "Little data so far; see the notes.")
    }

    /// *dari 41 catatan*
    package func records(_ count: Int) -> String {
        say("dari \(number(count)) catatan", "from \(counted(count, "catatan", "note", "notes"))")
    }

    /// What is assumed is marked where it stands.
    package var assumed: String { say("perkiraan, belum dari data toko ini", "an estimate, not yet from this shop's own data") }

    /// *39 dari 41 janji ditepati.*
    package func promises(kept: Int, of judged: Int) -> String {
        say("\(outOf(kept, judged)) janji ditepati.", "\(outOf(kept, judged)) promises kept.")
    }

    package func outOf(_ part: Int, _ all: Int) -> String {
        say("\(number(part)) dari \(number(all))", "\(number(part)) of \(number(all))")
    }

    /// Short for the list, whole for whoever opens it. Nil where there is nothing to say but the state.
    func findingWords(_ measure: MeasureName, _ finding: Finding, _ currency: Currency) -> FindingWords? {
        if let words = shareWords(measure) { return share(measure, words, finding) }
        guard let value = finding.value else { return nil }
        return delay(measure, value, finding) ?? conduct(measure, value, finding, currency)
            ?? closeness(measure, value, finding) ?? standing(measure, value, finding)
    }

    private func share(_ measure: MeasureName, _ words: String, _ finding: Finding) -> FindingWords? {
        let judged = finding.evidence.count { $0.outcome != nil }
        guard judged > 0, finding.value != nil else { return nil }
        let count = outOf(finding.evidence.count { $0.outcome == true }, judged)
        let sentence = "\(count) \(words)."
        // English wants the doer first.
        return FindingWords(
            short: count, sentence: measure == .twoWayShare ? say(sentence, "We started \(count) conversations.") : sentence)
    }

    /// Whether a figure is a share that can stand on a line from none to all.
    package func isShare(_ finding: Finding) -> Bool {
        guard let measure = MeasureName(rawValue: finding.measure), FindingScale(measure) == .share,
            let value = finding.value, let range = finding.interval
        else { return false }
        return (0...1).contains(value) && range.upperBound <= 1 && finding.evidence.contains { $0.outcome != nil }
    }

    private func range(_ measure: MeasureName, _ finding: Finding) -> String? {
        guard let interval = finding.interval else { return nil }
        func between(_ low: String, _ high: String) -> String {
            say("kira-kira antara \(low) dan \(high)", "roughly between \(low) and \(high)")
        }
        func hours(_ value: Double) -> String { usual(hours: min(value, 1e6)) }
        switch FindingScale(measure) {
        case .hours: return between(hours(interval.lowerBound), hours(interval.upperBound))
        case .share:
            let high = hundred(interval.upperBound)
            return between(hundred(interval.lowerBound), say("\(high) dari 100", "\(high) of 100"))
        case .days:
            let high = decimal(interval.upperBound)
            return between(decimal(interval.lowerBound), say("\(high) hari", "\(high) days"))
        case .people:
            let low = number(Int(min(interval.lowerBound, 1e9)))
            let high = number(Int(min(interval.upperBound, 1e9)))
            return say("kira-kira \(low) sampai \(high) orang", "roughly \(low) to \(high) people")
        case .times: return between(decimal(interval.lowerBound), decimal(min(interval.upperBound, 1e6)))
        case .words: return nil
        }
    }

    /// A share as so many of a hundred.
    func hundred(_ share: Double) -> String { number(Int((min(max(share, -100), 100) * 100).rounded())) }
}

/// A finding's short and long words.
struct FindingWords: Hashable, Sendable {
    var short: String
    var sentence: String
}

/// In what a figure's interval is told; in words where the figure itself is told so.
private enum FindingScale {
    case hours, share, days, people, times, words

    init(_ measure: MeasureName) {
        switch measure {
        case .responseTime, .responseTimeTheirs, .untilOptOut, .timeToTell, .timeToSettle, .timeToAnswerMentions, .badNews,
            .afterDisappointment,
            .afterRecovery:
            self = .hours
        case .quietGap: self = .days
        case .silentWithLoss, .silentAboutConduct: self = .people
        case .careActs, .contacts, .referrals: self = .times
        case .consistency, .sameResults, .reciprocity, .equity, .avoidableCost, .ourShareOfCost, .againstConsent,
            .personalisation, .doubleOrder, .silentExit, .velocity, .sinceLastYear, .diversity, .channels, .factsUsed, .stage,
            .coverage, .guesses, .awarenessChange, .referrersBegetting, .referralDistance, .rateChange, .rewardedAcceptance,
            .memoryPeak, .memoryEnd, .memoryMean, .comingsAfterComplaint, .comingsAfterSettlement, .comingsAfterCare,
            .serviceForms, .hierarchy, .expectedPurchases:
            self = .words
        default: self = .share
        }
    }
}
