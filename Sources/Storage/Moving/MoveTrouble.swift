/// Why data were not moved. Whenever it is thrown, the source is as it was, and the target empty.
package enum MoveTrouble: Error, Hashable, Sendable {
    case targetNotEmpty
    /// Somebody is connected to the data on that server.
    case served(isSource: Bool)
    case samePlace
    /// The source is of an earlier schema, and is upgraded by the next command that writes.
    case olderSource
    /// Rows refer to others that are not there.
    case flawedSource(String)
    /// What arrived is not what left.
    case notTheSame(table: String)
    case interrupted
}
