/// What one check looked at, and what it found.
package struct Looked: Hashable, Sendable {
    /// Why a check could not look.
    package enum Hindrance: String, Hashable, Sendable, Codable, CaseIterable {
        /// PostgreSQL's extension `amcheck` is not there.
        case noExtension
        /// The role may not use it.
        case notAllowed
        /// The data are of an earlier schema, and are upgraded by the next command that writes.
        case olderSchema
        /// Storage is damaged so far that nothing more can be read.
        case tooDamaged
    }

    package var check: CheckName
    /// How many rows, pages or files.
    package var rows: Int
    /// The first of them, for people to read.
    package var flaws: [Flaw]
    package var flawCount: Int
    package var hindrance: Hindrance?

    package init(check: CheckName, rows: Int, flaws: [Flaw], flawCount: Int, hindrance: Hindrance? = nil) {
        self.check = check
        self.rows = rows
        self.flaws = flaws
        self.flawCount = flawCount
        self.hindrance = hindrance
    }

    package var isClean: Bool { flawCount == 0 && hindrance != .tooDamaged }
}
