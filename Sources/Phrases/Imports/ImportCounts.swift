/// What bringing in a file or a folder has done.
package struct ImportCounts: Hashable, Sendable {
    package enum Kind: Hashable, Sendable, CaseIterable { case messages, orders, contacts, notes, everything }

    package var added: [Kind: Int]
    /// Were here already, and were not written twice.
    package var known: [Kind: Int]
    package var newCustomers: Int
    package var refused: Int
    package var warnings: Int

    package init(
        added: [Kind: Int] = [:], known: [Kind: Int] = [:], newCustomers: Int = 0, refused: Int = 0, warnings: Int = 0
    ) {
        self.added = added
        self.known = known
        self.newCustomers = newCustomers
        self.refused = refused
        self.warnings = warnings
    }
}
