import CustomerValue
import Vocabulary

/// What relationships are worth ahead: *perkiraan belanja ke depan*, for planning, never for who is served first.
extension Phrasebook {
    package var worth: String { say("Nilai", "Worth") }
    package var aheadTitle: String { say("Perkiraan belanja ke depan", "Expected spending ahead") }
    package var nextYear: String { say("12 bulan ke depan", "the next 12 months") }
    package var estimate: String { say("perkiraan", "estimate") }

    /// A figure of a study as money, short.
    package func shortMoney(_ amount: Double, _ currency: Currency) -> String {
        let minor = (amount * Double(currency.minorPerUnit)).rounded()
        guard minor.isFinite, abs(minor) < 9e18 else { return "–" }
        return shortMoney(Money(minor: Int64(minor), currency))
    }

    /// With its sign, as a change is told.
    package func change(_ amount: Double, _ currency: Currency) -> String {
        (amount > 0 ? "+" : "") + shortMoney(amount, currency)
    }

    /// `Rp3 jt sampai Rp8 jt`
    package func range(_ low: Double, _ high: Double, _ currency: Currency) -> String {
        range(shortMoney(low, currency), shortMoney(high, currency))
    }

    private func range(_ low: String, _ high: String) -> String {
        low == high ? low : say("\(low) sampai \(high)", "\(low) to \(high)")
    }

    package func people(_ count: Int) -> String { counted(count, "orang", "person", "people") }

    package func rangeOfPeople(_ range: Range90) -> String {
        say(
            "kira-kira \(figure(range.low.rounded(.down), digits: 0)) sampai \(figure(range.high.rounded(.up), digits: 0)) orang",
            "about \(figure(range.low.rounded(.down), digits: 0)) to \(figure(range.high.rounded(.up), digits: 0)) people")
    }

    /// `3 sampai 7 kali belanja`
    package func timesOfBuying(_ low: Double, _ high: Double) -> String {
        let numbers = range(figure(low, digits: 0), figure(high, digits: 0))
        return say("\(numbers) kali belanja", numbers == "1" ? "1 purchase" : "\(numbers) purchases")
    }

    /// `Kuartal 3 2026`, and that it is still running.
    package func quarter(_ first: Day, until last: Day? = nil) -> String {
        let (year, month, _) = first.civil
        let name = say("Kuartal \((month + 2) / 3) \(String(year))", "Q\((month + 2) / 3) \(String(year))")
        guard let last else { return name }
        let end = Day(year: month > 9 ? year + 1 : year, month: month > 9 ? 1 : month + 3, day: 1)?.adding(days: -1)
        return end == last ? name : say("\(name) (berjalan)", "\(name) (running)")
    }

    /// For the axis of a picture.
    package func shortQuarter(_ first: Day) -> String {
        let (year, month, _) = first.civil
        return "\(say("K", "Q"))\((month + 2) / 3) ’\(String(year).suffix(2))"
    }

    // MARK: the whole

    package var worthLead: String {
        say(
            "Dari riwayat pesanan: berapa yang mungkin dibelanjakan pelanggan sekarang dalam 12 bulan ke depan. Perkiraan, bukan janji; dipakai untuk merencanakan, bukan untuk memilih siapa yang dilayani dulu.",
            "From past orders: what today's customers may spend in the next 12 months. An estimate, not a promise; for planning, not for whom to serve first."
        )
    }
    package var stillCustomers: String { say("Masih pelanggan", "Still customers") }
    package var expectedPurchases: String { say("Kali belanja 12 bulan ke depan", "Purchases in the next 12 months") }
    package func carriedBy(_ people: Int, _ share: Double) -> String {
        say(
            "\(number(people)) orang membawa \(percent(share)) dari perkiraan ini.",
            "\(self.people(people)) carry \(percent(share)) of this.")
    }
    package var nineInTen: String {
        say("Kisaran: 9 dari 10 kali benar.", "Ranges hold nine times in ten.")
    }

    package func whyNoWorth(_ trouble: ValueStudy.Trouble?) -> String {
        switch trouble {
        case .some(.nobodyCameBack):
            say(
                "Belum ada pelanggan yang belanja lagi di hari lain; jadi belum bisa diperkirakan.",
                "Nobody has bought on a second day yet, so nothing can be expected.")
        case .some, .none:
            say(
                "Belum ada pesanan yang bisa dihitung. Masukkan daftar pesanan dulu.",
                "There are no orders to count yet. Bring in a list of orders first.")
        }
    }
    package var worthBeingMade: String {
        say(
            "Sedang dihitung. Muat ulang halaman ini sebentar lagi.",
            "This is being worked out. Reload the page in a moment.")
    }
    package var worthOnlyOwn: String {
        say("Hanya pelanggan yang Anda pegang.", "Only the customers you look after.")
    }

