import Vocabulary

/// What stands in the smaller columns of a line.
extension NotebookRow {
    func optional(_ field: NotebookField, _ row: borrowing TableRow) -> String? {
        let text = text(field, row)
        return text.isEmpty ? nil : text
    }

    func needed(_ field: NotebookField, _ name: String, _ row: borrowing TableRow) throws(Trouble) -> String {
        guard let text = optional(field, row) else { throw Trouble.missing(name) }
        return text
    }

    /// One of these words, or none; a word that is not among them is refused with the one that was probably meant.
    func word<Meaning>(
        _ field: NotebookField, of table: [String: Meaning], _ row: borrowing TableRow
    ) throws(Trouble) -> Meaning? {
        guard let text = optional(field, row) else { return nil }
        let plain = HeaderText.normalise(text)
        if let found = table[plain] { return found }
        let near = NearWord.of(plain, among: table.keys)
        throw Trouble.is(near.map { .unknownWord(text, near: $0) } ?? .unknownKind(text))
    }

    func neededWord<Meaning>(
        _ field: NotebookField, _ name: String, of table: [String: Meaning], _ row: borrowing TableRow
    ) throws(Trouble) -> Meaning {
        guard let found = try word(field, of: table, row) else { throw Trouble.missing(name) }
        return found
    }

    func yesOrNo(_ field: NotebookField, _ row: borrowing TableRow) throws(Trouble) -> Bool? {
        guard let text = optional(field, row) else { return nil }
        guard let answer = NotebookWords.yesOrNo(text) else { throw Trouble.is(.unknownKind(text)) }
        return answer
    }

    func money(_ field: NotebookField, _ row: borrowing TableRow) throws(Trouble) -> Money? {
        let cell = row.field(columns[field])
        guard !NoValue.isNone(cell) else { return nil }
        guard let minor = Amount.parse(cell, table.amountForm, minorDigits: table.currency.minorDigits) else {
            throw Trouble.is(.noSuchAmount(cell.excerpt))
        }
        return Money(minor: minor, table.currency)
    }

    /// `0,9`, `0.9`, `90%`, `90`.
    func share(_ field: NotebookField, _ row: borrowing TableRow) throws(Trouble) -> Double? {
        guard let text = optional(field, row) else { return nil }
        guard let share = Self.share(text) else { throw Trouble.is(.noSuchAmount(text)) }
        return share
    }

    static func share(_ text: String) -> Double? {
        var plain = text.trimmedText
        let isPercent = plain.hasSuffix("%")
        if isPercent { plain.removeLast() }
        let digits = String(plain.trimmedText.map { $0 == "," ? "." : $0 })
        guard let number = Double(digits), number >= 0, number <= 100 else { return nil }
        return isPercent || number > 1 ? number / 100 : number
    }

    /// Its side by name, where the column says one.
    func saidSide(_ row: borrowing TableRow) -> Side? { NotebookWords.side(row.field(columns[.side])) }

    func optionalDay(_ row: borrowing TableRow) throws(Trouble) -> Day? {
        NoValue.isNone(row.field(columns[.due])) ? nil : try due(row)
    }

    func channel(_ kind: NotebookWords.Kind, _ row: borrowing TableRow) throws(Trouble) -> Channel {
        if let said = try word(.channel, of: NotebookWords.channels, row) { return said }
        if case .message(let usual) = kind { return usual }
        return .unknown
    }

    /// `antar sendiri = 20.000 / 0 | ojek = 15.000 / 5.000`: names, and what each costs us and them.
    func options(_ row: borrowing TableRow) throws(Trouble) -> [DecisionMade.Option] {
        var options: [DecisionMade.Option] = []
        for part in text(.options, row).parts(separatedBy: "|") {
            let pieces = part.parts(separatedBy: "=")
            var option = DecisionMade.Option(name: pieces.first ?? part)
            let costs = pieces.count > 1 ? pieces[1].parts(separatedBy: "/") : []
            if let first = costs.first { option.costUs = try minor(first) }
            if costs.count > 1 { option.costCustomer = try minor(costs[1]) }
            options.append(option)
        }
        return options
    }

    /// `alkohol = 0,5 | musik keras`: what is in it, and how near it comes to whoever is there.
    func elements(_ row: borrowing TableRow) throws(Trouble) -> [Campaign.Element] {
        var elements: [Campaign.Element] = []
        for part in text(.options, row).parts(separatedBy: "|") {
            let pieces = part.parts(separatedBy: "=")
            var exposure = 1.0
            if pieces.count > 1 {
                guard let said = Self.share(pieces[1]) else { throw Trouble.is(.noSuchAmount(pieces[1])) }
                exposure = said
            }
            elements.append(Campaign.Element(trait: pieces.first ?? part, exposure: exposure))
        }
        return elements
    }

    private func minor(_ text: String) throws(Trouble) -> Int64 {
        guard let minor = Amount.parse(text, table.amountForm, minorDigits: table.currency.minorDigits) else {
            throw Trouble.is(.noSuchAmount(text))
        }
        return minor
    }
}
