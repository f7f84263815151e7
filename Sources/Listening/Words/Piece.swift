/// A word, or several that only mean something together ("ga jadi"), with its roles.
struct PieceOf<Roles: WordRoles>: Sendable {
    var kind: Token.Kind
    var roles: Roles
    /// UTF-8 offsets in the message.
    var span: Range<Int>
}

typealias Piece = PieceOf<Role>

extension LexiconOf {
    /// The longest phrases first, as a reader would: "ga apa apa" is not a "ga".
    func pieces(of tokens: [Token]) -> [PieceOf<Roles>] {
        withTable { table in
            var pieces: [PieceOf<Roles>] = []
            pieces.reserveCapacity(tokens.count)
            var index = 0
            while index < tokens.count {
                let (piece, length) = table.longestPiece(at: index, in: tokens)
                pieces.append(piece)
                index += length
            }
            return pieces
        }
    }
}

extension LexiconOf.Table {
    @inline(__always)
    func longestPiece(at index: Int, in tokens: [Token]) -> (PieceOf<Roles>, Int) {
        let token = tokens[index]
        guard token.kind != .pause, token.kind != .questionMark else {
            return (PieceOf(kind: token.kind, roles: [], span: token.span), 1)
        }
        if token.laughs { return (PieceOf(kind: .word, roles: Roles.laughing, span: token.span), 1) }
        guard token.lists & list != 0, let first = entry(of: token) else {
            return (PieceOf(kind: token.kind, roles: [], span: token.span), 1)
        }
        var piece = PieceOf(kind: token.kind, roles: first.roles, span: token.span)
        guard first.beginsPhrase else { return (piece, 1) }
        var length = 1
        var hash = first.canonical
        var goesOn = true
        var next = index + 1
        while goesOn, next < tokens.count, tokens[next].kind == .word || tokens[next].kind == .number {
            hash = WordHash.joining(hash, entry(of: tokens[next])?.canonical ?? tokens[next].hash)
            guard let phrase = find(hash) else { break }
            next += 1
            if !phrase.roles.isEmpty {
                piece = PieceOf(
                    kind: .word, roles: phrase.roles, span: token.span.lowerBound..<tokens[next - 1].span.upperBound)
                length = next - index
            }
            goesOn = phrase.beginsPhrase
        }
        return (piece, length)
    }

    @inline(__always)
    private func entry(of token: Token) -> LexiconOf.Entry? {
        if let entry = find(token.hash) { return entry }
        if token.squeezedHash != token.hash, let entry = find(token.squeezedHash) { return entry }
        guard token.stemHash != 0, var entry = find(token.stemHash) else { return nil }
        // "uangnya saya titip" is not "uang saya".
        entry.beginsPhrase = false
        return entry
    }
}
