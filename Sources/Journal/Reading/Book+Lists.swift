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
