import Measures
import Vocabulary

/// What people say of us, whom they bring, whether they stay, and how we work together.
extension Phrasebook {
    func standing(_ measure: MeasureName, _ value: Double, _ finding: Finding) -> FindingWords? {
        let notes = records(finding.evidence.count)
        let amount = decimal(value)
        switch measure {
        case .awarenessChange: return difference(value, finding)
        case .rewardedAcceptance: return rewarded(value, finding)
        case .referrals:
            let people = counted(finding.evidence.count, "orang", "person", "people")
            return FindingWords(
                short: people, sentence: say("Setahun ini mengenalkan kita ke \(people).", "Told \(people) of us this year."))
        case .referrersBegetting:
            return FindingWords(
                short: say("\(amount) orang", "\(amount) people"),
                sentence: say(
                    "Tiap orang yang mengenalkan kita melahirkan \(amount) pengenal baru, \(notes).",
                    "For each who brings somebody, \(amount) of the brought do too, \(notes)."))
        case .referralDistance:
            return FindingWords(
                short: say("\(amount) langkah", "\(amount) steps"),
                sentence: say(
                    "Jarak rata-rata di rantai cerita: \(amount) langkah, \(notes).",
                    "The average distance in the chain: \(amount) steps, \(notes)."))
        case .rateChange:
            return change(
                finding, say("sejak ada hadiah", "the time since the reward"), say("sebelum ada hadiah", "the time before"))
        case .returnOnCustomer: return longTerm(value)
        case .hierarchy: return flow(value, notes)
        case .stillWithUs:
            return FindingWords(
                short: say("\(hundred(value)) dari 100", "\(hundred(value)) of 100"),
                sentence: say(
                    "Kemungkinan masih bersama kita: \(hundred(value)) dari 100.",
                    "The chance of still being with us: \(hundred(value)) of 100."))
        case .expectedPurchases:
            return FindingWords(
                short: say("kira-kira \(amount) pesanan", "about \(amount) orders"),
                sentence: say(
                    "Setahun ke depan kira-kira \(amount) pesanan.", "About \(amount) orders in the year ahead."))
        default: return nil
        }
    }

    private func difference(_ value: Double, _ finding: Finding) -> FindingWords {
        let points = hundred(abs(value))
        let words =
            abs(value) < 0.005
            ? say("tetap", "unchanged")
            : value > 0
                ? say("naik \(points) dari 100 orang", "up by \(points) of 100 people")
                : say("turun \(points) dari 100 orang", "down by \(points) of 100 people")
        return FindingWords(
            short: words, sentence: say("Dibanding survei sebelumnya: \(words).", "Compared with the last survey: \(words)."))
    }

    private func rewarded(_ value: Double, _ finding: Finding) -> FindingWords {
        let points = hundred(abs(value))
        let words =
            abs(value) < 0.005
            ? say("sama saja", "no different")
            : value > 0
                ? say("\(points) dari 100 lebih banyak", "\(points) of 100 more")
                : say("\(points) dari 100 lebih sedikit", "\(points) of 100 fewer")
        return FindingWords(
            short: words, sentence: say("Dengan hadiah, yang jadi datang \(words).", "With a reward, those who came: \(words).")
        )
    }

    private func longTerm(_ value: Double) -> FindingWords {
        let points = hundred(abs(value))
        let words =
            value >= 0
            ? say("bertambah \(points) dari 100", "up by \(points) of 100")
            : say("berkurang \(points) dari 100", "down by \(points) of 100")
        return FindingWords(
            short: words,
            sentence: say(
                "Perkiraan belanja ke depan bersama uang yang masuk: \(words).",
                "What lies ahead, with the cash that came in: \(words)."))
    }

    private func flow(_ value: Double, _ notes: String) -> FindingWords {
        let words =
            value < 0.2
            ? say("hampir semua dua arah", "nearly all both ways")
            : value < 0.8 ? say("sebagian satu arah", "partly one way") : say("kebanyakan satu arah", "mostly one way")
        return FindingWords(
            short: words, sentence: say("Kabar di tim \(words), \(notes).", "News in the team flows \(words), \(notes)."))
    }
}
