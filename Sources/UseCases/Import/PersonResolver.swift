import Formats
import Journal
import Vocabulary

/// What a row says about who it is.
struct Traces: Sendable {
    let name: String
    var kind: Customer.Kind?
    /// By what the person can be found, the surest first.
    let handles: [Handle]

    /// Whether they are known by one kind of trace alone.
    let deciding: Handle.Kind?

    /// A name is a handle inside one book only: the phone's own address book (contact cards and chat exports are named by
    /// it), the shop's own lists, or Telegram. "Bu Sari" in one book is never "Bu Sari" in the other by her name alone.
    enum NameBook: String { case phonebook, lists, telegram }

    /// - Parameters:
    ///   - phones: E.164.
    ///   - book: whose book the name comes from; names match only inside one book.
    ///   - key: the one thing they are recognised by, if somebody said so.
    init(
        name: String, phones: [String] = [], emails: [String] = [], account: String = "", book: NameBook, key: RowKey? = nil
    ) {
        self.name = name
        let deciding = key?.handleKind
        self.deciding = deciding
        var handles = phones.map { Handle(kind: .phone, value: $0) }
        for email in emails where !email.isEmpty { handles.append(Handle(kind: .email, value: email.lowercased())) }
        if !account.isEmpty { handles.append(Handle(kind: .account, value: account.lowercased())) }
        // With a number or an address the name is only a label; without, it is all we have, inside its own book.
        if handles.isEmpty || book == .phonebook || key == .name {
            let key = KeptText.searchKey(name)
            if !key.isEmpty { handles.append(Handle(kind: .exportedName, value: "\(book.rawValue)/\(key)")) }
        }
        // What decides stands in front.
        if deciding != nil { handles = handles.filter { $0.kind == deciding } + handles.filter { $0.kind != deciding } }
        self.handles = handles
    }

    /// Whether it has what it is to be recognised by.
    var hasKey: Bool { deciding == nil || handles.first?.kind == deciding }
    /// Those by which somebody may be found.
    fileprivate var telling: [Handle] { deciding == nil ? handles : handles.filter { $0.kind == deciding } }
}

extension RowKey {
    fileprivate var handleKind: Handle.Kind {
        switch self {
        case .phone: .phone
        case .email: .email
        case .id: .account
        case .name: .exportedName
        }
    }
}

/// Finds the customer behind the traces of a row, by handle; makes a new one where there is none. Remembers what it found
/// for the length of an import.
///
/// A batch is one transaction, which may be undone or tried again: ``begin()`` opens it, and what it found is
/// remembered for the next one only after ``batchIsOver(dry:)``.
///
/// Used by one import, one batch after another: hence `@unchecked`.
final class PersonResolver: @unchecked Sendable {
    private var known: [Handle: CustomerID] = [:]
    /// Handles of several people: the name decides each time.
    private var shared: Set<Handle> = []
    /// What was found about these is not sure until the batch is kept.
    private var unsure: [Handle] = []
    /// Handles that nobody had when the batch began.
    private var free: Set<Handle> = []
    /// Met in this batch and not yet put down.
    private var waiting: [Newcomer] = []
    private var met: [Handle] = []
    /// Those met in batches of a dry run: each is new once.
    private var metBefore: Set<Handle> = []
    /// In this batch.
    private(set) var newCustomers = 0

    /// Opens a batch: forgets what an undone one found.
    func begin() {
        for handle in unsure {
            known[handle] = nil
            shared.remove(handle)
        }
        unsure.removeAll(keepingCapacity: true)
        waiting.removeAll(keepingCapacity: true)
        met.removeAll(keepingCapacity: true)
        free.removeAll(keepingCapacity: true)
        newCustomers = 0
    }

    /// Whom this import has met already by the surest of their handles.
    func known(_ traces: Traces) -> CustomerID? { traces.handles.first.flatMap { known[$0] } }

    /// Asks for many handles at once which of them nobody has yet.
    func lookUp(_ handles: some Sequence<Handle>, with pen: Pen) throws {
        var unknown: Set<Handle> = []
        for handle in handles where known[handle] == nil && !shared.contains(handle) { unknown.insert(handle) }
        free = unknown.subtracting(try pen.book.owned(among: unknown))
    }

    /// The batch is on disk; or, in a dry run, undone.
    func batchIsOver(dry: Bool) {
        if dry { metBefore.formUnion(met) } else { unsure.removeAll(keepingCapacity: true) }
    }

