/// Something of a customer, with whom it is now.
package struct Whose<Thing: Sendable>: Sendable {
    package var thing: Thing
    package var customer: Customer

    package init(_ thing: Thing, of customer: Customer) {
        self.thing = thing
        self.customer = customer
    }
}
