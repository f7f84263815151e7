import Storage
import Vocabulary

/// Reads the journal for one viewer. Customers are always reached through what that viewer may see, so that a forgotten
/// check finds nothing rather than everything.
package final class Book {
    let reading: Reading
    package let viewer: Viewer

    init(_ reading: Reading, viewer: Viewer) {
        self.reading = reading
        self.viewer = viewer
    }

    /// A condition on a row of `customer`, named `c` in the query.
    var visible: SQL {
        switch viewer.reach {
        case .all: "c.withdrawn = 0"
        case .own(let staff): "c.withdrawn = 0 AND c.keeper = \(staff)"
        }
    }
}
