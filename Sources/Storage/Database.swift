/// The door to what is stored. Bodies of `read` and `write` are synchronous: nothing waits in the middle of a transaction.
/// A `write` returns only when what it did is on disk; if its body throws, nothing of it happened.
///
/// A statement that fails takes its whole transaction with it, even if the body swallows the error: PostgreSQL can do
/// nothing else, and one rule holds on both engines. What may fail is wrapped in ``Writing/attempt(_:)``.
package protocol Database: Sendable {
    var engine: Engine { get }

    /// Runs on one consistent snapshot; never waits for a writer. The body may run again after a lost connection.
    func read<T: Sendable>(_ body: @escaping @Sendable (Reading) throws -> T) async throws -> T

    /// All or nothing. The body may run again if the engine asks for a retry, so it changes nothing but the database.
    @discardableResult
    func write<T: Sendable>(_ body: @escaping @Sendable (Writing) throws -> T) async throws -> T

    /// Waits for what is under way and closes. Nothing may be asked afterwards.
    func close() async throws
}

package enum Engine: String, Sendable, CaseIterable { case sqlite, postgresql }
