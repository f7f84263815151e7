import Listening
import Vocabulary

/// *Kata pelanggan*: what customers speak of, and what they want with it. Counted by people, not by messages: who writes ten
/// times has one voice.
package struct Voices: Sendable {
    package struct Theme: Sendable {
        package var topic: Topic
        package var intent: Intent
        package var people: Int
        package var messages: Int
        /// In the span before, of the same length.
        package var peopleBefore: Int
        /// The latest first, of different people as far as there are some.
        package var examples: [EntryID]
    }

    /// What says something of the shop; orders and requests are its daily work.
    package static let intents: [Intent] = [.complaint, .suggestion, .leaving, .praise, .question]
    private static let mostExamples = 5
    /// One person is no theme. [assumption]
    private static let fewestRising = 2

    private struct Key: Hashable {
        var topic: Topic
        var intent: Intent
    }
    private struct Gathered {
        var people: Set<CustomerID> = []
        var before: Set<CustomerID> = []
        var messages: [(at: Instant, entry: EntryID, customer: CustomerID)] = []
    }

    private let since: Instant
    private var gathered: [Key: Gathered] = [:]
    private var everybody: Set<CustomerID> = []

    /// Whose words were listened to.
    package var people: Int { everybody.count }
    package private(set) var messages = 0

    /// - Parameter since: what is older is the span before.
    package init(since: Instant) { self.since = since }

    package mutating func hear(_ reading: KeptReading, in entry: EntryID, of customer: CustomerID, at moment: Instant) {
        guard reading.side == .customer else { return }
        if moment > since {
            everybody.insert(customer)
            messages += 1
        }
        for intent in Self.intents where reading.tells(intent) {
            let key = Key(topic: reading.topic, intent: intent)
            if moment > since {
                gathered[key, default: Gathered()].people.insert(customer)
                gathered[key]?.messages.append((moment, entry, customer))
            } else {
                gathered[key, default: Gathered()].before.insert(customer)
            }
        }
    }

    /// What more people speak of than before, and the shop could do something about.
    package var rising: [Theme] {
        themes.filter {
            [.complaint, .suggestion].contains($0.intent) && $0.people >= Self.fewestRising && $0.people > $0.peopleBefore
        }
    }

    /// Those of most people first; among as many, complaints and suggestions first.
    package var themes: [Theme] {
        gathered.filter { !$0.value.people.isEmpty }.map { key, found in
            Theme(
                topic: key.topic, intent: key.intent, people: found.people.count, messages: found.messages.count,
                peopleBefore: found.before.count, examples: Self.examples(found))
        }.sorted { one, other in
            if one.people != other.people { return one.people > other.people }
            let (first, second) = (Self.intents.firstIndex(of: one.intent) ?? 0, Self.intents.firstIndex(of: other.intent) ?? 0)
            return (first, one.topic.rawValue) < (second, other.topic.rawValue)
        }
    }

    private static func examples(_ found: Gathered) -> [EntryID] {
        let latest = found.messages.sorted { ($0.at, $0.entry) > ($1.at, $1.entry) }
        var seen: Set<CustomerID> = []
        let first = latest.filter { seen.insert($0.customer).inserted }
        let rest = latest.filter { message in !first.contains { $0.entry == message.entry } }
        return (first + rest).prefix(mostExamples).map(\.entry)
    }
}
