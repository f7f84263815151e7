import Formats
import StorageTesting
import Testing
import UseCases
import Vocabulary

/// A reply that was written down when it was sent, and comes in later with its chat.
@Suite("A message told twice") struct ToldTwiceTests {
    private static let chat = "Chat WhatsApp dengan Bu Sari.txt"

    private func ours(_ front: Storefront) async throws -> [String] {
        try await front.words(with: "Bu Sari").filter { $0 != "Halo" }
    }

    private func tell(_ text: String, at moment: String, _ front: Storefront) async throws {
        front.clock.set(moment)
        let sari = try await front.customer("Bu Sari")
        #expect(try await front.shop.perform(.reply(text, to: sari), once: text + moment) == .done)
    }

    private func bring(_ lines: [String], _ front: Storefront) async throws -> ImportOutcome {
        try await front.bring(Self.chat, lines.joined(separator: "\n") + "\n") { $0.we = ["Toko Tirta"] }
    }

    @Test("is one; the report counts it as known, and taking the chat back leaves it", arguments: TestEngine.all)
    func once(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            _ = try await bring(["03/03/25 08.00 - Bu Sari: Halo"], front)
            try await tell("Besok  jam 9 ya,\nBu", at: "2025-03-10 10:05", front)
            let lines = [
                "03/03/25 08.00 - Bu Sari: Halo", "10/03/25 09.58 - Toko Tirta: Besok jam 9 ya, Bu",
                "10/03/25 10.30 - Toko Tirta: Ditunggu",
            ]
            front.clock.set("2025-03-10 12:00")
            let outcome = try await bring(lines, front)
            #expect(outcome.files.first?.added == 1 && outcome.files.first?.known == 2)
            #expect(try await ours(front) == ["Besok  jam 9 ya,\nBu", "Ditunggu"])
            #expect(try await bring(lines, front).added == 0)
            _ = try await front.shop.undo(try #require(outcome.runs.first))
            #expect(try await ours(front) == ["Besok  jam 9 ya,\nBu"])
            #expect(try await bring(lines, front).added == 1)
        }
    }

    @Test("other words, another day, or theirs: not the same", arguments: TestEngine.all)
    func others(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            _ = try await bring(["03/03/25 08.00 - Bu Sari: Halo"], front)
            try await tell("Siap", at: "2025-03-10 10:00", front)
            let outcome = try await bring(
                [
                    "09/03/25 09.59 - Toko Tirta: Siap", "10/03/25 09.00 - Bu Sari: Siap", "10/03/25 10.00 - Toko Tirta: Siap!",
                    "11/03/25 10.01 - Toko Tirta: Siap",
                ], front)
            #expect(outcome.files.first?.added == 4)
        }
    }

    @Test("stays one through a merge", arguments: TestEngine.all)
    func merged(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            _ = try await bring(["03/03/25 08.00 - Bu Sari: Halo"], front)
            let card = try await front.customer("Bu Sari")
            let ratna = try await front.write { try $0.meet("Bu Ratna", how: "typed") }
            _ = try await front.shop.perform(.merge(card, into: ratna), once: "1")
            front.clock.set("2025-03-10 10:00")
            #expect(try await front.shop.perform(.reply("Siap Bu", to: ratna), once: "2") == .done)
            #expect(try await bring(["10/03/25 09.50 - Toko Tirta: Siap Bu"], front).added == 0)
        }
    }

    /// Whatever was typed and whatever came in: each line once, each reply for one line at most, and the same again is nothing.
    @Test("whatever was typed and exported, nothing counts twice and nothing is lost", arguments: TestEngine.all)
    func property(on engine: TestEngine) async throws {
        var dice = Dice(state: 20_250_310)
        for _ in 0..<6 {
            let typed = (0..<dice.roll(6)).map { _ in (text: "Kata \(dice.roll(2))", minute: dice.roll(4_000)) }
                .sorted { $0.minute < $1.minute }
            let lines = Set((0..<dice.roll(12)).map { _ in dice.roll(4_000) }).sorted()
                .map { (text: "Kata \(dice.roll(2))", minute: $0) }
            try await withShop(on: engine) { front in
                _ = try await bring(["03/03/25 08.00 - Bu Sari: Halo"], front)
                for reply in typed { try await tell(reply.text, at: Self.stamp(reply.minute, "2025-03-%d %h:%m"), front) }
                front.clock.set("2025-03-20 09:00")
                let before = try await ours(front).sorted()
                let file = lines.map { "\(Self.stamp($0.minute, "%d/03/25 %h.%m")) - Toko Tirta: \($0.text)" }
                let outcome = try await bring(["03/03/25 08.00 - Bu Sari: Halo"] + file, front)
                let same = Self.pairs(typed, lines)
                #expect(try await ours(front).count == typed.count + lines.count - same, "\(typed) \(lines)")
                #expect(try await bring(["03/03/25 08.00 - Bu Sari: Halo"] + file, front).added == 0)
                if let run = outcome.runs.first { _ = try await front.shop.undo(run) }
                #expect(try await ours(front).sorted() == before)
            }
        }
    }

    private static func stamp(_ minute: Int, _ form: String) -> String {
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
        return form.replacing("%d", with: two(10 + minute / 1440)).replacing("%h", with: two(minute / 60 % 24))
            .replacing("%m", with: two(minute % 60))
    }

    /// How many pairs there are when the nearest two that are left are taken again and again.
    private static func pairs(_ typed: [(text: String, minute: Int)], _ lines: [(text: String, minute: Int)]) -> Int {
        var (typed, lines, count) = (typed, lines, 0)
        while true {
            var nearest: (reply: Int, line: Int, apart: Int)?
            for (line, said) in lines.enumerated() {
                for (reply, told) in typed.enumerated() where told.text == said.text {
                    let apart = abs(told.minute - said.minute)
                    if apart <= 1440, apart < nearest?.apart ?? .max { nearest = (reply, line, apart) }
                }
            }
            guard let found = nearest else { return count }
            typed.remove(at: found.reply)
            lines.remove(at: found.line)
            count += 1
        }
    }
}

/// The same throws each time (Knuth's MMIX generator).
private struct Dice {
    var state: UInt64
    mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(sides + 1))
    }
}
