import Guidance
import Journal
import Listening
import Synchronization
import Vocabulary

/// Listens to messages of the journal. What is said by a machine, passed on or deleted is nobody's word.
struct Ear: Sendable {
    let listener: Listener
    let zone: Zone
    /// How messages were meant, as people said.
    var corrections: [EntryID: ReadingCorrected]
    /// Another one reads otherwise: by another model, or taught something else.
    let version: Int64

    init(listener: Listener, zone: Zone, corrections: [EntryID: ReadingCorrected], lastCorrection: EntryID?) {
        self.listener = listener
        self.zone = zone
        self.corrections = corrections
        version =
            (Int64(listener.model.version) << 28 ^ KeptReading.form << 20 ^ (lastCorrection?.value ?? 0)) & Int64.max
    }

    func hear(_ entries: [Entry]) -> [HeardMessage] { entries.compactMap(hear) }

    func hear(_ entry: Entry) -> HeardMessage? {
        guard case .message(let message) = entry.event, let customer = entry.customer, entry.side != .other,
            !message.isAutomatic, !message.isDeleted, message.forwardedFrom == nil, !message.text.isEmpty
        else { return nil }
        let occasion = Listener.Occasion(
            at: zone.local(entry.at.instant, precision: entry.at.precision), side: entry.side, context: .init())
        var reading = listener.read(message.text, occasion, explaining: true)
        if let said = corrections[entry.id] {
            reading = reading.corrected(
                to: said.intents.compactMap(Intent.init(rawValue:)), Sentiment(rawValue: said.sentiment) ?? reading.sentiment)
        }
        return HeardMessage(
            entry: entry.id, customer: customer, at: entry.at, side: entry.side, text: message.text, reading: reading)
    }
}

/// What this business taught, made from the journal's corrections and kept until there is another one.
final class RememberedEar: Sendable {
    private struct Kept {
        var lastCorrection: EntryID?
        var ear: Ear
    }
    private let kept = Mutex<Kept?>(nil)
    private let heard = Mutex<(version: Int64, messages: [EntryID: HeardMessage])>((0, [:]))
    private static let mostHeard = 2_000

    /// What may be worth writing down is asked for at every look: each message is listened to once.
    func hear(_ entries: [Entry], by ear: Ear) -> [HeardMessage] {
        let known = heard.withLock { $0.version == ear.version ? $0.messages : [:] }
        let fresh = ear.hear(entries.filter { known[$0.id] == nil })
        if !fresh.isEmpty {
            heard.withLock { heard in
                if heard.version != ear.version || heard.messages.count + fresh.count > Self.mostHeard {
                    heard = (ear.version, [:])
                }
                for message in fresh { heard.messages[message.entry] = message }
            }
        }
        return entries.compactMap { known[$0.id] } + fresh
    }

    /// Where something works without listening too.
    func earIfAny(_ book: Book, zone: Zone) throws -> Ear? {
        do { return try ear(book, zone: zone) } catch is NothingToListenWith { return nil }
    }

    /// - Throws: ``NothingToListenWith``.
    func ear(_ book: Book, zone: Zone) throws -> Ear {
        let last = try book.lastCorrection()
        if let known = kept.withLock({ $0 }), known.lastCorrection == last, known.ear.zone == zone { return known.ear }
        guard var listener = Listener() else { throw NothingToListenWith() }
        var corrections: [EntryID: ReadingCorrected] = [:]
        var lessons: [ShopLessons.Lesson] = []
        for correction in try book.corrections(limit: ShopLessons.mostLessons) {
            guard case .readingCorrected(let said) = correction.event else { continue }
            if corrections.updateValue(said, forKey: correction.message) != nil {
                lessons.removeAll { $0.message == correction.message.value }
            }
            if said.isTakenBack { corrections[correction.message] = nil }
            guard let sentiment = Sentiment(rawValue: said.sentiment) else { continue }
            lessons.append(
                ShopLessons.Lesson(message: correction.message.value, text: correction.words, sentiment: sentiment))
        }
        listener.lessons = ShopLessons(lessons)
        let ear = Ear(listener: listener, zone: zone, corrections: corrections, lastCorrection: last)
        kept.withLock { $0 = Kept(lastCorrection: last, ear: ear) }
        return ear
    }
}

/// The program was built without what it needs to read messages; a test reads that it was not.
package struct NothingToListenWith: Error {}
