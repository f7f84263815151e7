import Testing
import Vocabulary

@testable import Formats

@Suite("What a mail's headers say") struct MailHeaderTests {
    @Test(
        "is read as a moment",
        arguments: [
            ("Mon, 10 Mar 2025 09:14:05 +0700", "2025-03-10T02:14:05", 420),
            ("10 Mar 2025 09:14 +0700 (WIB)", "2025-03-10T02:14:00", 420),
            ("Mon, 10 Mar 25 09:14:05 WIB", "2025-03-10T02:14:05", 420),
            ("Sen, 10 Mei 2025 09:14:05 +0800", "2025-05-10T01:14:05", 480),
            ("Mon Mar 10 09:14:05 2025", "2025-03-10T09:14:05", 0), ("10-Mar-2025 09:14:05 GMT", "2025-03-10T09:14:05", 0),
            ("Mon, 10 Mar 2025 09:14:05 -0330", "2025-03-10T12:44:05", -210),
        ])
    func dates(_ text: String, _ instant: String, _ offset: Int) throws {
        let when = try #require(MailDate.parse(text))
        #expect(Zone.utc.local(when.instant).iso == instant)
        #expect(when.offsetMinutes == Int16(offset))
    }

    @Test(
        "is never shifted to another day",
        arguments: [
            "Mon, 31 Feb 2025 09:14:05 +0700", "Mon, 10 Mar 2025 25:14:05 +0700", "kemarin", "", "10 Mar 2025",
        ])
    func noDates(_ text: String) { #expect(MailDate.parse(text) == nil) }

    @Test("names the mails before it")
    func ids() {
        #expect(MailIdentifiers.all(in: "<a@x> <b@x>\n <c@x>") == ["a@x", "b@x", "c@x"])
        #expect(MailIdentifiers.all(in: "a@x, b@x") == ["a@x", "b@x"])
        #expect(MailIdentifiers.all(in: "Surat Bu Sari kemarin") == [])
        #expect(MailIdentifiers.all(in: (0..<200).map { "<\($0)@x>" }.joined()).count == 50)
    }

    @Test(
        "shows that no person wrote it",
        arguments: [
            ("list-id", "<kabar.contoh.example>"), ("precedence", "bulk"), ("auto-submitted", "auto-replied"),
            ("return-path", "<>"),
            ("x-autoreply", "yes"),
        ])
    func automatic(_ name: String, _ value: String) {
        var nature = MailNature()
        nature.take(header: name, value)
        #expect(!nature.isPersonal)
    }

    @Test(
        "leaves a person's mail a person's",
        arguments: [
            ("auto-submitted", "no"), ("precedence", "first-class"), ("return-path", "<sari@contoh.example>"),
            ("x-auto-response-suppress", "DR, RN, NRN, OOF, AutoReply"),
        ])
    func personal(_ name: String, _ value: String) {
        var nature = MailNature()
        nature.take(header: name, value)
        nature.take(sender: "sari@contoh.example")
        #expect(nature.isPersonal)
    }

    @Test("shows what kind of file it is")
    func looks() {
        let mail = "From: Sari <sari@contoh.example>\nTo: toko@tirta.example\nSubject: Galon\n\nHalo\n"
        #expect(MailLook.look(Array(mail.utf8)) == .single)
        #expect(MailLook.look(Array(("From sari@contoh.example Mon Mar 10 09:14:05 2025\n" + mail).utf8)) == .mbox)
        #expect(MailLook.look(Array("Nama,Email,Subject: x\nSari,sari@contoh.example,y\n".utf8)) == nil)
        #expect(MailLook.look(Array("To: do\nFrom: now\nkami kirim besok\n".utf8)) == nil)
        #expect(MailLook.look(Array("03/02/25 08.41 - Bu Sari: From: halo\n".utf8)) == nil)
    }
}
