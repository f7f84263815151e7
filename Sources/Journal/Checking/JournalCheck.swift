import Storage
import Vocabulary

/// One question about whether what is agrees with what happened. A file for each; the list is ``JournalChecks``.
package protocol JournalCheck: Sendable {
    var name: CheckName { get }

    /// Puts down whatever does not agree. Memory does not grow with the journal.
    func look(_ book: Book, _ findings: Findings) throws

    /// Makes anew what the journal says, as much as one transaction should hold; asked again until nothing is left.
    /// - Returns: what was put right.
    func mend(_ pen: Pen) throws -> [Flaw]
}

extension JournalCheck {
    package func mend(_ pen: Pen) throws -> [Flaw] { [] }
}

/// Every question about the journal, in the order in which mending must go: what others rest on first.
package enum JournalChecks {
    package static let all: [any JournalCheck] = [
        ReferencesCheck(), EntriesCheck(), IdentitiesCheck(), ImportsCheck(), PromisesCheck(), ComplaintsCheck(), FactsCheck(),
        OrdersCheck(), CustomersCheck(), MergesCheck(), ToldApartCheck(), SettingsCheck(),
        WorthCheck(),
    ]

    /// How many rows one transaction of mending puts right.
    static let most = 1_000
}

/// Ends a walk through many rows before its end.
struct EnoughSeen: Error {}

/// Gathers so many at most, and ends the walk then.
func gathered<T>(atMost count: Int, _ walk: ((T) throws -> Void) throws -> Void) throws -> [T] {
    var found: [T] = []
    do {
        try walk { item in
            found.append(item)
            if found.count >= count { throw EnoughSeen() }
        }
    } catch is EnoughSeen {
        return found
    }
    return found
}
