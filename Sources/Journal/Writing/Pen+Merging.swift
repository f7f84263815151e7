import Storage
import Vocabulary

/// One person, many cards. Nothing that was written is ever written anew: a merge says whose a card is, so that taking it
/// back gives each exactly their own.
extension Pen {
    /// `card` is `customer` too. Who was merged before is taken as who they are now.
    @discardableResult
    package func merge(_ card: CustomerID, into customer: CustomerID) throws -> EntryID {
        guard let one = try book.customer(card), let other = try book.customer(customer) else { throw JournalError.notFound }
        if let refused = try book.whyNotMerge(one, other) { throw refused }
        try writing.run("UPDATE customer SET merged_into = \(other.id) WHERE id = \(one.id)")
        try markStale(one.id)
        return try append(.merged(OtherCard(customer: one.id, name: one.name)), about: other.id, side: .us)
    }

    /// The card is a customer of its own again, with everything that came by it, and with those merged into it before.
    @discardableResult
    package func unmerge(_ card: CustomerID) throws -> EntryID {
        guard let customer = try book.resolve(card), let known = try book.card(card) else { throw JournalError.notFound }
        guard customer != card else { throw JournalError.notMerged }
        try writing.run("UPDATE customer SET merged_into = NULL WHERE id = \(card)")
        try markStale(card)
        return try append(.parted(OtherCard(customer: card, name: known.name)), about: customer, side: .us)
    }

    /// Never to be proposed as one again.
    @discardableResult
    package func tellApart(_ one: CustomerID, from other: CustomerID) throws -> EntryID {
        let (one, other) = try pair(one, other)
        if try book.areToldApart(one.id, other.id) { throw JournalError.toldApart }
        let entry = try append(.toldApart(OtherCard(customer: other.id, name: other.name)), about: one.id, side: .us)
        try writing.run(
            """
            INSERT INTO told_apart (one, other, entry_id) VALUES (\(min(one.id, other.id)), \(max(one.id, other.id)), \(entry))
            """)
        return entry
    }

    /// They may be one after all.
    @discardableResult
    package func takeBackApart(_ one: CustomerID, from other: CustomerID) throws -> EntryID {
        let (one, other) = try pair(one, other)
        let (ours, theirs) = (try book.everyone(mergedInto: one.id), try book.everyone(mergedInto: other.id))
        let count = try writing.run(
            """
            DELETE FROM told_apart WHERE (one IN \(list: ours) AND other IN \(list: theirs))
              OR (one IN \(list: theirs) AND other IN \(list: ours))
            """)
        guard count > 0 else { throw JournalError.notFound }
        return try append(.toldApartTakenBack(OtherCard(customer: other.id, name: other.name)), about: one.id, side: .us)
    }

    private func pair(_ one: CustomerID, _ other: CustomerID) throws -> (Customer, Customer) {
        guard let one = try book.customer(one), let other = try book.customer(other) else { throw JournalError.notFound }
        guard one.id != other.id else { throw JournalError.alreadyOne }
        return (one, other)
    }
}

extension Book {
    /// Why these two cannot be merged; nil when they can.
    package func whyNotMerge(_ one: Customer, _ other: Customer) throws -> JournalError? {
        if one.id == other.id { return .alreadyOne }
        if one.kind != other.kind { return .personAndOrganisation }
        return try areToldApart(one.id, other.id) ? .toldApart : nil
    }
}
