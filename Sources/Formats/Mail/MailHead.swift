import Vocabulary

/// What a first look at a mail needs: which thread it belongs to, who wrote to whom, and when.
package struct MailHead: Sendable {
    package private(set) var messageID: String?
    package private(set) var inReplyTo: [String] = []
    package private(set) var references: [String] = []
    package private(set) var from: [String] = []
    /// Everybody it went to, and the box it was put into.
    package private(set) var to: [String] = []
    package private(set) var at: When?

    package init(of bytes: [UInt8]) {
        var name: String?
        var value: [UInt8] = []
        var start = 0
        while start < bytes.count, start < 256 << 10 {
            let end = bytes[start...].firstIndex(of: 10) ?? bytes.count
            let line = bytes[start..<end]
            start = end + 1
            guard let first = line.first, first != 13 else { break }
            if first == 32 || first == 9 {
                if name != nil { value += line }
                continue
            }
            if let name { take(name, value) }
            name = HeaderName.of(line).flatMap { Self.wanted.contains($0) ? $0 : nil }
            value = name == nil ? [] : Array(line.drop { $0 != UInt8(ascii: ":") }.dropFirst())
        }
        if let name { take(name, value) }
    }

    private static let wanted: Set<String> = [
        "message-id", "in-reply-to", "references", "from", "to", "cc", "delivered-to", "x-original-to", "date",
    ]

    private mutating func take(_ name: String, _ value: [UInt8]) {
        let text = String(decoding: value, as: UTF8.self)
        switch name {
        case "message-id": if messageID == nil { messageID = MailIdentifiers.all(in: text).first }
        case "in-reply-to": inReplyTo += MailIdentifiers.all(in: text)
        case "references": references += MailIdentifiers.all(in: text)
        case "from": from += Self.addresses(in: text)
        case "date": at = MailDate.parse(text)
        default: to += Self.addresses(in: text)
        }
    }

    /// Words with an `@` in them.
    private static func addresses(in text: String) -> [String] {
        var found: [String] = []
        for word in text.utf8.split(whereSeparator: { $0 <= 32 || [34, 39, 40, 41, 44, 59, 60, 62, 58].contains($0) })
        where word.contains(UInt8(ascii: "@")) && word.first != UInt8(ascii: "@") {
            found.append(String(decoding: word, as: UTF8.self).lowercased())
        }
        return found
    }
}
