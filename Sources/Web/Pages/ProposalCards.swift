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
            <div class="acts">\(HTML.act(phrases.acceptLabel(proposal), .proposal(proposal.id.description, .accept), visit, back: back))\
            \(better(proposal))\(HTML.act(phrases.dropLabel, .proposal(proposal.id.description, .drop), visit, back: back))</div></li>
            """
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
