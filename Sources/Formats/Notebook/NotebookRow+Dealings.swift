import Vocabulary

/// Complaints, facts, favours, orders, words: what changes how things stand with somebody.
extension NotebookRow {
    func complaint(_ row: borrowing TableRow) throws(Trouble) -> ComplaintMade {
        ComplaintMade(
            text: try words(row), topic: optional(.topic, row) ?? optional(.key, row), loss: try money(.value, row),
            severity: try word(.strength, of: NotebookWords.severities, row), voicedTo: optional(.other, row))
    }

    /// *Pelanggan sejak* is more than a word to remember: it says since when they are known.
    func fact(_ row: borrowing TableRow) throws(Trouble) -> HappeningDraft.Happening {
        let key = try needed(.key, "kunci", row)
        let value = try words(row)
        if ["pelanggan sejak", "customer since"].contains(HeaderText.normalise(key)) {
            if let day = DateText.day(value, table.dateForm) { return .since(day) }
            if let year = Int(value), let day = Day(year: year, month: 1, day: 1), year > 1900 { return .since(day) }
            throw Trouble.is(.noSuchDate(value))
        }
        return .fact(try known(key: key, value: value, row))
    }

    /// How strongly stands in the kind (*pantang*) or in `kunci`; towards what, in the words.
    func stance(_ strength: String?, _ row: borrowing TableRow) throws(Trouble) -> FactLearnt {
        let said = if let strength { strength } else { try needed(.key, "kunci", row) }
        let plain = HeaderText.normalise(said)
        guard NotebookWords.strengths.contains(plain) else {
            let near = NearWord.of(plain, among: NotebookWords.strengths)
            throw Trouble.is(near.map { .unknownWord(said, near: $0) } ?? .unknownKind(said))
        }
        return try known(key: plain, value: try words(row), row)
    }

    /// Who says so decides how sure it is, unless the line says that itself.
    private func known(key: String, value: String, _ row: borrowing TableRow) throws(Trouble) -> FactLearnt {
        let source = try word(.source, of: NotebookWords.sources, row) ?? .said
        let usual = [FactSource.said: 0.9, .observed: 0.7, .imported: 0.8, .guessed: 0.3][source] ?? 0.3
        return FactLearnt(key: key, value: value, source: source, confidence: try share(.confidence, row) ?? usual)
    }

    func gift(_ row: borrowing TableRow) throws(Trouble) -> Gift {
        let key = text(.key, row)
        guard let kind = key.isEmpty ? .goods : NotebookWords.gift(key) else { throw Trouble.is(.unknownKind(key)) }
        return Gift(
            kind: kind, text: text(.text, row), value: try money(.value, row), low: try money(.low, row),
            high: try money(.high, row))
    }

    func moment(_ kind: Moment.Kind, _ row: borrowing TableRow) throws(Trouble) -> Moment {
        var moment = Moment(kind: kind, text: text(.text, row), sign: try word(.result, of: NotebookWords.signs, row))
        guard let strength = optional(.strength, row) else { return moment }
        guard let intensity = Int(strength), (1...5).contains(intensity) else { throw Trouble.is(.noSuchAmount(strength)) }
        moment.intensity = intensity
        moment.judgedBy = saidSide(row)
        return moment
    }

    func message(_ row: borrowing TableRow) throws(Trouble) -> Message {
        Message(text: text(.text, row), purpose: try word(.topic, of: NotebookWords.purposes, row))
    }

    func order(_ row: borrowing TableRow) throws(Trouble) -> HappeningDraft.Ordered {
        let order = HappeningDraft.Ordered(
            number: optional(.order, row), what: text(.text, row), total: try money(.value, row),
            deliverOn: try optionalDay(row))
        guard !order.what.isEmpty || order.total != nil || order.number != nil else { throw Trouble.missing("isi") }
        return order
    }

    /// What it has become stands in `hasil`, or in the words.
    func orderChange(_ row: borrowing TableRow) throws(Trouble) -> OrderChange {
        let said = optional(.result, row) ?? optional(.key, row) ?? text(.text, row)
        guard let status = said.withCellBytes({ OrderWords.status($0) }) else {
            throw said.isEmpty ? Trouble.missing("hasil") : Trouble.is(.unknownKind(said))
        }
        return OrderChange(status: status, refunded: try money(.value, row), reason: optional(.text, row))
    }

    func refund(_ row: borrowing TableRow) throws(Trouble) -> OrderChange {
        guard let amount = try money(.value, row) else { throw Trouble.missing("nilai") }
        return OrderChange(status: .returned, refunded: amount, reason: optional(.text, row))
    }
}
