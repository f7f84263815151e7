/// Something a reader wants to tell: what, where, what was read. The sentence for people is made in Phrases.
package struct Diagnostic: Hashable, Sendable {
    package enum Severity: UInt8, Sendable, Comparable {
        /// Worth knowing: a decision that was taken.
        case note = 0
        /// Taken, but look at it.
        case warning = 1
        /// This row was left out.
        case refused = 2
        package static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
    }

    package enum Problem: Hashable, Sendable {
        // whole file
        case empty
        case binary(kind: String)
        case passwordLocked
        case truncated
        case notRecognised
        case encodingBroken(name: String)
        case nothingFound
        /// What stands above is kept; from here on it cannot be read.
        case damagedFromHere
        // decisions
        case dayOrderAssumed
        case amountFormAssumed
        case headerMissing
        /// Invisible zero bytes that were passed over.
        case nulsLeftOut(count: Int)
        /// A chat with oneself, a channel: passed over whole.
        case noCustomersChat(String)
        // rows
        case noSuchDate(String)
        case noSuchTime(String)
        case noSuchAmount(String)
        case noSuchPhone(String)
        case maskedPhone(String)
        case lostDigits(String)
        case missing(field: String)
        case tooFewColumns(expected: Int, found: Int)
        case tooManyColumns(expected: Int, found: Int)
        case recordTooLong(limit: Int)
        case unclosedQuote
        case unknownKind(String)
        /// The word that was probably meant stands beside it.
        case unknownWord(String, near: String)
        case textBeforeFirstMessage
        case timeWentBack
        case conflictingRows(key: String)
        /// It speaks of a promise or a complaint that is not there.
        case nothingOpen
        /// The same was found so many more times; only the first ones are listed.
        indirect case andMore(like: Problem, count: Int)
        /// The sum below a report.
        case totalLine
        /// A payment, a voided invoice: a row of an order export that is no order.
        case notAnOrder(String)
        /// A mail's letters are of a set that it does not name, or names wrongly.
        case lettersGuessed(readAs: String)
        /// What a mail carries in a box only its own program opens (`winmail.dat`).
        case sealedAttachment(String)
        /// A mail from the future: its clock was wrong, and nobody noted when it arrived.
        case dateInFuture(String)
        /// All mails are from others: whether somebody was answered cannot be seen.
        case nothingFromUs
        case other(String)
    }

    package var severity: Severity
    package var problem: Problem
    package var place: Place
    /// A short piece of what was read, at most 120 characters, for the report.
    package var excerpt: String

    package init(_ severity: Severity, _ problem: Problem, at place: Place, excerpt: String = "") {
        self.severity = severity
        self.problem = problem
        self.place = place
        self.excerpt = excerpt
    }
}
