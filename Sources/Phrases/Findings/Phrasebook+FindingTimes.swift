import Measures
import Vocabulary

/// Figures that are times.
extension Phrasebook {
    func delay(_ measure: MeasureName, _ hours: Double, _ finding: Finding) -> FindingWords? {
        let notes = records(finding.evidence.count)
        switch measure {
        case .responseTime: return answered(hours, finding)
        case .untilOptOut where hours == 0:
            return FindingWords(
                short: say("langsung", "at once"),
                sentence: say("Permintaan berhenti langsung dituruti, \(notes).", "A stop took effect at once, \(notes)."))
        case .quietGap:
            return FindingWords(
                short: every(days: hours),
                sentence: say(
                    "Biasanya memesan \(every(days: hours)), \(notes).", "Usually orders \(every(days: hours)), \(notes)."))
        default: break
        }
        guard let beginning = beginning(measure) else { return nil }
        let within = usual(hours: hours)
        return FindingWords(
            short: say("biasanya \(within)", "usually \(within)"),
            sentence: say("\(beginning) dalam \(within), \(notes).", "\(beginning) within \(within), \(notes)."))
    }

    private func answered(_ hours: Double, _ finding: Finding) -> FindingWords {
        let judged = finding.evidence.count { $0.outcome != nil }
        let within = usual(hours: hours)
        guard finding.state != .thin else {
            return FindingWords(
                short: state(.thin),
                sentence: say(
                    "Baru \(number(judged)) kali menunggu; data masih sedikit.",
                    "Only \(counted(judged, "", "wait", "waits")) so far; little data."))
        }
        return FindingWords(
            short: say("biasanya \(within)", "usually \(within)"),
            sentence: say(
                "Biasanya dibalas dalam \(within), \(records(finding.evidence.count)).",
                "Usually answered within \(within), \(records(finding.evidence.count))."))
    }

    private func beginning(_ measure: MeasureName) -> String? {
        switch measure {
        case .responseTimeTheirs: say("Pertanyaan kita biasanya dijawab", "Our questions are usually answered")
        case .untilOptOut: say("Permintaan berhenti dituruti", "A stop takes effect")
        case .timeToTell: say("Risiko biasanya dikabarkan", "Risks are usually told")
        case .timeToSettle: say("Keluhan biasanya beres", "Complaints are usually settled")
        case .timeToAnswerMentions: say("Sebutan biasanya dijawab", "Mentions are usually answered")
        case .badNews: say("Kabar buruk biasanya sampai ke pemilik", "Bad news usually reaches the owner")
        case .afterDisappointment:
            say("Sesudah kecewa, biasanya datang lagi", "After a disappointment people usually come back")
        case .afterRecovery: say("Sesudah dibereskan, biasanya datang lagi", "Once it is settled people usually come back")
        default: nil
        }
    }
}
