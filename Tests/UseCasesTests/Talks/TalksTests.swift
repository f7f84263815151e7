import Journal
import StorageTesting
import Testing
import Vocabulary

@testable import UseCases

@Suite("Talks with customers") struct TalksTests {
    /// Bu Sari, Pak Budi and Mbak Rini wrote in that order; Bu Sari's last words were said in a group.
    private static func open(_ front: Storefront) async throws -> [CustomerID] {
        try await front.write { pen in
            let people = try ["Bu Sari", "Pak Budi", "Mbak Rini"].map { try pen.meet($0, how: "typed") }
            let group = try pen.conversation(on: .whatsapp, chatKey: "arisan", title: "Arisan", kind: .group)
            var rows: [MessageRow] = []
            for (index, person) in people.enumerated() {
                let chat = try pen.conversation(on: .whatsapp, chatKey: "\(person)", title: "", kind: .direct)
                rows.append(row("halo \(index)", person, chat, "2025-03-0\(index + 5) 09:00", index))
            }
            rows.append(row("di grup", people[0], group, "2025-03-09 09:00", 9))
            _ = try pen.append(rows)
            try pen.markStale(people)
            return people
        }
    }

    private static func row(
        _ text: String, _ customer: CustomerID, _ chat: ConversationID, _ when: String, _ key: Int, side: Side = .customer
    ) -> MessageRow {
        MessageRow(
            at: at(when), side: side, customer: customer, channel: .whatsapp, conversation: chat, handle: nil,
            message: Message(text: text), externalKey: ExternalKey(0, UInt64(key + 1)),
            reading: MessageReading(needsReply: side == .customer, isAutomatic: false, version: 1))
    }

