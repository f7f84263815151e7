import Journal
import StorageTesting
import Testing
import Vocabulary

@Suite("A conversation") struct ConversationTests {
    @Test("is the same however often its chat is brought in", arguments: TestEngine.all)
    func once(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let first = try await counter.chat("Bu Sari")
            let again = try await counter.chat("Bu Sari")
            let group = try await counter.chat("Bu Sari", kind: .group)
            #expect(first == again)
            #expect(first != group)
            let groups = try await counter.read { try $0.groups() }
            #expect(groups == [group])
        }
    }

    @Test("of a group belongs to its speakers", arguments: TestEngine.all)
    func group(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let arisan = try await counter.chat("Arisan Melati", kind: .group)
            let tuti = try await counter.meet("Bu Tuti")
            try await counter.hear("siap", from: tuti, in: arisan, at: "2025-03-10 08:00", key: 1)
            try await counter.hear("halo semua", from: nil, in: arisan, at: "2025-03-10 08:01", key: 2)
            let hers = try await counter.read { try $0.timeline(of: tuti) }.compactMap(\.event.words)
            #expect(hers.contains("siap"))
            #expect(!hers.contains("halo semua"))
        }
    }

    @Test("remembers who its names are", arguments: TestEngine.all)
    func speakers(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let chat = try await counter.chat("Bu Sari")
            let sari = try await counter.meet("Bu Sari")
            try await counter.write { pen in
                try pen.settle(Speaker(name: "Bu Sari", side: .other), in: chat)
                try pen.settle(Speaker(name: "Bu Sari", side: .customer, customer: sari), in: chat)
                try pen.settle(Speaker(name: "Dapur", side: .us), in: chat)
            }
            let speakers = try await counter.read { try $0.speakers(in: chat) }
            #expect(
                speakers == [Speaker(name: "Bu Sari", side: .customer, customer: sari), Speaker(name: "Dapur", side: .us)])
        }
    }

    @Test("that was left out stays left out", arguments: TestEngine.all)
    func leftOut(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let keluarga = try await counter.chat("Keluarga", kind: .group)
            try await counter.write { try $0.leaveOut(keluarga) }
            let known = try await counter.read { try $0.conversation(on: .whatsapp, chatKey: "group/Keluarga") }
            #expect(known?.standing == .notCustomer)
        }
    }

    @Test("is read as far as the farthest of its exports, and one taken back no longer counts", arguments: TestEngine.all)
    func coverage(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let chat = try await counter.chat("Bu Sari")
            let early = try await counter.read(chat, until: "2025-03-01 08:00")
            let late = try await counter.read(chat, until: "2025-03-08 08:00")
            try await counter.write { try $0.cover(chat, from: nil, until: wib("2025-03-05 08:00"), by: late) }
            try await counter.write { try $0.cover(nil, from: nil, until: wib("2025-03-09 08:00"), by: early) }
            #expect(
                try await counter.read { try $0.coverage() } == [chat: wib("2025-03-08 08:00"), nil: wib("2025-03-09 08:00")])
            _ = try await counter.write { try $0.withdrawImport(late) }
            #expect(
                try await counter.read { try $0.coverage() } == [chat: wib("2025-03-01 08:00"), nil: wib("2025-03-09 08:00")])
        }
    }

    @Test("takes a message in once; of two alike in one batch, the first", arguments: TestEngine.all)
    func eachOnce(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Bu Sari")
            let chat = try await counter.chat("Bu Sari")
            func row(_ text: String, _ key: Int) -> MessageRow {
                MessageRow(
                    at: at("2025-03-10 08:00"), side: .customer, customer: sari, channel: .whatsapp, conversation: chat,
                    handle: nil, message: Message(text: text), externalKey: .numbered(key),
                    reading: MessageReading(needsReply: false, isAutomatic: false, version: 1))
            }
            let rows = [row("halo", 1), row("halo lagi", 1), row("apa kabar", 2)]
            #expect(try await counter.write { try $0.append(rows) } == [true, false, true])
            #expect(try await counter.write { try $0.append(rows) } == [false, false, false])
            let said = try await counter.read { try $0.timeline(of: sari) }.compactMap(\.event.words)
            #expect(said == ["typed", "apa kabar", "halo"])
        }
    }
}

extension Counter {
    /// An import that has read this chat so far.
    fileprivate func read(_ chat: ConversationID, until: String) async throws -> ImportID {
        try await write { pen in
            let run = try pen.startImport(format: "whatsapp", name: until, digest: "", decisions: "{}")
            try pen.cover(chat, from: nil, until: wib(until), by: run)
            try pen.finishImport(run, added: 0, known: 0, refused: 0)
            return run
        }
    }
}
