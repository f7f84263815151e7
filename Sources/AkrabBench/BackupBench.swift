import Chances
import Foundation
import Journal
import Storage
import Synchronization
import UseCases
import Vocabulary

/// 200 durable notes a second, each begun on the dot whether the one before is done or not: how long they take by
/// themselves, and while a backup of 2 GB is made beside them.
enum BackupBench {
    private static let perSecond = 200
    private static let bytes = 2_000_000_000.0
    /// What a message of the fill takes with its indexes.
    private static let bytesPerMessage = 1_000.0

    static func measure(_ folder: String, _ scale: Double) throws {
        _ = try Measured.child("backup-fill", folder, scale)
        let measured = try Measured.child("backup", folder)
        let words = measured.output.split(separator: "|").map(String.init)
        row("\(perSecond) notes a second, by themselves", words[0], "")
        row("the same while \(words[2]) are backed up", words[1], "p99 ≤ 100 ms more")
    }

    static func fill(_ folder: String, _ scale: Double) async throws {
        let shop = try await OpenBench.shop(folder + "/backup")
        let customer = try await shop.journal.write(as: .owner) { try $0.meet("Bu Sari", how: "bench") }
        let count = Int(bytes * scale / bytesPerMessage)
        let now = shop.now
        var chance = Chance(seed: 9)
        for start in stride(from: 0, to: count, by: 5_000) {
            let seed = chance.next()
            try await shop.journal.write(as: .owner, origin: Origin(.whatsappExport)) { pen in
                let chat = try pen.conversation(on: .whatsapp, chatKey: "bench", title: "", kind: .group)
                var dice = Chance(seed: seed)
                _ = try pen.append((0..<5_000).map { message(start + $0, of: customer, in: chat, at: now, &dice) })
            }
        }
        try await shop.close()
        print("filled", terminator: "")
    }

    private static func message(
        _ index: Int, of customer: CustomerID, in chat: ConversationID, at now: Instant, _ dice: inout Chance
    ) -> MessageRow {
        let words = (0..<40).map { _ in dishes[dice.below(dishes.count)] }.joined(separator: " ")
        return MessageRow(
            at: When(now.subtracting(.minutes(index))), side: .customer, customer: customer, channel: .whatsapp,
            conversation: chat, handle: nil, message: Message(text: String(words.prefix(1_000))),
            externalKey: ExternalKey(dice.next(), UInt64(index)),
            reading: MessageReading(needsReply: false, isAutomatic: false, version: 1))
    }

    static func run(_ folder: String) async throws {
        let shop = try await OpenBench.shop(folder + "/backup")
        let customer = try await shop.journal.write(as: .owner) { try $0.meet("Pak Budi", how: "bench") }
        let alone = try await notes(shop, customer) { try await Task.sleep(for: .seconds(10)) }
        let target = BackupRequest(path: folder + "/bench.akrab")
        let made = Box<Int64>(0)
        let beside = try await notes(shop, customer) {
            made.value = try await shop.backUp(target)?.header.contentSize ?? 0
        }
        try await shop.close()
        print("\(alone)|\(beside)|\((Double(made.value) / 1e9).rounded(2)) GB", terminator: "")
    }

    /// Writes at that pace until the body is done; says how long the notes took.
    private static func notes(
        _ shop: Shop, _ customer: CustomerID, during body: @escaping @Sendable () async throws -> Void
    ) async throws -> String {
        let isDone = Box(false)
        async let work: Void = {
            defer { isDone.value = true }
            try await body()
        }()
        let times = try await withThrowingTaskGroup(of: Double.self) { group in
            let clock = ContinuousClock()
            var due = clock.now
            while !isDone.value {
                let begin = due
                group.addTask {
                    try await shop.note("catatan", about: customer)
                    return (clock.now - begin) / .milliseconds(1)
                }
                due += .seconds(1) / perSecond
                try await Task.sleep(until: due, clock: clock)
            }
            var times: [Double] = []
            for try await time in group { times.append(time) }
            return times.sorted()
        }
        try await work
        func place(_ share: Double) -> String { times[min(times.count - 1, Int(Double(times.count) * share))].rounded(1) }
        return "p50 \(place(0.5)) ms, p99 \(place(0.99)) ms, longest \((times.last ?? 0).rounded(1)) ms of \(times.count)"
    }
}

/// One value that two tasks share.
private final class Box<Value: Sendable>: Sendable {
    private let box: Mutex<Value>
    init(_ value: Value) { box = Mutex(value) }
    var value: Value {
        get { box.withLock { $0 } }
        set { box.withLock { $0 = newValue } }
    }
}
