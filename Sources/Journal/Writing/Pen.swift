import Storage
import Vocabulary

/// Writes the journal inside one transaction. The verbs are in its extensions, by what they are about.
package final class Pen {
    let writing: Writing
    package let viewer: Viewer
    /// When this is being written down.
    package let now: Instant
    package let zone: Zone
    package let origin: Origin

    init(_ writing: Writing, viewer: Viewer, now: Instant, zone: Zone, origin: Origin) {
        self.writing = writing
        self.viewer = viewer
        self.now = now
        self.zone = zone
        self.origin = origin
    }

    /// Questions inside the same transaction.
    package var book: Book { Book(writing, viewer: viewer) }

    /// What a verb did not say: this moment, in the business's zone.
    func moment(_ at: When?) -> When {
        at ?? When(now, precision: .second, offsetMinutes: Int16(zone.offset(at: now) / 60))
    }

    /// Whom an entry is about. What is typed is about the customer as it stands after merges; what an import brings stays with
    /// the card by whose handle it came, so that parting gives each their own. Nothing happens about somebody the viewer may
    /// not see.
    func require(_ customer: CustomerID) throws -> CustomerID {
        guard let known = try book.resolve(customer) else { throw JournalError.notFound }
        return origin.run == nil ? known : customer
    }

    /// Words as they are kept: NFC, no NUL; empty ones are refused.
    package func words(_ text: String) throws -> String {
        let kept = KeptText.normalise(text)
        guard !kept.allSatisfy(\.isWhitespace) else { throw JournalError.emptyWords }
        return kept
    }

    /// Appends one entry and marks its customer for a fresh look.
    @discardableResult
    func append(
        _ event: Event, about customer: CustomerID?, side: Side, at: When? = nil, refersTo: EntryID? = nil,
        channel: Channel = .unknown, conversation: ConversationID? = nil, externalKey: ExternalKey? = nil
    ) throws -> EntryID {
        let id = try writing.newID(Entry.self)
        let when = moment(at)
        let coded = try EventCoding.encode(event)
        try writing.run(
            """
            INSERT INTO entry (id, at, at_precision, at_offset, zone_assumed, recorded_at, customer_id, side, staff_id, channel,
              conversation_id, refers_to, kind, amount, currency, text, payload, source, external_key, import_id)
            VALUES (\(id), \(when.instant), \(when.precision.rawValue), \(when.offsetMinutes), \(when.zoneAssumed), \(now),
              \(customer), \(side), \(viewer.staff), \(channel), \(conversation), \(refersTo), \(event.code),
              \(coded.amount?.minor), \(coded.amount?.currency), \(coded.text.map(KeptText.normalise)), \(coded.payload), \(origin.source.rawValue),
              \(externalKey?.bytes), \(origin.run))
            """)
        if let customer { try markStale(customer) }
        return id
    }

    /// What we think of this customer must be thought anew.
    func markStale(_ customer: CustomerID) throws {
        try writing.run("INSERT INTO stale (customer_id) VALUES (\(customer)) ON CONFLICT (customer_id) DO NOTHING")
    }
}

/// A keyed digest of (source, external id): the same thing brought in twice has the same key and is kept once.
package struct ExternalKey: Hashable, Sendable {
    private let first: UInt64
    private let second: UInt64

    /// Sixteen bytes of a keyed hash; of fewer the rest is zero.
    package init(bytes: some Sequence<UInt8>) {
        var words: (UInt64, UInt64) = (0, 0)
        for (index, byte) in bytes.prefix(16).enumerated() {
            let place = UInt64(byte) << (56 - 8 * (index % 8))
            if index < 8 { words.0 |= place } else { words.1 |= place }
        }
        (first, second) = words
    }

    /// Most significant byte first.
    package init(_ first: UInt64, _ second: UInt64) {
        self.first = first
        self.second = second
    }

    package var bytes: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 16) { buffer, count in
            for index in 0..<8 {
                buffer[index] = UInt8(truncatingIfNeeded: first >> (56 - 8 * index))
                buffer[8 + index] = UInt8(truncatingIfNeeded: second >> (56 - 8 * index))
            }
            count = 16
        }
    }

    /// It is a hash already.
    package func hash(into hasher: inout Hasher) { hasher.combine(second) }
}
