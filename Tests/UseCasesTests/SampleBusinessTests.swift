import Foundation
import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("The sample kitchen") struct SampleBusinessTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Samples/dapur-sari-rasa").path

    private static func bring(_ front: Storefront) async throws -> (added: Int, troubles: Int) {
        let outcome = try await front.bring([folder]) {
            $0.leaveOut = ["Keluarga Besar Wiryo"]
            $0.exportedAt = wib("2026-11-19 15:02")
        }
        return (outcome.added, outcome.troubles.filter { $0 != .leftOut }.count)
    }

    @Test("has these nine people to think of on Thursday afternoon, in this order, and says why", arguments: TestEngine.all)
    func thursday(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2026-11-19 15:10") { front in
            let first = try await Self.bring(front)
            #expect(first.added > 1_000)
            #expect(first.troubles == 0)
            let list = try await front.shop.today()
            #expect(list.lines.map { "\($0.call.lane): \($0.customer.name)" } == Self.expected)
            #expect(list.people == 9)
            #expect(list.readUntil == wib("2026-11-19 15:02"))
            for line in list.lines {
                #expect(!line.evidence.isEmpty, "\(line.customer.name)")
                #expect(line.evidence.count == line.call.evidence.count, "\(line.customer.name)")
            }
            for (name, beginning) in Self.quotes {
                let line = list.lines.first { $0.customer.name == name }
                #expect(line?.evidence.first?.event.words?.hasPrefix(beginning) == true, "\(name)")
            }
            let fresh = try await front.shop.today(asOf: wib("2026-11-19 15:10"))
            #expect(fresh.lines.map(\.call) == list.lines.map(\.call))

            let before = try await front.countable(leavingOut: ["coverage"])
            #expect(try await Self.bring(front).added == 0)
            let changed = differences(try await front.countable(leavingOut: ["coverage"]), before)
            #expect(changed == [])
        }
    }

    private static let expected = [
        "promise: Warung Kopi Senja", "waiting: Ms. Clara", "waiting: Bu Ratna Wulandari",
        "waiting: Mas Fajar Cipta Karya", "complaint: Mas Andi Hartono", "risk: Mbak Sinta Lestari",
        "care: Keluarga Pak Hendra", "quiet: Bu Tuti Herawati", "quiet: Pak Gunawan Kelurahan",
    ]

    /// How the first words behind a line begin.
    private static let quotes: [(String, String)] = []
}