    @Test("come newest first, page after page, without what was said in groups", arguments: TestEngine.all)
    func pages(_ engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            _ = try await Self.open(front)
            let first = try await front.shop.talks(limit: 2)
            #expect(first.lines.map(\.talk.customer.name) == ["Mbak Rini", "Pak Budi"])
            #expect(first.lines.map { $0.last?.event.words } == ["halo 2", "halo 1"] && first.hasMore)
            let end = try #require(first.lines.last?.talk)
            let second = try await front.shop.talks(before: (end.lastAt, end.customer.id), limit: 2)
            #expect(second.lines.map { $0.last?.event.words } == ["halo 0"] && !second.hasMore)
        }
    }

    @Test("move up with new words, are made anew from the journal alike, and follow who is one", arguments: TestEngine.all)
    func fresh(_ engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let people = try await Self.open(front)
            _ = try await front.shop.talks()
            #expect(try await front.shop.perform(.reply("siap Bu", to: people[0]), once: "1") == .done)
            func talks() async throws -> [Talk] { try await front.shop.talks().lines.map(\.talk) }
            let kept = try await talks()
            #expect(kept.first?.customer.id == people[0])
            try await front.shop.rebuildUnderstanding()
            #expect(try await talks() == kept)
            _ = try await front.write { try $0.merge(people[2], into: people[1]) }
            let joined = try await talks()
            #expect(joined.map(\.customer.name) == ["Bu Sari", "Pak Budi"] && joined.last?.lastAt == wib("2025-03-07 09:00"))
            try await front.shop.rebuildUnderstanding()
            #expect(try await talks() == joined)
            _ = try await front.write { try $0.unmerge(people[2]) }
            #expect(Set(try await talks().map(\.customer.id)) == Set(people))
        }
    }

    @Test("say who waits for us, until somebody answered", arguments: TestEngine.all)
    func waiting(_ engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let people = try await Self.open(front)
            #expect(try await front.shop.talks(.waiting).lines.map(\.talk.customer.id) == people.reversed())
            #expect(try await front.shop.talks().lines.allSatisfy { $0.isWaiting })
            #expect(try await front.shop.perform(.reply("siap", to: people[1]), once: "1") == .done)
            #expect(try await front.shop.talks(.waiting).lines.map(\.talk.customer.id) == [people[2], people[0]])
            let thread = try #require(try await front.shop.thread(with: people[1]))
            #expect(!thread.isWaiting && thread.lines.map(\.entry.event.words) == ["halo 1", "siap"])
            #expect(thread.lines.last?.entry.channel == .whatsapp)
        }
    }

    @Test("one thread: what was written here and came in with its chat later stands there once", arguments: TestEngine.all)
    func twins(_ engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let people = try await Self.open(front)
            #expect(try await front.shop.perform(.reply("siap", to: people[0]), once: "1") == .done)
            try await front.write { pen in
                let chat = try pen.conversation(on: .whatsapp, chatKey: "\(people[0])", title: "", kind: .direct)
                _ = try pen.append([Self.row("siap", people[0], chat, "2025-03-10 08:59", 20, side: .us)])
            }
            let lines = try #require(try await front.shop.thread(with: people[0])).lines
            #expect(lines.map(\.entry.event.words) == ["halo 0", "siap"] && lines.last?.entry.conversation != nil)
        }
    }

    @Test("a voice note is told by whoever listened, and by nobody about somebody else's", arguments: TestEngine.all)
    func told(_ engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let people = try await Self.open(front)
            let note = try #require(try await front.shop.thread(with: people[0])?.lines.first?.entry.id)
            try await front.write { pen in
                let chat = try pen.conversation(on: .whatsapp, chatKey: "\(people[0])", title: "", kind: .direct)
                var row = Self.row("", people[0], chat, "2025-03-09 10:00", 21)
                row.message.media = .voice
                _ = try pen.append([row])
            }
            let voice = try #require(try await front.shop.thread(with: people[0])?.lines.last?.entry.id)
            #expect(try await front.shop.perform(.describe(voice, of: people[0], "minta diantar sore"), once: "1") == .done)
            // Not from somebody else's page, and not what everybody can read.
            #expect(try await front.shop.perform(.describe(voice, of: people[1], "x"), once: "3") == .missing)
            #expect(try await front.shop.perform(.describe(note, of: people[0], "x"), once: "4") == .missing)
            #expect(try await front.shop.thread(with: people[0])?.lines.last?.description == "minta diantar sore")
            let rini = Viewer(staff: StaffID(7), reach: .own(StaffID(7)))
            #expect(try await front.shop.perform(.describe(voice, of: people[0], "x"), once: "2", as: rini) == .missing)
            #expect(try await front.shop.thread(with: people[0], as: rini) == nil)
            #expect(try await front.shop.talks(as: rini).lines.isEmpty)
        }
    }

    @Test(
        "handed to a colleague they are hers, and she sees them; a name in a note stands until it is read",
        arguments: TestEngine.all)
    func colleagues(_ engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let people = try await Self.open(front)
            let rini = try await front.write { pen -> Viewer in
                guard try pen.openFirstAccount(name: "Bu Sari", login: "sari", passwordHash: "none") != nil else {
                    return .nobody
                }
                try pen.invite([1], name: "Rini Astuti", Grant(role: .staff, seesAll: false), until: .distantFuture)
                let id = try pen.accept([1], name: "Rini Astuti", login: "rini", passwordHash: "none")
                return Viewer(staff: id, reach: .own(id ?? StaffID(0)))
            }
            #expect(try await front.shop.perform(.hand(people[1], to: rini.staff), once: "1", as: rini) == .missing)
            #expect(try await front.shop.perform(.hand(people[1], to: StaffID(5)), once: "2") == .missing)
            #expect(try await front.shop.perform(.hand(people[1], to: rini.staff), once: "3") == .done)
            #expect(try await front.shop.perform(.hand(people[1], to: rini.staff), once: "4") == .doneBefore)
            #expect(try await front.shop.talks(.mine, as: rini).lines.map(\.keeper) == ["Rini Astuti"])
            #expect(try await front.shop.thread(with: people[1], as: rini)?.keeper == "Rini Astuti")
            #expect(try await front.shop.perform(.note("@rini tolong cek", about: people[1]), once: "5") == .done)
            #expect(try await front.shop.perform(.note("@Rini juga", about: people[0]), once: "6") == .done)
            let mentions = try await front.shop.mentions(as: rini)
            #expect(mentions.map(\.note.thing.event.words) == ["@rini tolong cek"])
            let mention = try #require(mentions.first?.id)
            #expect(try await front.shop.perform(.readMention(mention), once: "7") == .missing)
            #expect(try await front.shop.perform(.readMention(mention), once: "8", as: rini) == .done)
            #expect(try await front.shop.mentions(as: rini).isEmpty)
            #expect(try await front.shop.perform(.hand(people[1], to: nil), once: "9") == .done)
            #expect(try await front.shop.thread(with: people[1], as: rini) == nil)
        }
    }

    @Test(
        "who is called in a note",
        arguments: [
            ("tolong @Rini cek", [2]), ("@bayu @Rini Astuti", [1, 2]), ("@Rini Dewi ya", [3]), ("email rini@toko.id", []),
            ("@Riniati", []), ("tanpa nama", []), ("@Dewi, @Astuti.", [2, 3]),
        ] as [(String, [Int64])])
    func names(_ text: String, _ wanted: [Int64]) {
        let shared: [StaffID: String] = [StaffID(1): "Bayu", StaffID(2): "Rini Astuti", StaffID(3): "Rini Dewi"]
        let alone: [StaffID: String] = [StaffID(1): "Bayu", StaffID(2): "Rini Astuti", StaffID(3): "Bu Dewi"]
        let found = text == "@Rini Dewi ya" ? shared : alone
        #expect(NamesInNotes.called(in: text, among: found).map(\.value) == wanted)
        #expect(NamesInNotes.called(in: "@Rini", among: shared).isEmpty)
    }
}
