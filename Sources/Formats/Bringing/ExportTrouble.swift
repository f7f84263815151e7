/// Why an export of ours cannot be brought back. Whenever it is told, nothing has changed.
package enum ExportTrouble: Error, Hashable, Sendable {
    /// The list of what belongs to it, or a file on that list, is not there.
    case notWhole(missing: String)
    /// That file is not as it was written.
    case damaged(file: String)
    /// Made by a later version of the program.
    case newer
    /// There is something in this shop already.
    case shopNotEmpty
}
