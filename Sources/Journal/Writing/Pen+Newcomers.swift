import Storage
import Vocabulary

/// Somebody nobody has met before, with the handles they came with.
package struct Newcomer: Sendable {
    package let id: CustomerID
    package var name: String
    package var kind: Customer.Kind
    package var since: Instant?
    /// Where they came in.
    package var how: String
    /// Whose nobody is yet.
    package var handles: [Handle]

    package init(id: CustomerID, name: String, kind: Customer.Kind, since: Instant?, how: String, handles: [Handle]) {
        self.id = id
        self.name = name
        self.kind = kind
        self.since = since
        self.how = how
        self.handles = handles
    }
}

extension Pen {
    /// The number somebody will have who is met soon, in the same transaction.
    package func numberForNewcomer() throws -> CustomerID { try writing.newID() }

    /// Many new customers at once, as ``meet(_:kind:since:how:at:externalKey:)`` and ``give(_:to:isMain:)`` would one by one.
    /// No two of them may bring the same handle. Whoever brings in many marks them once, at the end (``markStale(_:)``).
    package func meet(_ newcomers: [Newcomer]) throws {
        guard !newcomers.isEmpty else { return }
        let names = try newcomers.map { try words($0.name) }
        let keeper: StaffID? = if case .own(let staff) = viewer.reach { staff } else { nil }
        try writing.bulk(
            into: "customer", ["id", "kind", "name", "search_name", "since", "keeper", "import_id"], count: newcomers.count
        ) { index, row in
            row.id(newcomers[index].id)
            row.number(Int64(newcomers[index].kind.rawValue))
            row.text(names[index])
            row.text(KeptText.searchKey(names[index]))
            row.instant(newcomers[index].since)
            row.id(keeper)
            row.id(origin.run)
        }
        try appendMeetings(with: newcomers)
        let brought = newcomers.flatMap { newcomer in newcomer.handles.map { (newcomer.id, $0) } }
        let handles = try self.handles(brought.map(\.1))
        try writing.bulk(
            into: "handle_owner", ["handle_id", "customer_id", "main", "import_id"], count: brought.count
        ) { index, row in
            row.id(handles[index])
            row.id(brought[index].0)
            row.number(1)
            row.id(origin.run)
        }
    }

    private func appendMeetings(with newcomers: [Newcomer]) throws {
        let ids = try newcomers.map { _ in try writing.newID(Entry.self) }
        let coded = try newcomers.map { try EventCoding.encode(.met($0.how)) }
        let when = moment(nil)
        try writing.bulk(
            into: "entry", EntryHead.columns + ["text", "payload"], count: newcomers.count
        ) { index, row in
            putHead(
                ids[index], .met, at: when, about: newcomers[index].id, side: .other, staff: viewer.staff, channel: .unknown,
                into: row)
            row.text(coded[index].text)
            row.text(coded[index].payload)
        }
    }

    /// The rows of these handles, made where they are new.
    private func handles(_ handles: [Handle]) throws -> [HandleID] {
        let handles = handles.map { Handle(kind: $0.kind, value: KeptText.normalise($0.value)) }
        var ids = try handles.map { _ in try writing.newID(Handle.self) }
        let isNew = try writing.bulkNew(into: "handle", ["id", "kind", "value"], count: handles.count) { index, row in
            row.id(ids[index])
            row.number(Int64(handles[index].kind.rawValue))
            row.text(handles[index].value)
        }
        for index in handles.indices where !isNew[index] {
            guard let known = try book.handle(handles[index]) else { throw JournalError.notFound }
            ids[index] = known
        }
        return ids
    }
}