    /// Puts down whom it met.
    func settle(with pen: Pen) throws {
        guard !waiting.isEmpty else { return }
        try pen.meet(waiting)
        waiting.removeAll(keepingCapacity: true)
    }

    /// - Parameter separate: somebody else than those who have these handles so far (two cards, one family phone).
    /// - Returns: nil when there is nothing to know anybody by.
    func customer(
        _ traces: Traces, since: Instant?, how: String, separate: Bool = false, with pen: Pen
    ) throws -> CustomerID? {
        let customer = try expect(traces, since: since, how: how, separate: separate, with: pen)
        try settle(with: pen)
        return customer
    }

    /// As ``customer(_:since:how:separate:with:)``, but somebody new is put down later, many at a time: nothing may be
    /// written about them before ``settle(with:)``.
    func expect(
        _ traces: Traces, since: Instant?, how: String, separate: Bool = false, with pen: Pen
    ) throws -> CustomerID? {
        let handles = traces.handles
        guard let first = handles.first else { return nil }
        if !separate {
            if let found = known[first] { return found }
            for handle in traces.telling {
                guard let found = try known[handle] ?? owner(of: handle, named: traces.name, with: pen) else { continue }
                // A second card of the same name with another number is another person.
                if handle.kind == .exportedName, first.kind != .exportedName, try hasSurerHandle(found, pen) { continue }
                try remember(found, handles: handles, with: pen)
                return found
            }
        }
        return try newcomer(traces, handles, since: since, how: how, with: pen)
    }

    private func newcomer(
        _ traces: Traces, _ handles: [Handle], since: Instant?, how: String, with pen: Pen
    ) throws -> CustomerID {
        let name = traces.name.isEmpty ? Self.fallbackName(handles) : traces.name
        let kind = traces.kind ?? (NameKind.looksLikeOrganisation(name) ? .organisation : .person)
        let id = try pen.numberForNewcomer()
        if !metBefore.contains(handles[0]) { newCustomers += 1 }
        met.append(handles[0])
        var own: [Handle] = []
        for handle in handles where free.remove(handle) != nil {
            own.append(handle)
            know(handle, id)
        }
        waiting.append(Newcomer(id: id, name: name, kind: kind, since: since, how: how, handles: own))
        try remember(id, handles: handles, with: pen)
        return id
    }

    private func know(_ handle: Handle, _ customer: CustomerID) {
        unsure.append(handle)
        known[handle] = customer
    }

    private func share(_ handle: Handle) {
        unsure.append(handle)
        shared.insert(handle)
        known[handle] = nil
    }

    /// Whether we know this customer by more than a name.
    private func hasSurerHandle(_ customer: CustomerID, _ pen: Pen) throws -> Bool {
        if let met = waiting.last(where: { $0.id == customer }), met.handles.contains(where: { $0.kind != .exportedName }) {
            return true
        }
        try settle(with: pen)
        return try pen.book.handles(of: customer).contains { $0.kind != .exportedName }
    }

    private func owner(of handle: Handle, named name: String, with pen: Pen) throws -> CustomerID? {
        if free.contains(handle) { return nil }
        try settle(with: pen)
        // Cards as they came, before merges: what comes by a handle stays with its card.
        let owners = try pen.book.cards(of: handle)
        guard owners.count > 1 else { return owners.first?.id }
        share(handle)
        // Two cards of one name in one address book, not known to be one person: nobody can say whose chat it is.
        if handle.kind == .exportedName { return try pen.book.onlyCard(of: handle) }
        // A family phone: the name decides between those who share it.
        let wanted = KeptText.searchKey(name)
        return (owners.first { KeptText.searchKey($0.name) == wanted } ?? owners.first)?.id
    }

    private func remember(_ customer: CustomerID, handles: [Handle], with pen: Pen) throws {
        for handle in handles where known[handle] != customer {
            try settle(with: pen)
            free.remove(handle)
            let owners = try pen.book.cards(of: handle)
            if !owners.contains(where: { $0.id == customer }) {
                try pen.give(pen.handle(handle), to: customer, isMain: owners.isEmpty)
            }
            if owners.isEmpty || (owners.count == 1 && owners[0].id == customer) {
                know(handle, customer)
            } else {
                share(handle)
            }
        }
    }

    private static func fallbackName(_ handles: [Handle]) -> String {
        guard let first = handles.first else { return "?" }
        return first.kind == .phone ? PhoneNumber.display(first.value) : first.value
    }
}
