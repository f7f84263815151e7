import Vocabulary

/// Mails as other programs take them: one after the other in an mbox (RFC 4155), `From ` at the start of a line marked with
/// `>` as in mboxrd, so that nothing is lost.
package struct MboxWriter {
    package struct Mail {
        package var id: String
        package var at: Instant
        package var offsetMinutes: Int
        package var from: (name: String, address: String)
        package var to: (name: String, address: String)
        package var subject: String
        package var text: String
        /// The mails of one talk have the same.
        package var thread: String

        package init(
            id: String, at: Instant, offsetMinutes: Int, from: (name: String, address: String),
            to: (name: String, address: String), subject: String, text: String, thread: String
        ) {
            self.id = id
            self.at = at
            self.offsetMinutes = offsetMinutes
            self.from = from
            self.to = to
            self.subject = subject
            self.text = text
            self.thread = thread
        }
    }

    /// Nobody can ever have an address there (RFC 2606).
    package static let nowhere = "akrab.invalid"

    package static func bytes(of mail: Mail) -> [UInt8] {
        var text = "From \(address(mail.from.address)) \(asctime(mail.at))\n"
        text += "From: \(mailbox(mail.from))\nTo: \(mailbox(mail.to))\n"
        text += "Date: \(date(mail.at, offsetMinutes: mail.offsetMinutes))\n"
        if !mail.subject.isEmpty { text += "Subject: \(encoded(mail.subject))\n" }
        text += "Message-ID: <\(mail.id)@\(nowhere)>\n"
        if !mail.thread.isEmpty { text += "References: <talk-\(mail.thread)@\(nowhere)>\n" }
        text += "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        for line in mail.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            var line = String(decoding: line, as: UTF8.self)
            if line.utf8.last == 0x0D { line = String(decoding: line.utf8.dropLast(), as: UTF8.self) }
            if line.utf8.drop(while: { $0 == UInt8(ascii: ">") }).starts(with: "From ".utf8) { text += ">" }
            text += line + "\n"
        }
        return Array((text + "\n").utf8)
    }

    // MARK: headers

    private static func mailbox(_ who: (name: String, address: String)) -> String {
        let address = "<\(address(who.address))>"
        return who.name.isEmpty ? address : "\(encoded(who.name)) \(address)"
    }

    /// What stands in a header can begin no other.
    private static func address(_ text: String) -> String {
        let plain = text.filter { $0.isASCII && !$0.isWhitespace && !"<>\"(),;:\\[]".contains($0) }
        return plain.isEmpty || !plain.contains("@") ? "unknown@\(nowhere)" : plain
    }

    /// Plain letters as they are, everything else as RFC 2047 asks, in pieces that no program folds.
    static func encoded(_ text: String) -> String {
        let isPlain =
            text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && !"\"\\<>()[],;:@=?".utf8.contains($0) } && text.utf8.count < 70
        if isPlain { return text }
        var words: [String] = []
        var piece: [UInt8] = []
        for letter in text.unicodeScalars {
            let bytes = Array(String(letter).utf8)
            if piece.count + bytes.count > 42 {
                words.append(base64(piece))
                piece = []
            }
            piece += bytes
        }
        words.append(base64(piece))
        return words.map { "=?UTF-8?B?\($0)?=" }.joined(separator: "\n ")
    }

    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    private static func base64(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let some = bytes[start..<min(start + 3, bytes.count)]
            let bits = some.enumerated().reduce(UInt32(0)) { $0 | UInt32($1.element) << UInt32(16 - 8 * $1.offset) }
            for place in 0..<4 {
                out.append(place <= some.count ? letters[Int(bits >> UInt32(18 - 6 * place) & 63)] : UInt8(ascii: "="))
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// `Thu, 19 Nov 2026 09:14:00 +0700`
    private static func date(_ at: Instant, offsetMinutes: Int) -> String {
        let clock = ClockTime(at, offsetMinutes: offsetMinutes)
        let (year, month, day) = clock.day.civil
        let zone = ClockTime.offset(offsetMinutes, separator: "")
        return "\(weekdays[clock.day.weekday]), \(day) \(months[month - 1]) \(year) \(clock.time) \(zone)"
    }

    private static func asctime(_ at: Instant) -> String {
        let clock = ClockTime(at, offsetMinutes: 0)
        let (year, month, day) = clock.day.civil
        return "\(weekdays[clock.day.weekday]) \(months[month - 1]) \(day < 10 ? " " : "")\(day) \(clock.time) \(year)"
    }
}
