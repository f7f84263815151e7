import Foundation
import Synchronization

/// Reads on a thread of its own while batches are written on the other core: at most two batches wait in between, so memory
/// stays bounded, and a writer in trouble stops the reader.
struct DraftPump<Draft: Sendable, Outcome: Sendable>: Sendable {
    /// "Imports run in batches of up to 5,000 rows": a page or another write never waits noticeably.
    let batchSize: Int
    private let desk: ImportDesk

    init(_ desk: ImportDesk, batchSize: Int = 5_000) {
        self.batchSize = batchSize
        self.desk = desk
    }

    /// - Parameters:
    ///   - produce: runs on the reader's thread; hands over one draft after another.
    ///   - consume: gets each batch in order.
    func run(
        produce: @escaping @Sendable (_ emit: (Draft) throws -> Void) throws -> Outcome,
        consume: ([Draft]) async throws -> Void
    ) async throws -> Outcome {
        let (batches, continuation) = AsyncStream.makeStream(of: [Draft].self)
        let gate = Gate(room: 2)
        let result = ResultBox<Outcome>()
        let size = batchSize
        let thread = Thread {
            result.set(
                Result {
                    var batch: [Draft] = []
                    batch.reserveCapacity(size)
                    func send() throws {
                        guard !batch.isEmpty else { return }
                        guard gate.enter() else { throw CancellationError() }
                        continuation.yield(batch)
                        batch.removeAll(keepingCapacity: true)
                    }
                    let outcome = try produce { draft in
                        batch.append(draft)
                        if batch.count == size { try send() }
                    }
                    try send()
                    return outcome
                })
            continuation.finish()
        }
        thread.stackSize = 8 << 20
        thread.start()
        do {
            for await batch in batches {
                var rest = batch[...]
                while !rest.isEmpty {
                    let breath = Breath(desk.shop.presence)
                    let part = rest.prefix(desk.rowsAtATime)
                    try await consume(Array(part))
                    rest = rest.dropFirst(part.count)
                    try await breath.take()
                }
                gate.leave()
            }
        } catch {
            gate.close()
            for await _ in batches {}
            throw error
        }
        return try result.get()
    }
}

/// Set once by the reader's thread, read after it has finished.
private final class ResultBox<Value: Sendable>: Sendable {
    private let value = Mutex<Result<Value, any Error>?>(nil)
    func set(_ new: Result<Value, any Error>) { value.withLock { $0 = new } }
    func get() throws -> Value { try value.withLock { $0 ?? .failure(CancellationError()) }.get() }
}

/// Lets so many batches wait at a time; once closed, nobody enters any more.
private final class Gate: @unchecked Sendable {
    // Everything below is touched under the condition's lock.
    private let condition = NSCondition()
    private var room: Int
    private var isClosed = false

    init(room: Int) { self.room = room }

    /// Waits for room. False when nobody writes any more.
    func enter() -> Bool {
        condition.lock()
        defer { condition.unlock() }
        while room == 0 && !isClosed { condition.wait() }
        guard !isClosed else { return false }
        room -= 1
        return true
    }

    func leave() {
        condition.lock()
        defer { condition.unlock() }
        room += 1
        condition.signal()
    }

    func close() {
        condition.lock()
        defer { condition.unlock() }
        isClosed = true
        condition.broadcast()
    }
}
