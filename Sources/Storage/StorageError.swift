/// What storage could not do. Its detail is for the log; people get a sentence made from the kind.
package struct StorageError: Error, Sendable, CustomStringConvertible {
    package enum Kind: Sendable, Equatable {
        /// A unique index already knows the row.
        case alreadyThere
        /// A rule of the schema was broken (NOT NULL, CHECK, foreign key).
        case ruleBroken
        /// Somebody else holds the lock for too long.
        case busy
        case diskFull
        /// The disk did not do what it was asked; whether the last thing is on it is unknown.
        case diskFailing
        case readOnly
        case damaged
        case unreachable
        /// Another process owns this folder.
        case ownedElsewhere(pid: Int32?)
        /// Made by a later version of the program.
        case newerSchema
        /// Made by an earlier version; a server's data are upgraded when somebody has said that they are kept elsewhere.
        case upgradeNeedsDump
        case closed
        case other
    }
    package var kind: Kind
    package var detail: String

    package init(_ kind: Kind, _ detail: String) {
        self.kind = kind
        self.detail = detail
    }
    package var description: String { "\(kind): \(detail)" }
}

extension StorageError {
    // What one engine would refuse and the other would keep or cut off: refused on both.
    static let nulInText = StorageError(.ruleBroken, "text with a NUL character in it cannot be kept")
    static let notANumber = StorageError(.ruleBroken, "a result that is not a number cannot be kept")
    static let closed = StorageError(.closed, "the database is closed")
}
