/// Mails as a shop's box holds them: Bu Ratna asks, the kitchen answers.
enum Mails {
    static let us = "dapur@sarirasa.example"

    static func letter(
        _ id: String, from: String, to: String, at: String, subject: String = "Pesanan tahlilan", answers: [String] = [],
        more: String = "", _ body: String
    ) -> String {
        let thread =
            answers.isEmpty
            ? "" : "In-Reply-To: <\(answers.last ?? "")>\nReferences: \(answers.map { "<\($0)>" }.joined(separator: " "))\n"
        return "Message-ID: <\(id)>\nDate: \(at)\nFrom: \(from)\nTo: \(to)\nSubject: \(subject)\n\(thread)\(more)\n\(body)\n"
    }

    static let ratna = "Ratna Wulandari <ratna@contoh.example>"
    static let kitchen = "Dapur Sari Rasa <dapur@sarirasa.example>"

    static let question = letter(
        "r1@contoh.example", from: ratna, to: kitchen, at: "Mon, 3 Feb 2025 08:41:00 +0700",
        "Selamat pagi Mbak, hari Sabtu bisa 40 kotak tanpa plastik?")
    static let answer = letter(
        "d1@sarirasa.example", from: kitchen, to: ratna, at: "Mon, 3 Feb 2025 09:25:00 +0700", subject: "Re: Pesanan tahlilan",
        answers: ["r1@contoh.example"],
        "Bisa Bu, kami antar jam 10.\n\nPada Sen, 3 Feb 2025 pukul 08.41 Ratna Wulandari <ratna@contoh.example> menulis:\n> hari Sabtu bisa 40 kotak tanpa plastik?"
    )
    static let again = letter(
        "r2@contoh.example", from: ratna, to: kitchen, at: "Wed, 5 Mar 2025 07:10:00 +0700", subject: "Re: Pesanan tahlilan",
        answers: ["r1@contoh.example", "d1@sarirasa.example"],
        "Minggu depan bisa pesan lagi 20 kotak?\n\n-- \nRatna Wulandari")
    static let answerAgain = letter(
        "d2@sarirasa.example", from: kitchen, to: ratna, at: "Wed, 5 Mar 2025 08:00:00 +0700", subject: "Re: Pesanan tahlilan",
        answers: ["r1@contoh.example", "d1@sarirasa.example", "r2@contoh.example"], "Bisa Bu, kami catat.")
    static let newsletter = letter(
        "n1@kabar.example", from: "Kabar <kabar@kabar.example>", to: kitchen, at: "Tue, 4 Feb 2025 06:00:00 +0700",
        subject: "Promo", more: "List-Id: <kabar.kabar.example>\n", "Mau diskon? Klik di sini?")
    static let bounce = letter(
        "b1@mx.example", from: "MAILER-DAEMON@mx.example", to: kitchen, at: "Tue, 4 Feb 2025 06:10:00 +0700",
        "Tidak terkirim. Kenapa?")
    static let inside = letter(
        "s1@sarirasa.example", from: kitchen, to: "dapur@sarirasa.example", at: "Tue, 4 Feb 2025 07:00:00 +0700",
        "Catatan sendiri")

    /// One file, each mail behind its From line.
    static func box(_ letters: String...) -> String {
        letters.map { "From x@example Mon Mar 10 02:00:00 2025\n\($0)\n" }.joined()
    }
}
