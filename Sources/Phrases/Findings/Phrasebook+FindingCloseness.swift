import Measures
import Vocabulary

/// How near a customer is, what we know, what they remember, how we serve.
extension Phrasebook {
    func closeness(_ measure: MeasureName, _ value: Double, _ finding: Finding) -> FindingWords? {
        let notes = records(finding.evidence.count)
        let amount = decimal(value)
        switch measure {
        case .contacts:
            return FindingWords(
                short: say("\(amount) kali sebulan", "\(amount) times a month"),
                sentence: say("Kira-kira \(amount) kali sebulan, \(notes).", "About \(amount) times a month, \(notes)."))
        case .velocity:
            return change(finding, say("90 hari terakhir", "the last 90 days"), say("90 hari sebelumnya", "the 90 days before"))
        case .sinceLastYear:
            return change(
                finding, say("90 hari terakhir", "the last 90 days"),
                say("90 hari yang sama tahun lalu", "the same 90 days last year"))
        case .diversity:
            return FindingWords(
                short: say("\(amount) macam", "\(amount) kinds"),
                sentence: say(
                    "Bertemu lewat kira-kira \(amount) macam urusan, \(notes).", "About \(amount) kinds of contact, \(notes)."))
        case .channels:
            return FindingWords(
                short: say("\(amount) jalur", "\(amount) doors"),
                sentence: say(
                    "Berkabar lewat kira-kira \(amount) jalur, \(notes).", "In touch through about \(amount) doors, \(notes)."))
        case .factsUsed:
            let times = number(Int(min(value, 1e9)))
            return FindingWords(
                short: say("\(times) kali", "\(times) times"),
                sentence: say(
                    "Setahun ini \(times) kali kita melayani dengan yang kita ingat.",
                    "This year we served \(times) times with what we remember."))
        case .stage: return stage(value)
        case .coverage:
            return FindingWords(
                short: say("\(hundred(value)) dari 100", "\(hundred(value)) of 100"),
                sentence: say(
                    "Dari 100 yang perlu kita tahu, kira-kira \(hundred(value)) masih segar.",
                    "Of every 100 things we need to know, about \(hundred(value)) are fresh."))
        case .memoryPeak: return memory(value, say("Yang paling diingat", "What stays strongest"))
        case .memoryEnd: return memory(value, say("Kejadian terakhir", "The latest moment"))
        case .memoryMean: return memory(value, say("Rata-rata", "On average"))
        case .comingsAfterComplaint, .comingsAfterSettlement, .comingsAfterCare: return afterwards(measure, value, finding)
        case .serviceForms:
            return FindingWords(
                short: say("\(amount) dari 7 bentuk", "\(amount) of 7 forms"),
                sentence: say(
                    "Kira-kira \(amount) dari 7 bentuk layanan terpakai, \(notes).",
                    "About \(amount) of the 7 forms of service are in use, \(notes)."))
        default: return nil
        }
    }

    /// The newer count against the older one.
    func change(_ finding: Finding, _ now: String, _ then: String) -> FindingWords {
        let after = counted(finding.evidence.count { $0.outcome == true }, "kali", "time", "times")
        let before = counted(finding.evidence.count { $0.outcome == false }, "kali", "time", "times")
        let value = finding.value ?? 0
        let low = finding.interval?.lowerBound ?? value
        let high = finding.interval?.upperBound ?? value
        let words =
            low > 0
            ? say("makin sering", "more often")
            : high < 0 ? say("makin jarang", "less often") : say("kurang lebih tetap", "about the same")
        return FindingWords(
            short: words,
            sentence: say(
                "\(after) \(now), \(before) \(then): \(words).",
                "\(after) in \(now), \(before) in \(then): \(words)."))
    }

    private func stage(_ value: Double) -> FindingWords {
        let words =
            switch RelationStage(rawValue: Int(min(max(value, 1), 4))) ?? .acquainted {
            case .acquainted: say("kenal", "acquainted")
            case .regular: say("langganan", "a regular")
            case .close: say("akrab", "close")
            case .friend: say("sahabat", "a friend")
            }
        return FindingWords(short: words, sentence: say("Sejauh ini: \(words).", "So far: \(words)."))
    }

    private func memory(_ value: Double, _ beginning: String) -> FindingWords {
        let words =
            if value >= 3.5 { say("sangat menyenangkan", "a great joy") } else if value >= 0.5 {
                say("menyenangkan", "a good one")
            } else if value > -0.5 { say("biasa saja", "neither good nor bad") } else if value > -3.5 {
                say("mengecewakan", "a disappointment")
            } else { say("sangat mengecewakan", "a deep disappointment") }
        return FindingWords(short: words, sentence: "\(beginning): \(words).")
    }

    /// What was seen afterwards; that it was because of it, nobody says.
    private func afterwards(_ measure: MeasureName, _ ratio: Double, _ finding: Finding) -> FindingWords {
        let low = finding.interval?.lowerBound ?? ratio
        let high = finding.interval?.upperBound ?? ratio
        let words =
            low > 1
            ? say("datang lebih sering", "people come more often")
            : high < 1
                ? say("datang lebih jarang", "people come less often") : say("tidak jelas bedanya", "no clear difference")
        let times = number(finding.evidence.count)
        return FindingWords(
            short: words,
            sentence: say(
                "\(label(measure)), biasanya \(words) (\(times) kejadian; belum tentu karena itu).",
                "\(label(measure)) there is usually this: \(words) (\(times) times; not necessarily because of it)."))
    }
}
