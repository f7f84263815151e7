import Guidance
import Phrases
import UseCases
import Vocabulary

/// What can be done about a call, each with one tap or with the little it needs.
struct CallActs {
    let visit: Visit
    let line: TodayList.Line
    let card: CallCard
    /// The page to come back to.
    let back: Address

    private var phrases: Phrasebook { visit.phrases }
    private var id: CustomerID { line.customer.id }

    var html: [HTML] {
        card.acts.compactMap { button($0.act, $0.label) }
    }

    private func button(_ act: Act, _ label: String) -> HTML? {
        switch act {
        case .reply, .askHowTheyAre, .condole, .askBeforeCooking, .askFact, .tellRisk: chat(label)
        case .markAnswered: one(label, .answered)
        case .markNeedsNoAnswer: one(label, .needsNoAnswer)
        case .bothAreMeant, .markTold: one(label, .risksTold)
        case .markKept:
            line.promise.map { HTML.act(label, .promiseForm($0.id, .kept), visit, back: back, isPrimary: true) }
        case .askForTime: line.promise.map { HTML.act(label, moving: $0, visit, back: back) }
        case .openComplaint, .askVerdict: complaint(label)
        case .giveBack: care(label)
        case .noteFact: fact(label)
        case .later: later(label)
        }
    }

    private func one(_ label: String, _ form: CustomerForm) -> HTML {
        HTML.act(label, .customerForm(id, form), visit, back: back)
    }

    /// With a number there is a chat to answer in; nothing is ever sent from here.
    private func chat(_ label: String) -> HTML? { HTML.whatsApp(line.phone, label) }

    private func complaint(_ label: String) -> HTML? {
        back == .customer(id)
            ? nil
            : "<a class=\"button primary\" href=\"\(Address.customer(id).with(phrases.language.query))#keluhan\">\(label)</a>"
    }

    private func care(_ label: String) -> HTML {
        let fields = HTML.field("isi", phrases.whatWasDone, isNeeded: true)
        return HTML.act(label, opening: fields, .customerForm(id, .cared), visit, back: back, send: phrases.save)
    }

    private func fact(_ label: String) -> HTML? {
        guard case .factToAsk(let key, _) = line.call.reason else { return nil }
        let fields: HTML = """
            <input type="hidden" name="apa" value="\(WritingKind.fact.rawValue)">\
            <input type="hidden" name="tentang" value="\(key)">\(HTML.field("isi", key, isNeeded: true))
            """
        return HTML.act(label, opening: fields, .customerForm(id, .write), visit, back: back, send: phrases.save)
    }

    private func later(_ label: String) -> HTML {
        let fields: HTML = """
            \(HTML.choice("hari", phrases.whenAgain, [("1", phrases.tomorrow), ("7", phrases.nextWeek), ("30", phrases.nextMonth)], chosen: "7"))\
            \(HTML.field("isi", phrases.why, value: phrases.notNowReason, isNeeded: true))
            """
        return HTML.act(label, opening: fields, .customerForm(id, .later), visit, back: back, send: phrases.save)
    }
}
