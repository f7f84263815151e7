import Storage
import Vocabulary

extension Pen {
    /// A new customer, from first contact on. `how` says where they came in. Who sees only their own keeps whom they meet.
    @discardableResult
    package func meet(
        _ name: String, kind: Customer.Kind = .person, since: Instant? = nil, how: String, at: When? = nil,
        externalKey: ExternalKey? = nil
    ) throws -> CustomerID {
        let name = try words(name)
        let id = try writing.newID(Customer.self)
        let keeper: StaffID? = if case .own(let staff) = viewer.reach { staff } else { nil }
        try writing.run(
            """
            INSERT INTO customer (id, kind, name, search_name, since, keeper, import_id)
            VALUES (\(id), \(kind), \(name), \(KeptText.searchKey(name)), \(since), \(keeper), \(origin.run))
            """)
        try append(.met(how), about: id, side: .other, at: at, externalKey: externalKey)
        return id
    }

    @discardableResult
    package func rename(
        _ customer: CustomerID, to name: String, at: When? = nil, externalKey: ExternalKey? = nil
    ) throws -> EntryID {
        let customer = try require(customer)
        let name = try words(name)
        let was = try writing.text("SELECT name FROM customer WHERE id = \(customer)")
        try writing.run(
            "UPDATE customer SET name = \(name), search_name = \(KeptText.searchKey(name)) WHERE id = \(customer)")
        return try append(.renamed(to: name, was: was), about: customer, side: .us, at: at, externalKey: externalKey)
    }

    /// The handle's row, made if it is new.
    package func handle(_ handle: Handle) throws -> HandleID {
        let handle = Handle(kind: handle.kind, value: KeptText.normalise(handle.value))
        if let known = try book.handle(handle) { return known }
        let id = try writing.newID(Handle.self)
        try writing.run("INSERT INTO handle (id, kind, value) VALUES (\(id), \(handle.kind), \(handle.value))")
        return id
    }

    /// From now on this handle stands for this customer; `isMain` false shares it with who had it before.
    package func give(_ handle: HandleID, to customer: CustomerID, isMain: Bool = true) throws {
        let customer = try require(customer)
        try writing.run(
            """
            INSERT INTO handle_owner (handle_id, customer_id, main, import_id)
            VALUES (\(handle), \(customer), \(isMain), \(origin.run)) ON CONFLICT (handle_id, customer_id) DO NOTHING
            """)
    }

    /// The first moment we know of only ever moves back.
    package func known(_ customer: CustomerID, since: Instant) throws {
        let customer = try require(customer)
        try writing.run(
            "UPDATE customer SET since = \(since) WHERE id = \(customer) AND (since IS NULL OR since > \(since))")
    }

    package func join(_ person: CustomerID, to organisation: CustomerID, role: String?, from: Day? = nil) throws {
        let (person, organisation) = (try require(person), try require(organisation))
        let id = try writing.newID(Membership.self)
        let isKnown = try writing.number(
            "SELECT 1 FROM membership WHERE organisation = \(organisation) AND person = \(person) AND to_day IS NULL")
        guard isKnown == nil else { return }
        try writing.run(
            """
            INSERT INTO membership (id, organisation, person, role, from_day, import_id)
            VALUES (\(id), \(organisation), \(person), \(role), \(from), \(origin.run))
            """)
        // As a whole it is more from now on.
        try markStale(organisation)
    }

    package func employ(_ name: String) throws -> StaffID {
        let id = try writing.newID(StaffMember.self)
        try writing.run("INSERT INTO staff (id, name) VALUES (\(id), \(try words(name)))")
        return id
    }
}
