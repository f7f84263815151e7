import Formats
import Vocabulary

/// Which address book cards come from: whose names they are, and what their ids are worth.
struct CardBook: Sendable {
    enum Kind: Sendable { case vCard, table, telegram }

    let kind: Kind

    /// Telegram's names are inside Telegram only; all other cards are the telephone's.
    var names: Traces.NameBook { kind == .telegram ? .telegram : .phonebook }

    /// A handle of the id on a card, where nobody else can have the same: what a table counts from one is in every table.
    func account(_ id: String) -> String? {
        switch kind {
        case .telegram: "telegram/\(id)"
        case .vCard: id.utf8.count >= 8 ? "uid/\(id)" : nil
        case .table: Self.isWorldwide(id) ? "id/\(id)" : nil
        }
    }

    /// Long, and of letters and digits (Salesforce), or very long (Zoho).
    private static func isWorldwide(_ id: String) -> Bool {
        let digits = id.count { $0.isNumber }
        return id.utf8.count >= 16
            && (digits == id.count || (digits > 2 && id.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }))
    }
}

extension RecognisedParcel.Contacts {
    /// By what a row of it is recognised, where somebody said so.
    var key: RowKey? {
        if case .table(let contacts) = self { return contacts.table.wishes.key }
        return nil
    }

    var book: CardBook {
        switch self {
        case .vCard: CardBook(kind: .vCard)
        case .ldif: CardBook(kind: .table)
        case .table: CardBook(kind: .table)
        case .telegram: CardBook(kind: .telegram)
        }
    }
}
