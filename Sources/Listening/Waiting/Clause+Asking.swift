extension Clause {
    /// The words that ask, if this clause is a question that wants an answer.
    var question: Range<Int>? {
        if let span = span(of: .question) { return span }
        if isRhetorical { return nil }
        return wonder ?? endingInNo ?? endingInNotYet ?? (hasQuestionMark ? whole : nil)
    }

    var rhetoric: Range<Int>? { !roles.hasAny(.question) && isRhetorical ? whole : nil }

    /// "Kok enak banget sih?" praises; "gimana ga langganan" too.
    private var isRhetorical: Bool {
        roles.hasAny(.rhetorical)
            || roles.hasAny(.praise) && roles.hasAny([.how, .tone, .tag]) && !roles.hasAny([.negation, .trouble])
    }

    /// "Kok" before something wonders ("udah transfer kok belum dikirim"); after what is done it only affirms ("udah datang
    /// kok tadi").
    private var wonder: Range<Int>? {
        guard roles.hasAny(.how), let index = pieces.indices.first(where: { pieces[$0].roles.hasAny(.how) }) else { return nil }
        let after = pieces[(index + 1)...].filter { $0.saysSomething }
        let affirms =
            after.isEmpty
            || pieces[..<index].contains { $0.roles.hasAny(.done) }
                && !after.contains { $0.roles.hasAny([.negation, .notYet]) }
        return affirms ? nil : pieces[index].span
    }

    /// "Bisa cod ga", "ada yang hitam gak ya kak".
    private var endingInNo: Range<Int>? {
        guard roles.hasAny(.negation), let last = lastSayingIndex, pieces[last].roles.hasAny(.negation) else { return nil }
        let before = pieces[..<last].filter { $0.saysSomething }
        guard let first = before.first, !first.roles.hasAny(.negation) else { return nil }
        let checks = before.contains { $0.roles.hasAny([.checkable, .order, .wish, .payment, .praise]) }
        return checks || before.count >= 3 ? pieces[last].span : nil
    }

    /// "Udah restock belum".
    private var endingInNotYet: Range<Int>? {
        guard roles.hasAny(.notYet), roles.hasAny(.done), let last = lastSayingIndex, pieces[last].roles.hasAny(.notYet) else {
            return nil
        }
        return pieces[last].span
    }

    var lastSayingIndex: Int? { pieces.indices.last { pieces[$0].saysSomething } }
}
