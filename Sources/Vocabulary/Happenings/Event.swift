/// What can happen between a business and a customer. A new kind is one case here, its ``Event/Kind`` number, its payload
/// and its tests. A kind that this version does not know is kept as ``unknown(code:text:payload:)`` and shown as such.
package enum Event: Hashable, Sendable {
    /// Words, a picture, a voice note, in either direction (the entry's side says whose).
    case message(Message)
    case ordered(OrderPlaced)
    case orderChanged(OrderChange)
    case paid(Payment)

    case promised(PromiseMade)
    case promiseChanged(PromiseChange)
    case promiseKept
    case promiseWithdrawn

    case complained(ComplaintMade)
    case complaintStep(ComplaintStep)
    /// Only the customer closes a complaint.
    case complaintVerdict(ComplaintVerdict)

    case noted(String)
    case learnt(FactLearnt)

    /// *Memberi / menerima*: the entry's side gave it.
    case gave(Gift)
    /// A threat to the customer's interest that somebody noticed (double order, wrong size).
    case riskNoticed(Risk)
    /// We told them of it, or they of us.
    case riskTold

    /// Unasked kindness without an offer inside.
    case cared(String)
    /// "Not now": contact held back, and why.
    case heldBack(HeldBack)

    /// A wait that was answered where this journal cannot see it (*Sudah dibalas*).
    case answeredElsewhere
    /// A message that needs no answer after all (*Tak perlu dibalas*).
    case needsNoAnswer

    /// Something they will remember: a birth, a death in the family, a wedding.
    case moment(Moment)

    /// They came into our book: from a contact list, a chat, an order (the text says which).
    case met(String)
    /// An import was taken back.
    case importWithdrawn(ImportID)
    case renamed(to: String)
    /// That card is this customer too; what is written by its numbers shows here from now on.
    case merged(OtherCard)
    /// It is a customer of its own again.
    case parted(OtherCard)
    /// Somebody said that these two are not the same.
    case toldApart(OtherCard)
    case toldApartTakenBack(OtherCard)

    case unknown(code: Int, text: String?, payload: String?)

    /// The number stored for each kind. Never renumber; gaps leave room for relatives.
    package enum Kind: Int, Sendable, CaseIterable {
        case message = 1
        case ordered = 10
        case orderChanged = 11
        case paid = 12
        case promised = 20
        case promiseChanged = 21
        case promiseKept = 22
        case promiseWithdrawn = 23
        case complained = 30
        case complaintStep = 31
        case complaintVerdict = 32
        case noted = 40
        case learnt = 41
        case gave = 50
        case riskNoticed = 60
        case riskTold = 61
        case cared = 70
        case heldBack = 71
        case answeredElsewhere = 80
        case needsNoAnswer = 81
        case moment = 90
        case importWithdrawn = 100
        case renamed = 101
        case met = 102
        case merged = 103
        case parted = 104
        case toldApart = 105
        case toldApartTakenBack = 106

        /// The English name used in CSV and JSON: the case's own name.
        package var name: String { String(describing: self) }
    }

    package var code: Int {
        switch self {
        case .message: Kind.message.rawValue
        case .ordered: Kind.ordered.rawValue
        case .orderChanged: Kind.orderChanged.rawValue
        case .paid: Kind.paid.rawValue
        case .promised: Kind.promised.rawValue
        case .promiseChanged: Kind.promiseChanged.rawValue
        case .promiseKept: Kind.promiseKept.rawValue
        case .promiseWithdrawn: Kind.promiseWithdrawn.rawValue
        case .complained: Kind.complained.rawValue
        case .complaintStep: Kind.complaintStep.rawValue
        case .complaintVerdict: Kind.complaintVerdict.rawValue
        case .noted: Kind.noted.rawValue
        case .learnt: Kind.learnt.rawValue
        case .gave: Kind.gave.rawValue
        case .riskNoticed: Kind.riskNoticed.rawValue
        case .riskTold: Kind.riskTold.rawValue
        case .cared: Kind.cared.rawValue
        case .heldBack: Kind.heldBack.rawValue
        case .answeredElsewhere: Kind.answeredElsewhere.rawValue
        case .needsNoAnswer: Kind.needsNoAnswer.rawValue
        case .moment: Kind.moment.rawValue
        case .importWithdrawn: Kind.importWithdrawn.rawValue
        case .renamed: Kind.renamed.rawValue
        case .met: Kind.met.rawValue
        case .merged: Kind.merged.rawValue
        case .parted: Kind.parted.rawValue
        case .toldApart: Kind.toldApart.rawValue
        case .toldApartTakenBack: Kind.toldApartTakenBack.rawValue
        case .unknown(let code, _, _): code
        }
    }
}
