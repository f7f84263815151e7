import Vocabulary

/// *Beda orang, beda cara*: are different people treated differently, each as they prefer (M10)?
///
/// - Source: S0.17, see through the customer's eyes; S0.18, treat different customers differently; S4.14, each wants something
///   different.
/// - Concept: personalisation (Peppers & Rogers 2004); agreement corrected for luck (Cohen 1960).
/// - Formula: κ = (p_o − p_e) / (1 − p_e) over acts with a preference known beforehand; p_e is the match if the same acts were
///   dealt to people at random. Bootstrap interval.
/// - Unit: 1 each in their own way, 0 as if everybody were treated alike, below 0 the wrong way round; undefined when all
///   prefer the same and get it.
/// - Cannot see: preferences nobody knows (M15), and acts without a preference.
/// - Gaming: writing the preference down after the act: only earlier facts count.
package struct Personalisation: Sendable {
    /// [assumption]
    package static let minimumActs = 10
    /// Fewer different preferences than this cannot tell. [assumption]
    package static let minimumPreferences = 2
    /// Facts that say through which door somebody likes to be reached.
    package static let channelKeys: Set<String> = ["kanal", "channel", "hubungi lewat", "reach by"]

    package struct Act: Hashable, Sendable {
        package var entry: EntryID
        package var at: Instant
        package var prefers: String
        package var did: String
        package init(entry: EntryID, at: Instant, prefers: String, did: String) {
            self.entry = entry
            self.at = at
            self.prefers = prefers
            self.did = did
        }
    }

    package struct Match: Hashable, Sendable {
        package var served: Int
        /// Nil when nobody was served.
        package var matched: Double?
        package var matchedByLuck: Double?
        package var lift: Double? {
            guard let matched, let matchedByLuck, matchedByLuck < 1 else { return nil }
            return (matched - matchedByLuck) / (1 - matchedByLuck)
        }

        package init(_ acts: some Collection<Act>) {
            served = acts.count
            guard served > 0 else { return }
            var prefers: [String: Int] = [:]
            var did: [String: Int] = [:]
            for act in acts {
                prefers[act.prefers, default: 0] += 1
                did[act.did, default: 0] += 1
            }
            let n = Double(served)
            matched = Double(acts.count { $0.prefers == $0.did }) / n
            // Whole numbers, so that the order of a dictionary cannot change the last digit.
            matchedByLuck = Double(prefers.reduce(0) { $0 + $1.value * (did[$1.key] ?? 0) }) / (n * n)
        }
    }

    /// How we began to talk to somebody, against how they like to be reached, as far as we knew by then.
    package static func acts(in history: History) -> [Act] {
        let wishes = history.facts.filter { channelKeys.contains($0.what.key.lowercased()) }
        guard !wishes.isEmpty else { return [] }
        return history.messages.compactMap { message in
            guard message.side == .us, message.kind == .words, message.channel != .unknown,
                let wish = wishes.last(where: { $0.at < message.at }), let prefers = Channel(named: wish.what.value)
            else { return nil }
            return Act(
                entry: message.entry, at: message.at, prefers: String(prefers.rawValue),
                did: String(message.channel.rawValue))
        }
    }

    /// Ways as numbers: a resample then counts in arrays, some fifty times faster than by name.
    private static func liftInterval95(_ acts: [Act]) -> ClosedRange<Double>? {
        let names = Set(acts.flatMap { [$0.prefers, $0.did] }).sorted()
        let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        let pairs = acts.map { (prefers: index[$0.prefers] ?? 0, did: index[$0.did] ?? 0) }
        return Bootstrap.interval95(pairs) { sample in
            var prefers = Array(repeating: 0, count: names.count)
            var did = prefers
            var matched = 0
            for pair in sample {
                prefers[pair.prefers] += 1
                did[pair.did] += 1
                if pair.prefers == pair.did { matched += 1 }
            }
            let n = Double(sample.count)
            let byLuck = Double(zip(prefers, did).reduce(0) { $0 + $1.0 * $1.1 }) / (n * n)
            return byLuck < 1 ? (Double(matched) / n - byLuck) / (1 - byLuck) : nil
        }
    }

    package static func assess(
        _ acts: [Act], asOf: Instant, parameters: Parameters = Parameters()
    ) -> Finding {
        let acts = acts.filter { $0.at <= asOf }
        let match = Match(acts)
        let preferences = Set(acts.map(\.prefers)).count
        let isEnough = acts.count >= minimumActs && preferences >= minimumPreferences
        return Finding(
            measure: MeasureName.personalisation.rawValue, value: match.lift,
            interval: isEnough && match.lift != nil ? liftInterval95(acts) : nil,
            effectiveEvidence: Double(acts.count), prior: nil,
            state: match.lift == nil ? .unknown : isEnough ? .enough : .thin, direction: .higherIsBetter,
            evidence: acts.map { Finding.Evidence(entry: $0.entry, weight: 1, outcome: $0.prefers == $0.did) },
            next: acts.last { $0.prefers != $0.did }.map { .useWhatWeKnow($0.entry) }, parameters: parameters.set)
    }
}

extension Channel {
    /// As people write it: *WA*, *telepon*, *datang langsung*.
    package init?(named text: String) {
        switch text.lowercased() {
        case "wa", "whatsapp": self = .whatsapp
        case "telepon", "telpon", "phone", "call": self = .phone
        case "datang", "datang langsung", "langsung", "in person", "visit": self = .inPerson
        case "email", "e-mail", "surel": self = .email
        case "telegram": self = .telegram
        case "ig", "instagram": self = .instagram
        case "messenger", "facebook": self = .messenger
        case "marketplace": self = .marketplace
        case "web", "situs": self = .web
        case "sms": self = .sms
        default: return nil
        }
    }
}
