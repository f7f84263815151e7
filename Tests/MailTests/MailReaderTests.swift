import Formats
import Testing
import Vocabulary

@testable import Mail

@Suite("A mail") struct MailReaderTests {
    @Test("says who wrote to whom, when, and about what")
    func plain() {
        let draft = Letter.read(
            Letter.head
                + "Reply-To: Ratna <ratna@kantor.example>\nCc: Pak Budi <budi@contoh.example>\nIn-Reply-To: <r@x>\nReferences: <a@x> <r@x>\n\nHalo\n"
        ).draft
        #expect(draft.messageID == "m1@contoh.example")
        #expect(draft.references == ["a@x", "r@x"])
        #expect(draft.ancestors == ["r@x", "a@x"])
        #expect(draft.from == [MailDraft.Address(name: "Ratna Wulandari", address: "ratna@contoh.example")])
        #expect(draft.cc.map(\.address) == ["budi@contoh.example"])
        #expect(draft.replyTo.map(\.address) == ["ratna@kantor.example"])
        #expect(draft.subject == "Pesanan tahlilan")
        #expect(draft.at?.offsetMinutes == 420)
        #expect(draft.text == "Halo\n")
        #expect(draft.nature.isPersonal)
    }

    @Test(
        "is read in its letters",
        arguments: [
            ("text/plain; charset=utf-8", "quoted-printable", "p=C3=A9san=\n nasi", "pésan nasi"),
            ("text/plain; charset=utf-8", "base64", "cMOpc2FuIG5hc2k=", "pésan nasi"),
            ("text/plain; charset=iso-2022-jp", "7bit", "\u{1B}$B$3$s$K$A$O\u{1B}(B", "こんにちは"),
            ("text/plain; charset=iso-8859-1", "quoted-printable", "=80 20", "€ 20"),
            ("text/plain; charset=gb2312", "base64", "xOO6ww==", "你好"),
            ("text/plain; format=flowed", "7bit", "Mbak, tolong \nkirim besok.\nMakasih", "Mbak, tolong kirim besok.\nMakasih"),
            ("text/html; charset=utf-8", "8bit", "<p>Halo Mbak</p><p>Dua ya</p>", "Halo Mbak\n\nDua ya"),
        ])
    func letters(_ type: String, _ encoding: String, _ body: String, _ text: String) {
        let (draft, told) = Letter.read(Letter.with(type, body, encoding: encoding))
        #expect(draft.text.split(separator: "\n") == text.split(separator: "\n"))
        #expect(told.isEmpty)
    }

    @Test(
        "with a character set nobody knows, or the wrong one, is read with a warning",
        arguments: [
            ("x-rahasia", [0x70, 0xC3, 0xA9, 0x73], "pés", "UTF-8"), ("us-ascii", [0x70, 0xE9, 0x73], "pés", "Windows-1252"),
            ("utf-8", [0x70, 0xE9, 0x73], "pés", "Windows-1252"), ("x-rahasia", [0x70, 0xE9, 0x73], "pés", "Windows-1252"),
        ] as [(String, [UInt8], String, String)])
    func wrongLetters(_ charset: String, _ body: [UInt8], _ text: String, _ readAs: String) {
        let (draft, told) = Letter.read(Array(Letter.with("text/plain; charset=\(charset)", "").utf8) + body)
        #expect(draft.text.hasSuffix(text))
        #expect(told.map(\.problem) == [.lettersGuessed(readAs: readAs)])
        #expect(told.map(\.severity) == [.warning])
    }

    @Test("tells what came along, also below other parts")
    func nested() {
        let body = """
            --luar
            Content-Type: multipart/alternative; boundary=dalam

            --dalam
            Content-Type: text/plain; charset=utf-8

            Terlampir ya Mbak
            --dalam
            Content-Type: text/html; charset=utf-8

            <p>Terlampir ya Mbak</p>
            --dalam--
            --luar
            Content-Type: application/pdf
            Content-Disposition: attachment; filename*=utf-8''Daftar%20pes%C3%A1nan.pdf
            Content-Transfer-Encoding: base64

            JVBERi0=
            --luar
            Content-Type: message/rfc822

            From: lain@contoh.example
            Subject: Surat lama

            Isi surat lama?
            --luar--
            """
        let draft = Letter.read(Letter.with("multipart/mixed; boundary=luar", body)).draft
        #expect(draft.newWords == "Terlampir ya Mbak")
        #expect(draft.attachments.map(\.name) == ["Daftar pesánan.pdf", "mail.eml"])
        #expect(draft.attachments.first?.size == 5)
    }

    @Test("with an invitation, a sealed box or nothing in it is a mail too")
    func odd() {
        let invitation = Letter.with(
            "multipart/mixed; boundary=b",
            "--b\nContent-Type: text/plain\n\nRapat ya\n--b\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nEND:VCALENDAR\n--b--"
        )
        #expect(Letter.read(invitation).draft.attachments.map(\.name) == ["invite.ics"])
        let sealed = Letter.read(
            Letter.with(
                "multipart/mixed; boundary=b",
                "--b\nContent-Type: text/plain\n\nTerlampir\n--b\nContent-Type: application/ms-tnef; name=winmail.dat\n\nxx\n--b--"
            ))
        #expect(sealed.draft.text.hasPrefix("Terlampir"))
        #expect(sealed.told.map(\.problem) == [.sealedAttachment("winmail.dat")])
        let empty = Letter.read(Letter.head).draft
        #expect(empty.text.isEmpty && empty.attachments.isEmpty && empty.subject == "Pesanan tahlilan")
        #expect(Letter.read([]).draft.from.isEmpty)
    }

    @Test(
        "whose boundaries are broken keeps its words",
        arguments: [
            "--b\nContent-Type: text/plain\n\nHalo Mbak", "--b\n\nHalo Mbak\n--b--\nsisa",
            "--b\nContent-Type: text/plain\n\nHalo Mbak\n--c--",
        ])
    func broken(_ body: String) {
        #expect(Letter.read(Letter.with("multipart/mixed; boundary=b", body)).draft.text.hasPrefix("Halo Mbak"))
    }

    @Test("of a machine is known as such")
    func machines() {
        let bounce = Letter.with(
            "multipart/report; report-type=delivery-status; boundary=b",
            "--b\nContent-Type: text/plain\n\nTidak terkirim\n--b\nContent-Type: message/delivery-status\n\nAction: failed\n--b--"
        )
        #expect(Letter.read(bounce).draft.nature.isBounce)
        #expect(Letter.read("List-Id: <kabar.contoh.example>\n" + Letter.head + "\nPromo\n").draft.nature.isList)
        #expect(Letter.read("Auto-Submitted: auto-replied\n" + Letter.head + "\nCuti\n").draft.nature.isAutomatic)
        #expect(Letter.read("From: Toko <no-reply@toko.example>\n\nx\n").draft.nature.isFromNobody)
    }

    @Test("without a date, or with one that does not exist, says so")
    func dates() {
        #expect(Letter.read("From: ratna@contoh.example\n\nHalo\n").draft.at == nil)
        let (draft, told) = Letter.read("Date: Mon, 31 Feb 2025 09:14:05 +0700\nFrom: ratna@contoh.example\n\nHalo\n")
        #expect(draft.at == nil)
        #expect(told.map(\.problem) == [.noSuchDate("Mon, 31 Feb 2025 09:14:05 +0700")])
        let received = "Received: from a by b; Mon, 10 Mar 2025 09:15:00 +0700\nFrom: ratna@contoh.example\n\nHalo\n"
        #expect(Letter.read(received).draft.arrived?.offsetMinutes == 420)
    }
}
