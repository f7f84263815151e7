import Engagement
import Formats
import HTTPTypes
import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// A plan is written, changed, improved, given up; it goes out, one by one, and what comes back is noted.
struct EngagementForms: Sendable {
    let shop: Shop

    func add(to router: Router<WebContext>) {
        router.form("/rencana/baru") { visit, form, _ in try await save(form, visit, nil) }
        router.form("/promo/:id/ubah") { visit, form, context in
            try await save(form, visit, try context.number("id"))
        }
        router.form("/promo/:id/ganti") { visit, form, context in
            try visit.requireEverybody()
            let id: EntryID = try context.number("id")
            let (taxonomy, _) = try await shop.traits()
            let phrases = visit.phrases
            let outcome = try await shop.acceptChanges(
                of: id, only: Int(form["nomor"]), once: form.once,
                name: { other in other.traits.map { phrases.trait($0, in: taxonomy) }.joined(separator: ", ") },
                as: visit.viewer)
            return try .back(form, visit, after: outcome, saying: .changesTaken, otherwise: .engagement(id))
        }
        router.form("/promo/:id/mulai") { visit, form, context in
            let id: EntryID = try context.number("id")
            let aside = (Double(form["sisih"]) ?? 0) / 100
            let outcome = try await shop.startSending(id, because: form["sebab"], keptAside: aside, as: visit.viewer)
            return try .back(form, visit, after: outcome, saying: .begun, otherwise: .engagement(id))
        }
        router.form("/promo/:id/hapus") { visit, form, context in
            let id: EntryID = try context.number("id")
            guard var plan = try await shop.plan(id, as: visit.viewer)?.written else { throw PageMissing() }
            plan.isGone = true
            return try await shop.answer(.plan(plan, changing: id), .planDropped, form, visit, otherwise: .engagements)
        }
        router.get("/promo/:id/kirim.csv") { _, context in
            let visit = try context.known
            try visit.require(.staff)
            return try await file(visit, try context.number("id"))
        }
        sending(router)
    }

    private func sending(_ router: Router<WebContext>) {
        router.form("/promo/:id/kirim/:siapa/terkirim") { visit, form, context in
            try await out(visit, form, context, .sentOut) { .sendOut(form["isi"], to: $1, of: $0) }
        }
        router.form("/promo/:id/kirim/:siapa/tolak") { visit, form, context in
            try await out(visit, form, context, .reactionNoted) { .refuse($1, $0) }
        }
        router.form("/promo/:id/kirim/:siapa/tanggapan") { visit, form, context in
            let trait = form["soal"]
            let reaction = Reaction(
                text: form["isi"], trait: trait.isEmpty ? nil : trait, isDisappointed: form["rasa"] == "kecewa")
            return try await out(visit, form, context, .reactionNoted) { .react(reaction, by: $1, to: $0) }
        }
    }

    /// Something done to one on the list of a sending.
    private func out(
        _ visit: Visit, _ form: FormWords, _ context: WebContext, _ notice: Notice, _ deed: (EntryID, CustomerID) -> Deed
    ) async throws -> Response {
        try visit.requireEverybody()
        let (plan, customer): (EntryID, CustomerID) = (try context.number("id"), try context.number("siapa"))
        guard let sending = try await shop.sending(of: plan) else { throw PageMissing() }
        return try await shop.answer(deed(sending, customer), notice, form, visit, otherwise: .sending(plan))
    }

    // MARK: what was written

