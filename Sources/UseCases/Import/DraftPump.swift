import Dispatch
import Foundation
import Synchronization

/// Reads on a thread of its own while batches are written on the other core: at most two batches wait in between, so memory
/// stays bounded, and a writer in trouble stops the reader.
struct DraftPump<Draft: Sendable, Outcome: Sendable>: Sendable {
    /// "Imports run in batches of up to 5,000 rows": a page or another write never waits noticeably.
    let batchSize: Int

    init(batchSize: Int = 5_000) { self.batchSize = batchSize }

    /// - Parameters:
    ///   - produce: runs on the reader's thread; hands over one draft after another.
    ///   - consume: gets each batch in order.
    func run(
        produce: @escaping @Sendable (_ emit: (Draft) throws -> Void) throws -> Outcome,
        consume: ([Draft]) async throws -> Void
    ) async throws -> Outcome {
        let (batches, continuation) = AsyncStream.makeStream(of: [Draft].self)
        let room = DispatchSemaphore(value: 2)
        let stop = StopFlag()
        let result = ResultBox<Outcome>()
        let size = batchSize
        let thread = Thread {
            result.set(
                Result {
                    var batch: [Draft] = []
                    batch.reserveCapacity(size)
                    func send() throws {
                        guard !batch.isEmpty else { return }
                        room.wait()
                        if stop.isSet { throw CancellationError() }
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
                try await consume(batch)
                room.signal()
            }
        } catch {
            stop.set()
            room.signal()
            for await _ in batches { room.signal() }
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

/// Tells the reader that nobody writes any more.
private final class StopFlag: Sendable {
    private let flag = Atomic<Bool>(false)
    var isSet: Bool { flag.load(ordering: .acquiring) }
    func set() { flag.store(true, ordering: .releasing) }
}
