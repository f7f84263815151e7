import Phrases
import Storage
import UseCases

/// What a command works with that only looks at how the data are.
struct DataAtHand {
    var database: any Checkable
    /// Owned while the command runs; nil on a server, and beside one.
    var folder: DataFolder?
    var location: String
    var phrases: Phrasebook
    var console: any Console
    /// Open already, where a running server carries the command out.
    var shop: Shop?
}
