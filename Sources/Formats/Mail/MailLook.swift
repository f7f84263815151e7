/// What the first bytes of a file say about mail in it.
package enum MailLook: Hashable, Sendable {
    /// One mail (`.eml`, a file of a maildir).
    case single
    /// Many, each behind a `From ` line.
    case mbox

    /// Nil when this is no mail.
    package static func look(_ head: [UInt8]) -> MailLook? {
        var lines = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
        let isMbox = MboxLine.mayBegin(lines.prefix { $0 != 10 })
        if isMbox { lines = lines.drop { $0 != 10 }.dropFirst() }
        guard hasHead(lines, isWhole: head.count < 4096) else { return nil }
        return isMbox ? .mbox : .single
    }

    /// Header lines down to the first empty one (or as far as was read), two of them a mail's own.
    private static func hasHead(_ bytes: ArraySlice<UInt8>, isWhole: Bool) -> Bool {
        var known = Set<String>()
        var lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
        if !isWhole && lines.count > 1 { lines.removeLast() }
        for (number, line) in lines.enumerated() {
            guard let first = line.first, first != 13 else { break }
            if first == 32 || first == 9 {
                if number == 0 { return false }
                continue
            }
            guard let name = HeaderName.of(line) else {
                // Some mailboxes keep a `>From ` line among the headers.
                if line.starts(with: Array(">From ".utf8)) { continue }
                return false
            }
            if ownNames.contains(name) { known.insert(name) }
        }
        return known.count >= 2 || known.contains("message-id") || known.contains("received")
    }

    private static let ownNames: Set<String> = [
        "from", "to", "cc", "subject", "date", "message-id", "received", "return-path", "delivered-to", "mime-version",
        "content-type", "reply-to", "in-reply-to", "references", "x-gm-thrid", "x-gmail-labels", "x-mozilla-status",
    ]
}

/// The name before a header line's colon.
enum HeaderName {
    /// In lower case; nil when the line is no header.
    static func of(_ line: some Collection<UInt8>) -> String? {
        var name: [UInt8] = []
        for byte in line {
            switch byte {
            case UInt8(ascii: ":"): return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
            case 65...90: name.append(byte + 32)
            case 33...126: name.append(byte)
            default: return nil
            }
            if name.count > 76 { return nil }
        }
        return nil
    }
}
