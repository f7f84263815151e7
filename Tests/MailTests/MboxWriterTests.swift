import Formats
import Testing
import Vocabulary

@testable import Mail

@Suite("Mails for other programs") struct MboxWriterTests {
    private static let text = "Halo Mbak 🌸\nFrom Senin kami tutup\n>From Selasa\n\nSalam"

    private static func mail(_ change: (inout MboxWriter.Mail) -> Void = { _ in }) -> [UInt8] {
        var mail = MboxWriter.Mail(
            id: "456", at: Instant(seconds: 1_763_518_440), offsetMinutes: 420,
            from: (name: "Bu Ratna, Wulandari", address: "ratna@contoh.example"),
            to: (name: "Dapur Sari Rasa", address: "dapur@sarirasa.example"),
            subject: "Pesanan tahlilan — hari Sabtu, empat puluh kotak tanpa plastik ya", text: text, thread: "7")
        change(&mail)
        return MboxWriter.bytes(of: mail)
    }

    private static func read(_ bytes: [UInt8]) throws -> [MailDraft] {
        var drafts: [MailDraft] = []
        try MboxReader.read(MemorySource(bytes)) { drafts.append(MailReader.read($0, file: "mail.mbox").draft) }
        return drafts
    }

    @Test("read back as they were")
    func back() throws {
        let drafts = try Self.read(Self.mail() + Self.mail { $0.subject = "Re: kotak" })
        #expect(drafts.count == 2)
        let first = try #require(drafts.first)
        #expect(first.from == [MailDraft.Address(name: "Bu Ratna, Wulandari", address: "ratna@contoh.example")])
        #expect(first.to == [MailDraft.Address(name: "Dapur Sari Rasa", address: "dapur@sarirasa.example")])
        #expect(first.subject == "Pesanan tahlilan — hari Sabtu, empat puluh kotak tanpa plastik ya")
        #expect(
            first.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(2).joined(separator: "\n") == Self.text
        )
        #expect(first.at?.instant == Instant(seconds: 1_763_518_440) && first.at?.offsetMinutes == 420)
        #expect(first.messageID == "456@akrab.invalid")
        #expect(drafts.map(\.references) == [["talk-7@akrab.invalid"], ["talk-7@akrab.invalid"]])
    }

    @Test("words cannot begin a header or a mail of their own")
    func hostile() throws {
        let drafts = try Self.read(
            Self.mail {
                $0.from = (name: "Sari\r\nCc: lain@contoh.example", address: "a@b.example>\r\nX-Jahat: ya\r\n")
                $0.subject = "halo\n\nFrom x@y.example Mon Mar 10 02:00:00 2025\nSubject: palsu"
            })
        #expect(drafts.count == 1)
        #expect(drafts.first?.cc.isEmpty == true && drafts.first?.to.map(\.address) == ["dapur@sarirasa.example"])
    }
}
