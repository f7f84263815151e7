import Foundation
import Journal
import UseCases
import Vocabulary

/// Every measure of 100,000 customers with 2,000,000 entries from the journal alone, once to keep their shares, and at the ends
/// of the last quarters for the business as a whole; and of one customer by itself.
enum MeasuresBench {
    static func measure(_ folder: String, _ scale: Double) throws {
        _ = try Measured.child("measures-fill", folder, scale)
        let shares = try Measured.child("shares", folder)
        row(
            "all measures of everybody once, shares kept", "\(shares.output); peak \(shares.peakMegabytes.rounded(0)) MB",
            "< 20 s, < 1,500 MB")
        let whole = try Measured.child("measures", folder)
        row("the business as a whole: what is usual learnt, all measures, five moments", whole.output, "")
        let one = try Measured.child("measure-one", folder)
        row("every measure of one customer with 10,000 entries", one.output, "< 20 ms")
    }

    static func whole(_ folder: String) async throws {
        let shop = try await OpenBench.shop(folder + "/bigshop")
        let before = cpuSeconds()
        let start = Date()
        let reading = try await shop.businessMeasures()
        let (wall, cpu) = (Date().timeIntervalSince(start), cpuSeconds() - before)
        try await shop.close()
        print(
            "\(reading.customers) customers, \(reading.findings.count) figures: \(wall.rounded(1)) s, CPU \(cpu.rounded(1)) s",
            terminator: "")
    }

    static func shares(_ folder: String) async throws {
        let shop = try await OpenBench.shop(folder + "/bigshop")
        try await shop.refreshUnderstanding()
        let entries = try await shop.journal.read(as: .owner) { try $0.entryCount() }
        let before = cpuSeconds()
        let start = Date()
        try await shop.rebuildShares()
        let (wall, cpu) = (Date().timeIntervalSince(start), cpuSeconds() - before)
        try await shop.close()
        print("\(entries) entries: \(wall.rounded(1)) s, CPU \(cpu.rounded(1)) s", terminator: "")
    }

    static func one(_ folder: String) async throws {
        let shop = try await OpenBench.shop(folder + "/bigshop")
        let customer = try await shop.journal.write(as: .owner) { pen in
            let customer = try pen.meet("Bu Sepuluh Ribu", how: "bench")
            let chat = try pen.conversation(on: .whatsapp, chatKey: "bench/one", title: "", kind: .direct)
            _ = try pen.append(
                (0..<10_000).map { index in
                    MessageRow(
                        at: When(shop.now.subtracting(.minutes(40 * (10_000 - index)))), side: index % 2 == 0 ? .customer : .us,
                        customer: customer, channel: .whatsapp, conversation: chat, handle: nil,
                        message: Message(text: "pesan nomor \(index)"), externalKey: ExternalKey(77, UInt64(index)),
                        reading: MessageReading(needsReply: index % 2 == 0, isAutomatic: false, version: 1))
                })
            return customer
        }
        _ = try await shop.measures(of: customer)
        let before = cpuSeconds()
        let start = Date()
        for _ in 0..<10 { _ = try await shop.measures(of: customer) }
        let (wall, cpu) = (Date().timeIntervalSince(start) * 100, (cpuSeconds() - before) * 100)
        try await shop.refreshShares()
        var anew = 0.0
        for number in 0..<10 {
            try await shop.note("catatan \(number)", about: customer)
            try await shop.refreshUnderstanding()
            let start = Date()
            try await shop.refreshShares()
            anew += Date().timeIntervalSince(start) * 100
        }
        print(
            "\(wall.rounded(1)) ms, CPU \(cpu.rounded(1)) ms; shares taken anew and kept after a note \(anew.rounded(1)) ms",
            terminator: "")
        try await shop.close()
    }
}
