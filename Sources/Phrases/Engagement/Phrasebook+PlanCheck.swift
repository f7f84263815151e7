import Engagement
import Vocabulary

/// What the look at a plan has to say.
extension Phrasebook {
    /// *Jangan dulu. Rencana ini bisa menyinggung 31 dari 80 orang yang diundang.*
    package func planVerdict(_ decision: Campaign.Decision, mayHurt: Int, of people: Int) -> String {
        "\(self.decision(decision)). \(planSentence(mayHurt: mayHurt, of: people))"
    }

    package func planSentence(mayHurt: Int, of people: Int) -> String {
        guard mayHurt > 0 else {
            return say(
                "Sejauh yang kita tahu, tidak ada dari \(number(people)) orang yang diundang yang akan tersinggung.",
                "As far as we know, none of the \(number(people)) invited will be hurt.")
        }
        return say(
            "Rencana ini bisa menyinggung \(number(mayHurt)) dari \(number(people)) orang yang diundang.",
            "This plan may hurt \(number(mayHurt)) of the \(number(people)) invited.")
    }

    /// *Kira-kira 9 sampai 16 orang akan kecewa.*
    package func disappointed(_ range: ClosedRange<Int>) -> String {
        say("Kira-kira \(span(range)) orang akan kecewa.", "About \(span(range)) people will be disappointed.")
    }

    package func span(_ range: ClosedRange<Int>) -> String {
        guard range.lowerBound < range.upperBound else { return number(range.lowerBound) }
        return "\(number(range.lowerBound)) \(say("sampai", "to")) \(number(range.upperBound))"
    }

    package func saidNever(_ names: [String], _ trait: String, element: String?) -> String {
        let thing = element.map { "\($0) (\(trait))" } ?? trait
        return say("\(people(names)) pernah bilang pantang: \(thing).", "\(people(names)) said never: \(thing).")
    }

    /// *bagi 24 orang; 9 bilang sendiri, 15 dari kebiasaan kelompoknya*
    package func burden(_ burden: TraitBurden) -> String {
        guard burden.mayHurt > 0 else {
            return say(
                "sedikit bagi banyak orang: kira-kira \(expectedPeople(burden.expected)) kecewa",
                "a little for many: about \(expectedPeople(burden.expected)) disappointed")
        }
        let parts = [
            (burden.fromOwnWord, "bilang sendiri", "by their own word"),
            (burden.fromGroup, "dari kebiasaan kelompoknya", "by the ways of their group"),
            (burden.fromNothing, "belum kita tahu", "not known to us"),
        ].filter { $0.0 > 0 }.map { "\(number($0.0)) \(say($0.1, $0.2))" }
        return say("bagi \(number(burden.mayHurt)) orang: ", "for \(number(burden.mayHurt)): ") + parts.joined(separator: ", ")
    }

    package var whatDoesNotFit: String { say("Apa yang kurang pas, bagi siapa", "What does not fit, and for whom") }
    package var whatInstead: String { say("Gantinya", "Instead") }

    package func notThoughtOf(_ aspects: [Aspect]) -> String {
        let list = aspects.map { aspect($0) }.joined(separator: ", ")
        return say(
            "Belum disebut: \(list). Isi dulu, supaya tidak ada yang terlupa.",
            "Not said yet: \(list). Fill that in, so that nothing is forgotten.")
    }

    package func unknownOnGuarded(_ people: Int, of all: Int) -> String {
        say(
            "Soal yang peka, \(number(people)) dari \(number(all)) orang belum kita tahu. Belum tahu bukan berarti aman: tanya dulu.",
            "On what is delicate, \(number(people)) of \(number(all)) are not known to us. Not known is not safe: ask first.")
    }

    // MARK: instead

    package func replace(_ element: String, with other: String) -> String {
        say("Ganti \(element) dengan \(other).", "\(other) in place of \(element).")
    }

    package func leaveOut(_ element: String) -> String { say("Tanpa \(element).", "Without \(element).") }

    package func move(to instant: Instant) -> String {
        let day = longDate(zone.day(of: instant))
        return say("Pindahkan ke \(day), \(clock(instant)).", "Move it to \(day), \(clock(instant)).")
    }

