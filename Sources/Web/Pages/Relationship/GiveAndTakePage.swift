import Hummingbird
import Measures
import Phrases
import UseCases
import Vocabulary

/// *Saling bantu*: what they gave and what we gave, side by side, and whose turn it is.
struct GiveAndTakePage {
    let ledger: GiveAndTake
    let visit: Visit
    private var phrases: Phrasebook { visit.phrases }
    private var name: String { ledger.customer.name }
    private var today: Day { phrases.zone.day(of: ledger.asOf) }

    init(_ shop: Shop, _ visit: Visit, _ id: CustomerID) async throws {
        guard let found = try await shop.giveAndTake(with: id, as: visit.viewer) else { throw PageMissing() }
        ledger = found
        self.visit = visit
    }

    var html: HTML {
        HTML.relationship(
            ledger.customer, visit, title: phrases.giveAndTake, lead: phrases.giveAndTakeLead(name),
            here: .giveAndTake(ledger.customer.id), content)
    }

    private var content: HTML {
        guard !ledger.lines.isEmpty || ledger.shared != nil else {
            return "<section class=\"card empty\"><p>\(phrases.noFavours(name))</p>\(writing)</section>"
        }
        let columns: HTML? =
            ledger.lines.isEmpty
            ? nil
            : """
            <div class="columns even">\(column(phrases.from(name), .customer))\(column(phrases.fromUs, .us))</div>
            """
        let more: HTML? = visit.mayAct ? "<section class=\"card\">\(writing)</section>" : nil
        return "\(standing)\(columns)\(more)\(shared)"
    }

    private var writing: HTML {
        let fields: HTML = """
            \(HTML.choice("siapa", phrases.whoGave, [("kita", phrases.fromUs), ("beliau", phrases.from(name))]))\
            \(HTML.field("isi", phrases.whatWasGiven, isNeeded: true))\
            \(HTML.field("sedikit", phrases.worthAtLeast))\(HTML.field("banyak", phrases.worthAtMost))
            """
        let id = ledger.customer.id
        return HTML.act(
            phrases.writeFavour, opening: fields, .customerForm(id, .favour), visit, back: .giveAndTake(id),
            send: phrases.save)
    }

    private var standing: HTML? {
        guard let (sums, currency) = ledger.balance, let turn = phrases.turn(sums) else { return nil }
        if let side = ledger.unweighed {
            return """
                <section class="card"><h2>\(phrases.notWeighed)</h2><p>\(phrases.withoutWorth(side, name))</p></section>
                """
        }
        let unvalued: HTML? = ledger.unvalued > 0 ? "<br>\(phrases.unvalued(ledger.unvalued))" : nil
        let halfLife = Int(Forgetting.conduct.halfLifeDays ?? 0)
        let window = Int(ReturnedFavours.usualWindow.days)
        return """
            <section class="card now"><h2>\(turn)</h2><p>\(phrases.toBeEven(sums, currency))</p>\
            <small>\(phrases.stillFelt(sums, currency, from: name))\(unvalued)</small>\
            <details><summary><small>\(phrases.howItIsReckoned)</small></summary>\
            <small>\(phrases.fading(days: halfLife)) \(phrases.matching(days: window))</small></details></section>
            """
    }

    private func column(_ title: String, _ side: Side) -> HTML {
        let lines = ledger.lines(by: side)
        let rows: HTML =
            lines.isEmpty
            ? "<p class=\"quiet\">\(phrases.nothingFromThisSide)</p>" : "<ul class=\"rows\">\(lines.html(row))</ul>"
        return "<section class=\"card\"><h2>\(title)</h2>\(rows)</section>"
    }

    private func row(_ line: GiveAndTake.Line) -> HTML {
        let parts = [day(line.entry), phrases.worth(of: line.gift)].compactMap { $0 }.joined(separator: " · ")
        let back: HTML? = line.answers.map { "<br><small>\(phrases.inAnswerTo(words($0), on: day($0)))</small>" }
        return """
            <li><div>\(HTML.record(line.entry, ledger.customer.id, phrases, "\(line.gift.text)"))<br>\
            <small>\(parts)</small>\(back)<br><small>\(fate(line))</small></div></li>
            """
    }

    private func fate(_ line: GiveAndTake.Line) -> String {
        switch (line.fate, line.side) {
        case (.returned(let back), let side): phrases.returned(words(back), by: side.opposite, on: day(back))
        case (.pending(let until), .customer):
            phrases.oursToReturn(until: phrases.date(phrases.zone.day(of: until), today: today))
        case (.notReturned, .customer): phrases.notReturnedByUs
        case (.pending, _), (.notReturned, _): phrases.nothingToAskFor
        }
    }

    private var shared: HTML? {
        guard let shared = ledger.shared else { return nil }
        let rows = shared.entries.html { entry in
            let words = phrases.happening(entry, customerName: name)
            return """
                <li><div>\(HTML.record(entry, ledger.customer.id, phrases, "\(words)"))<br><small>\(day(entry))</small></div></li>
                """
        }
        let transfer: HTML? = phrases.sharedTransfer(shared.equity, shared.currency, with: name).map { "<p><b>\($0)</b></p>" }
        return """
            <section class="card"><h2>\(phrases.doneTogether)</h2>\(transfer)\
            <p>\(phrases.sharedParts(shared.equity, shared.currency, with: name))</p><ul class="rows">\(rows)</ul></section>
            """
    }

    private func words(_ entry: Entry) -> String { phrases.shortened(entry.event.words ?? "", limit: 60) }
    private func day(_ entry: Entry) -> String { phrases.date(phrases.zone.day(of: entry.at.instant), today: today) }
}
