import Vocabulary

/// What one customer has left with us that may tell who they are: names, handles, what we remember, when they were here.
package struct Trail: Sendable {
    /// Something remembered, and where it stands.
    package struct Said: Hashable, Sendable {
        package var words: String
        package var fact: FactID

        package init(_ words: String, fact: FactID) {
            self.words = words
            self.fact = fact
        }
    }
    package struct Numbered: Hashable, Sendable {
        package var number: String
        package var entry: EntryID

        package init(_ number: String, entry: EntryID) {
            self.number = number
            self.entry = entry
        }
    }
    /// Which doors they came through.
    package enum Door: Sendable { case neither, chatsOnly, ordersOnly, both }

    package var customer: CustomerID
    package var kind: Customer.Kind
    /// As we call them, and as they are called besides (a nickname).
    package var names: [String]
    /// Numbers, addresses, accounts; names of a book are not among them.
    package var handles: [Handle] = []
    package var addresses: [Said] = []
    package var birthdays: [Said] = []
    package var organisations: [Said] = []
    /// Order numbers that somebody else's order bears too.
    package var orders: [Numbered] = []
    package var door = Door.neither

    package init(customer: CustomerID, kind: Customer.Kind, names: [String]) {
        self.customer = customer
        self.kind = kind
        self.names = names
    }
}

/// The days on which somebody wrote, and those on which somebody ordered.
package struct Rhythm: Hashable, Sendable {
    /// Each day once, in order.
    package var chatDays: [Int32]
    package var orderDays: [Int32]
    /// The newest entries it was read from.
    package var lastMessage: EntryID?
    package var lastOrder: EntryID?

    package init(chatDays: [Int32] = [], orderDays: [Int32] = [], lastMessage: EntryID? = nil, lastOrder: EntryID? = nil) {
        self.chatDays = chatDays
        self.orderDays = orderDays
        self.lastMessage = lastMessage
        self.lastOrder = lastOrder
    }
}
