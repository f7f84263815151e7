import Dispatch

/// Lets the synchronous body of one transaction wait for something the test does meanwhile. Never for ever.
final class Signal: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)
    private let stream = AsyncStream<Void>.makeStream()

    func give() {
        semaphore.signal()
        stream.continuation.yield()
    }

    /// For the body of a transaction, which runs on a queue of its own.
    func waitInBody() -> Bool { semaphore.wait(timeout: .now() + 20) == .success }

    /// For the test.
    func wait() async { for await _ in stream.stream { return } }
}
