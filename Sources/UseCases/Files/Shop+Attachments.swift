import Journal
import Vocabulary

/// Files that are kept with customers.
extension Shop {
    package typealias KeptFile = Attachment
    package static let largestFile = Pen.largestAttachment

    /// All of them, or none.
    ///
    /// - Parameter once: a word of the page's own: the same files sent twice by it are kept once.
    package func attach(
        _ files: [(name: String, bytes: [UInt8])], to customer: CustomerID, once: String, as viewer: Viewer = .owner
    ) async throws -> DeedOutcome {
        let keys = files.enumerated().map { place, file in
            key(of: "attach \(customer) \(place) \(file.name)", once: once, by: viewer)
        }
        do {
            return try await journal.write(as: viewer) { pen in
                guard try pen.book.written(among: keys).isEmpty else { return .doneBefore }
                for (file, key) in zip(files, keys) { try pen.attach(file.name, file.bytes, to: customer, externalKey: key) }
                return .done
            }
        } catch let error as JournalError {
            return DeedOutcome(error)
        }
    }

    /// - Returns: nil when there is none of that number this viewer may see.
    package func file(_ id: EntryID, as viewer: Viewer = .owner) async throws -> (file: KeptFile, bytes: [UInt8])? {
        try await journal.read(as: viewer) { book in
            guard let (file, _) = try book.attachment(id) else { return nil }
            return (file, try book.bytes(of: file))
        }
    }
}
