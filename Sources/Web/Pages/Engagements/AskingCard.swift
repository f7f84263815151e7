import Engagement
import Phrases
import UseCases
import Vocabulary

/// *Tanya dulu ke siapa*: each with the words to ask by, and where the answer is noted at once.
struct AskingCard {
    let visit: Visit
    let planned: PlannedEngagement
    let asking: [Asking]
    private var phrases: Phrasebook { visit.phrases }
    private var taxonomy: Taxonomy { planned.look.situation.taxonomy }

    var html: HTML? {
        let shown = asking.filter { visit.viewer.seesGuarded || !$0.traits.contains(where: taxonomy.isGuarded) }
        guard visit.mayAct, !shown.isEmpty else { return nil }
        // Where asking is what is to be done, it stands open; else the changes come first.
        let isOpen: HTML? = planned.look.verdict.decision == .ask ? " open" : nil
        return """
            <section class="card"><details\(isOpen)><summary><b>\(phrases.askWhom)</b> <small>\(phrases.people(count: shown.count))</small></summary>\
            <p><small>\(phrases.askingLead)</small></p><ul class="rows">\(shown.html(line))</ul></details></section>
            """
    }

    private func line(_ one: Asking) -> HTML {
        // Nobody says yes to something they were not told.
        let parts = one.parts.map { place -> String in
            let part = planned.written.elements[place]
            let inside = part.traits.filter(one.traits.contains).map { phrases.short($0, in: taxonomy) }
            let isSaid = inside.allSatisfy { part.name.lowercased().contains($0.lowercased()) }
            return isSaid ? part.name : "\(part.name) (\(inside.joined(separator: ", ")))"
        }
        let words = phrases.question(one.called, about: parts, of: planned.written.text)
        let whatsApp = HTML.whatsApp(one.phone, phrases.askInWhatsApp, saying: words, isPrimary: false)
        let old: HTML? = one.isOld ? "<br><small>\(phrases.saidLongAgo)</small>" : nil
        return """
            <li><div><b>\(HTML.link(one.customer, one.name, phrases))</b>\(old)<br><small>\(words)</small></div>\
            <div class="acts">\(whatsApp)\(answer(one))</div></li>
            """
    }

    /// Becomes what is remembered of them, and holds in every plan.
    private func answer(_ one: Asking) -> HTML? {
        guard let trait = one.traits.first else { return nil }
        let stances: [Stance] = [.accepts, .dislikes, .forbids, .likes]
        let fields: HTML = """
            \(HTML.hidden("apa", WritingKind.fact.rawValue))\
            \(HTML.choice("tentang", phrases.theirAnswer, stances.map { (phrases.key($0), phrases.stance($0)) }))\
            \(HTML.choice("isi", phrases.aboutWhat, one.traits.map { (phrases.short($0, in: taxonomy), phrases.short($0, in: taxonomy)) }, chosen: phrases.short(trait, in: taxonomy)))
            """
        return HTML.act(
            phrases.noteAnswer, opening: fields, .customerForm(one.customer, .write), visit, back: .engagement(planned.id),
            send: phrases.save)
    }
}
