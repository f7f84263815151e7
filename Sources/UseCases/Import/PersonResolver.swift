import Formats
import Journal
import Vocabulary

/// What a row says about who it is.
struct Traces {
    var name = ""
    var kind: Customer.Kind?
    /// E.164.
    var phones: [String] = []
    var emails: [String] = []
    var account = ""
    /// Whose book the name comes from; names match only inside one book.
    var book: NameBook

    /// A name is a handle inside one book only: the phone's own address book (contact cards and chat exports are named by
    /// it), the shop's own lists, or Telegram. "Bu Sari" in one book is never "Bu Sari" in the other by her name alone.
    enum NameBook: String { case phonebook, lists, telegram }
}

/// Finds the customer behind the traces of a row, by handle; makes a new one where there is none. Remembers what it found
/// for the length of an import.
///
/// Used by one import, one batch after another: hence `@unchecked`.
final class PersonResolver: @unchecked Sendable {
    private var known: [Handle: CustomerID] = [:]
    /// Handles of several people: the name decides each time.
    private var shared: Set<Handle> = []
    private(set) var newCustomers = 0

    /// Forgets what it remembers: after a batch was rolled back, its new customers do not exist.
    func forget() {
        known.removeAll(keepingCapacity: true)
        shared.removeAll()
    }

    /// - Parameter separate: somebody else than those who have these handles so far (two cards, one family phone).
    /// - Returns: nil when there is nothing to know anybody by.
    func customer(
        _ traces: Traces, since: Instant?, how: String, separate: Bool = false, with pen: Pen
    ) throws -> CustomerID? {
        let handles = Self.handles(of: traces)
        guard let first = handles.first else { return nil }
        if !separate {
            if let found = known[first] { return found }
            for handle in handles {
                guard let found = try known[handle] ?? owner(of: handle, named: traces.name, with: pen) else { continue }
                // A second card of the same name with another number is another person.
                if handle.kind == .exportedName, first.kind != .exportedName, try hasSurerHandle(found, pen) { continue }
                try remember(found, handles: handles, with: pen)
                return found
            }
        }
        let name = traces.name.isEmpty ? Self.fallbackName(handles) : traces.name
        let kind = traces.kind ?? (NameKind.looksLikeOrganisation(name) ? .organisation : .person)
        let made = try pen.meet(name, kind: kind, since: since, how: how)
        newCustomers += 1
        try remember(made, handles: handles, with: pen)
        return made
    }

    /// Whether we know this customer by more than a name.
    private func hasSurerHandle(_ customer: CustomerID, _ pen: Pen) throws -> Bool {
        try pen.book.handles(of: customer).contains { $0.kind != .exportedName }
    }

    private func owner(of handle: Handle, named name: String, with pen: Pen) throws -> CustomerID? {
        let owners = try pen.book.owners(of: handle)
        guard owners.count > 1 else { return owners.first?.id }
        shared.insert(handle)
        known[handle] = nil
        // Two cards of one name in one address book: nobody can say whose chat it is.
        if handle.kind == .exportedName { return nil }
        // A family phone: the name decides between those who share it.
        let wanted = KeptText.searchKey(name)
        return (owners.first { KeptText.searchKey($0.name) == wanted } ?? owners.first)?.id
    }

    private func remember(_ customer: CustomerID, handles: [Handle], with pen: Pen) throws {
        for handle in handles where known[handle] != customer {
            let owners = try pen.book.owners(of: handle)
            if !owners.contains(where: { $0.id == customer }) {
                try pen.give(pen.handle(handle), to: customer, isMain: owners.isEmpty)
            }
            if owners.isEmpty || (owners.count == 1 && owners[0].id == customer) {
                known[handle] = customer
            } else {
                shared.insert(handle)
                known[handle] = nil
            }
        }
    }

    static func handles(of traces: Traces) -> [Handle] {
        var handles = traces.phones.map { Handle(kind: .phone, value: $0) }
        handles += traces.emails.filter { !$0.isEmpty }.map { Handle(kind: .email, value: $0.lowercased()) }
        if !traces.account.isEmpty { handles.append(Handle(kind: .account, value: traces.account.lowercased())) }
        let name = KeptText.searchKey(traces.name)
        // With a number or an address the name is only a label; without, it is all we have, inside its own book.
        if !name.isEmpty && (handles.isEmpty || traces.book == .phonebook) {
            handles.append(nameHandle(name, in: traces.book))
        }
        return handles
    }

    static func nameHandle(_ searchKey: String, in book: Traces.NameBook) -> Handle {
        Handle(kind: .exportedName, value: "\(book.rawValue)/\(searchKey)")
    }

    private static func fallbackName(_ handles: [Handle]) -> String {
        guard let first = handles.first else { return "?" }
        return first.kind == .phone ? PhoneNumber.display(first.value) : first.value
    }
}
