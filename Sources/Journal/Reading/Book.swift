import Storage
import Vocabulary

/// Reads the journal for one viewer. Customers are always reached through what that viewer may see, so that a forgotten
/// check finds nothing rather than everything.
package final class Book {
    let reading: Reading
    package let viewer: Viewer

    /// Nothing changes while it is open: one snapshot, no pen.
    private let isStill: Bool
    private var lastFamily: (of: CustomerID, cards: [CustomerID])?

    init(_ reading: Reading, viewer: Viewer, isStill: Bool = false) {
        self.reading = reading
        self.viewer = viewer
        self.isStill = isStill
    }

    /// One page asks for the same family again and again.
    func family(of id: CustomerID, orFind find: () throws -> [CustomerID]) rethrows -> [CustomerID] {
        if let lastFamily, lastFamily.of == id { return lastFamily.cards }
        let cards = try find()
        if isStill { lastFamily = (id, cards) }
        return cards
    }

    /// A condition on a row of `customer`, named `c` in the query.
    var visible: SQL {
        switch viewer.reach {
        case .all: "c.withdrawn = 0"
        case .own(let staff): "c.withdrawn = 0 AND c.keeper = \(staff)"
        }
    }
}
