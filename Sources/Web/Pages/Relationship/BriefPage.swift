import Guidance
import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// *Sekilas*: the one minute before a contact, on one screen of a telephone.
struct BriefPage {
    let brief: Brief
    let visit: Visit
    private var phrases: Phrasebook { visit.phrases }

    init(_ shop: Shop, _ visit: Visit, _ id: CustomerID) async throws {
        guard let found = try await shop.brief(of: id, as: visit.viewer) else { throw PageMissing() }
        brief = found
        self.visit = visit
    }

    var html: HTML {
        HTML.relationship(
            brief.customer, visit, title: phrases.briefTitle(brief.customer.name), lead: phrases.briefLead,
            here: .brief(brief.customer.id),
            """
            <section class="card brief"><dl class="facts">\(phrases.rows(brief).html(row))</dl>\(contact)</section>
            """)
    }

    private func row(_ row: BriefRow) -> HTML {
        """
        <div><dt>\(row.label)</dt><dd\(row.kind == .likes ? " class=\"side-by-side\"" as HTML : "")>\(row.lines.html(line))</dd></div>
        """
    }

    private func line(_ line: BriefRow.Line) -> HTML {
        let words: HTML = line.isWarning ? "<b class=\"warn\">\(line.text)</b>" : "\(line.text)"
        guard let source = line.source else { return "<div>\(words)</div>" }
        let address = Address.customer(brief.customer.id).at(source.entry, source.at, phrases)
        return "<div><a href=\"\(address)\">\(words)</a></div>"
    }

    private var contact: HTML? {
        guard visit.mayAct, let open = HTML.whatsApp(brief.phone, phrases.openInWhatsApp) else { return nil }
        return "<p>\(open)</p>"
    }
}
