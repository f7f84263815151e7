import Journal
import StorageTesting
import Testing
import Vocabulary

@Suite("A wait that is closed by hand") struct WaitTests {
    @Test("points at their last words and at the chat they were said in", arguments: TestEngine.all)
    func answered(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Bu Sari")
            let chat = try await counter.chat("Bu Sari")
            try await counter.hear("galonnya masih ada?", from: sari, in: chat, at: "2025-03-10 08:00", key: 1)
            let entry = try await counter.write { try $0.markAnswered(sari) }
            let written = try #require(try await counter.read { try $0.entries([entry]) }[entry])
            #expect(written.event == .answeredElsewhere)
            #expect(written.conversation == chat)
            let words = try #require(written.refersTo)
            let asked = try await counter.read { try $0.entries([words]) }[words]?.event.words
            #expect(asked == "galonnya masih ada?")
        }
    }

    @Test("is the one in their own chat, whatever they said in a group since", arguments: TestEngine.all)
    func notTheGroup(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Bu Sari")
            let chat = try await counter.chat("Bu Sari")
            let arisan = try await counter.chat("Arisan Melati", kind: .group)
            try await counter.hear("galonnya masih ada?", from: sari, in: chat, at: "2025-03-10 08:00", key: 1)
            try await counter.hear("wah ramai", from: sari, in: arisan, at: "2025-03-10 08:30", key: 2)
            let entry = try await counter.write { try $0.markNeedsNoAnswer(sari) }
            let written = try #require(try await counter.read { try $0.entries([entry]) }[entry])
            #expect(written.event == .needsNoAnswer)
            #expect(written.conversation == chat)
        }
    }

    @Test("of somebody who never wrote concerns no chat", arguments: TestEngine.all)
    func byTelephone(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Bu Sari")
            let entry = try await counter.write { try $0.markAnswered(sari) }
            let written = try #require(try await counter.read { try $0.entries([entry]) }[entry])
            #expect(written.conversation == nil)
            #expect(written.refersTo == nil)
        }
    }
}

extension Counter {
    func chat(_ title: String, kind: Conversation.Kind = .direct) async throws -> ConversationID {
        try await write { try $0.conversation(on: .whatsapp, chatKey: "\(kind)/\(title)", title: title, kind: kind) }
    }

    func hear(
        _ text: String, from customer: CustomerID?, in chat: ConversationID, at when: String, key: Int, side: Side = .customer,
        needsReply: Bool = true, origin: Origin = .typed
    ) async throws {
        let row = MessageRow(
            at: StorageTesting.at(when), side: side, customer: customer, channel: .whatsapp, conversation: chat, handle: nil,
            message: Message(text: text), externalKey: .numbered(key),
            reading: MessageReading(needsReply: needsReply, isAutomatic: false, version: 1))
        _ = try await write(origin: origin) { try $0.append([row]) }
    }
}

extension ExternalKey {
    static func numbered(_ number: Int) -> ExternalKey {
        ExternalKey(bytes: (0..<16).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) })
    }
}
