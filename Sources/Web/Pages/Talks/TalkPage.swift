import Phrases
import UseCases
import Vocabulary

/// One thread a customer, over all doors: the oldest on top, the newest above the box to answer in, as on a telephone.
struct TalkPage {
    let visit: Visit
    let thread: TalkThread
    /// An answer that is made ready; empty while none is.
    let answer: String
    private let transfers: [TransferPhoto]
    /// Nothing was typed to make ready.
    let isAnswerMissing: Bool
    private var phrases: Phrasebook { visit.phrases }
    private var customer: Customer { thread.customer }
    private var here: Address { .talk(customer.id) }
    /// Where in the thread this page ends, as it was asked for; nil at the newest.
    private var ends: String? { visit.query["sebelum"] }
    private var asked: [(String, String)] { ends.map { [("sebelum", $0)] } ?? [] }

    init(_ shop: Shop, _ visit: Visit, _ id: CustomerID, answer: String? = nil) async throws {
        let position = CustomerPage.position(visit.query["sebelum"])
        guard let found = try await shop.thread(with: id, before: position, as: visit.viewer) else { throw PageMissing() }
        self.visit = visit
        transfers = try await shop.transferPhotos(of: id, as: visit.viewer)
        self.answer = answer ?? ""
        isAnswerMissing = answer?.isEmpty == true
        thread = found
    }

    var html: HTML {
        let waits: HTML? = thread.isWaiting ? " <span class=\"tag warm\">\(phrases.waitsForUs)</span>" : nil
        return HTML.page(
            Frame(visit: visit, place: .talks, title: customer.name, here: here, asked: asked),
            """
            <header class="page"><div><nav class="crumb">\(HTML.link(.talks, phrases.talks, phrases)) \
            \(HTML.link(.customer(customer.id), phrases.theirPage, phrases))</nav><h1>\(customer.name)\(waits)</h1>\
            <small>\(about)</small></div>\(handing)</header><section class="thread" aria-label="\(phrases.whatWasSaidWith(customer.name))">\
            \(older)\(lines)</section>\(newer)\(unmatched)\(foot)
            """)
    }

    private var about: String {
        [
            phrases.keptBy(thread.keeper), thread.readUntil.map { phrases.chatsRead(until: $0, now: thread.asOf) },
            phrases.groupsLeftOut,
        ].compactMap { $0 }.joined(separator: " · ")
    }

    // MARK: who looks after them

    private var handing: HTML? {
        guard visit.mayAct, visit.viewer.reach == .all, thread.colleagues.contains(where: { $0.id != visit.viewer.staff })
        else {
            return nil
        }
        let options = [("", phrases.nobodyInParticular)] + thread.colleagues.map { ("\($0.id)", $0.name) }
        let field = HTML.choice("siapa", phrases.whoKeepsThem, options, chosen: customer.keeper.map { "\($0)" })
        return HTML.act(
            phrases.handOver, opening: field, .customerForm(customer.id, .hand), visit, back: here, send: phrases.save)
    }

    // MARK: what was said

    private var lines: HTML {
        guard !thread.lines.isEmpty else { return "<p class=\"empty\">\(phrases.noWordsYet)</p>" }
        var items: [HTML] = []
        var day: Day?
        for line in thread.lines {
            let now = phrases.zone.day(of: line.entry.at.instant)
            if now != day {
                items.append(
                    "<li class=\"day\">\(now == phrases.zone.day(of: thread.asOf) ? phrases.today : phrases.longDate(now))</li>"
                )
                day = now
            }
            items.append(item(line))
        }
        return "<ul class=\"talk\">\(items)</ul>"
    }

    private func item(_ line: TalkThread.Line) -> HTML {
        let time = line.entry.at.precision == .day ? "" : phrases.clock(line.entry.at.instant)
        guard case .message(let message) = line.entry.event else {
            let words = phrases.happening(line.entry, customerName: customer.name)
            return "<li class=\"mark\"><small>\([words, time].filter { !$0.isEmpty }.joined(separator: " · "))</small></li>"
        }
        let isOurs = line.entry.side == .us
        let waits: HTML? =
            transfers.contains { $0.photo.id == line.entry.id }
            ? " <span class=\"tag warm\">\(phrases.transferNotMatched)</span>" : nil
        let side: HTML? = isOurs ? " class=\"ours\"" : nil
        let tone: HTML? = isOurs ? " ours" : nil
        let source = line.writer.map { phrases.writtenHere($0) } ?? phrases.channel(line.entry.channel)
        let who = isOurs ? phrases.us : ShortName.of(customer.name)
        return """
            <li\(side)><div><span class="bubble\(tone)">\(phrases.message(message, toldAs: line.description))</span>\
            <small>\([who, source, time].filter { !$0.isEmpty }.joined(separator: " · "))</small>\(HTML.tags(thread.heard[line.entry.id] ?? [], phrases, from: here.with(asked)))\(waits)\(describing(line, message))</div></li>
            """
    }

    /// What nobody can read is typed by whoever looked or listened.
    private func describing(_ line: TalkThread.Line, _ message: Message) -> HTML? {
        guard line.description == nil, let media = message.media, [.voice, .audio, .image, .video, .unknown].contains(media)
        else {
            return nil
        }
        let fields: HTML = """
            \(HTML.hidden("pesan", "\(line.entry.id)"))\(HTML.field("isi", phrases.whatIsInIt, isNeeded: true))
            """
        return HTML.act(
            phrases.typeWhatIsInIt, opening: fields, .customerForm(customer.id, .describe), visit, back: here, asked: asked,
            send: phrases.save)
    }

    private var older: HTML? {
        guard thread.hasMore, let first = thread.lines.first?.entry else { return nil }
        let position = "\(first.at.instant.microseconds).\(first.id)"
        let address = here.with([("sebelum", position)] + phrases.language.query)
        return "<p><a href=\"\(address)\">\(phrases.earlier)</a></p>"
    }

    private var newer: HTML? {
        ends.map { _ in "<p>\(HTML.link(here, phrases.newestWords, phrases))</p>" }
    }

    private var unmatched: HTML? {
        TransferCards(photos: transfers, visit: visit, back: here, asked: asked, now: thread.asOf).html
    }

    // MARK: to answer

    private var foot: HTML? {
        guard visit.mayAct, ends == nil else { return nil }
        let waits: HTML? =
            thread.isWaiting
            ? """
            \(HTML.act(phrases.alreadyAnswered, .customerForm(customer.id, .answered), visit, back: here)) \
            \(HTML.act(phrases.needsNoAnswer, .customerForm(customer.id, .needsNoAnswer), visit, back: here))
            """ : nil
        let marks: HTML? = waits.map { "<div class=\"acts\">\($0)</div>" }
        return "<div class=\"doing\">\(answer.isEmpty ? box : ready)\(marks)</div>"
    }

    private var box: HTML {
        let problem: HTML? = isAnswerMissing ? "<p class=\"problem\" role=\"alert\">\(phrases.answerIsEmpty)</p>" : nil
        return """
            <form class="card box" method="post" action="\(here)#tulis" id="tulis">\(HTML.hidden(visit))\(problem)\
            <label><span>\(phrases.answerTo(customer.name))</span><textarea name="isi" rows="2" required></textarea></label>\
            <button class="button primary">\(phrases.makeReady)</button></form>
            """
    }

    private var ready: HTML {
        ReplyCard(visit: visit, customer: customer, phone: thread.phone, words: answer, back: here, again: here).html
    }
}
