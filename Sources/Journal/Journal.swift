import Storage
import Vocabulary

/// What happened, and what is: the only code that writes. Every change goes through one verb of a ``Pen``, which changes
/// the state and appends its entry in the same transaction; every question goes through a ``Book`` and its viewer.
package struct Journal: Sendable {
    package let database: any Database
    /// The business's own zone: a due day ends at its midnight.
    package let zone: Zone
    /// What the wall clock says; tests fix it.
    package let clock: @Sendable () -> Instant

    package init(database: any Database, zone: Zone, clock: @escaping @Sendable () -> Instant) {
        self.database = database
        self.zone = zone
        self.clock = clock
    }

    package func read<T: Sendable>(as viewer: Viewer, _ body: @escaping @Sendable (Book) throws -> T) async throws -> T {
        try await database.read { try body(Book($0, viewer: viewer, isStill: true)) }
    }

    /// - Parameter origin: where the words come from; typed by somebody, unless an import says else.
    package func write<T: Sendable>(
        as viewer: Viewer, origin: Origin = .typed, _ body: @escaping @Sendable (Pen) throws -> T
    ) async throws -> T {
        let now = clock()
        return try await database.write { [zone] in try body(Pen($0, viewer: viewer, now: now, zone: zone, origin: origin)) }
    }
}

/// Where an entry comes from.
package struct Origin: Hashable, Sendable {
    /// Stored with each entry: never renumber.
    package enum Source: UInt8, Sendable, CaseIterable {
        case typed = 0
        case whatsappExport = 1
        case orderList = 2
        case contacts = 3
        case notebook = 4
        case proposal = 5
        case telegramExport = 6
        case mail = 7
    }
    package var source: Source
    package var run: ImportID?

    package init(_ source: Source, run: ImportID? = nil) {
        self.source = source
        self.run = run
    }
    package static let typed = Origin(.typed)
}

/// What a verb or a question can refuse.
package enum JournalError: Error, Hashable, Sendable {
    /// No such row, or the viewer may not see it: the two look the same from outside.
    case notFound
    case alreadyClosed
    case emptyWords
    case outOfRange
    /// Two cards that are one customer already.
    case alreadyOne
    case personAndOrganisation
    /// Somebody said that these are not the same.
    case toldApart
    case notMerged
}
