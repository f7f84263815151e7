import Phrases
import Vocabulary

/// Who asks for a page, and with what.
struct Visit: Sendable {
    var viewer = Viewer.owner
    var business: String
    var phrases: Phrasebook
    var query: [String: String] = [:]
    /// Proves that a form was made by this page for this visitor.
    var formKey: FormKey
    /// People on today's list, where a page happens to know.
    var peopleToday: Int?

    /// What the page before has just done, to be said once.
    var notice: Notice? { query[Notice.name].flatMap { Notice(rawValue: $0) } }
}
