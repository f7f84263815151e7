import CGMime
import Formats
import Foundation

/// A mail as GMime sees it. It lives on the thread that made it: GMime's objects are nobody's but their maker's, and only
/// its tables, made once at the start, are shared.
final class MimeMessage {
    private let object: UnsafeMutableRawPointer

    /// Nil when GMime makes nothing of it.
    init?(_ bytes: [UInt8]) {
        let options = Mime.options
        let parsed = bytes.withUnsafeBytes { buffer in
            mail_parse(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, options)
        }
        guard let parsed else { return nil }
        object = parsed
    }

    deinit { mail_release(object) }

    var headers: [MimeHeader] {
        (0..<mail_header_count(object)).compactMap { mail_header_at(object, $0).flatMap { MimeHeader($0) } }
    }

    var body: MimePart? { mail_body(object).map { MimePart($0, of: self) } }
}

/// GMime, started once.
enum Mime {
    /// Made once, only read afterwards, from any thread.
    private struct Started: @unchecked Sendable {
        let options = mail_start()
    }
    private static let started = Started()
    static var options: UnsafeMutableRawPointer? { started.options }

    static func string(_ text: UnsafePointer<CChar>?) -> String { text.map { String(cString: $0) } ?? "" }
}

/// One header of a mail that somebody reads.
struct MimeHeader {
    /// In lower case.
    let name: String
    /// As sent, folded; letters outside ASCII as UTF-8 or Windows-1252, whichever they are.
    let raw: String
    /// Not UTF-8, and no encoded words that name their set.
    let isGuessed: Bool

    init?(_ header: UnsafeMutableRawPointer) {
        guard let name = mail_header_name(header), let raw = mail_header_raw(header) else { return nil }
        self.name = String(cString: name).lowercased()
        guard Self.read.contains(self.name) || MailNature.headers.contains(self.name) else { return nil }
        let bytes = UnsafeRawBufferPointer(start: raw, count: strlen(raw))
        let rescued = MailLetters.rescue(bytes)
        if rescued.isUTF8 {
            self.raw = rescued.text
            isGuessed = false
        } else if let words = EncodedWords.escapingLetters(bytes) {
            self.raw = words
            isGuessed = false
        } else {
            self.raw = rescued.text
            isGuessed = true
        }
    }

    private static let read: Set<String> = [
        "message-id", "in-reply-to", "references", "date", "subject", "from", "to", "cc", "reply-to", "received",
    ]

    var trimmed: String { raw.trimmed }

    /// In one line, its encoded words decoded.
    var text: String {
        guard raw.utf8.contains(UInt8(ascii: "=")) || raw.utf8.contains(10) else { return trimmed }
        guard let decoded = mail_decode_text(raw, Mime.options) else { return trimmed }
        defer { mail_free(decoded) }
        return String(cString: decoded).trimmed
    }

    var addresses: [MailDraft.Address] {
        guard let list = mail_addresses(raw, Mime.options) else { return [] }
        defer { mail_release(list) }
        return Self.addresses(in: list, depth: 0)
    }

    private static func addresses(in list: UnsafeMutableRawPointer, depth: Int) -> [MailDraft.Address] {
        var found: [MailDraft.Address] = []
        for index in 0..<mail_address_count(list) {
            let name = Mime.string(mail_address_name(list, index)).trimmed
            if let mailbox = mail_address_mailbox(list, index).map({ String(cString: $0).trimmed }) {
                // A word without a house behind it is somebody's name.
                let isName = name.isEmpty && !mailbox.contains("@")
                found.append(
                    isName
                        ? MailDraft.Address(name: mailbox, address: "")
                        : MailDraft.Address(name: name, address: mailbox.lowercased()))
            } else if let members = mail_address_members(list, index), depth < 4 {
                found += addresses(in: members, depth: depth + 1)
            }
        }
        return found
    }
}
