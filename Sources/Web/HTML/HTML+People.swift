import Phrases
import Vocabulary

/// People, and the way to their pages.
extension HTML {
    static func link(_ customer: Customer, _ phrases: Phrasebook) -> HTML { link(customer.id, customer.name, phrases) }

    static func link(_ id: CustomerID, _ name: String, _ phrases: Phrasebook) -> HTML {
        "<a href=\"\(Address.customer(id).with(phrases.language.query))\">\(name)</a>"
    }

    static func link(_ address: Address, _ words: String, _ phrases: Phrasebook) -> HTML {
        "<a href=\"\(address.with(phrases.language.query))\">\(words)</a>"
    }

    /// One below the other, each with the picture of a name.
    static func people(_ customers: [Customer], _ phrases: Phrasebook, tags: [CustomerID: [String]] = [:]) -> HTML {
        let rows = customers.html { customer in
            let marks = (tags[customer.id] ?? []).html { " <span class=\"tag\">\($0)</span>" }
            return """
                <li><a href="\(Address.customer(customer.id).with(phrases.language.query))">\
                <span class="avatar" aria-hidden="true">\(Initials.of(customer.name))</span><span><span>\(customer.name)</span>\(marks)</span></a></li>
                """
        }
        return "<ul class=\"people\">\(rows)</ul>"
    }

    /// A card with lines, or with what to say while there are none.
    static func list(_ title: String, _ lines: [HTML], empty: String, tone: HTML? = nil, after: HTML? = nil) -> HTML {
        let list: HTML = lines.isEmpty ? "<p class=\"quiet\">\(empty)</p>" : "<ul class=\"rows\">\(lines)</ul>"
        return "<section class=\"card\(tone)\"><h2>\(title)</h2>\(list)\(after)</section>"
    }

    /// The chat with that number opens, with these words ready; nothing is sent from here.
    /// - Parameter phone: E.164; nothing where none is known.
    static func whatsApp(_ phone: String?, _ label: String, saying words: String? = nil, isPrimary: Bool = true) -> HTML? {
        guard let phone else { return nil }
        let text = words.map { "?text=\(Address.encoded($0))" } ?? ""
        let tone: HTML? = isPrimary ? " primary" : nil
        return """
            <a class="button\(tone)" href="\("https://wa.me/\(phone.dropFirst())\(text)")" rel="noreferrer">\(label)</a>
            """
    }

    /// A field that asks for words; what it finds comes with the address.
    static func search(_ address: Address, _ label: String, _ words: String, _ phrases: Phrasebook) -> HTML {
        """
        <form role="search" action="\(address)"><input type="search" name="cari" value="\(words)" \
        placeholder="\(label)" aria-label="\(label)">\(language(phrases))</form>
        """
    }
}
