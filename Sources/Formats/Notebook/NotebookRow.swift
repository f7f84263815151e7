import Vocabulary

/// Makes one happening of one line of a notebook, or says what is missing.
struct NotebookRow {
    struct Refusal: Error {
        var diagnostic: Diagnostic
    }

    let table: NotebookTable
    var columns: ColumnMap<NotebookField> { table.columns }

    init(_ table: NotebookTable) { self.table = table }

    func draft(_ row: borrowing TableRow) -> Result<HappeningDraft, Refusal> {
        let place = Place(file: table.table.file, line: row.line)
        do throws(Trouble) {
            let kindCell = row.field(columns[.kind])
            guard let kind = NotebookWords.kind(kindCell) else {
                guard !kindCell.isEmpty else { throw Trouble.missing("jenis") }
                let near = NotebookWords.nearKind(kindCell)
                throw Trouble.is(near.map { .unknownWord(kindCell.excerpt, near: $0) } ?? .unknownKind(kindCell.excerpt))
            }
            let name = text(.customer, row)
            let phone = text(.phone, row)
            let email = text(.email, row).lowercased()
            guard !name.isEmpty || !phone.isEmpty || !email.isEmpty || !kind.needsSomebody else {
                throw Trouble.missing("pelanggan")
            }
            let said = NotebookWords.side(row.field(columns[.side]))
            var draft = HappeningDraft(
                at: try at(row), customerName: name, side: kind.hasFixedSide ? kind.side : said ?? kind.side,
                happening: try happening(kind, row), place: place)
            draft.phones = phone.isEmpty ? [] : [phone]
            draft.email = email
            draft.channel = try channel(kind, row)
            return .success(draft)
        } catch {
            return .failure(
                Refusal(diagnostic: Diagnostic(.refused, error.problem, at: place, excerpt: String(excerpt(row).prefix(120)))))
        }
    }

    struct Trouble: Error {
        var problem: Diagnostic.Problem
        static func missing(_ field: String) -> Trouble { Trouble(problem: .missing(field: field)) }
        static func `is`(_ problem: Diagnostic.Problem) -> Trouble { Trouble(problem: problem) }
    }

    func text(_ field: NotebookField, _ row: borrowing TableRow) -> String {
        let cell = row.field(columns[field])
        return NoValue.isNone(cell) ? "" : cell.cellText()
    }

    func excerpt(_ row: borrowing TableRow) -> String {
        let words = text(.text, row)
        return words.isEmpty ? row.strings.filter { !$0.isEmpty }.joined(separator: " · ") : words
    }

    func at(_ row: borrowing TableRow) throws(Trouble) -> OrderDraft.Time {
        let cell = row.field(columns[.date])
        switch DateText.read(cell, table.dateForm) {
        case .time(.local(let local)) where local.precision == .day:
            let clock = row.field(columns[.time])
            if NoValue.isNone(clock) { return .local(local) }
            guard let time = TimeOfDayText.read(clock) else { throw Trouble.is(.noSuchTime(clock.excerpt)) }
            return .local(LocalTime(day: local.day, secondOfDay: time.second, precision: time.precision))
        case .time(let time): return time
        case .nothing: throw Trouble.missing("tanggal")
        case .noSuchDate: throw Trouble.is(.noSuchDate(cell.excerpt))
        case .noSuchTime: throw Trouble.is(.noSuchTime(cell.excerpt))
        }
    }

    func happening(_ kind: NotebookWords.Kind, _ row: borrowing TableRow) throws(Trouble) -> HappeningDraft.Happening {
        switch kind {
        case .promise: return .promise(what: try words(row), due: try due(row))
        case .promiseKept: return .promiseKept(what: text(.text, row))
        case .promiseMoved: return .promiseMoved(what: text(.text, row), due: try due(row))
        case .promiseWithdrawn: return .promiseWithdrawn(what: text(.text, row))
        case .complaint: return .complaint(try complaint(row))
        case .complaintStep(let step): return .complaintStep(try self.step(step, row))
        case .complaintVerdict: return .complaintVerdict(try verdict(row))
        case .note: return .note(try words(row))
        case .fact: return try fact(row)
        case .stance(let strength): return .fact(try stance(strength, row))
        case .given, .received: return .gift(try gift(row))
        case .care: return .care(try words(row))
        case .moment(let kind): return .moment(try moment(kind, row))
        case .payment: return .payment(try payment(row))
        case .message: return .message(try message(row))
        case .order: return .order(try order(row))
        case .orderChanged: return .orderChanged(number: optional(.order, row), change: try orderChange(row))
        case .refund: return .orderChanged(number: optional(.order, row), change: try refund(row))
        case .consent(let granted): return .event(.consented(try consent(granted, row)))
        case .rivalry(let hasStayed): return .event(.weighed(try rivalry(hasStayed, row)))
        case .event(let kind): return try event(kind, row)
        }
    }

    func words(_ row: borrowing TableRow) throws(Trouble) -> String {
        let words = text(.text, row)
        guard !words.isEmpty else { throw Trouble.missing("isi") }
        return words
    }

    func due(_ row: borrowing TableRow) throws(Trouble) -> Day {
        let cell = row.field(columns[.due])
        guard !NoValue.isNone(cell) else { throw Trouble.missing("jatuh tempo") }
        guard let day = DateText.day(cell, table.dueForm) else { throw Trouble.is(.noSuchDate(cell.excerpt)) }
        return day
    }

    /// What was done stands in `kunci`, or is the text itself (*minta maaf*).
    func step(_ known: ComplaintStep.Kind?, _ row: borrowing TableRow) throws(Trouble) -> ComplaintStep {
        let words = text(.text, row)
        let key = text(.key, row)
        if let kind = known ?? NotebookWords.step(key) ?? NotebookWords.step(words) {
            return ComplaintStep(kind: kind, text: words)
        }
        throw key.isEmpty ? Trouble.missing("kunci") : Trouble.is(.unknownKind(key))
    }

    func verdict(_ row: borrowing TableRow) throws(Trouble) -> ComplaintVerdict {
        let words = text(.text, row)
        guard let accepted = NotebookWords.accepted(text(.key, row)) ?? NotebookWords.accepted(words) else {
            throw Trouble.is(.unknownKind(words))
        }
        return ComplaintVerdict(accepted: accepted, text: words.isEmpty ? nil : words)
    }

    func payment(_ row: borrowing TableRow) throws(Trouble) -> Payment {
        guard let amount = try money(.value, row) else { throw Trouble.missing("nilai") }
        let method = text(.key, row)
        let order = text(.order, row)
        return Payment(amount: amount, method: method.isEmpty ? nil : method, forOrder: order.isEmpty ? nil : order)
    }
}
