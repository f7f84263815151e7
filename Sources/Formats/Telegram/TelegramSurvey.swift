import Vocabulary

extension TelegramExport {
    /// What one look over the whole file found out: whose account it is, which chats are in it, who speaks in each.
    package struct Survey: Sendable {
        package var file: String
        package var isTelegram = false
        /// Of an export of the whole account: who "we" are.
        package var owner: Owner?
        package var chats: [Chat] = []
        /// Cards in the account's own address book.
        package var contactCount = 0
        package var diagnostics: [Diagnostic] = []

        package var messageCount: Int { chats.reduce(0) { $0 + $1.messageCount } }

        init(file: String) { self.file = file }
    }

    /// Whose account was exported.
    package struct Owner: Hashable, Sendable {
        /// `user300000000`
        package var key: String?
        package var name: String
    }
}
