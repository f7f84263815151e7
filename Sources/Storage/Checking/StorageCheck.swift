import Vocabulary

/// One question about how the data are stored; what the tables mean is not its affair.
package protocol StorageCheck: Sendable {
    var name: CheckName { get }
    func look(_ findings: Findings) async throws
    /// Makes anew what can be made anew without loss.
    /// - Returns: what was put right.
    func mend() async throws -> [Flaw]
}

extension StorageCheck {
    package func mend() async throws -> [Flaw] { [] }
}

/// A database that can be asked whether it is whole.
package protocol Checkable: Database {
    /// In the order in which they are asked.
    var storageChecks: [any StorageCheck] { get }
}
