import Journal
import Vocabulary

extension Shop {
    /// Somebody asked for what is not there, or not theirs to see.
    package static func isMissing(_ error: any Error) -> Bool { error as? JournalError == .notFound }

    /// The entry written last, by whomever; its number says whether anything is new, and nothing else.
    package func lastEntry() async throws -> EntryID? {
        try await journal.read(as: .owner) { try $0.lastEntry() }
    }

    package func imports(limit: Int = 50) async throws -> [ImportRecord] {
        try await journal.read(as: .owner) { try $0.imports(limit: limit) }
    }

    package func promise(_ id: PromiseID, as viewer: Viewer = .owner) async throws -> Promise? {
        try await journal.read(as: viewer) { try $0.promise(id) }
    }

    package func customers(
        after: (searchKey: String, id: CustomerID)? = nil, limit: Int = 50, as viewer: Viewer = .owner
    ) async throws -> [Customer] {
        try await journal.read(as: viewer) { try $0.customers(after: after, limit: limit) }
    }

    package func customers(named words: String, limit: Int = 50, as viewer: Viewer = .owner) async throws -> [Customer] {
        try await journal.read(as: viewer) { [self] in try people(named: words, $0, limit: limit) }
    }
}

extension Shop {
    /// Promises nobody has kept yet, by either side, the one due first comes first.
    package func openPromises(as viewer: Viewer = .owner) async throws -> [Whose<Promise>] {
        try await journal.read(as: viewer) { try $0.openPromises() }
    }

    /// Promises of ours that are to be kept today, within the hour, or are late; the one due first comes first.
    package func promisesToRemindOf(as viewer: Viewer = .owner) async throws -> [Whose<Promise>] {
        let (now, zone) = (self.now, self.zone)
        let today = zone.day(of: now)
        return try await openPromises(as: viewer).filter { promise in
            let due = promise.thing.due
            return promise.thing.by == .us && (due.isDay ? due.day(in: zone) <= today : due.instant <= now.adding(.minutes(60)))
        }
    }

    package func openComplaints(as viewer: Viewer = .owner) async throws -> [Whose<Complaint>] {
        try await journal.read(as: viewer) { try $0.openComplaints() }
    }

    /// What is to be there on a day, hour by hour.
    package func orders(on day: Day, as viewer: Viewer = .owner) async throws -> [Whose<Order>] {
        let zone = self.zone
        return try await journal.read(as: viewer) {
            try $0.orders(toBeThereFrom: zone.start(of: day), until: zone.end(of: day))
        }
    }

    /// Nil for somebody this viewer may not see.
    package func card(_ customer: CustomerID, as viewer: Viewer = .owner) async throws -> Customer? {
        try await journal.read(as: viewer) { try $0.customer(customer) }
    }

    package func order(_ id: OrderID, as viewer: Viewer = .owner) async throws -> Order? {
        try await journal.read(as: viewer) { try $0.order(id) }
    }

    package func complaint(_ id: ComplaintID, as viewer: Viewer = .owner) async throws -> Complaint? {
        try await journal.read(as: viewer) { try $0.complaint(id) }
    }

    /// Somebody new, typed in by hand.
    ///
    /// - Parameter reach: numbers, addresses; what is none is left out.
    /// - Returns: the new customer, or those who have that number already: then nobody is made.
    package func meet(_ name: String, reach: String, as viewer: Viewer = .owner) async throws -> Meeting {
        let handles = Handles.read(reach)
        guard name.contains(where: { !$0.isWhitespace }) else { return .nameless }
        return try await journal.write(as: viewer) { pen in
            for handle in handles {
                if let owner = try pen.book.owners(of: handle).first { return .known(owner) }
            }
            let id = try pen.meet(name, since: pen.now, how: "typed")
            for handle in handles { try pen.give(pen.handle(handle), to: id) }
            return .new(id)
        }
    }

    package enum Meeting: Sendable { case new(CustomerID), known(Customer), nameless }

    /// One bringing-in of a file, as it stands now.
    package typealias BroughtIn = ImportRecord
}
