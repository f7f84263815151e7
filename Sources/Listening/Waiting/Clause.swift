/// Words up to the next mark, and what they do together: "bisa" and "ga" ask only when they stand in one clause.
struct Clause {
    let pieces: ArraySlice<Piece>
    let roles: Role
    let words: Int
    let contentWords: Int
    var hasQuestionMark: Bool { pieces.last?.kind == .questionMark }

    init(_ pieces: ArraySlice<Piece>) {
        self.pieces = pieces
        var roles: Role = []
        var words = 0
        var contentWords = 0
        for piece in pieces {
            roles.formUnion(piece.roles)
            guard piece.kind == .word || piece.kind == .number else { continue }
            words += 1
            if piece.saysSomething { contentWords += 1 }
        }
        self.roles = roles
        self.words = words
        self.contentWords = contentWords
    }

    func span(of role: Role) -> Range<Int>? { roles.hasAny(role) ? pieces.first { $0.roles.hasAny(role) }?.span : nil }

    var whole: Range<Int> { (pieces.first?.span.lowerBound ?? 0)..<(pieces.last?.span.upperBound ?? 0) }

    /// A "ga" shortly before turns it round: "ga rusak kok".
    func isNegated(_ index: Int) -> Bool {
        pieces[max(pieces.startIndex, index - 2)..<index].contains { $0.roles.hasAny(.negation) }
    }

    /// "Kirain rusak", "takut kekecilan".
    func isSupposed(_ index: Int) -> Bool {
        roles.hasAny(.supposed) && pieces[max(pieces.startIndex, index - 3)..<index].contains { $0.roles.hasAny(.supposed) }
    }

    /// The first piece with this role that no "ga" turns round.
    func affirmed(_ role: Role) -> Range<Int>? {
        guard roles.hasAny(role) else { return nil }
        return pieces.indices.first { pieces[$0].roles.hasAny(role) && !isNegated($0) }.map { pieces[$0].span }
    }
}

extension Piece {
    private static let small: Role = [.greeting, .address, .filler, .thanks, .agreement, .laughter, .tone]

    var saysSomething: Bool { (kind == .word || kind == .number) && !roles.hasAny(Self.small) }
}
