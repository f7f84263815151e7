import Phrases
import UseCases
import Vocabulary

/// Complaints of one customer that are still open: what they said, what we do, what they say of it.
struct ComplaintCards {
    let view: CustomerView
    let visit: Visit

    private var phrases: Phrasebook { visit.phrases }

    var html: HTML? {
        let open = view.complaints.filter { $0.state == .open }
        guard !open.isEmpty else { return nil }
        return "<section class=\"card\" id=\"keluhan\"><h2>\(phrases.complaints)</h2>\(open.html(card))</section>"
    }

    private func card(_ complaint: Complaint) -> HTML {
        let day = phrases.date(phrases.zone.day(of: complaint.openedAt), today: phrases.zone.day(of: view.asOf))
        let back = Address.customer(view.customer.id)
        let kinds = ComplaintStep.Kind.allCases.filter { $0 != .reopen }.map { ($0.rawValue, phrases.stepName($0)) }
        let step: HTML = """
            \(HTML.choice("apa", phrases.whatKindOfStep, kinds))\(HTML.field("isi", phrases.whatWasDone, isNeeded: true))
            """
        let verdict: HTML = """
            \(HTML.choice("beres", phrases.isItSettled, [("ya", phrases.settled), ("belum", phrases.notSettled)]))\
            \(HTML.field("isi", phrases.theirWords))
            """
        return """
            <div class="complaint"><small>\(day)</small><blockquote>\(complaint.text)</blockquote><div class="acts">\
            \(HTML.act(phrases.nextStep, opening: step, .complaintForm(complaint.id, .step), visit, back: back, send: phrases.save))\
            \(HTML.act(phrases.theirVerdict, opening: verdict, .complaintForm(complaint.id, .verdict), visit, back: back, send: phrases.save))\
            </div></div>
            """
    }
}
