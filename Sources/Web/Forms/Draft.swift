import Phrases
import UseCases
import Vocabulary

/// What stands in the one box of a customer's page.
struct Draft: Sendable {
    var kind: WritingKind?
    var words = ""
    var day = ""
    var side = Side.us
    /// What a fact is about.
    var about = ""
    /// It could not be saved as it is.
    var isUnclear = false

    init() {}

    init(_ form: FormWords) {
        kind = WritingKind(rawValue: form["apa"])
        words = form["isi"]
        day = form["tanggal"]
        side = form["siapa"] == "beliau" ? .customer : .us
        about = form["tentang"]
    }

    /// Nil while something is missing.
    func deed(about id: CustomerID, zone: Zone) -> Deed? {
        guard let kind, !words.isEmpty else { return nil }
        switch kind {
        case .reply: return nil
        case .note: return .note(words, about: id)
        case .promise: return Day(iso: day).map { .promise(words, to: id, due: .on($0, in: zone), by: side) }
        case .complaint: return .complain(words, by: id)
        case .give: return .give(words, by: .us, with: id)
        case .take: return .give(words, by: .customer, with: id)
        case .fact: return about.isEmpty ? nil : .learn(key: about, value: words, about: id)
        }
    }
}

extension WritingKind {
    var notice: Notice {
        switch self {
        case .reply: .answered
        case .note, .give, .take: .recorded
        case .promise: .promised
        case .complaint: .complained
        case .fact: .remembered
        }
    }
}
