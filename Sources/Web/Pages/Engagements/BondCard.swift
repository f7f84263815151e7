import Engagement
import Phrases
import UseCases
import Vocabulary

/// *Cara menjaga hubungan* with a group: what was written down, for whom of them it would not do, and a form that begins with
/// how they come by themselves.
struct BondCard {
    let visit: Visit
    let group: CustomerGroup
    let bond: GroupBond
    let names: [CustomerID: String]
    private var phrases: Phrasebook { visit.phrases }

    var html: HTML? {
        guard !group.members.isEmpty else { return nil }
        let usual = phrases.howTheyCome(
            doors: bond.doors, timesPerMonth: bond.usualTimesPerMonth, of: group.members.count)
        return """
            <section class="card"><h2>\(phrases.bondTitle)</h2><p><small>\(usual)</small></p>\(plan)\(form)</section>
            """
    }

    private var plan: HTML {
        guard let plan = bond.plan else { return "<p>\(phrases.noBondYet)</p>" }
        let troubles = BondPlan.Misfit.allCases.compactMap { misfit -> HTML? in
            guard let people = bond.misfits[misfit], !people.isEmpty else { return nil }
            return """
                <li><div>\(phrases.misfit(misfit, phrases.people(people.map { names[$0] ?? "" })))</div></li>
                """
        }
        let fits = group.members.count - Set(bond.misfits.values.joined()).count
        return """
            <p><b>\(phrases.bond(plan))</b></p><p>\(phrases.bondFits(fits, of: group.members.count))</p>\
            <ul class="rows">\(troubles)</ul>
            """
    }

    private var form: HTML? {
        let chosen = bond.plan
        let common = bond.doors.prefix(1).map(\.channel)
        let forms = ServiceGiven.Form.allCases.html {
            box("bentuk", $0.rawValue, phrases.form($0), isChosen: chosen?.forms.contains($0) ?? false)
        }
        let doors = Channel.allCases.filter { $0 != .unknown }.html {
            box("lewat", "\($0.rawValue)", phrases.channel($0), isChosen: chosen?.channels.contains($0) ?? common.contains($0))
        }
        let times = chosen?.timesPerMonth ?? bond.usualTimesPerMonth ?? 1
        let fields: HTML = """
            <fieldset class="kinds"><legend>\(phrases.bondForms)</legend>\(forms)</fieldset>\
            <fieldset class="kinds"><legend>\(phrases.bondDoors)</legend>\(doors)</fieldset>\
            \(HTML.field("kali", phrases.bondTimes, value: phrases.times(times), isNeeded: true))
            """
        return HTML.act(
            phrases.writeBond, opening: fields, .groupForm(group.id, .bond), visit, back: .group(group.id), send: phrases.save)
    }

    private func box(_ name: String, _ value: String, _ label: String, isChosen: Bool) -> HTML {
        let chosen: HTML? = isChosen ? " checked" : nil
        return """
            <label class="check"><input type="checkbox" name="\(name)" value="\(value)"\(chosen)><span>\(label)</span></label>
            """
    }
}
