import Foundation
import Testing

extension TheCommand {
    /// What is heard in chats, at the command line.
    @Suite("Listening to the shop's chats") struct Hearing {
        private static let chat = """
            16/11/26 08.00 - Mbak Wati: Pagi, ada nasi kotak?
            17/11/26 08.10 - Dapur: Ada Mbak. Daftar menunya kami kirim Rabu tanggal 25 ya
            18/11/26 09.00 - Mbak Wati: kak dus kemarin penyok, isinya pada hancur 😔

            """

        private struct Proposed: Decodable {
            let id: String
            let kind: String
            let customer: String
            let entry: String
            let words: String
            let due: String?
        }

        private struct Heard: Decodable {
            struct Explanation: Decodable { let bias: Int }
            let text: String
            let intents: [String]
            let explanation: Explanation?
        }

        private struct Voices: Decodable {
            struct Theme: Decodable {
                let intent: String
                let people: Int
            }
            let themes: [Theme]
        }

        private func decoded<T: Decodable>(_ type: T.Type, _ said: Finished) throws -> T {
            try JSONDecoder().decode(type, from: Data(said.out.utf8))
        }

        private func shop() async throws -> Terminal {
            let terminal = try await Dapur.open()
            let chat = try terminal.file("Chat WhatsApp dengan Mbak Wati.txt", Self.chat)
            try await terminal.run("import", chat, "--exported-at", "2026-11-19 15:02")
            return terminal
        }

        @Test("proposals are shown, accepted, dropped, and do not come again")
        func proposals() async throws {
            let shop = try await shop()
            let look = ["proposals", "--json"] + Dapur.asOf
            let first = try decoded([Proposed].self, try await shop.run(look))
            #expect(first.map(\.kind) == ["complaint", "promise"])
            #expect(first.map(\.customer) == ["Mbak Wati", "Mbak Wati"])
            #expect(first.last?.due == "2026-11-25")
            #expect(first.last?.words == "Daftar menunya kami kirim Rabu tanggal 25 ya")
            let shown = try await shop.run(["proposals", "Mbak Wati"] + Dapur.asOf)
            #expect(first.allSatisfy { shown.out.contains($0.id) } && shown.out.hasPrefix("Perlu dicatat?"))
            let (complaint, promise) = (try #require(first.first).id, try #require(first.last).id)
            #expect(try await shop.run("accept", complaint, "--due", "2026-11-30").code == 1)
            #expect(try await shop.run("accept", promise, "--words", "kirim daftar menu", "--due", "2026-11-26").code == 0)
            #expect(try await shop.run("drop", complaint).code == 0)
            #expect(try decoded([Proposed].self, try await shop.run(look)).isEmpty)
            #expect(try await shop.run("accept", complaint).code == 1)
            #expect(try await shop.run("drop", "77").code == 1)
            let card = try await shop.run("show", "Mbak Wati")
            #expect(card.out.contains("kirim daftar menu · Kamis, 26 Nov"))
        }

        @Test("a message is read, corrected, and read as corrected")
        func corrections() async throws {
            let shop = try await shop()
            let first = try decoded([Proposed].self, try await shop.run(["proposals", "--json"] + Dapur.asOf))
            let entry = try #require(first.first).entry
            let heard = try decoded(Heard.self, try await shop.run("listen", "--entry", entry, "--explain"))
            #expect(heard.intents == ["complaint"] && heard.text.hasPrefix("kak dus kemarin") && heard.explanation != nil)
            #expect(try await shop.run("correct", entry, "--intent", "grumble").code == 1)
            #expect(try await shop.run("correct", "77", "--intent", "praise").code == 1)
            #expect(try await shop.run("correct", entry, "--intent", "question", "--intent", "request").code == 0)
            let after = try decoded(Heard.self, try await shop.run("listen", "--entry", entry, "--json"))
            #expect(after.intents == ["question", "request"] && after.explanation == nil)
            #expect(try await shop.run("listen", "--entry", entry).out.contains("Kata orang toko: pertanyaan, permintaan"))
            #expect(try await shop.run("listen", "--entry", "77").code == 1)
            #expect(try await shop.run("correct", entry, "--intent", "praise", "--undo").code != 0)
            #expect(try await shop.run("correct", entry, "--undo").code == 0)
            #expect(try decoded(Heard.self, try await shop.run("listen", "--entry", entry, "--json")).intents == ["complaint"])
        }

        @Test("a promise without a day is noted with the day that is said")
        func undated() async throws {
            let terminal = try await Dapur.open()
            let words = """
                17/11/26 08.00 - Kang Ujang: Pagi, kuenya bisa disimpan?
                17/11/26 08.10 - Dapur: Baik Pak, nanti kami simpan ya

                """
            let chat = try terminal.file("Chat WhatsApp dengan Kang Ujang.txt", words)
            try await terminal.run("import", chat, "--exported-at", "2026-11-19 15:02")
            let first = try decoded([Proposed].self, try await terminal.run(["proposals", "--json"] + Dapur.asOf))
            let promise = try #require(first.first)
            #expect(first.count == 1 && promise.kind == "promise" && promise.due == nil)
            #expect(try await terminal.run(["proposals"] + Dapur.asOf).out.contains("\(promise.id) --due besok"))
            let refused = try await terminal.run("accept", promise.id)
            #expect(refused.code == 1 && refused.err.contains("--due"))
            #expect(try await terminal.run("accept", promise.id, "--due", "2026-11-21").code == 0)
            #expect(try decoded([Proposed].self, try await terminal.run(["proposals", "--json"] + Dapur.asOf)).isEmpty)
            #expect(try await terminal.run("show", "Kang Ujang").out.contains("nanti kami simpan"))
        }

        @Test("voices are counted by people")
        func voices() async throws {
            let shop = try await shop()
            let said = try decoded(Voices.self, try await shop.run(["voices", "--json", "--since", "2026-11-12"] + Dapur.asOf))
            #expect(said.themes.first { $0.intent == "complaint" }?.people == 1)
            #expect(try await shop.run(["voices"] + Dapur.asOf).out.hasPrefix("Kata pelanggan"))
        }
    }
}
