import Measures
import Vocabulary

/// Words of *Saling bantu*: the ledger of one relationship. Nobody is dunned for thanks.
extension Phrasebook {
    package func giveAndTakeLead(_ name: String) -> String {
        say(
            "Kebaikan antara kita dan \(ShortName.of(name)), satu per satu.",
            "Kindness between us and \(ShortName.of(name)), one by one.")
    }
    package func noFavours(_ name: String) -> String {
        say(
            "Belum ada yang dicatat antara kita dan \(ShortName.of(name)). Mulai dari satu kebaikan.",
            "Nothing is noted yet between us and \(ShortName.of(name)). It begins with one kindness.")
    }
    package var nothingFromThisSide: String { say("Belum ada.", "Nothing yet.") }

    // MARK: how it stands

    /// *Giliran kita*, in a word or two.
    package func turn(_ balance: Reciprocity.Balance) -> String? { balance.value.map { capitalised(self.balance($0)) } }

    package func stillFelt(_ balance: Reciprocity.Balance, _ currency: Currency, from name: String) -> String {
        let theirs = worth(balance.theirs, balance.theirsRange, currency)
        let ours = worth(balance.ours, balance.oursRange, currency)
        return say(
            "Yang masih terasa dari \(ShortName.of(name)): \(theirs). Dari kita: \(ours).",
            "Still felt from \(ShortName.of(name)): \(theirs). From us: \(ours).")
    }

    /// What it would take to be even again; nil where it is theirs to give, for nobody is asked for thanks.
    package func toBeEven(_ balance: Reciprocity.Balance, _ currency: Currency) -> String {
        let range = balance.toBeEvenRange
        guard balance.toBeEven > 0 else { return act(.acceptWithThanks) }
        let amount = about(balance.toBeEven, currency)
        let most = about(range.upperBound, currency)
        return range.lowerBound <= 0
            ? say(
                "Supaya seimbang lagi: kebaikan kira-kira seharga \(amount) dari kita. Bisa juga sudah seimbang, bisa sampai \(most).",
                "To be even again: a kindness from us worth about \(amount). It may be even already, or take up to \(most).")
            : say(
                "Supaya seimbang lagi: kebaikan kira-kira seharga \(amount) dari kita (antara \(about(range.lowerBound, currency)) dan \(most)).",
                "To be even again: a kindness from us worth about \(amount) (between \(about(range.lowerBound, currency)) and \(most))."
            )
    }

    package var notWeighed: String { say("Belum bisa ditimbang", "Cannot be weighed yet") }
    package func withoutWorth(_ side: Side, _ name: String) -> String {
        side == .us
            ? say("Kebaikan dari kita belum diberi kira-kira harga.", "Our kindness has no worth noted yet.")
            : say(
                "Kebaikan dari \(ShortName.of(name)) belum diberi kira-kira harga.",
                "The kindness of \(ShortName.of(name)) has no worth noted yet.")
    }

    package func unvalued(_ count: Int) -> String {
        say(
            "\(number(count)) kebaikan belum diberi kira-kira harga: ada di daftar, tidak ikut dihitung.",
            "\(counted(count, "", "kindness has", "kindnesses have")) no worth noted: on the list, in no sum.")
    }

    package var howItIsReckoned: String { say("Hitungannya dari mana?", "How is this reckoned?") }
    package func fading(days: Int) -> String {
        say(
            "Kebaikan lama memudar: tiap \(self.days(days)) tinggal separuh (perkiraan, belum dari data toko ini). Yang rendah dan tinggi memakai harga paling sedikit dan paling banyak yang dicatat.",
            "Old kindness fades: half of it every \(self.days(days)) (assumed, not from this shop's data). Low and high take the least and the most that was noted."
        )
    }
    package func matching(days: Int) -> String {
        say(
            "Balasan dicocokkan dengan kebaikan terlama yang belum berbalas, paling jauh \(self.days(days)) sebelumnya.",
            "A return is matched with the oldest kindness still without one, at most \(self.days(days)) before.")
    }

    // MARK: line by line

