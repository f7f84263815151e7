extension Clause {
    var request: Range<Int>? {
        if let span = span(of: .request) { return span }
        if contentWords > 1, let span = span(of: .plea) { return span }
        guard roles.hasAny(.act), !roles.hasAny([.done, .later, .past]) else { return nil }
        return pieces.indices.first { pieces[$0].roles.hasAny(.act) && !isNegated($0) && !isTheirs($0) }.map { pieces[$0].span }
    }

    var trouble: Range<Int>? {
        guard roles.hasAny(.trouble) else { return nil }
        return pieces.indices.first { pieces[$0].roles.hasAny(.trouble) && !isNegated($0) && !isSupposed($0) }.map {
            pieces[$0].span
        }
    }

    /// Paid, not "nanti saya transfer": whoever paid waits to read "sudah kami terima".
    var payment: Range<Int>? {
        if let proof = span(of: .proof) { return proof }
        guard roles.hasAny(.payment), roles.hasAny(.done), !roles.hasAny([.later, .notYet]) else { return nil }
        return affirmed(.payment)
    }

    /// They wait for words of ours: "ditunggu kabarnya", "kabari ya". Waiting for the parcel is not that.
    var awaitedNews: Range<Int>? {
        if roles.hasAny(.awaiting), roles.hasAny(.news), let span = span(of: .awaiting) { return span }
        if roles.hasAny(.notYet), roles.hasAny(.news), !roles.hasAny(.later) { return span(of: .notYet) }
        guard let index = tellIndex, !isTheirs(index) else { return nil }
        return pieces[index].span
    }

    var change: Range<Int>? { roles.hasAny([.done, .praise]) ? nil : affirmed(.change) }

    var wish: Range<Int>? { affirmed(.wish) ?? endingInStock }

    var order: Range<Int>? {
        guard !roles.hasAny([.done, .later, .past]) || roles.hasAny(.wish) else { return nil }
        return affirmed(.order) ?? quantity
    }

    /// "Nanti saya kabari", "besok saya ambil", "bentar": we wait for them.
    var theirTurn: Range<Int>? {
        if let span = span(of: .comesBack) { return span }
        if let index = tellIndex, isTheirs(index) { return pieces[index].span }
        guard roles.hasAny(.later), roles.hasAny([.speaker, .theirAct, .payment]) else { return nil }
        return span(of: .later)
    }

    /// "Yang ukuran 5 liter ready kak": customers ask for it, we tell it.
    private var endingInStock: Range<Int>? {
        guard roles.hasAny(.stock), !roles.hasAny([.done, .supposed, .negation]), let last = lastSayingIndex,
            pieces[last].roles.hasAny(.stock)
        else { return nil }
        return pieces[last].span
    }

    /// "2 loyang", "gula 5kg".
    private var quantity: Range<Int>? {
        guard roles.hasAny(.unit) else { return nil }
        let index = pieces.indices.dropFirst().first { pieces[$0].roles.hasAny(.unit) && pieces[$0 - 1].kind == .number }
        return index.map { pieces[$0 - 1].span.lowerBound..<pieces[$0].span.upperBound }
    }

    private var tellIndex: Int? { roles.hasAny(.tell) ? pieces.indices.first { pieces[$0].roles.hasAny(.tell) } : nil }

    private func isTheirs(_ index: Int) -> Bool {
        pieces[max(pieces.startIndex, index - 2)..<index].contains { $0.roles.hasAny(.speaker) }
    }
}
