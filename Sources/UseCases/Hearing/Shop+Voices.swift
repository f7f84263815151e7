import Guidance
import Journal
import Vocabulary

/// *Kata pelanggan*, with what is needed to read it.
package struct VoicesView: Sendable {
    package var since: Instant
    package var asOf: Instant
    package var voices: Voices
    /// The messages behind the themes' examples.
    package var examples: [EntryID: Entry]
    package var names: [CustomerID: String]
    /// There were more people than are listened to at once: those of the latest words were.
    package var isPartial: Bool
}

extension Shop {
    private static let customersHeard = 500
    private static let messagesOfOneHeard = 200

    /// What customers spoke of since then, beside the span of the same length before.
    package func voices(since: Instant, asOf: Instant? = nil, as viewer: Viewer = .owner) async throws -> VoicesView {
        let (moment, zone, taught) = (asOf ?? now, self.zone, self.taught)
        return try await journal.read(as: viewer) { book in
            let ear = try taught.ear(book, zone: zone)
            let before = since.subtracting(moment.since(since))
            let customers = try book.lively(since: before, upTo: moment, limit: Self.customersHeard)
            var voices = Voices(since: since)
            for customer in customers where try !book.isUnassessed(customer) {
                let entries = try book.words(with: customer, since: before, upTo: moment, limit: Self.messagesOfOneHeard)
                for var message in ear.hear(entries.filter { $0.side == .customer }) {
                    message.customer = customer
                    voices.hear(message)
                }
            }
            let examples = try book.entries(voices.themes.flatMap(\.examples))
            let cards = Set(examples.values.compactMap(\.customer))
            return VoicesView(
                since: since, asOf: moment, voices: voices, examples: examples,
                names: Dictionary(
                    uniqueKeysWithValues: try cards.compactMap { card in try book.customer(card).map { (card, $0.name) } }),
                isPartial: customers.count == Self.customersHeard)
        }
    }
}
