import Measures
import Vocabulary

extension Phrasebook {
    /// *Kabar hubungan*: how the business itself is doing.
    package func pulse(_ usual: BusinessUsual) -> [FindingLine] { [promisePulse(usual.ours), answerPulse(usual)] }

    private func promisePulse(_ promises: BusinessUsual.Promises) -> FindingLine {
        let isKnown = promises.judged > 0
        return FindingLine(
            label: label(.promiseKeeping), short: isKnown ? outOf(promises.kept, promises.judged) : state(.unknown),
            sentence: isKnown ? self.promises(kept: promises.kept, of: promises.judged) : say("Belum tahu.", "Not known yet."),
            state: state(!isKnown ? .unknown : promises.judged < PromiseKeeping.minimumJudged ? .thin : .enough),
            range: !isKnown || promises.isEstimated ? nil : assumed)
    }

    private func answerPulse(_ usual: BusinessUsual) -> FindingLine {
        guard let hours = usual.replyMedianHours else {
            return FindingLine(
                label: label(.responseTime), short: state(.unknown), sentence: say("Belum tahu.", "Not known yet."),
                state: state(.unknown), range: nil)
        }
        let within = self.usual(hours: hours)
        return FindingLine(
            label: label(.responseTime), short: say("biasanya \(within)", "usually \(within)"),
            sentence: say(
                "Separuh pertanyaan dibalas dalam \(within), \(records(usual.waits)).",
                "Half of the questions are answered within \(within), \(records(usual.waits))."),
            state: state(usual.waits < ResponseTime.minimumWaits ? .thin : .enough), range: nil)
    }
}