    private func save(_ form: FormWords, _ visit: Visit, _ id: EntryID?) async throws -> Response {
        try visit.requireEverybody()
        let (taxonomy, _) = try await shop.traits()
        var before = PlanWritten(text: "", kind: .event)
        if let id {
            guard let known = try await shop.plan(id, as: visit.viewer)?.written else { throw PageMissing() }
            before = known
        }
        let (picked, others) = try await shop.customers(called: Self.lines(form["orang"]))
        let (without, otherWithout) = try await shop.customers(called: Self.lines(form["tanpa"]))
        let reader = PlanFormReader(taxonomy: taxonomy, phrases: visit.phrases, before: before)
        let times = [form["kapan"], form["lain"]].map { reader.time($0) }
        let plan = PlanWritten(
            text: form["nama"], kind: PlanWritten.Kind(rawValue: form["apa"]) ?? .event, words: form["kata"],
            elements: reader.elements(form), at: times[0], otherTimes: [times[1]].compactMap { $0 },
            audience: .init(groups: form.all("kelompok").compactMap { EntryID($0) }, people: picked, without: without))
        let unread = others + otherWithout
        let outcome = try await shop.perform(.plan(plan, changing: id), once: form.once, as: visit.viewer)
        if outcome == .unclear {
            return try await PlanFormPage(shop, visit, id, typed: plan).html.response(.unprocessableContent)
        }
        let saved = if let id { id } else { try await shop.plan(like: plan, as: visit.viewer) }
        let place: Address = saved.map { .engagement($0) } ?? .engagements
        let isUntimed = !form["kapan"].isEmpty && times[0] == nil
        if outcome == .done, isUntimed || !unread.isEmpty, case .engagement(let id) = place {
            return .to(
                Address.changeEngagement(id).with(
                    [isUntimed ? ("waktu", "1") : ("tak-kenal", unread.joined(separator: ", "))] + visit.phrases.language.query)
            )
        }
        guard outcome == .done else { return try .back(form, visit, after: outcome, saying: .planned, otherwise: place) }
        // To the look at it, wherever the form was.
        return .to(place.with([(Notice.name, Notice.planned.rawValue)] + visit.phrases.language.query))
    }

    static func lines(_ text: String) -> [String] {
        text.split { $0.isNewline || $0 == "," }.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { !$0.isEmpty }
    }

    // MARK: as a table

    private func file(_ visit: Visit, _ id: EntryID) async throws -> Response {
        try visit.requireEverybody()
        guard let planned = try await shop.engagement(id, as: visit.viewer),
            let list = try await shop.sendingList(planned, limit: nil, as: visit.viewer)
        else { throw PageMissing() }
        let head = visit.phrases.sendingColumns
        // The mark by which a spreadsheet knows UTF-8.
        let text = list.lines.reduce(into: "\u{FEFF}" + TableLine.of(head)) { text, line in
            text += TableLine.of([line.name, line.phone ?? "", line.mail ?? "", line.words])
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8", .contentDisposition: "attachment; filename=\"kirim.csv\"",
                .cacheControl: "no-store",
            ], body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}

/// The parts of a plan, as somebody filled them in.
struct PlanFormReader {
    let taxonomy: Taxonomy
    let phrases: Phrasebook
    /// What the parts were before: alternatives that the form does not show whole stay.
    let before: PlanWritten

    func time(_ text: String) -> Instant? {
        let parts = text.split(separator: "T")
        guard parts.count == 2, let day = Day(iso: String(parts[0])) else { return nil }
        let clock = parts[1].split(separator: ":").compactMap { Int32($0) }
        guard clock.count >= 2, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]) else { return nil }
        return phrases.zone.instant(
            of: LocalTime(day: day, secondOfDay: clock[0] * 3600 + clock[1] * 60, precision: .minute))
    }

    func elements(_ form: FormWords) -> [PlannedElement] {
        let words = TraitWords(taxonomy)
        return (0..<60).compactMap { number in
            let name = form["isi\(number)"]
            guard !name.isEmpty else { return nil }
            let instead = form["ganti\(number)"]
            let known = before.elements.indices.contains(number) ? before.elements[number].alternatives : []
            let alternatives =
                instead.isEmpty
                ? [] : known.first?.name == instead ? known : [.init(name: instead, traits: words.traits(in: instead))]
            return PlannedElement(
                name: name, aspect: Aspect(rawValue: form["bagian\(number)"]) ?? .food,
                traits: traits(form["ciri\(number)"], name, words),
                exposure: min(max(Double(form["dekat\(number)"]) ?? 1, 0), 1), alternatives: alternatives)
        }
    }

    /// `-`: somebody looked and found nothing; nothing written: what its name says.
    private func traits(_ said: String, _ name: String, _ words: TraitWords) -> [String] {
        guard said != "-" else { return [] }
        guard !said.isEmpty else { return words.traits(in: name) }
        var found: [String] = []
        for piece in said.split(separator: ",").map({ $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }) {
            let exact = taxonomy.traits.first {
                piece == $0.id || piece.lowercased() == phrases.name($0).lowercased()
            }
            for trait in exact.map({ [$0.id] }) ?? words.traits(in: piece) where !found.contains(trait) { found.append(trait) }
        }
        // Words nobody knows say nothing; its name may.
        return found.isEmpty ? words.traits(in: name) : found
    }
}
