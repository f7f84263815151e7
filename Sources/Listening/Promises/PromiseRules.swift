import Vocabulary

/// Promise candidates of a message: a clause in which somebody commits to an act ahead, with its day.
///
/// It would rather miss one than invent one: questions, requests, conditions, wishes, habits and what is past are none.
struct PromiseRules {
    private(set) var hints: [PromiseHint] = []
    /// A day named by a clause that promises nothing itself.
    private var dayAlone: DueDay?

    init(of tokens: [Token], in text: String, _ occasion: Listener.Occasion) {
        guard occasion.side != .other, tokens.contains(where: { $0.lists & Lexicons.promises.list != 0 }) else { return }
        let pieces = Lexicons.promises.pieces(of: tokens)
        guard pieces.contains(where: { $0.roles.hasAny([.act, .done, .commits, .reported, .arrives]) }) else { return }
        var start = 0
        var tokenStart = 0
        for index in 0...pieces.count {
            let ends = index == pieces.count || pieces[index].kind == .pause || pieces[index].kind == .questionMark
            guard ends else { continue }
            let isQuestion = index < pieces.count && pieces[index].kind == .questionMark
            let clause = pieces[start..<index]
            if let first = clause.first, let last = clause.last {
                let span = first.span.lowerBound..<last.span.upperBound
                while tokenStart < tokens.count, tokens[tokenStart].span.lowerBound < span.lowerBound { tokenStart += 1 }
                let words = tokens[tokenStart...].prefix { $0.span.lowerBound < span.upperBound }
                judge(clause, isQuestion, span, words, in: text, occasion)
            }
            start = index + 1
        }
        // "Ready tgl 5 ya, langsung kami kirim": the day was said a breath before.
        if occasion.side == .us, hints.count == 1, hints[0].due == nil, let said = dayAlone {
            hints[0].due = said.day
            hints[0].dueSpan = said.span
        }
        // "Selesai tgl 22, nanti saya WA" is one promise, of the 22nd.
        if hints.contains(where: { $0.due != nil }) { hints.removeAll { $0.due == nil } }
        if hints.count > 1, hints.allSatisfy({ $0.due == nil }) { hints.removeSubrange(1...) }
    }

    private mutating func judge(
        _ clause: ArraySlice<PieceOf<PromiseCue>>, _ isQuestion: Bool, _ span: Range<Int>, _ words: ArraySlice<Token>,
        in text: String, _ occasion: Listener.Occasion
    ) {
        var all: PromiseCue = []
        for piece in clause { all.formUnion(piece.roles) }
        if all.hasAny(.reported), occasion.side == .customer {
            guard all.hasAny([.act, .done, .arrives, .reported]), let due = DueDay(words, in: text, from: occasion.at) else {
                return
            }
            hints.append(PromiseHint(by: .us, due: due.day, span: span, dueSpan: due.span))
            return
        }
        if isQuestion || all.hasAny([.asks, .condition, .doubt, .requests, .offer, .negation, .usually]) { return }
        // Looking for the day is the dear part: only where it may matter.
        guard occasion.side == .us || commits(all, hasDay: true, occasion.side) else { return }
        let due = DueDay(words, in: text, from: occasion.at)
        if all.hasAny(.past), !all.hasAny(.deadline) || due == nil { return }
        guard commits(all, hasDay: due != nil, occasion.side) else {
            if dayAlone == nil, hints.isEmpty { dayAlone = due }
            return
        }
        hints.append(PromiseHint(by: occasion.side, due: due?.day, span: span, dueSpan: due?.span))
    }

    private func commits(_ all: PromiseCue, hasDay: Bool, _ side: Side) -> Bool {
        let acts = all.hasAny([.act, .done])
        if all.hasAny(.listener), !all.hasAny([.commits, .speaker]) { return false }
        if all.hasAny(.could), !all.hasAny([.commits, .vows]) { return false }
        if all.hasAny(.commits) { return acts || hasDay }
        guard acts else { return false }
        if side == .us {
            if all.hasAny([.speaker, .ours]) { return true }
            return hasDay && (all.hasAny(.done) || all.hasAny(.vows))
        }
        // A customer's "saya ambil 2" is an order; their word needs a "nanti" or a day.
        return hasDay && (all.hasAny([.speaker, .act])) || all.hasAny(.speaker) && all.hasAny(.ahead)
    }
}
