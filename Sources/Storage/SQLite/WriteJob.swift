/// A request that waits for its turn to be written.
protocol WriteJob: AnyObject, Sendable {
    func perform(_ writing: Writing)
    var hasFailed: Bool { get }
    var failure: (any Error)? { get }
    func succeed()
    func fail(_ error: any Error)
}

/// Touched only by the writer's queue after it was handed over, one step after another: hence `@unchecked`.
final class Job<T: Sendable>: WriteJob, @unchecked Sendable {
    private let body: @Sendable (Writing) throws -> T
    private let continuation: CheckedContinuation<T, any Error>
    private var result: Result<T, any Error>?
    private var writing: Writing?

    init(body: @escaping @Sendable (Writing) throws -> T, continuation: CheckedContinuation<T, any Error>) {
        self.body = body
        self.continuation = continuation
    }

    func perform(_ writing: Writing) {
        self.writing = writing
        result = Result { try writing.outcome { _ in try body(writing) } }
    }

    var hasFailed: Bool { failure != nil }
    var failure: (any Error)? {
        if case .failure(let error) = result { error } else { nil }
    }

    func succeed() {
        switch result {
        case .success(let value):
            writing?.committed()
            continuation.resume(returning: value)
        case .failure(let error): continuation.resume(throwing: error)
        case nil: continuation.resume(throwing: StorageError(.other, "the request was never run"))
        }
    }

    func fail(_ error: any Error) { continuation.resume(throwing: failure ?? error) }
}
