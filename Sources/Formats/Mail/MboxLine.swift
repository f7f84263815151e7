import Vocabulary

/// The line before each mail of an mbox: `From sari@contoh.id Mon Mar 10 09:14:00 2025`.
enum MboxLine {
    private static let from = Array("From ".utf8)

    static func mayBegin(_ line: some Collection<UInt8>) -> Bool { line.starts(with: from) }

    /// Whether it can stand for itself, or needs an empty line before it: words of a letter begin with "From " too.
    static func isDated(_ line: some Collection<UInt8>) -> Bool { date(in: line) != nil }

    /// When the mail was put into the box; the zone is not said, and is Greenwich by custom.
    static func date(in line: some Collection<UInt8>) -> When? {
        // Who it came from, and then the date.
        var words: [UInt8] = []
        var word = 0
        var previous: UInt8 = 0
        for byte in line {
            if byte != 32 && previous == 32 { word += 1 }
            if word >= 2 { words.append(byte) }
            if words.count > 100 { break }
            previous = byte
        }
        guard var when = MailDate.parse(String(decoding: words, as: UTF8.self)) else { return nil }
        when.zoneAssumed = true
        return when
    }

    /// `>From `, `>>From `: one sign was added so that it would not look like the beginning of a mail.
    static func isQuoted(_ line: some Collection<UInt8>) -> Bool {
        guard line.first == UInt8(ascii: ">") else { return false }
        return line.drop { $0 == UInt8(ascii: ">") }.starts(with: from)
    }
}
