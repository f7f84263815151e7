/// What the words of one message tell, list by list, each with its place.
struct Cues {
    struct Found {
        var cue: Cue
        var span: Range<Int>
        /// A "ga" stands up to two words before it in the same clause.
        var isNegated: Bool
        /// A "kalau" stands before it in the same clause.
        var isSupposed: Bool
        var clause: Int
    }

    private(set) var all: Cue = []
    private(set) var found: [Found] = []

    init(of tokens: [Token]) {
        read(tokens, in: Lexicons.wishes)
        read(tokens, in: Lexicons.moods)
        read(tokens, in: Lexicons.hurries)
        read(tokens, in: Lexicons.topics)
    }

    /// The first that is meant as it stands.
    func affirmed(_ cue: Cue) -> Found? {
        all.hasAny(cue) ? found.first { $0.cue.hasAny(cue) && !$0.isNegated } : nil
    }

    func first(_ cue: Cue) -> Found? { all.hasAny(cue) ? found.first { $0.cue.hasAny(cue) } : nil }

    func count(_ cue: Cue) -> Int { all.hasAny(cue) ? found.count { $0.cue.hasAny(cue) } : 0 }

    /// Adds how the words sound, for the learned heads.
    mutating func readPleasantness(of tokens: [Token]) { read(tokens, in: Lexicons.pleasures) }

    private mutating func read(_ tokens: [Token], in lexicon: LexiconOf<Cue>) {
        guard tokens.contains(where: { $0.lists & lexicon.list != 0 }) else { return }
        var sinceNegation = 9
        var supposed = false
        var clause = 0
        for piece in lexicon.pieces(of: tokens) {
            if piece.kind == .pause || piece.kind == .questionMark {
                sinceNegation = 9
                supposed = false
                clause += 1
                continue
            }
            sinceNegation += 1
            if !piece.roles.isEmpty, found.count < 200 {
                all.formUnion(piece.roles)
                found.append(
                    Found(
                        cue: piece.roles, span: piece.span, isNegated: sinceNegation <= 2, isSupposed: supposed, clause: clause)
                )
            }
            if piece.roles.hasAny(.negation) { sinceNegation = 0 }
            if piece.roles.hasAny(.condition) { supposed = true }
        }
    }
}
