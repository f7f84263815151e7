/// What the words of one message say, clause by clause, before anyone asks what it means here.
struct Hearing {
    struct Found {
        var rule: NeedsReply.Rule
        var span: Range<Int>
    }

    private(set) var findings: [Found] = []
    private(set) var roles: Role = []
    private(set) var hasQuestionMark = false
    /// Words that are neither greeting, name, thanks, yes nor filler: something is being said.
    private(set) var contentWords = 0
    private(set) var words = 0
    private(set) var callingWords = 0
    private(set) var spamWords = 0
    /// From the first word or emoji to the last.
    private(set) var whole = 0..<0
    private var rulesFound: UInt64 = 0

    init(of text: String) { self.init(of: Folding.tokens(of: text)) }

    init(of tokens: [Token], in lexicon: Lexicon = Lexicons.roles) {
        let pieces = lexicon.pieces(of: tokens)
        if let first = pieces.first, let last = pieces.last { whole = first.span.lowerBound..<last.span.upperBound }
        var start = 0
        for index in pieces.indices where pieces[index].endsClause {
            read(Clause(pieces[start...index]))
            start = index + 1
        }
        if start < pieces.count { read(Clause(pieces[start...])) }
    }

    func found(_ rule: NeedsReply.Rule) -> Found? {
        guard rulesFound & 1 << UInt64(rule.rawValue) != 0 else { return nil }
        return findings.first { $0.rule == rule }
    }

    private mutating func read(_ clause: Clause) {
        roles.formUnion(clause.roles)
        hasQuestionMark = hasQuestionMark || clause.hasQuestionMark
        words += clause.words
        contentWords += clause.contentWords
        if clause.roles.hasAny([.spam, .address]) {
            for piece in clause.pieces {
                if piece.roles.hasAny(.spam) { spamWords += 1 }
                if piece.roles.hasAny(.address) { callingWords += 1 }
            }
        }
        if let question = clause.question { note(.question, question) }
        if let rhetoric = clause.rhetoric { note(.rhetorical, rhetoric) }
        if let request = clause.request { note(.request, request) }
        if let trouble = clause.trouble { note(.trouble, trouble) }
        if let payment = clause.payment { note(.payment, payment) }
        if let news = clause.awaitedNews { note(.awaitsNews, news) }
        if let change = clause.change { note(.change, change) }
        if let wish = clause.wish { note(.wish, wish) }
        if let order = clause.order { note(.order, order) }
        if let turn = clause.theirTurn { note(.theirTurn, turn) }
        guard clause.roles.hasAny(Self.restingRoles) else { return }
        for (role, rule) in Self.resting { if let span = clause.span(of: role) { note(rule, span) } }
    }

    private mutating func note(_ rule: NeedsReply.Rule, _ span: Range<Int>) {
        let bit: UInt64 = 1 << UInt64(rule.rawValue)
        // A long complaint says the same many times; a few spans explain it.
        if findings.count < 24 || rulesFound & bit == 0 { findings.append(Found(rule: rule, span: span)) }
        rulesFound |= bit
    }

    private static let restingRoles: Role = resting.reduce(into: []) { $0.formUnion($1.0) }
    private static let resting: [(Role, NeedsReply.Rule)] = [
        (.withdrawal, .withdraws), (.decline, .declines), (.holiday, .holiday), (.spam, .spam), (.thanks, .thanks),
        (.forgiveness, .forgiveness), (.praise, .praise), (.farewell, .farewell), (.onTheWay, .onTheWay), (.regret, .regret),
        (.agreement, .agreement), (.laughter, .laughter), (.greeting, .greeting),
    ]
}

extension Piece {
    var endsClause: Bool { kind == .pause || kind == .questionMark }
}
