import Vocabulary

extension [CustomerID: CustomerID] {
    /// Of ``Book/mergedCustomers()``: whom a card stands for now.
    package func standing(_ card: CustomerID) -> CustomerID {
        guard !isEmpty else { return card }
        var current = card
        // A chain of merges is short; a hundred steps would be a ring.
        for _ in 0..<100 {
            guard let next = self[current] else { return current }
            current = next
        }
        return current
    }
}
