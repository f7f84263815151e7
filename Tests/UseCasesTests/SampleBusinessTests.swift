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
            #expect(list.lines.map { $0.evidence.first?.event.words ?? "" } == Self.quotes)
            let fresh = try await front.shop.today(asOf: wib("2026-11-19 15:10"))
            #expect(fresh.lines.map(\.call) == list.lines.map(\.call))

            let before = try await front.countable(leavingOut: ["coverage"])
            #expect(try await Self.bring(front).added == 0)
            let changed = differences(try await front.countable(leavingOut: ["coverage"]), before)
            #expect(changed == [])
        }
    }

    @Test("proposes what its chats say and nobody noted", arguments: TestEngine.all)
    func proposals(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2026-11-19 15:10") { front in
            _ = try await Self.bring(front)
            try await front.shop.readMessages()
            let lines = try await front.shop.proposals()
            #expect(lines.map { "\($0.customer.name): \($0.proposal.id.kind), \($0.proposal.words)" } == Self.proposed)
        }
    }

    private static let proposed = [
        "Bu Ratna Wulandari: stance, pedas", "Ms. Clara: stance, meat", "Warung Kopi Senja: concession, tanpa biaya",
        "Warung Kopi Senja: complaint, penyok", "Mas Fajar Cipta Karya: complaint, rembes",
        "0896-0000-1029: promise, nanti kami simpan 🙏",
        "Bu Ratna Wulandari: concession, kami kirim ulang",
    ]

    private static let expected = [
        "promise: Warung Kopi Senja", "waiting: Ms. Clara", "waiting: Bu Ratna Wulandari",
        "waiting: Mas Fajar Cipta Karya", "complaint: Mas Andi Hartono", "risk: Mbak Sinta Lestari",
        "care: Keluarga Pak Hendra", "quiet: Bu Tuti Herawati", "quiet: Pak Gunawan Kelurahan",
    ]

    /// The words behind each line.
    private static let quotes = [
        "ganti 4 dus yang rusak",
        "Hi Bu Dewi, quick question: could Saturday's order be vegetarian instead? Three of our guests don't eat meat 🙂",
        "Mbak, pesanan untuk tahlilan besok bisa tanpa kemasan plastik?",
        "Kak, rapat hari Senin nambah peserta. Bisa jadi 45 kotak? Harganya masih sama kan?",
        "ayam asam, 5 kotak tidak dimakan di depan tamu", "20 × Nasi kotak ayam bakar",
        "Ibunda Pak Hendra meninggal dunia, kabar dari tetangga lewat Bayu", "35 × Snack box isi 4", "35 × Snack box isi 3",
    ]
}
