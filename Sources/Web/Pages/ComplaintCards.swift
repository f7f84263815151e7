import Phrases
import UseCases
import Vocabulary

/// Complaints of one customer that are still open.
struct ComplaintCards {
    let view: CustomerView
    let visit: Visit
    let before: [ComplaintID: [SettledBefore]]

    var html: HTML? {
        let open = view.complaints.filter { $0.state == .open }
        guard !open.isEmpty else { return nil }
        let lines = open.html {
            ComplaintLine($0, visit, now: view.asOf, before: before[$0.id] ?? [], back: .customer(view.customer.id)).html
        }
        return "<section class=\"card\" id=\"keluhan\"><h2>\(visit.phrases.complaints)</h2>\(lines)</section>"
    }
}

/// One complaint: what they said, what we do about it, what they say of that.
struct ComplaintLine {
    private let complaint: Complaint
    private let visit: Visit
    private let now: Instant
    private let before: [SettledBefore]
    private let back: Address

    private var phrases: Phrasebook { visit.phrases }

    init(_ complaint: Complaint, _ visit: Visit, now: Instant, before: [SettledBefore], back: Address) {
        self.before = before
        self.complaint = complaint
        self.visit = visit
        self.now = now
        self.back = back
    }

    var html: HTML {
        let kinds = ComplaintStep.Kind.allCases.filter { $0 != .reopen }.map { ($0.rawValue, phrases.stepName($0)) }
        let step: HTML = """
            \(HTML.choice("apa", phrases.whatKindOfStep, kinds))\(HTML.field("isi", phrases.whatWasDone, isNeeded: true))
            """
        let verdict: HTML = """
            \(HTML.choice("beres", phrases.isItSettled, [("ya", phrases.settled), ("belum", phrases.notSettled)]))\
            \(HTML.field("isi", phrases.theirWords))
            """
        let (toStep, toVerdict) = (Address.complaintForm(complaint.id, .step), Address.complaintForm(complaint.id, .verdict))
        return """
            <div class="complaint"><small>\(day(complaint.openedAt)) · \(standing)</small>\
            <blockquote>\(complaint.text)</blockquote>\(howBefore)<div class="acts">\
            \(HTML.act(phrases.nextStep, opening: step, toStep, visit, back: back, send: phrases.save))\
            \(HTML.act(phrases.theirVerdict, opening: verdict, toVerdict, visit, back: back, send: phrases.save))</div></div>
            """
    }

    /// *Dulu kita bagaimana*.
    private var howBefore: HTML? {
        guard !before.isEmpty else { return nil }
        let rows = before.html { past in
            """
            <li>\(HTML.link(past.before.customer, phrases)): \
            \(phrases.quoted(past.before.thing.text)) <br>\(past.steps.map { phrases.stepDone($0) }.joined(separator: "; "))</li>
            """
        }
        return "<details><summary>\(phrases.howWeDidBefore)</summary><ul class=\"plain\">\(rows)</ul></details>"
    }

    private func day(_ moment: Instant) -> String {
        phrases.date(phrases.zone.day(of: moment), today: phrases.zone.day(of: now))
    }

    private var standing: String {
        complaint.lastStepAt.map { phrases.lastStep(day($0)) } ?? phrases.noStepYet
    }
}