    // MARK: quarters

    package var equityOverTime: String { say("Nilai dari waktu ke waktu", "Worth over time") }
    package var returnOnCustomer: String { say("Hasil dari pelanggan per kuartal", "Return on Customer by quarter") }
    package var rocExplained: String {
        say(
            "Belanja yang masuk ditambah naik-turunnya perkiraan ke depan, dibagi perkiraan di awal kuartal. Kalau hari ini “memakan” besok, di sini kelihatan. Dihitung dari belanja, bukan laba; selama laba kira-kira bagian yang sama dari belanja, hasilnya sama.",
            "Spending that came in plus the rise or fall of what lies ahead, over what lay ahead when the quarter began. If today eats tomorrow, it shows here. Counted from spending, not profit; as long as profit is about the same share of it, the result is the same."
        )
    }
    package var quarterColumn: String { say("Kuartal", "Quarter") }
    package var spentColumn: String { say("Belanja", "Spent") }
    package var aheadColumn: String { say("Ke depan", "Ahead") }
    package var rangeColumn: String { say("Kisaran", "Range") }
    package var changeColumn: String { say("Naik-turun", "Change") }
    package var resultColumn: String { say("Hasil", "Return") }
    package var deepened: String { say("makin erat", "deepened") }
    package var cooled: String { say("mendingin", "cooled") }
    package var lost: String { say("hilang", "lost") }
    package var won: String { say("baru", "won") }
    package var whereFrom: String { say("Dari mana naik-turunnya", "Where the change came from") }

    package func name(_ kind: ReturnOnCustomer.Kind) -> String {
        switch kind {
        case .creating: say("bertambah nilainya", "creating")
        case .harvesting: say("dipanen", "harvesting")
        case .destroying: say("merugi ke depan", "destroying")
        }
    }
    package func meaning(_ kind: ReturnOnCustomer.Kind) -> String {
        switch kind {
        case .creating:
            say("belanja masuk, dan yang di depan tidak berkurang", "spending came in and what lies ahead did not shrink")
        case .harvesting:
            say(
                "belanja masuk, tapi sebagian diambil dari yang di depan",
                "spending came in, part of it taken from what lay ahead")
        case .destroying:
            say("yang hilang di depan lebih besar daripada yang masuk", "more was lost ahead than came in")
        }
    }

    /// What a quarter did, in a sentence.
    package func sentence(_ roc: ReturnOnCustomer, _ currency: Currency) -> String {
        let spent = shortMoney(roc.cashFlow, currency)
        let change = shortMoney(abs(roc.equityChange), currency)
        switch roc.kind {
        case .creating:
            return say(
                "\(spent) masuk dan yang di depan naik \(change).", "\(spent) came in and what lies ahead grew by \(change).")
        case .harvesting:
            return say(
                "\(spent) masuk, sementara yang di depan turun \(change).",
                "\(spent) came in while what lies ahead fell by \(change).")
        case .destroying:
            return say(
                "\(spent) masuk, tapi yang di depan turun \(change): lebih besar dari yang masuk.",
                "\(spent) came in, but what lies ahead fell by \(change): more than came in.")
        }
    }

    // MARK: people

    package var whoCarries: String { say("Yang paling membawa", "Who carries it") }
    package var whoSlips: String { say("Yang mulai lepas kuartal ini", "Who is slipping this quarter") }
    package var nobodySlips: String { say("Tidak ada yang turun berarti.", "Nobody has slipped to speak of.") }
    package var cohortsTitle: String { say("Menurut kapan mulai belanja", "By when they began") }
    package var kindsTitle: String { say("Perorangan dan organisasi", "People and organisations") }
    package var beganColumn: String { say("Mulai", "Began") }
    package var peopleColumnTitle: String { say("Orang", "People") }
    package var stillColumn: String { say("Masih", "Still") }
    package var kindColumn: String { say("Jenis", "Kind") }

