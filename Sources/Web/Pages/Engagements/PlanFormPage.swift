import Engagement
import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// Where a plan is written down: when, for whom, what is in it, which words go out.
struct PlanFormPage {
    let visit: Visit
    private let planned: Engagements.Line?
    private let groups: [CustomerGroup]
    private let names: [CustomerID: String]
    private let taxonomy: Taxonomy
    /// What somebody filled in that could not be saved.
    private let typed: PlanWritten?
    private var phrases: Phrasebook { visit.phrases }

    /// - Parameter id: nil for a new one.
    init(_ shop: Shop, _ visit: Visit, _ id: EntryID?, typed: PlanWritten? = nil) async throws {
        try visit.requireEverybody()
        self.visit = visit
        self.typed = typed
        var found: Engagements.Line?
        if let id {
            found = try await shop.plan(id, as: visit.viewer)
            guard let known = found, known.sending == nil else { throw PageMissing() }
        }
        planned = found
        (groups, names, taxonomy) = try await shop.groups()
    }

    private var written: PlanWritten { typed ?? planned?.written ?? PlanWritten(text: "", kind: .event) }
    private var address: Address { planned.map { .changeEngagement($0.id) } ?? .newEngagement }

    var html: HTML {
        let title = planned == nil ? phrases.newPlan : phrases.changePlan
        return HTML.page(
            Frame(visit: visit, place: .engagements, title: title, here: address),
            """
            <p class="crumb">\(HTML.link(.engagements, phrases.engagements, phrases))</p>\
            <header class="page"><h1>\(title)</h1></header>\(unread)\
            <form class="plan" method="post" action="\(address)">\(HTML.hidden(visit))\(what)\(whom)\(parts)\
            <button class="button primary">\(phrases.savePlan)</button></form>
            """)
    }

    /// What could not be read, of what was just saved.
    private var unread: HTML? {
        if typed != nil { return "<p class=\"notice\" role=\"status\">\(phrases.planNotSaved)</p>" }
        if visit.query["waktu"] != nil { return "<p class=\"notice\" role=\"status\">\(phrases.timeNotRead)</p>" }
        guard let names = visit.query["tak-kenal"] else { return nil }
        let list = names.prefix(400).split(separator: ",").map { String($0) }
        return "<p class=\"notice\" role=\"status\">\(phrases.namesNotKnown(list))</p>"
    }

    private var what: HTML {
        let kinds = PlanWritten.Kind.allCases.map { ($0.rawValue, phrases.kind($0)) }
        return """
            <section class="card">\(HTML.field("nama", phrases.planName, value: written.text, isNeeded: true))\
            \(HTML.choice("apa", phrases.planKind, kinds, chosen: written.kind.rawValue))\
            \(HTML.field("kapan", phrases.planWhen, value: local(written.at), type: "datetime-local"))\
            \(HTML.field("lain", phrases.planOtherTimes, value: local(written.otherTimes.first), type: "datetime-local"))\
            <label><span>\(phrases.planWords)</span><textarea name="kata" rows="5">\(written.words)</textarea></label>\
            <p><small>\(phrases.planWordsHint)</small></p></section>
            """
    }

    private func local(_ instant: Instant?) -> String {
        guard let instant else { return "" }
        let time = phrases.zone.local(instant)
        return "\(time.day.iso)T\(time.clock)"
    }

    private var whom: HTML {
        let boxes = groups.html { group -> HTML in
            let isChosen: HTML? = written.audience.groups.contains(group.id) ? " checked" : nil
            return """
                <label class="check"><input type="checkbox" name="kelompok" value="\("\(group.id)")"\(isChosen)>\
                <span>\(group.written.text) <small>\(phrases.people(count: group.members.count))</small></span></label>
                """
        }
        func area(_ name: String, _ label: String, _ people: [CustomerID]) -> HTML {
            let lines = people.compactMap { names[$0] }.joined(separator: "\n")
            return "<label><span>\(label)</span><textarea name=\"\(name)\" rows=\"3\">\(lines)</textarea></label>"
        }
        return """
            <section class="card"><h2>\(phrases.planAudience)</h2>\(boxes)\
            <p>\(HTML.link(.groups, phrases.customerGroups, phrases))</p>\
            \(area("orang", phrases.planPeople, written.audience.people))\(area("tanpa", phrases.planWithout, written.audience.without))</section>
            """
    }

    private static let emptyParts = 4

    private var parts: HTML {
        let known = written.elements.map { Optional($0) }
        // What its kind wants thought of stands there from the beginning.
        let missing = written.kind.checklist.filter { aspect in
            aspect != .time && aspect != .wording && !written.elements.contains { $0.aspect == aspect }
        }
        let rows =
            known.enumerated().map { part($0.offset, $0.element, $0.element?.aspect) }
            + (0..<max(Self.emptyParts, missing.count)).map { number in
                part(known.count + number, nil, missing.indices.contains(number) ? missing[number] : nil)
            }
        return """
            <section class="card"><h2>\(phrases.planParts)</h2><p><small>\(phrases.planPartsHint)</small></p>\(rows)\
            <p><small>\(phrases.partTraits): \(phrases.partTraitsHint)</small></p><p>\(HTML.link(.traits, phrases.traitsTitle, phrases))</p></section>
            """
    }

    private func part(_ number: Int, _ part: PlannedElement?, _ aspect: Aspect?) -> HTML {
        let aspects = Aspect.allCases.map { ($0.rawValue, phrases.aspect($0)) }
        let traits = part.map {
            $0.traits.isEmpty ? "-" : $0.traits.map { phrases.trait($0, in: taxonomy) }.joined(separator: ", ")
        }
        let near = [Plan.Exposure.own, Plan.Exposure.others, Plan.Exposure.mention]
        let exposure = part?.exposure ?? Plan.Exposure.own
        let chosen = near.min { abs($0 - exposure) < abs($1 - exposure) } ?? Plan.Exposure.own
        let instead = part?.alternatives.first?.name ?? ""
        return """
            <div class="clash part"><div>\(HTML.field("isi\(number)", phrases.partName, value: part?.name ?? ""))\
            \(HTML.choice("bagian\(number)", phrases.partAspect, aspects, chosen: (aspect ?? .food).rawValue))</div>\
            <div>\(HTML.field("ciri\(number)", phrases.partTraits, value: traits ?? ""))\
            \(HTML.choice("dekat\(number)", phrases.partExposure, near.map { ("\($0)", phrases.exposure($0)) }, chosen: "\(chosen)"))</div>\
            <div>\(HTML.field("ganti\(number)", phrases.partInstead, value: instead))</div></div>
            """
    }
}
