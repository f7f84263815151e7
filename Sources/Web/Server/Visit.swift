import Phrases
import UseCases
import Vocabulary

/// Who asks for a page, and with what.
struct Visit: Sendable {
    /// Nil for somebody at the door.
    var signedIn: SignedIn?
    /// Where from, and with what browser.
    var visitor: Visitor
    var business: String
    var phrases: Phrasebook
    var query: [String: String] = [:]
    /// Proves that a form was made by this page for this visitor.
    var formKey: FormKey
    /// How this app is called from where they are: `http://192.168.1.5:8642`.
    var origin = ""
    /// How it is called from other devices; nil where only this machine reaches it.
    var originOutside: String?
    /// People on today's list, where a page happens to know.
    var peopleToday: Int?

    /// Whoever is in; who only gave a password while a code is wanted too, is not.
    var person: Account? { signedIn.flatMap { $0.awaitsCode ? nil : $0.account } }
    /// Who only reads is shown no button that would be refused.
    var mayAct: Bool { person.map { $0.role >= .staff } ?? true }
    var viewer: Viewer { person?.viewer ?? .nobody }

    /// An answer to a form speaks as the page with the form did.
    func speaking(_ code: String?) -> Visit {
        guard let language = code.flatMap({ Language(code: $0) }) else { return self }
        var visit = self
        visit.phrases = Phrasebook(language, zone: phrases.zone)
        return visit
    }

    /// What the page before has just done, to be said once.
    var notice: Notice? { query[Notice.name].flatMap { Notice(rawValue: $0) } }
}
