import Journal
import StorageTesting
import Testing
import Vocabulary

@Suite("Words of any kind") struct TextTests {
    @Test("come back as they went in", arguments: TestEngine.all)
    func kept(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Bu Sari")
            for text in [
                "kado 🎂👨‍👩‍👧", "baris\nkedua\ttab", #"\N \x41 'petik' "dua""#, "مرحبا", String(repeating: "galon ", count: 175_000),
            ] {
                let note = try await counter.write { try $0.note(text, about: sari) }
                let read = try await counter.read { try $0.entries([note]) }[note]?.event
                #expect(read == .noted(text))
            }
        }
    }

    @Test("a letter in two pieces is kept in one, so that both engines find it", arguments: TestEngine.all)
    func composed(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Cafe\u{301} Sari")
            let name = try #require(try await counter.read { try $0.customer(sari)?.name })
            #expect(Array(name.utf8) == Array("Café Sari".utf8))
        }
    }

    @Test("a NUL becomes a visible mark wherever it is said", arguments: TestEngine.all)
    func nul(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Bu\0 Sari")
            let chat = try await counter.write {
                try $0.conversation(on: .whatsapp, chatKey: "direct/sari", title: "Bu\0 Sari", kind: .direct)
            }
            try await counter.hear("ha\0lo", from: sari, in: chat, at: "2025-03-10 08:00", key: 1)
            _ = try await counter.write { try $0.note("a\0b", about: sari) }
            _ = try await counter.write {
                try $0.step(ComplaintStep(kind: .explain, text: "a\0b"), in: $0.complain("a\0b", by: sari, topic: "t\0"))
            }
            _ = try await counter.write { try $0.give(Gift(kind: .time, text: "a\0b"), by: .us, with: sari) }
            _ = try await counter.write { try $0.remember(Moment(kind: .birth, text: "a\0b"), of: sari) }
            _ = try await counter.write { try $0.holdBack(HeldBack(why: "a\0b"), from: sari) }
            _ = try await counter.write {
                try $0.pay(Payment(amount: .rupiah(1), method: "m\0", forOrder: "o\0"), by: sari)
            }
            var order = OrderRow.sample(sari, number: "N\0", key: 3)
            order.lines = [OrderLine(what: "nasi\0", quantityMilli: 1_000)]
            order.note = "cepat\0"
            let placed = order
            _ = try await counter.write { try $0.place([placed]) }
            let words = try await counter.read { try $0.timeline(of: sari) }.compactMap(\.event.words)
            #expect(words.count == 10)
            #expect(words.allSatisfy { !$0.contains("\0") })
        }
    }

    @Test("settings are found by the beginning of their name, signs and all", arguments: TestEngine.all)
    func settings(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            try await counter.write { pen in
                for (name, value) in [
                    ("we/100%", "a"), ("we/a_b", "b"), ("wex", "c"), ("WE/besar", "d"), ("we/\u{301}aneh", "e"), ("we/🌸", "f"),
                    ("w%/x", "g"), ("wa/x", "h"),
                ] { try pen.setSetting(name, value) }
                try pen.setSetting("we/a_b", "b2")
            }
            try await counter.read { (book: Book) throws in
                #expect(try book.settings(under: "we/") == ["100%": "a", "a_b": "b2", "\u{301}aneh": "e", "🌸": "f"])
                #expect(try book.settings(under: "w%/") == ["x": "g"])
                #expect(try book.setting("we/100%") == "a")
                #expect(try book.setting("we/") == nil)
            }
        }
    }
}
