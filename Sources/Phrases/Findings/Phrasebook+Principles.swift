import Measures

extension Phrasebook {
    /// What a group of figures is about, in the shop's words.
    package func name(_ principle: Principle) -> String {
        switch principle {
        case .listening: say("Mendengar", "Listening")
        case .promises: say("Menepati janji", "Keeping promises")
        case .consistency: say("Sama untuk semua", "Same for everybody")
        case .giveAndTake: say("Saling bantu", "Give and take")
        case .fairness: say("Sama-sama enak", "Fair to both")
        case .autonomy: say("Bebas memilih", "Free to choose")
        case .empathy: say("Kenal orangnya", "Knowing the person")
        case .care: say("Peduli lebih dulu", "Caring first")
        case .recovery: say("Membereskan yang salah", "Putting things right")
        case .closeness: say("Keakraban", "Closeness")
        case .service: say("Melayani", "Serving")
        case .knownOutside: say("Dikenal orang", "Known to people")
        case .honesty: say("Jujur", "Honesty")
        case .wordOfMouth: say("Getok tular", "Word of mouth")
        case .loyalty: say("Setia", "Loyalty")
        case .team: say("Tim", "The team")
        }
    }

    package var businessMeasuresTitle: String { say("Kabar hubungan", "How we stand") }
    /// *109 pelanggan, catatan sampai Kamis, 19 November*
    package func measuredFrom(customers count: Int, until day: String) -> String {
        say(
            "\(number(count)) pelanggan, catatan sampai \(day)",
            "\(counted(count, "pelanggan", "customer", "customers")), notes until \(day)")
    }
    package var nothingMeasured: String {
        say("Belum ada yang bisa dikatakan: catatannya masih terlalu sedikit.", "Nothing to say yet: there are too few notes.")
    }
    package func notAssessed(_ name: String) -> String {
        say("\(name) tidak dinilai, sesuai permintaan.", "\(name) is not assessed, as was asked.")
    }
    package var wantsCare: String { say("perlu perhatian", "wants care") }
    /// Followed by names.
    package var faresWorse: String { say("Di bawah kebiasaan kita:", "Below what is usual here:") }
    package var standingIntroduction: String {
        say(
            "Tiap baris bisa dibuka: artinya, catatan di baliknya, dan jalannya dari triwulan ke triwulan.",
            "Each line opens: what it means, the notes behind it, and how it went from quarter to quarter.")
    }
    package func otherFigures(_ count: Int) -> String {
        say("\(number(count)) angka lain", counted(count, "angka lain", "more figure", "more figures"))
    }
    package var courseOfQuarters: String { say("Jalannya per triwulan", "From quarter to quarter") }
    package var asTable: String { say("Sebagai tabel", "As a table") }
}