    package func spare(_ fact: Guest.Fact, _ names: [String]) -> String {
        "\(standing(fact, names)) \(kinder(fact))"
    }

    package func fewer(before: Double, after: Double) -> String {
        say(
            "\(expectedPeople(before)) menjadi \(expectedPeople(after))",
            "\(expectedPeople(before)) down to \(expectedPeople(after))")
    }

    /// Rounded as far as it can be trusted: *kurang dari 0,1*.
    package func expectedPeople(_ count: Double) -> String {
        guard count >= 0.05 else { return count <= 0 ? number(0) : say("kurang dari 0,1", "less than 0.1") }
        return count >= 20 ? number(Int(count.rounded())) : decimal(count)
    }

    package func withAllChanges(_ decision: Campaign.Decision, _ range: ClosedRange<Int>) -> String {
        say(
            "Dengan semua perubahan: \(self.decision(decision)). \(disappointed(range))",
            "With all changes: \(self.decision(decision)). \(disappointed(range))")
    }

    // MARK: how far

    package var howFarTheStoryGoes: String {
        say("Kalau tetap dijalankan: sejauh apa ceritanya bisa menyebar", "If it goes ahead: how far the story may travel")
    }

    /// Never a single number without its range.
    package func inTheEnd(_ middle: Double, low: Double, high: Double, direct: Double) -> String {
        let (all, half, double, first) = (
            expectedPeople(middle), expectedPeople(low), expectedPeople(high), expectedPeople(direct)
        )
        return say(
            "\(first) orang kecewa langsung, pada akhirnya kira-kira \(all). Kalau orang bercerita separuhnya \(half), kalau dua kali lipat \(double).",
            "\(first) disappointed at first hand, about \(all) in the end. If people tell half as much \(half), if twice as much \(double)."
        )
    }

    package var tellingIsAssumed: String {
        say(
            "Seberapa sering orang bercerita: perkiraan umum, belum dari data toko ini.",
            "How readily people tell: a general estimate, not from this shop's own data.")
    }

    package var tiesAreALowerBound: String {
        say(
            "Yang dihitung hanya hubungan yang kita tahu; bisa lebih jauh.",
            "Only the ties we know of are counted; it may go farther.")
    }

    package var tiesAreUnknown: String {
        say(
            "Siapa kenal siapa belum kita tahu. Kalau orang bercerita seperti biasanya:",
            "Who knows whom is not known to us. If people tell as they usually do:")
    }

    package var tiesAreFew: String {
        say(
            "Siapa kenal siapa baru sebagian kita tahu. Kalau orang bercerita seperti biasanya:",
            "Only part of who knows whom is known to us. If people tell as they usually do:")
    }

    package func byKnownTies(_ people: Double, high: Double) -> String {
        let (middle, most) = (expectedPeople(people), expectedPeople(high))
        guard middle != most else {
            return say("Lewat hubungan yang kita tahu saja: \(middle).", "By the ties we know of alone: \(middle).")
        }
        return say(
            "Lewat hubungan yang kita tahu saja: \(middle) sampai \(most).",
            "By the ties we know of alone: \(middle) to \(most).")
    }

    package func firstTellers(_ names: [String]) -> String {
        say("Mungkin yang pertama bercerita: \(people(names)).", "Likely to tell first: \(people(names)).")
    }

    package func withoutElement(_ element: String, direct: Double, total: Double) -> String {
        say(
            "Tanpa \(element): \(expectedPeople(direct)) langsung, \(expectedPeople(total)) pada akhirnya",
            "Without \(element): \(expectedPeople(direct)) at first hand, \(expectedPeople(total)) in the end")
    }

    package func byDay(_ days: [(day: Int, people: Double)]) -> String {
        let list = days.map {
            say("hari ke-\($0.day) \(expectedPeople($0.people))", "day \($0.day) \(expectedPeople($0.people))")
        }
        return say("Orang kecewa sampai: ", "Disappointed people by: ") + list.joined(separator: ", ") + "."
    }

    package func valueAtStake(_ money: Money) -> String {
        say(
            "Perkiraan belanja ke depan dari mereka yang kecewa: \(shortMoney(money)).",
            "Spending ahead of those who would be disappointed: \(shortMoney(money)).")
    }
}
