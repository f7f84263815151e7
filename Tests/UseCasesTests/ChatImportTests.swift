import Formats
import Journal
import StorageTesting
import Synchronization
import Testing
import UseCases
import Vocabulary

/// Answers with one name, and counts how often it was asked.
final class Answering: ImportDialogue {
    private let answer: String?
    private let asked = Mutex<[String]>([])
    init(_ answer: String?) { self.answer = answer }
    var questions: [String] { asked.withLock { $0 } }
    func whoAreWe(in chat: String, names: [String]) async -> String? {
        asked.withLock { $0.append(chat) }
        return answer
    }
    func progress(_ file: String, done: Int, of total: Int?) {}
}

@Suite("A chat brought in") struct ChatImportTests {
    @Test("is named after the other one: whoever is left is us", arguments: TestEngine.all)
    func direct(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let outcome = try await front.bring(Files.sariName, Files.sari)
            #expect(outcome.added == 5)
            #expect(outcome.newCustomers == 1)
            #expect(outcome.files.first?.decisions.contains(.we(["Toko Tirta"])) == true)
            #expect(try await front.names == ["Bu Sari"])
            let sari = try await front.customer("Bu Sari")
            let sides = try await front.read { try $0.timeline(of: sari) }.filter { $0.conversation != nil }.map(\.side)
            #expect(sides == [.customer, .customer, .customer, .us, .customer])
        }
    }

    @Test("has everything in it in order, two alike in one minute too", arguments: TestEngine.all)
    func duplicatesKept(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring(Files.sariName, Files.sari)
            let words = try await front.words(with: "Bu Sari")
            #expect(words == ["Galonnya masih ada?", "Masih Bu, mau berapa?", "Dua ya", "Dua ya", "[]"])
        }
    }

    @Test("tells how far it was read, and since when they are known", arguments: TestEngine.all)
    func covered(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let outcome = try await front.bring(Files.sariName, Files.sari) { $0.exportedAt = wib("2025-02-20 12:00") }
            #expect(outcome.files.first?.decisions.contains(.readUntil(wib("2025-02-20 12:00"))) == true)
            let sari = try await front.customer("Bu Sari")
            let view = try #require(try await front.shop.customer(sari))
            #expect(view.readUntil == wib("2025-02-20 12:00"))
            #expect(view.customer.since == wib("2025-02-03 08:40"))
        }
    }

    @Test("of which nobody says who we are is kept out whole", arguments: TestEngine.all)
    func unknownWe(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let before = try await TableDump.take(front.database)
            let outcome = try await front.bring("obrolan.txt", Files.sari)
            #expect(outcome.troubles == [.whoAreWe(["Bu Sari", "Toko Tirta"])])
            let changed = try await TableDump.take(front.database).differences(from: before)
            #expect(changed == [])
        }
    }

    @Test("asks once who we are; the next chat knows", arguments: TestEngine.all)
    func askedOnce(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let dialogue = Answering("Toko Tirta")
            try await front.bring("obrolan.txt", Files.sari, dialogue: dialogue)
            let outcome = try await front.bring("obrolan lain.txt", Files.budi, dialogue: dialogue)
            #expect(dialogue.questions.count == 1)
            #expect(outcome.troubles == [])
            #expect(try await front.names == ["Bu Sari", "Pak Budi"])
        }
    }

    @Test("may be told beforehand who we are", arguments: TestEngine.all)
    func told(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let outcome = try await front.bring("obrolan.txt", Files.sari) { $0.we = ["toko tirta"] }
            #expect(outcome.added == 5)
        }
    }

    @Test("in which only we have spoken still has the one it is named after", arguments: TestEngine.all)
    func onlyUs(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring(Files.sariName, Files.sari)
            let chat = "05/02/25 09.25 - Toko Tirta: Selamat pagi Pak Joko, galonnya kami antar jam 10\n"
            try await front.bring("Chat WhatsApp dengan Pak Joko.txt", chat)
            #expect(try await front.names == ["Bu Sari", "Pak Joko"])
            let joko = try await front.customer("Pak Joko")
            let said = try await front.read { try $0.timeline(of: joko) }.first { $0.conversation != nil }
            #expect(said?.side == .us)
        }
    }

    @Test("that is no customer's is left out, now and ever after, and nothing of it is written", arguments: TestEngine.all)
    func leftOut(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let first = try await front.bring(Files.arisanName, Files.arisan) { $0.leaveOut = ["arisan melati"] }
            #expect(first.troubles == [.leftOut])
            let again = try await front.bring(Files.arisanName, Files.arisan)
            #expect(again.troubles == [.leftOut])
            #expect(try await front.number("SELECT count(*) FROM entry") == 0)
            #expect(try await front.number("SELECT count(*) FROM customer") == 0)
            #expect(try await front.number("SELECT count(*) FROM speaker") == 0)
        }
    }

    @Test("of a group belongs to those we know; who is unknown becomes no customer", arguments: TestEngine.all)
    func group(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring(Files.sariName, Files.sari)
            let outcome = try await front.bring(Files.arisanName, Files.arisan)
            #expect(outcome.files.first?.decisions.contains(.group("Arisan Melati")) == true)
            #expect(outcome.added == 4)
            #expect(try await front.names == ["Bu Sari"])
            #expect(try await front.words(with: "Bu Sari").contains("Siap"))
            let today = try await front.shop.today()
            #expect(today.lines.isEmpty)
        }
    }

    @Test("twice adds nothing", arguments: TestEngine.all)
    func twice(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring(Files.sariName, Files.sari)
            let before = try await front.countable()
            let outcome = try await front.bring(Files.sariName, Files.sari)
            #expect(outcome.added == 0)
            #expect(outcome.known == 5)
            #expect(outcome.newCustomers == 0)
            let changed = differences(
                try await front.countable(leavingOut: ["coverage"]), before.filter { $0.key != "coverage" })
            #expect(changed == [])
        }
    }

    @Test("again a month later adds only what is new, and is read further", arguments: TestEngine.all)
    func later(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring(Files.sariName, Files.sari) { $0.exportedAt = wib("2025-02-05 08:00") }
            let outcome = try await front.bring(Files.sariName, Files.sariLater) { $0.exportedAt = wib("2025-03-05 09:00") }
            #expect(outcome.added == 1)
            #expect(outcome.known == 5)
            let sari = try await front.customer("Bu Sari")
            #expect(try await front.shop.customer(sari)?.readUntil == wib("2025-03-05 09:00"))
        }
    }

    @Test("again without anything new still moves how far we see on today's list", arguments: TestEngine.all)
    func onlySeenFurther(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-05 12:00") { front in
            try await front.bring(Files.budiName, Files.budi)
            try await front.bring(Files.sariName, Files.sariLater) { $0.exportedAt = wib("2025-03-05 09:00") }
            _ = try await front.shop.today()
            try await front.bring(Files.sariName, Files.sariLater) { $0.exportedAt = wib("2025-03-05 11:30") }
            let line = try #require(try await front.shop.today().lines.first)
            guard case .waiting(_, _, _, _, _, let readUntil) = line.call.reason else {
                Issue.record("\(line.call.reason)")
                return
            }
            #expect(readUntil == wib("2025-03-05 11:30"))
        }
    }

    @Test("from the other telephone is the same chat", arguments: TestEngine.all, [true, false])
    func otherPhone(on engine: TestEngine, androidFirst: Bool) async throws {
        try await withShop(on: engine) { front in
            let files = [(Files.sariName, Files.sari), (Files.sariIPhoneName, Files.sariFromIPhone)]
            var outcomes: [ImportOutcome] = []
            for (name, text) in androidFirst ? files : files.reversed() { outcomes.append(try await front.bring(name, text)) }
            #expect(outcomes.map(\.added) == [5, 0])
            #expect(try await front.names == ["Bu Sari"])
        }
    }

    @Test("with its pictures is the same chat as without", arguments: TestEngine.all)
    func withMedia(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring(Files.sariName, Files.sari)
            let withPictures = Files.sari.replacing(
                "<Media tidak disertakan>", with: "IMG-20250204-WA0001.jpg (file terlampir)")
            let outcome = try await front.bring(Files.sariName, withPictures)
            #expect(outcome.added == 0)
        }
    }

    @Test("in a dry run tells what would come in and leaves not a byte", arguments: TestEngine.all)
    func dryRun(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let before = try await TableDump.take(front.database)
            let paths = [
                try front.put(Files.sariName, Files.sari), try front.put(Files.arisanName, Files.arisan),
                try front.put("kontak.vcf", Files.card("Bu Wati", "081300001003")), try front.put("pesanan.csv", Files.orders),
                try front.put(
                    "catatan.csv", Files.notebookHead + "catatan;01/02/2025;Bu Wati;081300001003;kita;suka pagi;;;;\n"),
            ]
            let outcome = try await front.bring(paths) {
                $0.isDryRun = true
                $0.we = ["Toko Tirta"]
                $0.leaveOut = ["Arisan Melati"]
            }
            #expect(outcome.isDryRun)
            #expect(outcome.files.map(\.added) == [1, 0, 5, 2, 1])
            #expect(outcome.runs == [])
            let changed = try await TableDump.take(front.database).differences(from: before)
            #expect(changed == [])
        }
    }

    @Test("with invisible zero bytes in it is read all the same", arguments: TestEngine.all)
    func nul(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let outcome = try await front.bring(Files.sariName, Files.sari.replacing("Dua ya", with: "Dua\0 ya"))
            #expect(outcome.troubles == [])
            #expect(outcome.added == 5)
        }
    }
}
