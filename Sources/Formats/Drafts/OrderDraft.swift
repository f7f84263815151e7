import Vocabulary

/// One order, its line items gathered from however many rows it took.
package struct OrderDraft: Hashable, Sendable {
    /// A clock time in the shop's zone, or a moment whose zone the file states.
    package enum Time: Hashable, Sendable {
        case local(LocalTime)
        case exact(When)
    }

    package var number: String?
    package var placedAt: Time
    package var deliverAt: Time?
    package var customerName = ""
    /// As written; normalised later by ``PhoneNumber``.
    package var phones: [String] = []
    package var email = ""
    /// A marketplace's user name.
    package var account = ""
    package var address = ""
    package var lines: [OrderLine] = []
    package var total: Money?
    /// Contained in the total, where the source tells it apart.
    package var tax: Money?
    package var paid: Money?
    package var refunded: Money?
    package var status: Order.Status = .placed
    package var note = ""
    /// Whom it is for, where it is sold on.
    package var recipient = ""
    package var place: Place

    package init(number: String?, placedAt: Time, place: Place) {
        self.number = number
        self.placedAt = placedAt
        self.place = place
    }
}
