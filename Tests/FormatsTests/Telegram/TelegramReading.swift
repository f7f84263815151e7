import Formats
import Foundation
import Vocabulary

/// An export read from memory: what the tests look at.
struct TelegramReading {
    var survey: TelegramExport.Survey
    /// In file order, with the place of their chats.
    var drafts: [ChatDraft] = []
    var chats: [Int] = []
    var contacts: [ContactDraft] = []
    var diagnostics: [Diagnostic] = []

    init(_ bytes: [UInt8], name: String = "result.json", pieces: Int = .max) throws {
        let source = PiecemealSource(name: name, bytes, pieces: pieces)
        survey = try TelegramExport.survey(source)
        var drafts: [ChatDraft] = []
        var chats: [Int] = []
        var contacts: [ContactDraft] = []
        diagnostics = survey.diagnostics
        diagnostics += try TelegramExport.read(source, survey: survey) { place, draft in
            chats.append(place)
            drafts.append(draft)
        }
        diagnostics += try TelegramExport.readContacts(source, survey: survey) { contacts.append($0) }
        self.drafts = drafts
        self.chats = chats
        self.contacts = contacts
    }

    init(_ text: String, pieces: Int = .max) throws { try self.init(Array(text.utf8), pieces: pieces) }

    init(fixture name: String, pieces: Int = .max) throws {
        try self.init(TelegramSampleFolder.bytes(ofFixture: name), name: name, pieces: pieces)
    }

    var spoken: [ChatDraft] { drafts.filter { $0.sender != nil } }
    var texts: [String] { drafts.map(\.message.text) }
    var problems: [Diagnostic.Problem] { diagnostics.map(\.problem) }
}
