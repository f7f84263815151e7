import Formats
import Vocabulary

/// What somebody wants brought in, and what they said beforehand.
package struct ImportRequest: Sendable {
    package var paths: [String]
    /// Names that are us, as exported.
    package var we: [String] = []
    /// Chats (by title) that are no customer's: nothing of them is journalled.
    package var leaveOut: [String] = []
    package var isDryRun = false
    /// When the files were exported; their own date otherwise.
    package var exportedAt: Instant?
    /// How the tables among them are to be read; remembered for the next of the same columns.
    package var wishes = TableWishes()
    /// Nothing that was said of such tables before counts any more.
    package var readsAfresh = false
    /// Refused rows of tables are wanted back, to be mended.
    package var wantsRowsToMend = false

    package init(paths: [String]) { self.paths = paths }
}

/// Who is asked and told while things come in: a terminal, a page, nobody.
package protocol ImportDialogue: Sendable {
    /// "Which of these are you?" Nil: not answered.
    func whoAreWe(in chat: String, names: [String]) async -> String?
    /// Bytes read so far of that file.
    func progress(_ file: String, done: Int, of total: Int?)
}

/// Nobody is there: nothing is asked, nothing shown.
package struct SilentDialogue: ImportDialogue {
    package init() {}
    package func whoAreWe(in chat: String, names: [String]) async -> String? { nil }
    package func progress(_ file: String, done: Int, of total: Int?) {}
}
