import Formats
import Foundation
import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("A mailbox brought in") struct MailImportTests {
    private static let box = Mails.box(
        Mails.question, Mails.answer, Mails.newsletter, Mails.bounce, Mails.inside, Mails.again)

    @Test("is talks with customers; machines and ourselves are passed over", arguments: TestEngine.all)
    func talks(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let outcome = try await front.bring("kotak.mbox", Self.box) { $0.we = [Mails.us] }
            #expect(outcome.troubles == [])
            #expect(outcome.added == 3)
            #expect(outcome.newCustomers == 1)
            let decisions = outcome.files.first?.decisions ?? []
            #expect(decisions.contains(.mailsPassedOver(.automatic, 2)))
            #expect(decisions.contains(.mailsPassedOver(.betweenUs, 1)))
            #expect(try await front.names == ["Ratna Wulandari"])
            let words = try await front.words(with: "Ratna Wulandari")
            #expect(
                words == [
                    "Selamat pagi Mbak, hari Sabtu bisa 40 kotak tanpa plastik?", "Bisa Bu, kami antar jam 10.",
                    "Minggu depan bisa pesan lagi 20 kotak?",
                ])
        }
    }

    @Test("keeps the whole mail and its subject beside the new words", arguments: TestEngine.all)
    func whole(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("kotak.mbox", Self.box) { $0.we = [Mails.us] }
            let ratna = try await front.customer("Ratna Wulandari")
            let entries = try await front.read { try $0.timeline(of: ratna) }.filter { $0.conversation != nil }
            guard case .message(let newest) = entries[0].event, case .message(let oldest) = entries[2].event else {
                Issue.record("no messages")
                return
            }
            #expect(newest.fullText?.hasSuffix("-- \nRatna Wulandari\n\n") == true)
            #expect(newest.subject == "Re: Pesanan tahlilan")
            #expect(oldest.fullText == nil)
            #expect(entries.allSatisfy { $0.channel == .email })
            #expect(entries.map(\.side) == [.customer, .us, .customer])
            #expect(Set(entries.map(\.conversation)).count == 1)
        }
    }

    @Test("twice adds nothing, in another shape neither", arguments: TestEngine.all)
    func twice(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("kotak.mbox", Self.box) { $0.we = [Mails.us] }
            let again = try await front.bring("kotak.mbox", Self.box)
            #expect(again.added == 0 && again.files.first?.known == 3)
            let single = try await front.bring("surat.eml", Mails.question)
            #expect(single.added == 0 && single.files.first?.known == 1)
            #expect(try await front.number("SELECT count(*) FROM conversation") == 1)
        }
    }

    @Test("opens a wait that our answer closes", arguments: TestEngine.all)
    func wait(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("kotak.mbox", Self.box) { $0.we = [Mails.us] }
            let waiting = try await front.shop.today().lines.map(\.call)
            #expect(waiting.contains { if case .waiting = $0.reason { true } else { false } })
            try await front.bring("terkirim.eml", Mails.answerAgain)
            let answered = try await front.shop.today().lines.map(\.call)
            #expect(!answered.contains { if case .waiting = $0.reason { true } else { false } })
        }
    }

    @Test("without any mail of ours warns that nobody can say who waits", arguments: TestEngine.all)
    func received(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let outcome = try await front.bring("masuk.mbox", Mails.box(Mails.question, Mails.again)) { $0.we = [Mails.us] }
            #expect(outcome.problems.contains(.nothingFromUs))
            let both = try await front.bring([
                try front.put("masuk.mbox", Mails.box(Mails.question, Mails.again)),
                try front.put("terkirim.mbox", Mails.box(Mails.answer, Mails.answerAgain)),
            ])
            #expect(!both.problems.contains(.nothingFromUs))
            let calls = try await front.shop.today().lines.map(\.call)
            #expect(!calls.contains { if case .waiting = $0.reason { true } else { false } })
        }
    }

    @Test("finds the talk an earlier import began, in whatever order", arguments: TestEngine.all)
    func order(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            // Its program names only the mail it answers.
            let late = Mails.letter(
                "r3@contoh.example", from: Mails.ratna, to: Mails.kitchen, at: "Thu, 6 Mar 2025 07:10:00 +0700",
                more: "In-Reply-To: <d2@sarirasa.example>\n", "Jadi ya")
            for (name, text) in [("c.eml", late), ("b.eml", Mails.answerAgain), ("a.eml", Mails.question)] {
                try await front.bring(name, text) { $0.we = [Mails.us] }
            }
            #expect(try await front.number("SELECT count(*) FROM conversation") == 1)
            let other = Mails.letter(
                "x1@contoh.example", from: Mails.ratna, to: Mails.kitchen, at: "Fri, 7 Mar 2025 07:10:00 +0700", "Yang lain")
            try await front.bring("d.eml", other)
            #expect(try await front.number("SELECT count(*) FROM conversation") == 2)
        }
    }

    @Test("asks once which address is ours", arguments: TestEngine.all)
    func asks(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let silent = try await front.bring("kotak.mbox", Self.box)
            #expect(silent.troubles.contains { if case .whoAreWe(let names) = $0 { names.first == Mails.us } else { false } })
            #expect(silent.added == 0)
            let dialogue = Answering(Mails.us)
            try await front.bring("kotak.mbox", Self.box, dialogue: dialogue)
            let later = try await front.bring("terkirim.eml", Mails.answerAgain, dialogue: dialogue)
            #expect(dialogue.questions.count == 1)
            #expect(later.added == 1)
        }
    }

    @Test("as a folder of mails, with what its names say", arguments: TestEngine.all)
    func maildir(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try front.put("Maildir/cur/1.a:2,S", Mails.again)
            try front.put("Maildir/cur/2.a:2,ST", Mails.answerAgain)
            try front.put("Maildir/new/3.a", Mails.question)
            try front.put("Maildir/tmp/4.a", Mails.newsletter)
            try front.put("Maildir/.Sent/cur/5.a:2,S", Mails.answer)
            let outcome = try await front.bring([front.folder + "/Maildir"]) { $0.we = [Mails.us] }
            #expect(outcome.troubles == [])
            #expect(outcome.added == 3)
            #expect(outcome.files.map(\.name).contains("Maildir"))
            #expect(outcome.files.flatMap(\.decisions).contains(.mailsPassedOver(.thrownAway, 1)))
            #expect(try await front.number("SELECT count(*) FROM conversation") == 1)
        }
    }

    @Test("in an archive is found", arguments: TestEngine.all)
    func archive(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let zip = ZipBytes.archive("Takeout/Mail/Semua.mbox", Self.box)
            let outcome = try await front.bring([try front.put("takeout.zip", zip)]) { $0.we = [Mails.us] }
            #expect(outcome.added == 3)
        }
    }

    @Test("finds customers by their address, and staff copied in are none", arguments: TestEngine.all)
    func people(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bu Ratna\r\nEMAIL:Ratna@contoh.example\r\nEND:VCARD\r\n"
            try await front.bring("kontak.vcf", card)
            let copied = Mails.letter(
                "r9@contoh.example", from: Mails.ratna, to: "\(Mails.kitchen), Tini <tini@sarirasa.example>",
                at: "Mon, 3 Feb 2025 08:41:00 +0700", more: "Cc: Pak Budi <budi@contoh.example>\n", "Halo, bisa?")
            try await front.bring("surat.eml", copied) { $0.we = ["@sarirasa.example"] }
            #expect(try await front.names == ["Bu Ratna"])
        }
    }

    @Test("refuses what has no day or no writer, with its place", arguments: TestEngine.all)
    func refused(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let future = Mails.letter(
                "f@contoh.example", from: Mails.ratna, to: Mails.kitchen, at: "Mon, 3 Feb 2035 08:41:00 +0700",
                "Dari masa depan")
            let noDay = Mails.question.replacing("Date: Mon, 3 Feb 2025 08:41:00 +0700\n", with: "").replacing(
                "r1@", with: "r8@")
            let outcome = try await front.bring([
                try front.put("a.eml", future), try front.put("b.eml", noDay), try front.put("c.eml", Mails.answer),
            ]) { $0.we = [Mails.us] }
            #expect(outcome.added == 1)
            #expect(outcome.files.flatMap(\.refused).map(\.place.file).sorted() == ["a.eml", "b.eml"])
            // In a mailbox the line between the mails says when it came.
            let boxed = try await front.bring("kotak.mbox", Mails.box(noDay))
            #expect(boxed.added == 1)
        }
    }

    @Test("leaves nothing in a dry run, and can be taken back", arguments: TestEngine.all)
    func undo(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let before = try await TableDump.take(front.database)
            let dry = try await front.bring("kotak.mbox", Self.box) {
                $0.isDryRun = true
                $0.we = [Mails.us]
            }
            #expect(dry.added == 3)
            #expect(try await TableDump.take(front.database).differences(from: before) == [])
            let outcome = try await front.bring("kotak.mbox", Self.box) { $0.we = [Mails.us] }
            _ = try await front.shop.undo(try #require(outcome.runs.first))
            #expect(try await front.names == [])
            let again = try await front.bring("kotak.mbox", Self.box)
            #expect(again.added == 3)
        }
    }
}
