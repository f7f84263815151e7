import Vocabulary

/// Some hundred entries with words, one after the other as they were written down, and all words in them: where the words of a
/// question stand together, the entries themselves are looked at.
package struct SearchPart: Hashable, Sendable {
    var first: EntryID
    var last: EntryID
    var words: Set<[UInt8]>

    /// So many entries share a part. Smaller ones cost rows, larger ones more looking.
    static let size = 500
}

/// What was found, and whether everything was looked through.
package struct SaidEntries: Sendable {
    /// The latest first.
    package var entries: [Entry]
    package var isWhole: Bool
}
