import Journal
import Vocabulary

/// *Kebiasaan*: how the team does things. What it agreed on and how that came back, kindness worth telling, ideas from the
/// front line with their answers, the rule of fairness, alarms. Nobody is ranked.
package struct Practice: Sendable {
    /// One kind of situation: what we agreed to do, who agrees, and how each way of settling it came back.
    package struct Situation: Sendable {
        package var name: String
        /// The word that holds now; nil where it was decided and never agreed.
        package var precedent: Entry?
        /// The latest word of each who agrees since.
        package var endorsements: [Entry]
        package var ways: [Way]
    }

    package struct Way: Sendable {
        package var name: String
        /// Newest first.
        package var decisions: [Whose<Entry>]
        /// How they came back, as far as somebody said so.
        package var outcomes: [Sign]
    }

    package struct Raised: Sendable {
        package var entry: Entry
        package var idea: Idea
        package var answer: (entry: Entry, said: IdeaAnswer)?
    }

    package var asOf: Instant
    /// The one spoken of last comes first.
    package var situations: [Situation] = []
    /// *Sama-sama enak*: the written rule of fairness, and when somebody last looked at it.
    package var fairness: (situation: Situation, reviewedAt: When)?
    /// Newest first.
    package var care: [Whose<Entry>] = []
    /// Those without an answer first, the longest waiting on top; then the latest answered.
    package var ideas: [Raised] = []
    /// Open ones, for the owner and for whoever raised them.
    package var alarms: [Raised] = []

    static let careShown = 6
    static let ideasShown = 20
    private static let mostEntries = 1_000
    /// Under these names a precedent is the rule of fairness.
    package static let fairnessNames: Set<String> = ["sama-sama enak", "adil", "fair to both", "fairness"]
}

extension Shop {
    /// - Parameter seesAlarms: everybody's, as the owner does; else only one's own.
    package func practice(
        asOf: Instant? = nil, seesAlarms: Bool = true, as viewer: Viewer = .owner
    ) async throws -> Practice {
        let (now, practised) = (self.now, self.practised)
        return try await journal.read(as: viewer) { book in
            var practice = try practised(Look(book, asOf: asOf, now: now)) { try Practice(book, asOf: asOf ?? now) }
            if !seesAlarms { practice.alarms.removeAll { $0.entry.staff == nil || $0.entry.staff != viewer.staff } }
            return practice
        }
    }
}

extension Practice {
    fileprivate init(_ book: Book, asOf: Instant) throws {
        self.init(asOf: asOf)
        let ours = try book.nobodysEntries(
            of: [.precedentSet, .endorsed, .ideaGiven, .ideaAnswered, .decided, .decisionTurnedOut], asOf: asOf,
            limit: Self.mostEntries)
        let theirs = try book.entries(
            of: [.decided, .decisionTurnedOut, .precedentSet, .cared], asOf: asOf, limit: Self.mostEntries)
        care = Array(theirs.filter { $0.thing.event.kind == .cared }.prefix(Self.careShown))
        takeIdeas(ours)
        let all = Self.situations(ours, theirs)
        situations = all.filter { !Self.fairnessNames.contains($0.name.lowercased()) }
        if let rule = all.first(where: { Self.fairnessNames.contains($0.name.lowercased()) }), let written = rule.precedent {
            fairness = (rule, max(written.at, rule.endorsements.map(\.at).max() ?? written.at))
        }
    }

    private mutating func takeIdeas(_ entries: [Entry]) {
        var answers: [EntryID: (Entry, IdeaAnswer)] = [:]
        for entry in entries {
            if case .ideaAnswered(let answer) = entry.event, let idea = entry.refersTo { answers[idea] = (entry, answer) }
        }
        let raised = entries.compactMap { entry -> Raised? in
            guard case .ideaGiven(let idea) = entry.event else { return nil }
            return Raised(entry: entry, idea: idea, answer: answers[entry.id])
        }
        alarms = raised.filter { $0.idea.isAlarm == true && $0.answer == nil }
        let plain = raised.filter { $0.idea.isAlarm != true }
        let waiting = plain.filter { $0.answer == nil }.reversed()
        ideas = Array((Array(waiting) + plain.filter { $0.answer != nil }).prefix(Self.ideasShown))
    }

    private static func situations(_ ours: [Entry], _ theirs: [Whose<Entry>]) -> [Situation] {
        var names: [String] = []
        var found: [String: Situation] = [:]
        var outcomes: [EntryID: Sign] = [:]
        func change(_ name: String, _ body: (inout Situation) -> Void) {
            let key = name.lowercased()
            if found[key] == nil { names.append(key) }
            var situation = found[key] ?? Situation(name: name, precedent: nil, endorsements: [], ways: [])
            body(&situation)
            found[key] = situation
        }
        let all = (ours + theirs.map(\.thing)).sorted { ($1.at, $1.id) < ($0.at, $0.id) }
        let people = Dictionary(theirs.map { ($0.thing.id, $0) }, uniquingKeysWith: { first, _ in first })
        for entry in all {
            switch entry.event {
            case .decisionTurnedOut(let outcome):
                if let decision = entry.refersTo, outcomes[decision] == nil { outcomes[decision] = outcome.sign }
            case .precedentSet(let precedent):
                change(precedent.situation) { if $0.precedent == nil { $0.precedent = entry } }
            case .endorsed(let endorsement):
                change(endorsement.situation) { $0.endorsements.append(entry) }
            case .decided(let decision):
                change(decision.situation) { situation in
                    guard let whose = people[entry.id] else { return }
                    situation.add(whose, decision.chosen, outcomes[entry.id])
                }
            default: continue
            }
        }
        return names.compactMap { found[$0] }.filter { $0.precedent != nil || !$0.ways.isEmpty }
    }
}

extension Practice.Situation {
    fileprivate mutating func add(_ decision: Whose<Entry>, _ chosen: String, _ outcome: Sign?) {
        let place = ways.firstIndex { $0.name.lowercased() == chosen.lowercased() } ?? ways.count
        if place == ways.count { ways.append(Practice.Way(name: chosen, decisions: [], outcomes: [])) }
        ways[place].decisions.append(decision)
        if let outcome { ways[place].outcomes.append(outcome) }
    }
}
