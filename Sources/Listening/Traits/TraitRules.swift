/// What a message tells of a person, theme by theme: never by a bare word, always by a word in its surroundings.
///
/// A greeting, a name or an address says nothing; "alhamdulillah" does not make anyone devout.
struct TraitRules {
    private(set) var hints: [TraitHint] = []

    private struct Found {
        var cue: ThemeCue
        var span: Range<Int>
        /// An avoiding word stands before it in its clause.
        var isAvoided: Bool
    }

    private var found: [Found] = []
    private var all: ThemeCue = []
    private let complains: Bool
    private let asksToAct: Bool

    init(of tokens: [Token], in text: String, _ rules: IntentRules) {
        complains = rules.says(.complaint)
        asksToAct = rules.says(.request)
        guard tokens.contains(where: { $0.lists & Lexicons.themes.list != 0 }) else { return }
        read(tokens)
        guard all.hasAny(Self.themes) || rules.cues.all.hasAny(.animal) else { return }
        guard !rules.says(.spam) else {
            if let gambling = first(.gambling) {
                hints = [TraitHint(theme: .gambling, attitude: .mentions, span: gambling.span)]
            }
            return
        }
        judge(rules)
    }

    private static let themes = ThemeCue(rawValue: (1 << 32) - 1)

    private mutating func read(_ tokens: [Token]) {
        var avoided = false
        var sinceAvoided = 9
        var sinceName = 9
        for piece in Lexicons.themes.pieces(of: tokens) {
            if piece.kind == .pause || piece.kind == .questionMark {
                avoided = false
                sinceName = 9
                continue
            }
            sinceAvoided += 1
            sinceName += 1
            if piece.roles.hasAny(.namesOrPlaces) { sinceName = 0 }
            if sinceName <= 4, piece.roles.hasAny(Self.themes) { continue }
            if !piece.roles.isEmpty {
                all.formUnion(piece.roles)
                found.append(Found(cue: piece.roles, span: piece.span, isAvoided: avoided && sinceAvoided <= 6))
            }
            if piece.roles.hasAny(.avoids) {
                avoided = true
                sinceAvoided = 0
            }
        }
    }

    private func first(_ cue: ThemeCue) -> Found? { all.hasAny(cue) ? found.first { $0.cue.hasAny(cue) } : nil }

    private mutating func note(_ theme: TraitHint.Theme, _ attitude: TraitHint.Attitude, _ span: Range<Int>) {
        hints.append(TraitHint(theme: theme, attitude: attitude, span: span))
    }

    private mutating func judge(_ rules: IntentRules) {
        judgeFaith()
        if let pork = first(.pork) ?? (all.hasAny(.food) && !all.hasAny(.pet) ? first(.pig) : nil) {
            note(.pork, isAvoidedAnywhere([.pork, .pig]) ? .avoids : .mentions, pork.span)
        }
        thing(.alcohol, .alcohol)
        thing(.tobacco, .tobacco)
        thing(.gambling, .gambling)
        thing(.politics, .politics)
        if let riba = first(.riba) { note(.riba, .avoids, riba.span) }
        if let sexual = first(.sexual), complains || asksToAct || all.hasAny([.objects, .avoids]) {
            note(.sexual, .avoids, sexual.span)
        }
        if let racism = first(.racism) ?? (all.hasAny(.belittles) ? first(.ethnic) : nil), !all.hasAny(.notThis) {
            note(.ethnicity, .mentions, racism.span)
        }
        if let sexism = first(.sexism) ?? (all.hasAny(.belittles) && !all.hasAny([.racism, .ethnic]) ? first(.women) : nil) {
            note(.gender, .mentions, sexism.span)
        }
        judgeBody()
        if let death = first(.death), !all.hasAny([.condolence, .pet]) { note(.bereavement, .mentions, death.span) }
        if let abuse = first(.abuse) {
            note(.abuse, .mentions, abuse.span)
        } else if let animal = rules.insultingAnimal {
            note(.abuse, .mentions, animal)
        }
        if let data = first(.privacy) ?? (all.hasAny(.dataMisused) ? first(.personalData) : nil) {
            note(.privacy, complains || asksToAct || all.hasAny(.dataMisused) ? .avoids : .mentions, data.span)
        }
    }

    /// A thing one takes part in or keeps away from.
    private mutating func thing(_ theme: TraitHint.Theme, _ cue: ThemeCue) {
        guard let word = first(cue), !all.hasAny(.notThis) else { return }
        let avoids = isAvoidedAnywhere(cue) || all.hasAny(.objects)
        note(theme, avoids ? .avoids : .mentions, word.span)
    }

    private func isAvoidedAnywhere(_ cue: ThemeCue) -> Bool {
        found.contains { $0.cue.hasAny(cue) && ($0.isAvoided || $0.cue.hasAny(.avoids)) }
    }

    private mutating func judgeFaith() {
        let own = first(.ownFaith)
        if let own {
            note(.religion, .affirms, own.span)
        } else if all.hasAny(.riba), let sharia = first(.sharia) {
            note(.religion, .affirms, sharia.span)
        } else if let faith = first(.faith) {
            note(.religion, .mentions, faith.span)
        }
        guard !all.hasAny(.notThis) else { return }
        let mayNotEat = all.hasAny([.pork, .alcohol]) && (own != nil && all.hasAny(.avoids) || isAvoidedAnywhere(.pork))
        if let wants = first(.wantsHalal) {
            note(.halal, .affirms, wants.span)
        } else if let halal = first(.halal) {
            note(.halal, own != nil || mayNotEat ? .affirms : .mentions, halal.span)
        } else if let forbidden = first(.forbiddenByFaith) {
            note(.halal, .mentions, forbidden.span)
        } else if mayNotEat, let word = own ?? first([.pork, .alcohol]) {
            note(.halal, .affirms, word.span)
        }
    }

    /// Illness of a person; not of a pet, and not a rubber band that hurts.
    private mutating func judgeBody() {
        if let diet = first(.diet) { note(.diet, .affirms, diet.span) }
        guard !all.hasAny([.pet, .notThis]) else { return }
        if let health = first(.health) {
            note(.health, .mentions, health.span)
        } else if let symptom = first(.symptom), all.hasAny(.body), complains,
            symptom.cue != .symptom || found.contains(where: { $0.cue.hasAny(.body) })
        {
            note(.health, .mentions, symptom.span)
        }
    }
}
