import Chances
import Foundation
import Journal
import UseCases
import Vocabulary

/// Today over 100,000 customers and 5,000,000 entries: from the cache, and everything thought anew.
enum TodayBench {
    static func measure(_ folder: String, _ scale: Double) throws {
        _ = try Measured.child("today-fill", folder, scale)
        let rebuild = try Measured.child("today-rebuild", folder)
        let parts = rebuild.output.split(separator: " ").compactMap { Double($0) }
        row(
            "thinking everything anew, \(Int(parts[1])) entries",
            "\((parts[1] / parts[0]).rounded(0)) entries/s of wall (\(parts[0].rounded(1)) s); peak \(rebuild.peakMegabytes.rounded(0)) MB",
            "≥ 500,000/s")
        let ask = try Measured.child("today", folder)
        row("Today from the cache", ask.output, "< 100 ms")
    }

    /// Fills the journal through its own verbs, batch by batch.
    static func fill(_ folder: String, _ scale: Double, perCustomer: Int = 50) async throws {
        let shop = try await OpenBench.shop(folder + "/bigshop")
        let customers = Int(100_000 * scale)
        var chance = Chance(seed: 3)
        let now = shop.now
        for start in stride(from: 0, to: customers, by: 100) {
            let seeds = (0..<100).map { _ in chance.next() }
            try await shop.journal.write(as: .owner, origin: Origin(.whatsappExport)) { pen in
                for offset in 0..<100 {
                    try fillCustomer(start + offset, seed: seeds[offset], perCustomer, now: now, shop: shop, with: pen)
                }
            }
        }
        try await shop.close()
        print("filled", terminator: "")
    }

    private static func fillCustomer(
        _ index: Int, seed: UInt64, _ count: Int, now: Instant, shop: Shop, with pen: Pen
    ) throws {
        var chance = Chance(seed: seed)
        let customer = try pen.meet(person(index).name, how: "bench")
        let conversation = try pen.conversation(on: .whatsapp, chatKey: "direct/\(index)", title: "", kind: .direct)
        var messages: [MessageRow] = []
        var orders: [OrderRow] = []
        var at = now.subtracting(.days(700))
        for number in 0..<count {
            at = at.adding(.hours(Double(chance.next() % 600)))
            guard at < now else { break }
            var bytes: [UInt8] = []
            withUnsafeBytes(of: (index, number)) { bytes += $0 }
            let key = shop.identity.key(of: bytes, at: at)
            if number % 10 == 9 {
                orders.append(
                    OrderRow(
                        customer: customer, number: "\(index)-\(number)", placedAt: When(at), deliverAt: nil,
                        total: .rupiah(500_000), paid: nil, refunded: nil, status: .delivered,
                        lines: [OrderLine(what: dishes[number % dishes.count], quantityMilli: 20_000)], note: nil,
                        channel: .whatsapp, externalKey: key))
            } else {
                let side: Side = number % 2 == 0 ? .customer : .us
                messages.append(
                    MessageRow(
                        at: When(at), side: side, customer: customer, channel: .whatsapp, conversation: conversation,
                        handle: nil,
                        message: Message(text: ChatsBench.words[number % ChatsBench.words.count]), externalKey: key,
                        reading: MessageReading(needsReply: side == .customer, isAutomatic: false, version: 1)))
            }
        }
        _ = try pen.append(messages)
        _ = try pen.place(orders)
        if index % 50 == 0 {
            try pen.promise("antar galon", to: customer, due: .on(shop.zone.day(of: now), in: shop.zone), at: When(now))
        }
    }

    static func rebuild(_ folder: String) async throws {
        let shop = try await OpenBench.shop(folder + "/bigshop")
        let entries = try await shop.journal.read(as: .owner) { try $0.entryCount() }
        let start = Date()
        try await shop.rebuildUnderstanding()
        let wall = Date().timeIntervalSince(start)
        try await shop.close()
        print("\(wall) \(entries)", terminator: "")
    }

    static func ask(_ folder: String) async throws {
        let shop = try await OpenBench.shop(folder + "/bigshop")
        var times: [Double] = []
        var people = 0
        for _ in 0..<21 {
            let start = Date()
            people = try await shop.today().people
            times.append(Date().timeIntervalSince(start) * 1000)
        }
        try await shop.close()
        let first = times[0]
        let median = times.sorted()[10]
        print("first \(first.rounded(1)) ms, median \(median.rounded(1)) ms; \(people) people", terminator: "")
    }
}
