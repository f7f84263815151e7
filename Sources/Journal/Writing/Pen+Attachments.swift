import Storage
import Vocabulary

/// A file that is kept with a customer.
package struct Attachment: Hashable, Sendable {
    /// The entry that keeps it.
    package var id: EntryID
    package var name: String
    /// In bytes.
    package var size: Int
    package var at: Instant
}

extension Pen {
    /// Bytes of one file at most: a photo as a telephone makes it, a scanned order.
    package static let largestAttachment = 10_000_000
    /// Files of one customer at most.
    package static let mostAttachments = 200
    private static let pieceSize = 256 << 10

    /// Keeps a file with this customer.
    ///
    /// - Throws: `JournalError.outOfRange` when it is empty or too large, or there are too many already.
    @discardableResult
    package func attach(
        _ name: String, _ bytes: [UInt8], to customer: CustomerID, externalKey: ExternalKey? = nil
    ) throws -> EntryID {
        guard (1...Self.largestAttachment).contains(bytes.count),
            try book.attachments(of: customer).count < Self.mostAttachments
        else { throw JournalError.outOfRange }
        let id = try append(
            .attached(Attached(text: try words(name), size: bytes.count)), about: try require(customer), side: .us,
            externalKey: externalKey)
        for (place, piece) in bytes.chunks(of: Self.pieceSize).enumerated() {
            try writing.run(
                "INSERT INTO attachment_piece (entry_id, place, bytes) VALUES (\(id), \(place), \(Array(piece)))")
        }
        return id
    }

    /// Its bytes are gone for ever; that it was there stays written.
    ///
    /// - Throws: `JournalError.notFound` when there is none of that number, or it is gone already.
    package func detach(_ id: EntryID, externalKey: ExternalKey? = nil) throws {
        guard let (file, customer) = try book.attachment(id) else { throw JournalError.notFound }
        try writing.run("DELETE FROM attachment_piece WHERE entry_id = \(id)")
        try append(
            .detached(Attached(text: file.name, size: file.size)), about: customer, side: .us, refersTo: id,
            externalKey: externalKey)
    }
}

extension Book {
    /// The files kept with this customer, the latest first.
    package func attachments(of customer: CustomerID) throws -> [Attachment] {
        let ids = try everyone(mergedInto: customer)
        return try reading.all(
            """
            SELECT \(Self.entryColumns) FROM entry e
            WHERE e.customer_id IN \(list: ids) AND e.withdrawn = 0 AND e.kind = \(Event.Kind.attached.rawValue)
              AND EXISTS (SELECT 1 FROM attachment_piece p WHERE p.entry_id = e.id AND p.place = 0)
            ORDER BY e.at DESC, e.id DESC LIMIT \(Pen.mostAttachments)
            """, Self.entry
        ).compactMap { Self.attachment($0) }
    }

    /// A file that is still there, and whose it is; nil when there is none this viewer may see.
    package func attachment(_ id: EntryID) throws -> (file: Attachment, customer: CustomerID)? {
        guard let entry = try entries([id])[id], let file = Self.attachment(entry), let card = entry.customer,
            let customer = try resolve(card),
            try reading.number("SELECT 1 FROM attachment_piece WHERE entry_id = \(id) AND place = 0") != nil
        else { return nil }
        return (file, customer)
    }

    /// What is in it.
    package func bytes(of file: Attachment) throws -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(file.size)
        try reading.rows("SELECT bytes FROM attachment_piece WHERE entry_id = \(file.id) ORDER BY place") {
            bytes += $0.bytes(0)
        }
        return bytes
    }

    private static func attachment(_ entry: Entry) -> Attachment? {
        guard case .attached(let file) = entry.event else { return nil }
        return Attachment(id: entry.id, name: file.text, size: file.size, at: entry.at.instant)
    }
}
