import Foundation
import Journal
import UseCases
import Vocabulary

/// Every measure of 100,000 customers from the journal alone, twice over and at the ends of the last quarters; and of one
/// customer by itself.
enum MeasuresBench {
    static func measure(_ folder: String, _ scale: Double) throws {
        _ = try Measured.child("today-fill", folder, scale * 0.4)
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
        try await shop.close()
        print("\(wall.rounded(1)) ms, CPU \(cpu.rounded(1)) ms", terminator: "")
    }
}
