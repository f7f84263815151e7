/// Something about the stored data that is not as it should be: what, where, and what helps.
package struct Flaw: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Others on this machine may read a file.
        case openToOthers
        /// What was written last is missing from the log beside the database.
        case logCutShort
        case pageDamaged
        case tableMissing
        case indexMissing
        /// An index does not name all rows of its table.
        case indexIncomplete
        /// A row has a number that will be given out again.
        case numberTooHigh
        /// A row speaks of another one that is not there.
        case pointsNowhere
        /// A value that cannot be understood.
        case unreadable
        /// The same thing of the same source stands in the journal twice.
        case twice
        /// The entry that made the row is not there.
        case withoutEntry
        /// The row that the entry made is not there.
        case withoutRow
        /// Something else than the entries say.
        case differs
        /// Of an import that was taken back.
        case leftBehind
        /// Taken back, although its import was not.
        case takenBackAlone
        /// Merged in a circle.
        case ring
        case settingMissing
        /// A thought that the journal does not lead to, or no longer.
        case otherThought
    }

    package enum Remedy: String, Hashable, Sendable, Codable, CaseIterable {
        /// It can be made anew without loss: `akrab check --mend`.
        case mend
        /// What is lost stands nowhere else: `akrab restore`.
        case restore
    }

    package var kind: Kind
    package var remedy: Remedy
    /// Or the file, where it is about one.
    package var table: String?
    /// Its key, as SQL would say it.
    package var row: String?
    package var entry: EntryID?
    /// The column with what it says and what the entries say, or the engine's own words.
    package var detail: String?

    package init(
        _ kind: Kind, _ remedy: Remedy, table: String? = nil, row: String? = nil, entry: EntryID? = nil, detail: String? = nil
    ) {
        self.kind = kind
        self.remedy = remedy
        self.table = table
        self.row = row
        self.entry = entry
        self.detail = detail
    }
}
