import Guidance
import Journal
import Listening
import Storage
import Vocabulary

/// Every message is read once, in the background, and what was heard in it is kept, so that no page waits for listening.
extension Shop {
    /// So many are read at once and put down in one write.
    private static let messagesAtOnce = 1_000
    /// So many are read before others get their turn.
    private static let messagesInOneGo = 50

    /// Reads what was not read yet by what this shop has taught so far, the latest first.
    ///
    /// - Parameter most: no more messages than about so many; the rest stays for another time.
    /// - Returns: how many were read.
    @discardableResult
    package func readMessages(atMost most: Int = .max) async throws -> Int {
        let newest = try await journal.read(as: .owner) { try $0.lastEntry() }
        guard var end = newest.map({ EntryID($0.value + 1) }) else { return 0 }
        var read = 0
        while read < most {
            try Task.checkCancellation()
            guard let part = try await reading({ [end] in try await readPart(before: end) }) else { break }
            read += part.messages
            end = part.end
        }
        return read
    }

    /// One batch.
    /// - Returns: how many messages it was, and before which number to go on; nil when nothing is left.
    private func readPart(before end: EntryID) async throws -> (messages: Int, end: EntryID)? {
        guard let part = try await unheard(before: end) else { return nil }
        let rows = await Self.listened(to: part.entries, by: part.ear)
        // Where somebody put a reading right meanwhile, it is read again as they said.
        guard try await keep(rows, of: part) else { return (0, end) }
        return (part.entries.count, part.span.first)
    }

    /// Before something is asked of what was heard: the latest messages are read, as many as nobody waits long for. Where nothing can
    /// be written, what was read before must do.
    package func readLatestMessages() async throws {
        do {
            try await readMessages(atMost: 20_000)
            try await indexWords(atMost: 40)
        } catch let error as StorageError {
            log.warning("messages were not read", metadata: ["because": "\(error)"])
        }
    }

    /// Forgets everything that was heard, and reads it anew.
    package func readMessagesAnew() async throws {
        try await journal.write(as: .owner) { try $0.forgetHeard() }
        try await readMessages()
    }

    private struct UnheardPart: Sendable {
        var ear: Ear
        var span: HeardSpan
        var entries: [Entry]
    }

    private func unheard(before end: EntryID) async throws -> UnheardPart? {
        let (zone, taught) = (self.zone, self.taught)
        return try await journal.read(as: .owner) { book in
            guard let ear = try taught.earIfAny(book, zone: zone), var span = try book.unheardSpan(by: ear.version, before: end)
            else { return nil }
            let entries = try book.messagesToHear(in: span, limit: Self.messagesAtOnce)
            if entries.count == Self.messagesAtOnce, let oldest = entries.last { span.first = oldest.id }
            return UnheardPart(ear: ear, span: span, entries: entries)
        }
    }

    /// By as many cores as there are; they are lent, not held.
    private static func listened(to entries: [Entry], by ear: Ear) async -> [HeardRow] {
        await withTaskGroup(of: [HeardRow].self) { group in
            for half in entries.chunks(of: max(1, (entries.count + 1) / 2)) {
                group.addTask(priority: .utility) {
                    var rows: [HeardRow] = []
                    for some in Array(half).chunks(of: messagesInOneGo) {
                        rows += some.compactMap(ear.row)
                        await Task.yield()
                    }
                    return rows
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
    }

    /// - Returns: false when these readings are no longer those of this shop.
    private func keep(_ rows: [HeardRow], of part: UnheardPart) async throws -> Bool {
        let (zone, taught) = (self.zone, self.taught)
        return try await journal.write(as: .owner) { pen in
            guard try taught.earIfAny(pen.book, zone: zone)?.version == part.ear.version else { return false }
            try pen.keep(rows, heardIn: part.entries.map(\.id))
            try pen.heard(part.span, by: part.ear.version)
            return true
        }
    }
}

extension Ear {
    /// What is kept of a message: of every customer's, and of ours where it may say something worth writing down.
    func row(_ entry: Entry) -> HeardRow? {
        guard let message = hear(entry) else { return nil }
        let kept = KeptReading(of: message, isCorrected: corrections[entry.id] != nil, zone: zone)
        guard kept.side == .customer || kept.proposes else { return nil }
        return HeardRow(
            entry: entry.id, customer: message.customer, at: message.at.instant, version: version, what: kept.packed,
            urgency: kept.urgency.rawValue, margin: kept.margin, words: kept.words, proposes: kept.proposes)
    }
}

extension HeardRow {
    /// - Returns: nil for what no version ever packed.
    var reading: KeptReading? {
        KeptReading(packed: what, urgency: urgency, margin: margin, words: words, proposes: proposes)
    }
}
