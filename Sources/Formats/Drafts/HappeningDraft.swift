import Vocabulary

/// One line of a shop's own notebook (*buku catatan*): a promise, a complaint, a favour, something to remember.
package struct HappeningDraft: Hashable, Sendable {
    package var at: OrderDraft.Time
    /// Empty where it concerns nobody in particular: an idea, a habit of the shop.
    package var customerName: String
    package var phones: [String] = []
    package var email = ""
    package var side: Side
    package var channel = Channel.unknown
    package var happening: Happening
    package var place: Place

    package enum Happening: Hashable, Sendable {
        case promise(what: String, due: Day)
        /// Keeps the open promise of that customer whose words match best.
        case promiseKept(what: String)
        case promiseMoved(what: String, due: Day)
        case promiseWithdrawn(what: String)
        case complaint(ComplaintMade)
        case complaintStep(ComplaintStep)
        case complaintVerdict(ComplaintVerdict)
        case note(String)
        case fact(FactLearnt)
        /// *Pelanggan sejak*: the first day we know of.
        case since(Day)
        case gift(Gift)
        case care(String)
        case moment(Moment)
        case payment(Payment)
        case message(Message)
        case order(Ordered)
        /// Of the order of that number, else the last one.
        case orderChanged(number: String?, change: OrderChange)
        case riskTold(what: String)
        case heldBack(why: String, until: Day?)
        case answeredElsewhere
        case needsNoAnswer
        case met(how: String)
        case renamed(to: String)
        /// What changes nothing but the journal.
        case event(Event)
    }

    package struct Ordered: Hashable, Sendable {
        package var number: String?
        package var what: String
        package var total: Money?
        package var deliverOn: Day?
        package init(number: String? = nil, what: String, total: Money? = nil, deliverOn: Day? = nil) {
            self.number = number
            self.what = what
            self.total = total
            self.deliverOn = deliverOn
        }
    }

    package init(at: OrderDraft.Time, customerName: String, side: Side, happening: Happening, place: Place) {
        self.at = at
        self.customerName = customerName
        self.side = side
        self.happening = happening
        self.place = place
    }
}
