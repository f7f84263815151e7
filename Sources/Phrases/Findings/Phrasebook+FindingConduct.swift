import Measures
import Vocabulary

/// How we treat them: consistency, give and take, freedom, care.
extension Phrasebook {
    func conduct(_ measure: MeasureName, _ value: Double, _ finding: Finding, _ currency: Currency) -> FindingWords? {
        let notes = records(finding.evidence.count)
        switch measure {
        case .consistency:
            let words = alike(value)
            return FindingWords(
                short: words,
                sentence: say(
                    "Di situasi yang sama, keputusan kita \(words), \(notes).",
                    "In the same situation our decisions are \(words), \(notes)."))
        case .sameResults:
            let words = alike(value)
            return FindingWords(
                short: words,
                sentence: say(
                    "Keputusan yang sama, hasilnya \(words), \(notes).",
                    "The same decision turns out \(words), \(notes)."))
        case .reciprocity: return named(measure, balance(value))
        case .equity: return named(measure, fairness(value))
        case .avoidableCost:
            let saved = money(Money(minor: Int64(min(max(value, 0), 1e15).rounded()), currency))
            return FindingWords(
                short: say("\(saved) bisa dihemat", "\(saved) could be saved"),
                sentence: say("\(saved) sebetulnya bisa dihemat berdua.", "Both together could have saved \(saved)."))
        case .ourShareOfCost:
            let part = hundred(value)
            return FindingWords(
                short: say("\(part) dari 100 di kita", "\(part) of 100 on us"),
                sentence: say(
                    "Dari tiap 100 biaya, \(part) kita yang menanggung.", "Of every 100 it cost, we bore \(part)."))
        case .againstConsent: return unwanted(Int(min(value, 1e9)))
        case .doubleOrder:
            return named(
                measure,
                value == 0
                    ? say("tidak ada", "none")
                    : say("\(number(Int(min(value, 1e9)))) kali", "\(counted(Int(min(value, 1e9)), "", "time", "times"))"))
        case .careActs:
            let count = decimal(value)
            return FindingWords(
                short: say("\(count) kali setahun", "\(count) times a year"),
                sentence: say(
                    "Kira-kira \(count) kali setahun kita perhatikan tanpa jualan.",
                    "About \(count) times a year we are kind without selling."))
        case .silentWithLoss, .silentAboutConduct: return silent(value, finding)
        case .silentExit:
            return named(
                measure,
                value > 0.8 ? say("mungkin sudah pergi", "probably gone") : say("masih bisa kembali", "may still come back"))
        default: return nil
        }
    }

    /// *Saling bantu: seimbang.*
    private func named(_ measure: MeasureName, _ words: String) -> FindingWords {
        FindingWords(short: words, sentence: "\(label(measure)): \(words).")
    }

    /// Agreement in words; the limits are for reading only, and judge nobody.
    private func alike(_ alpha: Double) -> String {
        if alpha >= 0.95 { return say("selalu sama", "always alike") }
        if alpha >= 0.5 { return say("sering sama", "often alike") }
        if alpha >= 0.1 { return say("kadang sama", "sometimes alike") }
        return alpha > -0.1 ? say("seperti diundi", "as if by lot") : say("sering berlawanan", "often opposite")
    }

    func balance(_ value: Double) -> String {
        if abs(value) < 0.05 { return say("seimbang", "balanced") }
        return value < 0 ? say("giliran kita", "our turn") : say("lebih banyak dari kita", "more from us")
    }

    private func fairness(_ gap: Double) -> String {
        if abs(gap) < Equity.fair { return say("seimbang", "even") }
        return gap > 0 ? say("lebih enak di kita", "better for us") : say("lebih enak di pelanggan", "better for them")
    }

    private func unwanted(_ count: Int) -> FindingWords {
        let words = count == 0 ? say("tidak ada", "none") : counted(count, "pesan", "message", "messages")
        return FindingWords(
            short: words,
            sentence: count == 0
                ? say("Yang minta berhenti tidak kita kirimi lagi.", "Whoever asked us to stop heard no more from us.")
                : say("\(words) terkirim padahal sudah minta berhenti.", "\(words) sent though they had asked us to stop."))
    }

    /// *2 keluhan, kira-kira 10 orang kecewa.*
    private func silent(_ total: Double, _ finding: Finding) -> FindingWords {
        let complaints = finding.evidence.count { $0.outcome == nil }
        let people = number(Int(min(total, 1e9).rounded()))
        return FindingWords(
            short: say("kira-kira \(people) orang", "about \(people) people"),
            sentence: say(
                "\(number(complaints)) keluhan; yang kecewa kira-kira \(people) orang.",
                "\(counted(complaints, "", "complaint", "complaints")); about \(people) people were disappointed."))
    }
}
