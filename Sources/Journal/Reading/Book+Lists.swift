import Storage
import Vocabulary

/// What is open, over all customers the viewer may see.
extension Book {
    /// The one due first comes first.
    package func openPromises(limit: Int = 200) throws -> [Promise] {
        try reading.all(
            """
            SELECT \(Self.promiseColumns) FROM promise p JOIN customer c ON c.id = p.customer_id
            WHERE p.state = 0 AND p.withdrawn = 0 AND (c.merged_into IS NOT NULL OR (\(visible)))
            ORDER BY p.due_at, p.id LIMIT \(min(max(limit, 1), 1000))
            """, Self.promise
        ).filter { try resolve($0.customer) != nil }
    }

    /// The one that is open longest comes first.
    package func openComplaints(limit: Int = 200) throws -> [Complaint] {
        try reading.all(
            """
            SELECT \(Self.complaintColumns) FROM complaint k JOIN customer c ON c.id = k.customer_id
            WHERE k.state = 0 AND k.withdrawn = 0 AND (c.merged_into IS NOT NULL OR (\(visible)))
            ORDER BY k.opened_at, k.id LIMIT \(min(max(limit, 1), 1000))
            """, Self.complaint
        ).filter { try resolve($0.customer) != nil }
    }
}

extension Book {
    /// Those the customer called settled, the latest first.
    package func settledComplaints(limit: Int = 500) throws -> [Complaint] {
        try reading.all(
            """
            SELECT \(Self.complaintColumns) FROM complaint k JOIN customer c ON c.id = k.customer_id
            WHERE k.state = \(Complaint.State.accepted.rawValue) AND k.withdrawn = 0 AND (c.merged_into IS NOT NULL OR (\(visible)))
            ORDER BY k.closed_at DESC, k.id DESC LIMIT \(min(max(limit, 1), 1000))
            """, Self.complaint
        ).filter { try resolve($0.customer) != nil }
    }

    /// What came of an entry, the earliest first.
    package func entries(referringTo entry: EntryID) throws -> [Entry] {
        try reading.all(
            "SELECT \(Self.entryColumns) FROM entry e WHERE e.refers_to = \(entry) AND e.withdrawn = 0 ORDER BY e.at, e.id LIMIT 100",
            Self.entry)
    }
}
