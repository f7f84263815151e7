import Formats
import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// The words for each one on the list: to open in WhatsApp or in the mail program, and to be noted as sent once they are.
struct SendingPage {
    let visit: Visit
    let planned: PlannedEngagement
    let list: SendingList
    private var phrases: Phrasebook { visit.phrases }
    private var here: Address { .sending(planned.id) }

    init(_ shop: Shop, _ visit: Visit, _ id: EntryID) async throws {
        try visit.requireEverybody()
        guard let planned = try await shop.engagement(id, as: visit.viewer),
            let list = try await shop.sendingList(planned, as: visit.viewer)
        else { throw PageMissing() }
        self.visit = visit
        self.planned = planned
        self.list = list
    }

    var html: HTML {
        let state = phrases.sendingState(sent: list.sent, of: list.sent + list.waiting)
        return HTML.page(
            Frame(visit: visit, place: .engagements, title: phrases.sendingTitle, here: here),
            """
            <p class="crumb">\(HTML.link(.engagement(planned.id), planned.written.text, phrases))</p>\
            <header class="page"><div><h1>\(phrases.sendingTitle)</h1><small>\(state). \(phrases.sendingLead)</small></div></header>\(content)
            """)
    }

    private var content: HTML {
        guard !planned.written.words.isEmpty else { return "<section class=\"card\"><p>\(phrases.wordsMissing)</p></section>" }
        guard !list.lines.isEmpty else { return "<section class=\"card\"><p>\(phrases.allSent)</p></section>" }
        let file = Address.sendingFile(planned.id).with(phrases.language.query)
        let lost: HTML? =
            list.withoutLikes > 0
            ? "<p class=\"notice\" role=\"status\">\(phrases.likesMissing(list.withoutLikes, of: list.waiting))</p>" : nil
        let later: HTML? =
            list.waiting > list.lines.count ? "<p><small>\(phrases.andMore(list.waiting - list.lines.count))</small></p>" : nil
        return "\(lost)\(list.lines.html(line))\(later)<p><a href=\"\(file)\">\(phrases.asTableFile)</a></p>"
    }

    /// How things stand with them, where the plan goes out all the same.
    private func standing(_ line: SendingList.Line) -> HTML? {
        let facts = planned.look.verdict.standing.filter { $0.key != .noConsent && $0.value.contains(line.customer) }
        guard !facts.isEmpty else { return nil }
        let words = facts.keys.map { phrases.standing($0, [line.name]) }.sorted().joined(separator: " ")
        return "<p class=\"problem\">\(words)</p>"
    }

    private func line(_ line: SendingList.Line) -> HTML {
        let sent: HTML? =
            visit.mayAct
            ? """
            <form class="act" method="post" action="\(Address.sendingForm(planned.id, line.customer, .sent))">\
            \(HTML.hidden(visit, back: here))\(HTML.hidden("isi", line.words))<button class="button">\(phrases.sentIt)</button></form>\
            \(HTML.act(phrases.saidNoToIt, .sendingForm(planned.id, line.customer, .refused), visit, back: here))
            """ : nil
        return """
            <section class="card"><b>\(HTML.link(line.customer, line.name, phrases))</b>\(standing(line))<blockquote class="pre">\(line.words)</blockquote>\
            <div class="acts">\(HTML.whatsApp(line.phone, phrases.openInWhatsApp, saying: line.words)) \(mail(line))\(sent)</div></section>
            """
    }

    private func mail(_ line: SendingList.Line) -> HTML? {
        line.mail.map { mail in
            let address =
                "mailto:\(Address.encoded(mail))?subject=\(Address.encoded(planned.written.text))&body=\(Address.encoded(line.words))"
            return "<a class=\"button\" href=\"\(address)\">\(phrases.openMail)</a> "
        }
    }
}
