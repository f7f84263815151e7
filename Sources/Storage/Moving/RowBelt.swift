import Foundation

/// Rows on their way from one database to another, each on a queue of its own: a few batches wait in between, so that memory
/// stays the same at any size. Everything is touched under the condition's lock: hence `@unchecked`.
final class RowBelt: @unchecked Sendable {
    enum Piece {
        case table(TableShape, rows: Int)
        case rows([[SQLValue]])
        case end
    }

    static let batchSize = 500
    private static let mostWaiting = 8

    private let condition = NSCondition()
    private var pieces: [Piece] = []
    private var trouble: (any Error)?

    /// Waits while too many wait.
    func put(_ piece: Piece) throws {
        condition.lock()
        defer { condition.unlock() }
        while pieces.count >= Self.mostWaiting, trouble == nil { condition.wait() }
        if let trouble { throw trouble }
        pieces.append(piece)
        condition.broadcast()
    }

    /// Waits while there is none.
    func take() throws -> Piece {
        condition.lock()
        defer { condition.unlock() }
        while pieces.isEmpty, trouble == nil { condition.wait() }
        if let trouble { throw trouble }
        defer { condition.broadcast() }
        return pieces.removeFirst()
    }

    /// Neither end waits for the other any more. The first trouble is the reason.
    func stop(because error: any Error) {
        condition.lock()
        defer { condition.unlock() }
        trouble = trouble ?? error
        condition.broadcast()
    }
}