    package func name(_ kind: Customer.Kind) -> String {
        switch kind {
        case .person: say("perorangan", "people")
        case .organisation: say("organisasi", "organisations")
        }
    }

    // MARK: where it comes from

    package var whereItComesFrom: String { say("Hitungannya dari mana?", "How is this worked out?") }
    package func spokenBy(_ model: ModelKind, customers: Int, day: Day) -> String {
        say(
            "Model \(model.title), dari pesanan \(number(customers)) pelanggan sampai \(longDate(day)). Setiap kuartal dilihat dengan model hari terakhir itu.",
            "Model \(model.title), from the orders of \(counted(customers, "", "customer", "customers")) up to \(longDate(day)). Every quarter is seen with the model of that last day."
        )
    }
    package func backTest(_ said: Range90, came: Double, after: Day, through: Day) -> String {
        let days = say("\(longDate(after)) sampai \(longDate(through))", "\(longDate(after)) to \(longDate(through))")
        return said.contains(came)
            ? say(
                "Diuji: dari data sampai \(longDate(after)) saja, perkiraannya \(range(said)) kali belanja; yang datang \(figure(came, digits: 0)). Cocok.",
                "Checked: from data up to \(longDate(after)) alone it said \(range(said)) purchases; \(figure(came, digits: 0)) came. It held."
            )
            : say(
                "Diuji (\(days)): perkiraannya \(range(said)) kali belanja, yang datang \(figure(came, digits: 0)). Meleset; baca angka di atas dengan hati-hati.",
                "Checked (\(days)): it said \(range(said)) purchases, \(figure(came, digits: 0)) came. It missed; read the figures above with care."
            )
    }
    package func backTestOfSpend(_ said: Range90, came: Double, _ currency: Currency) -> String {
        let held = said.contains(came)
        return say(
            "Belanjanya: perkiraan \(range(said.low, said.high, currency)), yang masuk \(shortMoney(came, currency))\(held ? "" : "; meleset").",
            "Spending: \(range(said.low, said.high, currency)) said, \(shortMoney(came, currency)) came in\(held ? "" : "; missed")."
        )
    }
    package var calibrationTitle: String {
        say("Yang kita kira masih, berapa yang kembali?", "Of those we thought still there, how many came back?")
    }
    package var saidColumn: String { say("Kita kira masih", "We said still there") }
    package var expectedColumnTitle: String { say("Kita kira kembali", "We said would return") }
    package var cameBackColumn: String { say("Kembali", "Came back") }

    // MARK: one customer

    package func spendsAhead(_ low: Double, _ high: Double, _ currency: Currency) -> String {
        say(
            "Dalam 12 bulan ke depan mungkin \(range(low, high, currency)).",
            "In the next 12 months perhaps \(range(low, high, currency)).")
    }
    package var hardlyAnything: String {
        say("Dalam 12 bulan ke depan mungkin tidak belanja lagi.", "In the next 12 months perhaps nothing more.")
    }
    package var wholeWithPeople: String { say("Bersama orang-orangnya", "With its people") }
    package var rhythmTitle: String { say("Irama belanja", "Rhythm of purchases") }
    package var rhythmOfChance: String { say("kemungkinan masih pelanggan", "chance of still being a customer") }
    package var dayColumn: String { say("Hari", "Day") }
    package var gapColumn: String { say("Jarak", "Gap") }
    package func silentSince(_ last: Day, seen: Day) -> String {
        say(
            "Belanja terakhir \(longDate(last)), \(days(seen.days(since: last))) sebelum batas pesanan terbaca.",
            "Last purchase \(longDate(last)), \(days(seen.days(since: last))) before orders were last read.")
    }
    package var latestVisits: String { say("Belanja terakhir, dengan jaraknya", "Latest purchases, with their gaps") }
    package func thisChance(_ low: Double, _ high: Double) -> String {
        capitalised(ofHundred(low, high))
            + say(" dengan irama seperti ini masih pelanggan.", " with such a rhythm are still customers.")
    }

    // MARK: the command

    package var worthKept: String { say("Tersimpan; tampil di halaman Nilai.", "Kept; the page Worth shows it.") }
    package func assessedNoMore(_ name: String) -> String {
        say("\(name) tidak lagi dihitung dan diperkirakan.", "\(name) is no longer counted and estimated.")
    }
    package func assessedAgain(_ name: String) -> String {
        say("\(name) dihitung dan diperkirakan lagi.", "\(name) is counted and estimated again.")
    }
}
