import Foundation
import Testing

extension TheCommand {
    /// What other programs read.
    @Suite("As JSON") struct JSON {
        private struct Today: Decodable {
            struct Line: Decodable {
                struct Evidence: Decodable {
                    let entry: String
                    let at: String
                    let side: String
                    let kind: String
                    let text: String?
                }
                struct Deed: Decodable {
                    let act: String
                    let label: String
                }
                let lane: String
                let customer: String
                let customerId: String
                let reason: String
                let evidence: [Evidence]
                let acts: [Deed]
            }
            let asOf: String
            let calls: [Line]
        }

        private func decoded<T: Decodable>(_ type: T.Type, _ said: Finished) throws -> T {
            try JSONDecoder().decode(type, from: Data(said.out.utf8))
        }

        @Test("today: the moment, and for each call its lane, customer, reason, evidence and acts")
        func today() async throws {
            let shop = try await Dapur.open()
            let today = try decoded(Today.self, try await shop.run(["today", "--json"] + Dapur.asOf))
            #expect(today.asOf == "2026-11-19T15:10:00+07:00")
            let line = try #require(today.calls.first)
            #expect(today.calls.count == 1)
            #expect(line.lane == "waiting")
            #expect(line.customer == "Mas Joko")
            #expect(line.reason.contains("Bertanya"))
            #expect(line.evidence.map(\.text) == ["Pagi. Besok bisa 40 kotak jam berapa?"])
            #expect(line.evidence.map(\.kind) == ["message"])
            #expect(line.evidence.map(\.side) == ["customer"])
            #expect(line.evidence.map(\.at) == ["2026-11-18T09:14:00+07:00"])
            #expect(line.acts.map(\.act) == ["reply", "markAnswered", "markNeedsNoAnswer"])
        }

        private struct Brief: Decodable {
            struct Row: Decodable {
                struct Line: Decodable {
                    let text: String
                    let entry: String?
                    let at: String?
                }
                let kind: String
                let lines: [Line]
            }
            let customer: String
            let asOf: String
            let rows: [Row]
        }

        @Test("brief: by heading what to know before a contact, each line with its entry")
        func brief() async throws {
            let shop = try await Dapur.open()
            let brief = try decoded(Brief.self, try await shop.run(["brief", "Budi", "--json"] + Dapur.asOf))
            #expect(brief.customer == "Pak Budi" && brief.asOf == "2026-11-19T15:10:00+07:00")
            let likes = try #require(brief.rows.first { $0.kind == "likes" }?.lines.first)
            #expect(likes.text == "suka: kopi tanpa gula" && likes.entry != nil)
            #expect(likes.at == "2026-11-02T00:00:00+07:00")
            let said = try await shop.run(["brief", "Joko"] + Dapur.asOf).out
            #expect(said.contains("  belum dijawab: “Pagi. Besok bisa 40 kotak jam berapa?”"))
            #expect(try await shop.run(["brief", "Zzyzx"] + Dapur.asOf).code != 0)
        }

        @Test("the names of things are the same in every language, the sentences are not")
        func languages() async throws {
            let shop = try await Dapur.open()
            let indonesian = try decoded(Today.self, try await shop.run(["today", "--json"] + Dapur.asOf))
            let english = try decoded(Today.self, try await shop.english.run(["today", "--json"] + Dapur.asOf))
            #expect(indonesian.calls.map(\.lane) == english.calls.map(\.lane))
            #expect(indonesian.calls.map(\.customerId) == english.calls.map(\.customerId))
            #expect(indonesian.calls.map(\.reason) != english.calls.map(\.reason))
        }

        private struct Report: Decodable {
            struct File: Decodable {
                struct Row: Decodable {
                    let file: String
                    let line: Int
                    let severity: String
                    let reason: String
                    let read: String
                }
                let name: String
                let format: String?
                let importId: String?
                let added: Int
                let trouble: String?
                let rows: [Row]
            }
            let dryRun: Bool
            let added: Int
            let known: Int
            let refused: Int
            let newCustomers: Int
            let files: [File]
        }

        @Test("an import: what came in, what was refused, where and why")
        func report() async throws {
            let shop = try Terminal()
            try shop.file("catatan.csv", Dapur.notebook + "keluhan;31/02/2026;Pak Budi;0812-0000-0003;pelanggan;tumpah;;;\n")
            let report = try decoded(Report.self, try await shop.run("import", "catatan.csv", "--json"))
            #expect(!report.dryRun)
            #expect(report.added == 3)
            #expect(report.newCustomers == 3)
            #expect(report.refused == 1)
            let row = try #require(report.files.first?.rows.first { $0.severity == "refused" })
            #expect(row.file == "catatan.csv")
            #expect(row.line == 5)
            #expect(row.reason.contains("31/02/2026"))
        }

        @Test("signs a terminal would obey are written so that only a program reads them")
        func signs() async throws {
            let shop = try await Dapur.open()
            let name = "Pak \u{1B}[31mBudi\u{9B}2J \u{202E}irA"
            try shop.file("kontak.csv", "Nama,No HP\n\(name),0812-0000-0044\n")
            try await shop.run("import", "kontak.csv")
            try await shop.run("promise", "0812-0000-0044", "antar galon", "--due", "2020-01-01")
            let said = try await shop.run("today", "--json")
            #expect(!said.out.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x9B || $0.value == 0x202E })
            #expect(try decoded(Today.self, said).calls.contains { $0.customer.contains("irA") })
        }
    }
}
