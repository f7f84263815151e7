import Formats
import Foundation
import Testing
import Vocabulary

@testable import Mail

/// Every mail of the shared samples.
@Suite("FormatSamples: e-mail")
struct FormatSamplesMail {
    @Test("is read as its expectation says", .enabled(if: MailSamples.areHere), arguments: MailSamples.names)
    func sample(_ name: String) throws {
        let bytes = try MailSamples.bytes(of: name)
        let draft = MailReader.read(RawMail(bytes: bytes), file: name).draft
        var structure = MailStructure()
        if let body = MimeMessage(bytes)?.body { structure.take(body) }
        for (key, expected) in try #require(MailSamples.expectations[name]) where !MailRefusal.refuses(key, of: name) {
            switch key {
            case "subject": #expect(draft.subject == expected as? String)
            case "message_id": #expect(draft.messageID == expected as? String)
            case "date": #expect(draft.at.map(Self.iso) == expected as? String)
            case "from": #expect(Self.people(draft.from) == Self.people(expected))
            case "to": #expect(Self.people(draft.to) == Self.people(expected))
            case "attachments": #expect(draft.attachments.count == expected as? Int)
            case "text_parts": #expect(structure.texts.count == expected as? Int)
            case "html_parts": #expect(structure.htmls.count == expected as? Int)
            // Words and their order; where lines of flowed text end is for each window to say.
            case "text_starts": #expect(Self.words(draft.text).hasPrefix(Self.words(expected as? String ?? "?")))
            case "note", "trap", "source": continue
            default: Issue.record("\(name): nobody checks “\(key)”")
            }
        }
    }

    @Test("or is read all the same", .enabled(if: MailSamples.areHere), arguments: MailSamples.files)
    func everyFile(_ name: String) throws {
        let draft = MailReader.read(RawMail(bytes: try MailSamples.bytes(of: name)), file: name).draft
        #expect(!draft.text.utf8.contains(0))
        #expect(!draft.text.contains("\u{FFFD}") || MailSamples.expectations[name] != nil || name.contains("madness"))
    }

    private static func iso(_ when: When) -> String {
        let offset = Int(when.offsetMinutes)
        let wall = Zone.utc.local(Instant(microseconds: when.instant.microseconds + Int64(offset) * 60_000_000)).iso
        func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
        return wall + (offset < 0 ? "-" : "+") + two(abs(offset) / 60) + ":" + two(abs(offset) % 60)
    }

    private static func people(_ addresses: [MailDraft.Address]) -> [[String]] { addresses.map { [$0.name, $0.address] } }
    private static func people(_ expected: Any) -> [[String]] {
        (expected as? [[String: String]] ?? []).map { [$0["name"] ?? "", ($0["address"] ?? "").lowercased()] }
    }

    private static func words(_ text: String) -> String {
        text.unicodeScalars.filter { $0.value != 0 }.split { $0.properties.isWhitespace }
            .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    }
}
