import Vocabulary

/// One line of a shop's own notebook (*buku catatan*): a promise, a complaint, a favour, something to remember.
package struct HappeningDraft: Hashable, Sendable {
    package var at: OrderDraft.Time
    package var customerName: String
    package var phones: [String] = []
    package var email = ""
    package var side: Side
    package var happening: Happening
    package var place: Place

    package enum Happening: Hashable, Sendable {
        case promise(what: String, due: Day)
        /// Keeps the open promise of that customer whose words match best.
        case promiseKept(what: String)
        case complaint(text: String)
        case complaintStep(ComplaintStep)
        case complaintVerdict(ComplaintVerdict)
        case note(String)
        case fact(key: String, value: String)
        case gift(Gift)
        case care(String)
        case moment(Moment)
        case payment(Payment)
    }

    package init(at: OrderDraft.Time, customerName: String, side: Side, happening: Happening, place: Place) {
        self.at = at
        self.customerName = customerName
        self.side = side
        self.happening = happening
        self.place = place
    }
}
