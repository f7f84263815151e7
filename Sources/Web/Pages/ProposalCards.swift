import Guidance
import Phrases
import UseCases
import Vocabulary

/// *Perlu dicatat?*: what a chat seems to say and nobody wrote down. One tap notes it, one leaves it.
struct ProposalCards {
    let lines: [ProposalLine]
    let visit: Visit
    let now: Instant
    let back: Address

    private var phrases: Phrasebook { visit.phrases }

    var html: HTML? {
        guard !lines.isEmpty else { return nil }
        return """
            <section class="card" id="usulan"><h2>\(phrases.worthWritingDown)</h2><ul class="rows">\(lines.html(row))</ul></section>
            """
    }

    private func row(_ line: ProposalLine) -> HTML {
        let (proposal, name) = (line.proposal, line.customer.name)
        let said = HTML(phrases.sentence(proposal, customerName: name, now: now))
        let quote: HTML? = proposal.words.isEmpty ? nil : "\(phrases.quoted(proposal.words)) "
        return """
            <li><div><span class="tag">\(phrases.tag(proposal))</span> \(said)\
            <blockquote>\(quote)<small>\(phrases.moment(proposal.at, now: now))</small></blockquote></div>\
            <div class="acts">\(accept(proposal))\(better(proposal))\(HTML.act(phrases.dropLabel, .proposal(proposal.id.description, .drop), visit, back: back))</div></li>
            """
    }

    private func accept(_ proposal: Proposal) -> HTML {
        let address = Address.proposal(proposal.id.description, .accept)
        guard case .undatedPromise(let what, _) = proposal.becomes else {
            return HTML.act(phrases.acceptLabel(proposal), address, visit, back: back)
        }
        let fields: HTML = """
            \(HTML.field("isi", phrases.betterWordsLabel, value: what, isNeeded: true))\(soon)\
            \(HTML.field("tanggal", phrases.dueDayLabel, type: "date"))
            """
        return HTML.act(phrases.acceptLabel(proposal), opening: fields, address, visit, back: back, send: phrases.save)
    }

    /// The days that are said most: tomorrow, and the next Friday after it.
    private var soon: HTML {
        let today = phrases.zone.day(of: now)
        let tomorrow = today.adding(days: 1)
        let friday = (2...8).map { today.adding(days: $0) }.first { $0.weekday == 5 } ?? tomorrow
        let days = [(tomorrow, phrases.tomorrow), (friday, phrases.date(friday, today: today))].html { day, label in
            "<button class=\"button\" name=\"hari\" value=\"\(day.iso)\">\(phrases.capitalised(label))</button> "
        }
        return "<div class=\"acts\">\(days)</div>"
    }

    /// In better words, or for another day.
    private func better(_ proposal: Proposal) -> HTML? {
        guard case .promise(let made, _) = proposal.becomes else { return nil }
        let day = made.due.day(in: phrases.zone).iso
        let fields: HTML = """
            \(HTML.field("isi", phrases.betterWordsLabel, value: made.what, isNeeded: true))\
            \(HTML.field("tanggal", phrases.dueDayLabel, value: day, type: "date", isNeeded: true))
            """
        return HTML.act(
            phrases.change, opening: fields, .proposal(proposal.id.description, .accept), visit, back: back, send: phrases.save)
    }
}
