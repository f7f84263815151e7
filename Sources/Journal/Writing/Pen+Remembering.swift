import Storage
import Vocabulary

extension Pen {
    @discardableResult
    package func note(_ text: String, about customer: CustomerID, at: When? = nil, externalKey: ExternalKey? = nil) throws
        -> EntryID
    {
        try append(.noted(try words(text)), about: try require(customer), side: .us, at: at, externalKey: externalKey)
    }

    /// *Ingatan*: a later word about the same thing takes the place of the earlier one, which stays in the journal. Of what
    /// somebody likes or avoids there may be several.
    @discardableResult
    package func learn(
        _ fact: FactLearnt, about customer: CustomerID, at: When? = nil, heardIn message: EntryID? = nil,
        externalKey: ExternalKey? = nil
    ) throws -> FactID {
        let customer = try require(customer)
        var fact = fact
        fact.key = try words(fact.key)
        fact.value = try words(fact.value)
        let when = moment(at)
        let entry = try append(
            .learnt(fact), about: customer, side: .us, at: when, refersTo: message, externalKey: externalKey)
        try replace(with: fact, entry, of: customer)
        try writing.run(
            """
            INSERT INTO fact (id, customer_id, key, value, source, confidence, at, import_id)
            VALUES (\(entry), \(customer), \(fact.key), \(fact.value), \(fact.source), \(fact.confidence), \(when.instant),
              \(origin.run))
            """)
        return FactID(entry.value)
    }

    /// *Memberi / menerima*: `side` gave.
    @discardableResult
    package func give(
        _ gift: Gift, by side: Side, with customer: CustomerID, at: When? = nil, heardIn message: EntryID? = nil,
        externalKey: ExternalKey? = nil
    ) throws -> EntryID {
        try append(
            .gave(gift), about: try require(customer), side: side, at: at, refersTo: message, externalKey: externalKey)
    }

    /// Unasked kindness without an offer inside.
    @discardableResult
    package func care(_ text: String, for customer: CustomerID, at: When? = nil, externalKey: ExternalKey? = nil) throws
        -> EntryID
    {
        try append(.cared(try words(text)), about: try require(customer), side: .us, at: at, externalKey: externalKey)
    }

    @discardableResult
    package func remember(
        _ moment: Moment, of customer: CustomerID, at: When? = nil, heardIn message: EntryID? = nil,
        externalKey: ExternalKey? = nil
    ) throws -> EntryID {
        try append(
            .moment(moment), about: try require(customer), side: .other, at: at, refersTo: message, externalKey: externalKey)
    }

    /// We told them of a risk: a double order, a wrong size.
    @discardableResult
    package func tellRisk(
        to customer: CustomerID, about entry: EntryID?, by side: Side = .us, at: When? = nil, externalKey: ExternalKey? = nil
    ) throws -> EntryID {
        try append(
            .riskTold, about: try require(customer), side: side, at: at, refersTo: entry, externalKey: externalKey)
    }

    /// "Not now", said on purpose.
    @discardableResult
    package func holdBack(
        _ held: HeldBack, from customer: CustomerID, at: When? = nil, externalKey: ExternalKey? = nil
    ) throws -> EntryID {
        try append(.heldBack(held), about: try require(customer), side: .us, at: at, externalKey: externalKey)
    }

    @discardableResult
    package func pay(
        _ payment: Payment, by customer: CustomerID, at: When? = nil, refersTo: EntryID? = nil,
        externalKey: ExternalKey? = nil
    ) throws -> EntryID {
        var customer = try require(customer)
        var payment = payment
        payment.method = payment.method.map(KeptText.normalise)
        payment.forOrder = payment.forOrder.map(KeptText.normalise)
        if let number = payment.forOrder {
            // A payment goes where its order is, on whichever card of theirs.
            customer = try book.card(of: customer, ordered: number) ?? customer
            try writing.run(
                """
                UPDATE orders SET paid = COALESCE(paid, 0) + \(payment.amount.minor)
                WHERE \(Book.ordered(by: [customer])) AND number = \(number) AND withdrawn = 0
                """)
        }
        return try append(
            .paid(payment), about: customer, side: .customer, at: at, refersTo: refersTo, externalKey: externalKey)
    }
}
