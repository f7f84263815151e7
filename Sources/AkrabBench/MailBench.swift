import Chances
import Foundation
import Vocabulary

/// A mailbox of 100,000 mails: talks of a few letters each, plain and as web pages, with what they answer below; every
/// twentieth with a picture.
enum MailBench {
    static func measure(_ folder: String, _ scale: Double) throws {
        let mails = Int(100_000 * scale)
        let size = try generate(folder + "/surat.mbox", mails)
        let ours = try Measured.child("mail", folder)
        row(
            "mail import, \(mails) mails of an mbox, \((Double(size) / 1e6).rounded(0)) MB",
            "\((Double(mails) / ours.wallSeconds).rounded(0)) mails/s of wall, \((Double(mails) / ours.cpuSeconds).rounded(0))/s of "
                + "CPU; \(ours.output); peak \(ours.peakMegabytes.rounded(0)) MB", "≥ 10,000/s")
    }

    private static let words = [
        "Selamat pagi, kami ingin memesan 40 nasi kotak untuk hari Jumat. Apakah bisa diantar jam sebelas?",
        "Bisa, Bu. Totalnya Rp 1.060.000 sudah dengan ongkos kirim.", "Baik, saya transfer sore ini. Terima kasih.",
        "Dear Sari, could you please send us the menu for next week? We have two guests who do not eat meat.",
        "Mohon maaf, yang kemarin kemasannya bocor. Bagaimana sebaiknya?", "Sudah kami terima, terima kasih banyak.",
    ]
    private static let ours = "Dapur Sari Rasa <dapur@sarirasa.example>"
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    static func generate(_ path: String, _ mails: Int) throws -> Int {
        let file = try TextFile(path)
        defer { file.close() }
        var chance = Chance(seed: 11)
        var references: [String] = []
        var quoted: [String] = []
        var talk = 0
        for number in 0..<mails {
            if references.count >= 4 || chance.below(3) == 0 { (references, quoted, talk) = ([], [], talk + 1) }
            let (name, _) = person(talk % 20_000)
            let theirs = "\(name) <p\(talk % 20_000)@contoh.example>"
            let isOurs = references.count % 2 == 1
            let id = "<\(number).\(talk)@contoh.example>"
            let (year, month, day) = Day(number: Int32(20_000 + number * 700 / max(1, mails))).civil
            let date = "\(day) \(months[month - 1]) \(year) \(8 + number % 10):\(10 + number % 50):\(10 + number % 49) +0700"
            var mail = "From - Mon Jan  5 08:00:00 2026\nMessage-ID: \(id)\nDate: \(date)\n"
            mail +=
                "From: \(isOurs ? ours : theirs)\nTo: \(isOurs ? theirs : ours)\nSubject: Pesanan \(talk)\nMIME-Version: 1.0\n"
            if let last = references.last { mail += "In-Reply-To: \(last)\nReferences: \(references.joined(separator: " "))\n" }
            let text = chance.pick(words)
            let below = quoted.map { "> " + $0 }.joined(separator: "\n")
            mail += body(text, below, of: number)
            file.write(mail + "\n\n")
            references.append(id)
            quoted = ["\(name) menulis:", text] + quoted.map { "> " + $0 }
        }
        return file.bytes
    }

    private static func body(_ text: String, _ quoted: String, of number: Int) -> String {
        let plain = quoted.isEmpty ? text : "\(text)\n\nPada Sen, 5 Jan 2026 pukul 08.00 seseorang menulis:\n\(quoted)"
        if number % 20 == 7 {
            let picture = String(repeating: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk\n", count: 60)
            return """
                Content-Type: multipart/mixed; boundary="batas"

                --batas
                Content-Type: text/plain; charset=utf-8

                \(plain)
                --batas
                Content-Type: image/png; name="foto.png"
                Content-Disposition: attachment; filename="foto.png"
                Content-Transfer-Encoding: base64

                \(picture)
                --batas--
                """
        }
        if number % 3 == 1 {
            return """
                Content-Type: multipart/alternative; boundary="batas"

                --batas
                Content-Type: text/plain; charset=utf-8

                \(plain)
                --batas
                Content-Type: text/html; charset=utf-8

                <html><body><p>\(text)</p><blockquote>\(quoted)</blockquote></body></html>
                --batas--
                """
        }
        return "Content-Type: text/plain; charset=utf-8\n\n\(plain)"
    }

    static func run(_ folder: String) async throws {
        let shop = try await OpenBench.shop(folder + "/mailshop")
        let (added, refused) = try await OpenBench.bringIn(folder + "/surat.mbox", shop)
        try await shop.close()
        print("\(added) kept, \(refused) refused", terminator: "")
    }
}
