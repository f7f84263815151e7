import Vocabulary

/// One heading of a brief with its few lines, for a page and a terminal alike.
package struct BriefRow: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, Codable { case address, waiting, likes, usual, last, notNow, kind }

    package struct Line: Hashable, Sendable {
        package var text: String
        /// Where it was said; nil for what is said of nothing in particular.
        package var source: Source?
        /// To be taken care not to do.
        package var isWarning = false
    }

    package struct Source: Hashable, Sendable {
        package var entry: EntryID
        package var at: Instant
    }

    package var kind: Kind
    package var label: String
    package var lines: [Line]
}

extension BriefRow.Line {
    init(_ text: String, _ entry: EntryID, _ at: Instant, isWarning: Bool = false) {
        self.init(text: text, source: BriefRow.Source(entry: entry, at: at), isWarning: isWarning)
    }
    init(_ text: String, _ fact: Fact, isWarning: Bool = false) {
        self.init(text, fact.entry, fact.at, isWarning: isWarning)
    }
    init(_ text: String, _ entry: Entry) { self.init(text, entry.id, entry.at.instant) }
}
