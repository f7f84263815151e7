import Phrases
import Vocabulary

/// What the pages of one relationship share.
extension HTML {
    /// A page about one customer, with the way back to them and to its sisters.
    static func relationship(
        _ customer: Customer, _ visit: Visit, title: String, lead: String, here: Address, asked: [(String, String)] = [],
        _ body: HTML
    ) -> HTML {
        let words = visit.phrases
        return page(
            Frame(visit: visit, place: .customers, title: "\(title) · \(customer.name)", here: here, asked: asked),
            """
            <p class="crumb">\(link(customer, words))</p>\
            <header class="page"><div><h1>\(title)</h1><small>\(lead)</small></div></header>\(body)\
            \(sisters(of: customer, words, besides: here))
            """)
    }

    /// The other ways to look at one relationship.
    static func sisters(of customer: Customer, _ words: Phrasebook, besides here: Address? = nil) -> HTML {
        let places: [(Address, String)] = [
            (.talk(customer.id), words.talkLink), (.brief(customer.id), words.briefLink),
            (.livedThrough(customer.id), words.livedThroughLink),
            (.giveAndTake(customer.id), words.giveAndTake),
        ]
        let links = places.filter { $0.0 != here }.html { place in
            "<a href=\"\(place.0.with(words.language.query))\">\(place.1)</a> "
        }
        return links.isEmpty
            ? .nothing : "<nav class=\"crumb\" aria-label=\"\(words.aboutThem(customer.name))\">\(links)</nav>"
    }

    /// Words that open to their entry, in its place among all that happened.
    static func record(_ entry: Entry, _ customer: CustomerID, _ words: Phrasebook, _ text: HTML) -> HTML {
        "<a href=\"\(Address.customer(customer).at(entry.id, entry.at.instant, words))\">\(text)</a>"
    }
}

extension Address {
    /// Where that entry comes first.
    func at(_ entry: EntryID, _ at: Instant, _ words: Phrasebook) -> String {
        let position = "\(at.microseconds).\(EntryID(entry.value &+ 1))"
        return with([("sebelum", position)] + words.language.query) + "#riwayat"
    }
}
