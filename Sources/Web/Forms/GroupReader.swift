import Engagement
import Measures
import Phrases
import UseCases
import Vocabulary

/// A group as somebody typed it, readable or not.
struct TypedGroup {
    struct Row {
        var what = ""
        var isNot = false
        var key = ""
        var value = ""

        var isEmpty: Bool { what.isEmpty && key.isEmpty && value.isEmpty }
    }
    var name = ""
    var isAny = false
    var rows: [Row] = []

    static let mostRows = 20

    init() {}

    init(_ form: FormWords) {
        name = form["nama"]
        isAny = form["gabung"] == "salah-satu"
        rows = (0..<Self.mostRows).map { number in
            Row(
                what: form["apa\(number)"], isNot: form["bukan\(number)"] == "1", key: form["nama\(number)"],
                value: form["isi\(number)"])
        }
        while rows.last?.isEmpty == true { rows.removeLast() }
    }
}

/// *Cara menjaga hubungan* as somebody typed it.
struct TypedBond {
    let forms: [ServiceGiven.Form]
    let channels: [Channel]
    let times: String

    init(_ form: FormWords) {
        forms = form.all("bentuk").compactMap { ServiceGiven.Form(rawValue: $0) }
        channels = form.all("lewat").compactMap { UInt8($0).flatMap { Channel(rawValue: $0) } }
        times = form["kali"]
    }

    /// Nothing while the number is none.
    var bond: GroupWritten.Bond? {
        Double(times.replacing(",", with: ".")).map {
            GroupWritten.Bond(forms: forms, channels: channels, timesPerMonth: $0)
        }
    }
}

/// Reads typed conditions against what this shop knows: its tags, facts, groups, traits and people.
struct GroupReader {
    /// What cannot be read, in a sentence.
    struct Trouble: Error { let words: String }

    let words: GroupWords
    let phrases: Phrasebook

    init(_ shop: Shop, _ phrases: Phrasebook) async throws {
        words = try await shop.groupWords()
        self.phrases = phrases
    }

    func conditions(_ typed: TypedGroup) throws(Trouble) -> [GroupCondition] {
        guard !typed.name.isEmpty else { throw Trouble(words: phrases.groupNotSaved) }
        var found: [GroupCondition] = []
        for row in typed.rows where !row.isEmpty { found.append(try condition(row)) }
        guard !found.isEmpty else { throw Trouble(words: phrases.groupWithoutCondition) }
        return found
    }

    private func condition(_ row: TypedGroup.Row) throws(Trouble) -> GroupCondition {
        guard let what = GroupCondition.What(rawValue: row.what) else {
            throw Trouble(words: phrases.conditionNotChosen([row.key, row.value].first { !$0.isEmpty } ?? ""))
        }
        var condition = GroupCondition(what, isNot: row.isNot, key: row.key, value: row.value)
        switch what {
        case .tag: condition.value = try known(row.value, words.tags, what)
        case .fact: condition.key = try known(row.key, words.facts, what)
        case .holds:
            guard let stance = stance(row.key) else { throw Trouble(words: phrases.stanceNotRead(row.key)) }
            guard let trait = trait(row.value) else { throw Trouble(words: phrases.traitNotRead(row.value)) }
            (condition.key, condition.value) = (stance.rawValue, trait)
        case .orders, .quietDays:
            guard let days = Int(row.value), (0...36_500).contains(days) else {
                throw Trouble(words: phrases.numberNotRead(what, row.value))
            }
            condition.number = Double(days)
        case .measure:
            guard let measure = words.measures.first(where: { isCalled($0, row.key) }) else {
                throw Trouble(words: phrases.notKnownHere(what, row.key, words.measures.map(phrases.measure)))
            }
            guard let share = share(row.value) else { throw Trouble(words: phrases.numberNotRead(what, row.value)) }
            (condition.key, condition.number) = (measure.rawValue, share)
        case .group:
            guard let group = words.groups.first(where: { $0.written.text.lowercased() == row.value.lowercased() }) else {
                throw Trouble(words: phrases.notKnownHere(what, row.value, words.groups.map(\.written.text)))
            }
            condition.value = "\(group.id)"
        case .picked:
            let names = EngagementForms.lines(row.value)
            let (people, others) = words.people(called: names)
            guard others.isEmpty, !people.isEmpty else { throw Trouble(words: phrases.peopleNotRead(others)) }
            (condition.value, condition.people) = ("", people)
        }
        return condition
    }

    /// As the shop writes it.
    private func known(_ text: String, _ all: [String], _ what: GroupCondition.What) throws(Trouble) -> String {
        guard let found = all.first(where: { $0.lowercased() == text.lowercased() }) else {
            throw Trouble(words: phrases.notKnownHere(what, text, all))
        }
        return found
    }

    private func stance(_ text: String) -> Stance? {
        Stance.allCases.first {
            text.lowercased() == phrases.stance($0) || text == $0.rawValue || StanceWords.stance(of: text) == $0
        }
    }

    private func trait(_ text: String) -> String? {
        let taxonomy = words.taxonomy
        let named = taxonomy.traits.first { text == $0.id || text.lowercased() == phrases.name($0).lowercased() }
        return named?.id ?? TraitWords(taxonomy).traits(in: text).first
    }

    private func isCalled(_ measure: MeasureName, _ text: String) -> Bool {
        text.uppercased() == measure.rawValue || text.lowercased() == phrases.measure(measure).lowercased()
    }

    /// *0,8* and *80* are the same.
    private func share(_ text: String) -> Double? {
        guard let number = Double(text.replacing(",", with: ".")), (0...100).contains(number) else { return nil }
        return number > 1 ? number / 100 : number
    }
}
