/// The other of two cards that are one customer, or are not.
package struct OtherCard: Hashable, Sendable {
    package var customer: CustomerID
    /// As it was called when this was said.
    package var name: String

    package init(customer: CustomerID, name: String) {
        self.customer = customer
        self.name = name
    }
}
