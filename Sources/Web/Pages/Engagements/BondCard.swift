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
    /// As somebody typed it, where it could not be saved.
    let refused: TypedBond?
    private var phrases: Phrasebook { visit.phrases }

    var html: HTML? {
        guard !group.members.isEmpty else { return nil }
        let usual = phrases.howTheyCome(
            doors: bond.doors, timesPerMonth: bond.usualTimesPerMonth, of: group.members.count)
        return """
            <section class="card"><h2>\(phrases.bondTitle)</h2><p><small>\(usual)</small></p>\(trouble)\(plan)\(form)</section>
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

    private var trouble: HTML? {
        refused.map { "<p class=\"notice\" role=\"status\">\(phrases.bondNotRead($0.channels.isEmpty, $0.times))</p>" }
    }

    private var form: HTML? {
        let chosenForms = refused.map { Set($0.forms) } ?? bond.plan?.forms ?? []
        let chosenDoors = refused.map { Set($0.channels) } ?? bond.plan?.channels
        let common = bond.doors.prefix(1).map(\.channel)
        let forms = ServiceGiven.Form.allCases.html {
            box("bentuk", $0.rawValue, phrases.form($0), isChosen: chosenForms.contains($0))
        }
        let doors = Channel.allCases.filter { $0 != .unknown }.html {
            box("lewat", "\($0.rawValue)", phrases.channel($0), isChosen: chosenDoors?.contains($0) ?? common.contains($0))
        }
        let times = refused?.times ?? phrases.times(bond.plan?.timesPerMonth ?? bond.usualTimesPerMonth ?? 1)
        let fields: HTML = """
            <fieldset class="kinds"><legend>\(phrases.bondForms)</legend>\(forms)</fieldset>\
            <fieldset class="kinds"><legend>\(phrases.bondDoors)</legend>\(doors)</fieldset>\
            \(HTML.field("kali", phrases.bondTimes, value: times, isNeeded: true))
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
