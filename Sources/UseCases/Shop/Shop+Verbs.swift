import Journal
import Vocabulary

/// What a person does, by the customer's number. Each is one entry, and the next look at today knows it.
extension Shop {
    /// Those a person may mean by these words: a number, a phone, an address, a name.
    package func find(_ words: String, as viewer: Viewer = .owner, limit: Int = 8) async throws -> [Customer] {
        try await journal.read(as: viewer) { book in
            if let id = CustomerID(words), let customer = try book.customer(id) { return [customer] }
            for handle in Handles.read(words) {
                let owners = try book.owners(of: handle)
                if !owners.isEmpty { return owners }
            }
            let found = try self.people(named: words, book, limit: limit + 1)
            let exact = found.filter { KeptText.searchKey($0.name) == KeptText.searchKey(words) }
            return exact.count == 1 ? exact : found
        }
    }

    @discardableResult
    package func promise(
        _ what: String, to customer: CustomerID, due: Due, by side: Side = .us, as viewer: Viewer = .owner
    ) async throws -> PromiseID {
        try await journal.write(as: viewer) { try $0.promise(what, to: customer, due: due, by: side) }
    }

    package func keep(_ promise: PromiseID, as viewer: Viewer = .owner) async throws {
        try await write(.keep(promise), as: viewer)
    }

    package func move(_ promise: PromiseID, to due: Due, askedBy side: Side, as viewer: Viewer = .owner) async throws {
        try await write(.move(promise, to: due, askedBy: side), as: viewer)
    }

    package func openPromises(to customer: CustomerID, as viewer: Viewer = .owner) async throws -> [Promise] {
        try await journal.read(as: viewer) { book in
            guard let customer = try book.resolve(customer) else { return [] }
            return try book.promises(of: customer, onlyOpen: true)
        }
    }

    package func note(_ text: String, about customer: CustomerID, as viewer: Viewer = .owner) async throws {
        try await write(.note(text, about: customer), as: viewer)
    }

    package func learn(_ key: String, _ value: String, about customer: CustomerID, as viewer: Viewer = .owner) async throws {
        try await write(.learn(key: key, value: value, about: customer), as: viewer)
    }

    package func complain(_ text: String, by customer: CustomerID, as viewer: Viewer = .owner) async throws {
        try await write(.complain(text, by: customer), as: viewer)
    }

    /// What the customer says of how their oldest open complaint was settled.
    /// - Returns: false when none is open.
    package func verdict(
        of customer: CustomerID, accepted: Bool, words: String?, as viewer: Viewer = .owner
    ) async throws -> Bool {
        try await journal.write(as: viewer) { pen in
            guard let complaint = try pen.book.complaints(of: customer).last(where: { $0.state == .open }) else { return false }
            try pen.verdict(ComplaintVerdict(accepted: accepted, text: words), on: complaint.id)
            return true
        }
    }

    package func care(_ text: String, for customer: CustomerID, as viewer: Viewer = .owner) async throws {
        try await write(.care(text, for: customer), as: viewer)
    }

    package func markAnswered(_ customer: CustomerID, as viewer: Viewer = .owner) async throws {
        try await write(.markAnswered(customer), as: viewer)
    }

    package func markNeedsNoAnswer(_ customer: CustomerID, as viewer: Viewer = .owner) async throws {
        try await write(.markNeedsNoAnswer(customer), as: viewer)
    }

    package func tellRisk(to customer: CustomerID, as viewer: Viewer = .owner) async throws {
        try await write(.tellRisk(to: customer), as: viewer)
    }

    package func holdBack(
        _ why: String, from customer: CustomerID, until: Instant?, as viewer: Viewer = .owner
    ) async throws {
        try await write(.holdBack(why, from: customer, until: until), as: viewer)
    }

    /// - Returns: false when it had been taken back before.
    package func takeBack(_ run: ImportID, as viewer: Viewer = .owner) async throws -> Bool {
        do {
            _ = try await undo(run, as: viewer)
            return true
        } catch JournalError.alreadyClosed {
            return false
        }
    }

    /// Takes an import back, months later if need be.
    package func undo(_ run: ImportID, as viewer: Viewer = .owner) async throws -> Int {
        let count = try await journal.write(as: viewer) { try $0.withdrawImport(run) }
        // How far we see has changed, and that concerns everybody.
        try await rebuildUnderstanding()
        return count
    }
}
