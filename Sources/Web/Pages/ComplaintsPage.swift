import Phrases
import UseCases
import Vocabulary

/// *Keluhan*: what is open, the longest first. It stays here until the customer calls it settled.
struct ComplaintsPage {
    let visit: Visit
    let complaints: [Whose<Complaint>]
    let now: Instant
    private let before: [ComplaintID: [SettledBefore]]

    private var phrases: Phrasebook { visit.phrases }

    init(_ shop: Shop, _ visit: Visit) async throws {
        self.visit = visit
        complaints = try await shop.openComplaints(as: visit.viewer)
        before = try await shop.precedents(for: complaints.map(\.thing), as: visit.viewer)
        now = shop.now
    }

    var html: HTML {
        let content: HTML =
            complaints.isEmpty
            ? "<section class=\"card empty\"><p>\(phrases.noOpenComplaints)</p></section>" : "\(complaints.html(card))"
        return HTML.page(
            Frame(visit: visit, place: .complaints, title: phrases.complaints, here: .complaints),
            """
            <header class="page"><div><h1>\(phrases.complaints)</h1><small>\(phrases.complaintsLead)</small></div></header>\(content)
            """)
    }

    private func card(_ complaint: Whose<Complaint>) -> HTML {
        let line = ComplaintLine(
            complaint.thing, visit, now: now, before: before[complaint.thing.id] ?? [], back: .complaints)
        return "<section class=\"card\"><b>\(HTML.link(complaint.customer, phrases))</b> \(line.html)</section>"
    }
}
