/// Why a workbook cannot be read. Where in it does not help anybody at the counter; the part is for the log.
package enum WorkbookTrouble: Error, Hashable, Sendable {
    /// An archive, but no workbook inside.
    case notAWorkbook(file: String)
    /// Cut off, or not what its own rules ask for.
    case damaged(file: String, part: String)
    /// More text inside than any list of a shop holds.
    case tooLarge(file: String)
}
