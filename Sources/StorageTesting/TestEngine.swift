import Storage

/// What a storage test runs on: every engine there is, the real ones.
package enum TestEngine: String, CaseIterable, Sendable {
    case sqlite, postgresql

    package static var all: [TestEngine] { allCases }

    /// A database of its own that lives until the process ends. ``withDatabase(on:_:)`` cleans up sooner.
    package func open() async throws -> any Database { try await TestPlace(on: self).open() }
}
