/// Makes drafts of the cards in an account's address book.
struct TelegramCards {
    private let file: String
    /// Whose chat has which name; a name two of them have is nobody's.
    private var people: [String: String] = [:]
    private var seen: Set<String> = []
    private(set) var told = TelegramExport.Told()

    init(file: String, survey: TelegramExport.Survey) {
        self.file = file
        var twice: Set<String> = []
        for chat in survey.chats where chat.kind == .personal {
            guard let name = chat.name, let other = chat.other else { continue }
            if people.updateValue(other, forKey: name) != nil { twice.insert(name) }
        }
        for name in twice { people[name] = nil }
        if let owner = survey.owner?.key { seen.insert(owner) }
    }

    /// Of those one writes to most: people, no bots and no groups.
    static func isPerson(_ card: TelegramExport.CardRecord) -> Bool {
        ["user", "personal_chat", ""].contains(card.type) && !card.category.contains("bot")
            && card.id?.hasPrefix("user") ?? true
    }

    /// Nil for whom we have met already, and for a card without anybody on it.
    mutating func draft(_ card: TelegramExport.CardRecord) -> ContactDraft? {
        let place = Place(file: file, line: card.line)
        if card.isFrequent, !Self.isPerson(card) { return nil }
        let name = [card.firstName, card.lastName].filter { !$0.isEmpty }.joined(separator: " ")
        let phone = Self.phone(card.phone)
        let id = card.id ?? people[name]
        guard !name.isEmpty || !phone.isEmpty else {
            told.add(Diagnostic(.refused, .missing(field: "name"), at: place))
            return nil
        }
        if let id, !seen.insert(id).inserted { return nil }
        var draft = ContactDraft(displayName: name.isEmpty ? phone : name, place: place)
        draft.name.given = card.firstName
        draft.name.family = card.lastName
        if !phone.isEmpty { draft.phones = [.init(label: "", value: phone)] }
        draft.externalID = id
        return draft
    }

    /// Telegram prints `0062 812 3456 7890`: two noughts where others write a plus.
    private static func phone(_ text: String) -> String {
        text.hasPrefix("00") ? "+" + text.dropFirst(2) : text
    }
}
