import Vocabulary

/// When the shop is closed.
extension Phrasebook {
    package var closedDaysTitle: String { say("Hari tutup", "Days closed") }
    package var closedDaysLead: String {
        say(
            "Di hari tutup, yang menunggu jawaban tidak dihitung terlambat. Libur bernama juga tidak menambah lama diamnya pelanggan.",
            "On closed days nobody who waits counts as late. Days with a name do not lengthen a customer's silence either.")
    }
    package var closedEachWeek: String { say("Tutup tiap minggu", "Closed each week") }
    package var closedStretch: String { say("Tambah libur", "Add days off") }
    package var closedFrom: String { say("Dari", "From") }
    package var closedThrough: String { say("Sampai (boleh kosong)", "Through (may be empty)") }
    package var closedName: String { say("Namanya (Lebaran …)", "Its name (Lebaran …)") }
    package var openAgain: String { say("Hapus", "Remove") }

    /// *Lebaran: 20 Mar – 25 Mar 2026*
    package func closed(_ stretch: ClosedDays.Stretch) -> String {
        let days =
            stretch.first == stretch.last ? longDate(stretch.first) : "\(longDate(stretch.first)) – \(longDate(stretch.last))"
        return stretch.name.isEmpty ? days : "\(stretch.name): \(days)"
    }

    /// 0 is Sunday.
    package func weekdayName(_ number: Int) -> String { weekday(Day(number: Int32(3 + number))) }
}
