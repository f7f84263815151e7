import Phrases
import UseCases
import Vocabulary

/// Notes that call whoever is in by name, until they say that they have read them.
struct MentionCard {
    let mentions: [Mentioned]
    let visit: Visit
    let now: Instant

    private var phrases: Phrasebook { visit.phrases }

    var html: HTML? {
        guard !mentions.isEmpty else { return nil }
        return """
            <section class="card now"><h2>\(phrases.mentionsTitle)</h2><ul class="rows">\(mentions.html(row))</ul></section>
            """
    }

    private func row(_ mention: Mentioned) -> HTML {
        let (note, customer) = (mention.note.thing, mention.note.customer)
        return """
            <li><div>\(phrases.mentionedBy(mention.by)): \(phrases.quoted(note.event.words ?? ""))<br>\
            <small>\(HTML.link(customer, phrases)) · \(phrases.moment(note.at, now: now))</small></div>\
            <div class="acts">\(HTML.act(phrases.haveRead, .mentionRead(mention.id), visit, back: .today))</div></li>
            """
    }
}
