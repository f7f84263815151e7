import Foundation
import Testing

extension TheCommand {
    @Suite("akrab worth") struct Worth {
        private struct Study: Decodable {
            struct Range: Decodable {
                let low: Double
                let middle: Double
                let high: Double
            }
            struct Quarter: Decodable {
                let first: String
                let kind: String
                let spent: Double
            }
            let currency: String
            let customers: Int
            let model: String
            let ahead: Range
            let quarters: [Quarter]
        }

        /// Thirty people who come about every ten days through 2025.
        private static var orders: String {
            var lines = ["Tanggal;Nama;No HP;Total;Status"]
            for person in 0..<30 {
                // Gaps of 3 to 17 days, in an order that looks like none.
                var (day, turn) = (person % 9, person)
                while day < 360 {
                    let date = "\(day % 28 + 1)/\(day / 30 + 1)/2025"
                    lines.append(
                        "\(date);Langganan \(person);62812000010\(person + 10);\(20_000 + person * 1_000);Selesai")
                    turn += 1
                    day += 3 + turn * turn * 7 % 15
                }
            }
            return lines.joined(separator: "\n") + "\n"
        }

        private func shop() async throws -> Terminal {
            let terminal = try Terminal()
            let orders = try terminal.file("pesanan.csv", Self.orders)
            let came = try await terminal.run("import", orders, "--business", "Warung", "--exported-at", "2025-12-30 18:00")
            guard came.code == 0 else { throw TestTrouble("the orders did not come in: \(came)") }
            return terminal
        }

        @Test("tells what lies ahead with its range, and how the last forecast did")
        func text() async throws {
            let said = try await shop().english.run("worth", "--as-of", "2025-12-30")
            #expect(said.code == 0)
            #expect(said.out.contains("Expected spending ahead (IDR)"))
            #expect(said.out.contains("Return on Customer by quarter"))
            #expect(said.out.contains("Checked"))
            #expect(!said.out.contains("Kept;"))
        }

        @Test("as JSON it has the model, the range and every quarter")
        func json() async throws {
            let said = try await shop().run("worth", "--as-of", "2025-12-30", "--json")
            let studies = try JSONDecoder().decode([Study].self, from: Data(said.out.utf8))
            let study = try #require(studies.first)
            #expect(studies.count == 1 && study.currency == "IDR" && study.customers == 30)
            #expect(study.ahead.low <= study.ahead.middle && study.ahead.middle <= study.ahead.high)
            #expect(study.ahead.middle > 0)
            #expect(study.quarters.map(\.first) == ["2025-01-01", "2025-04-01", "2025-07-01", "2025-10-01"])
        }

        @Test("an empty shop is told so")
        func empty() async throws {
            let shop = try Terminal().english
            try await shop.begin()
            let said = try await shop.run("worth")
            #expect(said.code == 0)
            #expect(said.out.contains("There are no orders to count yet."))
        }
    }
}
