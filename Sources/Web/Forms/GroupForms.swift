import Engagement
import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// A group is put together, changed, frozen, removed; how to stay close to it is written down; a trait is added, gets a chance
/// of the shop's own, or is taken away.
struct GroupForms: Sendable {
    let shop: Shop

    func add(to router: Router<WebContext>) {
        router.form("/kelompok") { visit, form, _ in try await save(form, visit, nil) }
        router.form("/kelompok/:id/ubah") { visit, form, context in
            try await save(form, visit, try await known(visit, try context.number("id")))
        }
        router.form("/kelompok/:id/beku") { visit, form, context in
            let group = try await known(visit, try context.number("id"))
            var written = group.written
            written.conditions = [GroupCondition(.picked, people: group.members.map(\.id).sorted())]
            written.isAny = false
            return try await shop.answer(
                .group(written, changing: group.id), .grouped, form, visit, otherwise: .group(group.id))
        }
        router.form("/kelompok/:id/hubungan") { visit, form, context in
            let group = try await known(visit, try context.number("id"))
            var written = group.written
            let typed = TypedBond(form)
            written.bond = typed.bond
            let outcome: DeedOutcome =
                written.bond == nil
                ? .unclear
                : try await shop.perform(.group(written, changing: group.id), once: form.once, as: visit.viewer)
            if outcome == .unclear {
                return try await GroupPage(shop, visit, group.id, refusedBond: typed).html.response(.unprocessableContent)
            }
            return try .back(form, visit, after: outcome, saying: .grouped, otherwise: .group(group.id))
        }
        router.form("/kelompok/:id/hapus") { visit, form, context in
            let group = try await known(visit, try context.number("id"))
            var written = group.written
            written.isGone = true
            return try await shop.answer(.group(written, changing: group.id), .groupDropped, form, visit, otherwise: .groups)
        }
        traits(router)
    }

    private func traits(_ router: Router<WebContext>) {
        router.form("/ciri/tambah") { visit, form, _ in
            let trait = TraitWritten(
                text: form["nama"], id: "\(form["di"]).\(Self.word(form["nama"]))", english: form["inggris"],
                base: (Double(form["dasar"]) ?? -1) / 100, isGuarded: form["peka"] == "1")
            return try await shop.answer(.nameTrait(trait), .traitNamed, form, visit, otherwise: .traits)
        }
        router.form("/ciri/angka") { visit, form, _ in
            guard let listed = try await shop.traits().taxonomy[form["ciri"]] else { throw PageMissing() }
            guard let chance = Double(form["dasar"]), (0...100).contains(chance) else {
                return .back(form, visit, saying: .chanceNotRead, otherwise: .traits)
            }
            let trait = TraitWritten(
                text: listed.indonesian, id: listed.id, english: listed.english, base: chance / 100,
                isGuarded: listed.isGuarded)
            return try await shop.answer(.nameTrait(trait), .traitNamed, form, visit, otherwise: .traits)
        }
        router.form("/ciri/hapus") { visit, form, _ in
            guard var trait = try await shop.traits().own.first(where: { $0.id == form["id"] }) else { throw PageMissing() }
            trait.isGone = true
            return try await shop.answer(.nameTrait(trait), .traitNamed, form, visit, otherwise: .traits)
        }
    }

    private func known(_ visit: Visit, _ id: EntryID) async throws -> CustomerGroup {
        try visit.requireEverybody()
        guard let group = try await shop.groups().groups.first(where: { $0.id == id }) else { throw PageMissing() }
        return group
    }

    /// As part of an id: small letters and digits.
    private static func word(_ name: String) -> String {
        String(name.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }

    /// What cannot be read comes back as it was typed, with what is wrong with it.
    private func save(_ form: FormWords, _ visit: Visit, _ group: CustomerGroup?) async throws -> Response {
        try visit.requireEverybody()
        let typed = TypedGroup(form)
        let reader = try await GroupReader(shop, visit.phrases)
        let conditions: [GroupCondition]
        do throws(GroupReader.Trouble) {
            conditions = try reader.conditions(typed)
        } catch {
            return try await refused(typed, error.words, visit, group)
        }
        let written = GroupWritten(
            text: typed.name, conditions: conditions, isAny: typed.isAny, bond: group?.written.bond)
        let outcome = try await shop.perform(.group(written, changing: group?.id), once: form.once, as: visit.viewer)
        if outcome == .unclear { return try await refused(typed, visit.phrases.groupNotSaved, visit, group) }
        return try .back(form, visit, after: outcome, saying: .grouped, otherwise: group.map { .group($0.id) } ?? .groups)
    }

    private func refused(
        _ typed: TypedGroup, _ words: String, _ visit: Visit, _ group: CustomerGroup?
    ) async throws -> Response {
        let html: HTML =
            if let group {
                try await GroupPage(shop, visit, group.id, refused: (typed, words)).html
            } else {
                try await GroupsPage(shop, visit, refused: (typed, words)).html
            }
        return html.response(.unprocessableContent)
    }
}
