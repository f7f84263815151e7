import Formats
import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("A Telegram export brought in") struct TelegramImportTests {
    private func message(_ id: Int, _ from: String, _ user: Int, _ at: String, _ text: String, _ more: String = "") -> String {
        let seconds = wib(at).microseconds / 1_000_000
        return """
            {"id":\(id),"type":"message","date_unixtime":"\(seconds)","from":"\(from)","from_id":"user\(user)",\(more)"text":"\(text)"}
            """
    }

    private func chat(_ name: String, _ type: String, _ id: Int, _ messages: [String]) -> String {
        "{\"name\":\"\(name)\",\"type\":\"\(type)\",\"id\":\(id),\"messages\":[\(messages.joined(separator: ",\n"))]}"
    }

    private var sari: [String] {
        [
            message(11, "Bu Sari", 501, "2025-03-09 08:41", "Galonnya masih ada?"),
            message(12, "Toko Tirta", 300, "2025-03-09 09:25", "Masih Bu, mau berapa?"),
            message(13, "Bu Sari", 501, "2025-03-10 07:30", "Dua ya, hari ini bisa?"),
        ]
    }

    private func account(_ chats: [String], contacts: String = "[]") -> String {
        """
        {"personal_information":{"user_id":300,"first_name":"Toko","last_name":"Tirta"},
         "contacts":{"list":\(contacts)},"chats":{"list":[\(chats.joined(separator: ",\n"))]}}
        """
    }

    @Test("knows the other one by Telegram's own number, and whoever is left is us", arguments: TestEngine.all)
    func personal(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let outcome = try await front.bring("result.json", chat("Bu Sari", "personal_chat", 501, sari))
            #expect(outcome.troubles == [])
            #expect(outcome.added == 3 && outcome.newCustomers == 1)
            #expect(outcome.files.first?.format == .telegram)
            #expect(outcome.files.first?.decisions.contains(.we(["Toko Tirta"])) == true)
            let customer = try await front.customer("Bu Sari")
            let entries = try await front.read { try $0.timeline(of: customer) }.filter { $0.conversation != nil }
            #expect(entries.map(\.side) == [.customer, .us, .customer])
            #expect(entries.allSatisfy { $0.channel == .telegram && !$0.at.zoneAssumed })
            let handles = try await front.read { try $0.handles(of: customer) }
            #expect(handles == [Handle(kind: .account, value: "telegram/user501")])
            #expect(try await front.shop.today().lines.count == 1)
        }
    }

    @Test("twice adds nothing; renamed, edited and longer, it adds only what is new", arguments: TestEngine.all)
    func again(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("result.json", chat("Bu Sari", "personal_chat", 501, sari))
            let second = try await front.bring("result.json", chat("Bu Sari", "personal_chat", 501, sari))
            #expect(second.added == 0 && second.known == 3)
            let renamed =
                sari.map { $0.replacing("Bu Sari", with: "Sari Dewi").replacing("Dua ya", with: "Tiga ya") }
                + [message(14, "Toko T.", 300, "2025-03-10 08:00", "Bisa Bu")]
            let third = try await front.bring("ekspor lain.json", chat("Sari Dewi (langganan)", "personal_chat", 501, renamed))
            #expect(third.troubles == [])
            #expect(third.added == 1 && third.known == 3 && third.newCustomers == 0)
            #expect(try await front.names == ["Bu Sari"])
            #expect(try await front.number("SELECT count(*) FROM conversation") == 1)
        }
    }

    @Test(
        "of an account: many chats from one file, each its own; channels and notes to oneself stay out",
        arguments: TestEngine.all)
    func account(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let chats = [
                chat(
                    "Arisan", "private_group", 77,
                    [
                        message(30, "Bu Sari", 501, "2025-03-08 08:00", "Siap"),
                        message(31, "Bu Tuti", 503, "2025-03-08 08:01", "Titip dua?"),
                        message(32, "Toko Tirta", 300, "2025-03-08 08:02", "Siap Bu"),
                    ]),
                chat("Bu Sari", "personal_chat", 501, sari),
                chat("Pak Budi", "personal_chat", 502, [message(21, "Pak Budi", 502, "2025-03-09 10:00", "Pagi")]),
                chat("Info", "public_channel", 99, [message(1, "Info", 99, "2025-03-09 10:00", "diskon?")]),
                chat("", "saved_messages", 300, [message(2, "Toko Tirta", 300, "2025-03-09 10:00", "resep")]),
            ]
            let outcome = try await front.bring("result.json", account(chats))
            #expect(outcome.troubles == [])
            #expect(outcome.added == 7)
            let decisions = outcome.files.flatMap(\.decisions)
            #expect(decisions.contains(.chatsPassedOver(["Info", "saved_messages"])))
            #expect(decisions.contains(.group("Arisan")) && decisions.contains(.we(["Toko Tirta"])))
            #expect(outcome.problems.filter { if case .noCustomersChat = $0 { true } else { false } }.count == 2)
            #expect(try await front.names == ["Bu Sari", "Pak Budi"])
            #expect(try await front.number("SELECT count(*) FROM conversation") == 3)
        }
    }

    @Test("the account's address book joins a chat to the number we know", arguments: TestEngine.all)
    func contacts(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("pesanan.csv", Files.orders)
            let card =
                "[{\"user_id\":501,\"first_name\":\"Sari\",\"last_name\":\"Galon\",\"phone_number\":\"0062 813 0000 1001\"}]"
            let file = account([chat("Sari Galon", "personal_chat", 501, sari)], contacts: card)
            let outcome = try await front.bring("result.json", file)
            #expect(outcome.files.map(\.format) == [.contacts, .telegram])
            #expect(outcome.newCustomers == 0)
            #expect(try await front.names == ["Bu Sari", "Pak Budi"])
            #expect(try await front.words(with: "Bu Sari").count == 3)
            let again = try await front.bring("result.json", file)
            #expect(again.added == 0 && again.newCustomers == 0)
        }
    }

    @Test("a name alone joins nobody: Bu Sari of Telegram is not Bu Sari of the telephone", arguments: TestEngine.all)
    func sameName(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring(Files.sariName, Files.sari)
            let outcome = try await front.bring("result.json", chat("Bu Sari", "personal_chat", 501, sari))
            #expect(outcome.newCustomers == 1)
            #expect(try await front.names == ["Bu Sari", "Bu Sari"])
        }
    }

    @Test("of a group asks once who we are, and remembers it by number", arguments: TestEngine.all)
    func whoAreWe(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let talk = [
                message(30, "Bu Tuti", 503, "2025-03-08 08:01", "Titip dua?"),
                message(32, "Toko Tirta", 300, "2025-03-08 08:02", "Siap Bu"),
            ]
            let unasked = try await front.bring("result.json", chat("Arisan", "private_supergroup", 77, talk))
            #expect(unasked.troubles == [.whoAreWe(["Bu Tuti", "Toko Tirta"])])
            #expect(try await front.number("SELECT count(*) FROM entry") == 0)
            let told = try await front.bring("result.json", chat("Arisan", "private_supergroup", 77, talk)) {
                $0.we = ["Toko Tirta"]
            }
            #expect(told.troubles == [] && told.added == 2)
            let later = talk.map { $0.replacing("Toko Tirta", with: "Tirta Baru").replacing("\"id\":3", with: "\"id\":4") }
            let other = try await front.bring("result.json", chat("Grup lain", "private_group", 78, later))
            #expect(other.troubles == [] && other.added == 2)
        }
    }

    @Test("one chat left out, the rest comes in; now and ever after, whatever it is called", arguments: TestEngine.all)
    func leftOut(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let budi = [message(21, "Pak Budi", 502, "2025-03-09 10:00", "Pagi")]
            let chats = [chat("Bu Sari", "personal_chat", 501, sari), chat("Pak Budi", "personal_chat", 502, budi)]
            let outcome = try await front.bring("result.json", account(chats)) { $0.leaveOut = ["pak budi"] }
            #expect(outcome.added == 3)
            #expect(outcome.files.map(\.name) == ["result.json", "result.json/Pak Budi"])
            #expect(outcome.troubles == [.leftOut])
            let again = try await front.bring("result.json", chat("Budi baru", "personal_chat", 502, budi))
            #expect(again.troubles == [.leftOut])
            #expect(try await front.names == ["Bu Sari"])
        }
    }

    @Test("what is passed on, and what a machine says, waits for nobody", arguments: TestEngine.all)
    func nobodysQuestion(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let passedOn = message(
                13, "Bu Sari", 501, "2025-03-10 07:30", "Galonnya masih ada?", "\"forwarded_from\":\"Bu Tuti\",")
            try await front.bring("result.json", chat("Bu Sari", "personal_chat", 501, [passedOn]))
            let bot = message(1, "Bot Resi", 93, "2025-03-10 07:30", "Resi Anda sudah dikirim?")
            try await front.bring("bot.json", chat("Bot Resi", "bot_chat", 93, [bot]))
            #expect(try await front.shop.today().lines.isEmpty)
        }
    }

    @Test("taken back, nothing of it counts any more; a trial keeps nothing", arguments: TestEngine.all)
    func undone(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let trial = try await front.bring("result.json", chat("Bu Sari", "personal_chat", 501, sari)) { $0.isDryRun = true }
            #expect(trial.added == 3)
            #expect(try await front.number("SELECT count(*) FROM entry") == 0)
            let outcome = try await front.bring("result.json", chat("Bu Sari", "personal_chat", 501, sari))
            let run = try #require(outcome.runs.first)
            try await front.write { pen in _ = try pen.withdrawImport(run) }
            #expect(try await front.names == [])
        }
    }

    @Test("tells how far each chat was read", arguments: TestEngine.all)
    func covered(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("result.json", chat("Bu Sari", "personal_chat", 501, sari)) {
                $0.exportedAt = wib("2025-03-10 08:00")
            }
            let customer = try await front.customer("Bu Sari")
            let view = try #require(try await front.shop.customer(customer))
            #expect(view.readUntil == wib("2025-03-10 08:00"))
            #expect(view.customer.since == wib("2025-03-09 08:41"))
        }
    }

    @Test("cut off in the middle, it keeps what is there and says so", arguments: TestEngine.all)
    func truncated(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let whole = chat("Bu Sari", "personal_chat", 501, sari)
            let outcome = try await front.bring("result.json", String(whole.dropLast(40)))
            #expect(outcome.added == 2)
            #expect(outcome.problems == [.truncated])
        }
    }

    @Test("other JSON is not taken for one", arguments: TestEngine.all)
    func otherJSON(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let outcome = try await front.bring("paket.json", "{\"name\":\"akrab\",\"version\":1}")
            #expect(outcome.troubles == [.notRecognised(columns: [])])
        }
    }
}