    /// *Rp150.000 (Rp100 rb sampai Rp200 rb)*; nil where nobody said what it was worth.
    package func worth(of gift: Gift) -> String? {
        let range = gift.low.flatMap { low in
            gift.high.map { say("\(shortMoney(low)) sampai \(shortMoney($0))", "\(shortMoney(low)) to \(shortMoney($0))") }
        }
        guard let value = gift.value else { return range }
        guard let range, gift.low != gift.high else { return money(value) }
        return "\(money(value)) (\(range))"
    }

    package func returned(_ words: String, by side: Side, on day: String) -> String {
        side == .us
            ? say("sudah kita balas: \(words), \(day)", "we returned it: \(words), \(day)")
            : say("dibalas: \(words), \(day)", "returned: \(words), \(day)")
    }
    package func inAnswerTo(_ words: String, on day: String) -> String {
        say("membalas: \(words), \(day)", "in return for: \(words), \(day)")
    }
    package func oursToReturn(until day: String) -> String {
        say("belum kita balas, masih hangat sampai \(day)", "not returned by us yet, fresh until \(day)")
    }
    package var notReturnedByUs: String { say("belum kita balas", "not returned by us") }
    package var nothingToAskFor: String { say("tak perlu ditagih", "nothing to ask for") }

    // MARK: one more

    package var writeFavour: String { say("Tulis kebaikan", "Note a kindness") }
    package var whoGave: String { say("Dari siapa", "From whom") }
    package var whatWasGiven: String { say("Apa yang diberikan atau dilakukan", "What was given or done") }
    package var worthAtLeast: String {
        say("Kira-kira seharga, paling sedikit (Rp, boleh kosong)", "Worth about, at least (Rp, may be empty)")
    }
    package var worthAtMost: String { say("Paling banyak (Rp, boleh kosong)", "At most (Rp, may be empty)") }

    // MARK: what the two do together

    package var doneTogether: String { say("Usaha bersama", "Done together") }
    package func sharedParts(_ equity: Equity, _ currency: Currency, with name: String) -> String {
        let who = ShortName.of(name)
        func both(_ parts: Equity.Parts) -> (us: String, them: String) {
            (exactly(parts.us, currency), exactly(parts.customer, currency))
        }
        let (put, had) = (both(equity.contributions), both(equity.rewards))
        return say(
            "Andil kita \(put.us), andil \(who) \(put.them). Bagian kita \(had.us), bagian \(who) \(had.them).",
            "We put in \(put.us), \(who) put in \(put.them). We had \(had.us) of it, \(who) had \(had.them).")
    }
    /// *Giliran siapa*, by what each put in.
    package func sharedTransfer(_ equity: Equity, _ currency: Currency, with name: String) -> String? {
        guard let gap = equity.gap, let transfer = equity.transferToCustomer else { return nil }
        guard abs(gap) >= Equity.fair else { return say("Sesuai andil: sama-sama enak.", "By what each put in: fair to both.") }
        let amount = exactly(abs(transfer), currency)
        let who = ShortName.of(name)
        return transfer > 0
            ? say("Sesuai andil: \(amount) lagi untuk \(who).", "By what each put in: \(amount) more for \(who).")
            : say(
                "Sesuai andil: \(amount) lagi untuk kita. Bicarakan baik-baik.",
                "By what each put in: \(amount) more for us. Talk it over.")
    }

    // MARK: amounts

    /// No more exact than it is known: two digits.
    private func about(_ minor: Double, _ currency: Currency) -> String {
        var scale = 1.0
        while abs(minor) / scale >= 100, scale < 1e15 { scale *= 10 }
        return exactly((minor / scale).rounded() * scale, currency)
    }

    private func exactly(_ minor: Double, _ currency: Currency) -> String {
        shortMoney(Money(minor: Int64(min(max(minor, -1e17), 1e17).rounded()), currency))
    }

    private func worth(_ minor: Double, _ range: ClosedRange<Double>, _ currency: Currency) -> String {
        guard range.upperBound >= 1 else { return say("belum ada", "nothing yet") }
        let amount = about(minor, currency)
        guard range.upperBound - range.lowerBound > 1 else { return say("kira-kira \(amount)", "about \(amount)") }
        let (low, high) = (about(range.lowerBound, currency), about(range.upperBound, currency))
        return say("kira-kira \(amount) (\(low) sampai \(high))", "about \(amount) (\(low) to \(high))")
    }
}
