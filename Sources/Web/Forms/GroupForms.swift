import Engagement
import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// A group is put together, changed, frozen, removed; a trait is added, or taken away.
struct GroupForms: Sendable {
    let shop: Shop

    func add(to router: Router<WebContext>) {
        router.form("/kelompok") { visit, form, _ in try await save(form, visit, nil) }
        router.form("/kelompok/:id/ubah") { visit, form, context in
            try await save(form, visit, try context.number("id"))
        }
        router.form("/kelompok/:id/beku") { visit, form, context in
            let group = try await known(visit, try context.number("id"))
            let written = GroupWritten(
                text: group.written.text, conditions: [GroupCondition(.picked, people: group.members.map(\.id).sorted())])
            return try await shop.answer(
                .group(written, changing: group.id), .grouped, form, visit, otherwise: .group(group.id))
        }
        router.form("/kelompok/:id/hapus") { visit, form, context in
            let group = try await known(visit, try context.number("id"))
            var written = group.written
            written.isGone = true
            return try await shop.answer(.group(written, changing: group.id), .groupDropped, form, visit, otherwise: .groups)
        }
        router.form("/ciri/tambah") { visit, form, _ in
            let trait = TraitWritten(
                text: form["nama"], id: "\(form["di"]).\(Self.word(form["nama"]))", english: form["inggris"],
                base: (Double(form["dasar"]) ?? -1) / 100, isGuarded: form["peka"] == "1")
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

    // MARK: conditions

    private func save(_ form: FormWords, _ visit: Visit, _ id: EntryID?) async throws -> Response {
        try visit.requireEverybody()
        let (groups, _, taxonomy) = try await shop.groups()
        var conditions: [GroupCondition] = []
        for number in 0..<20 where !form["apa\(number)"].isEmpty {
            guard let condition = try await condition(number, form, visit, groups, taxonomy) else {
                return try .back(
                    form, visit, after: .unclear, saying: .grouped, otherwise: id.map { .group($0) } ?? .groups)
            }
            conditions.append(condition)
        }
        let written = GroupWritten(text: form["nama"], conditions: conditions, isAny: form["gabung"] == "salah-satu")
        return try await shop.answer(
            .group(written, changing: id), .grouped, form, visit, otherwise: id.map { .group($0) } ?? .groups)
    }

    /// Nil where it cannot be read.
    private func condition(
        _ number: Int, _ form: FormWords, _ visit: Visit, _ groups: [CustomerGroup], _ taxonomy: Taxonomy
    ) async throws -> GroupCondition? {
        guard let what = GroupCondition.What(rawValue: form["apa\(number)"]) else { return nil }
        let (key, value) = (form["nama\(number)"], form["isi\(number)"])
        var condition = GroupCondition(what, isNot: form["bukan\(number)"] == "1", key: key, value: value)
        switch what {
        case .tag: return value.isEmpty ? nil : condition
        case .fact: return key.isEmpty ? nil : condition
        case .holds:
            let stance = Stance.allCases.first {
                key.lowercased() == visit.phrases.stance($0) || key == $0.rawValue || StanceWords.stance(of: key) == $0
            }
            let trait =
                taxonomy.traits.first {
                    value == $0.id || value.lowercased() == visit.phrases.name($0).lowercased()
                }?.id ?? TraitWords(taxonomy).traits(in: value).first
            guard let stance, let trait else { return nil }
            (condition.key, condition.value) = (stance.rawValue, trait)
        case .orders, .quietDays:
            guard let days = Int(value), days >= 0 else { return nil }
            condition.number = Double(days)
        case .measure:
            guard let share = Double(value.replacing(",", with: ".")), (0...1).contains(share), !key.isEmpty else { return nil }
            (condition.key, condition.number) = (key.uppercased(), share)
        case .group:
            guard let group = groups.first(where: { $0.written.text.lowercased() == value.lowercased() }) else { return nil }
            condition.value = "\(group.id)"
        case .picked:
            let (people, others) = try await shop.customers(called: EngagementForms.lines(value))
            guard others.isEmpty, !people.isEmpty else { return nil }
            (condition.value, condition.people) = ("", people)
        }
        return condition
    }
}
