import Vocabulary

/// Gathers what one look over an export finds.
struct TelegramSurveyor {
    private var survey: TelegramExport.Survey
    private var chat = TelegramExport.Chat(place: 0, line: 1)
    private var speakers: [String: Int] = [:]
    private var chatCount = 0
    private var hasMessages = false

    init(file: String) { survey = TelegramExport.Survey(file: file) }

    mutating func take(_ piece: TelegramExport.Walk.Piece) {
        switch piece {
        case .owner(let owner):
            let name = [owner.firstName, owner.lastName].filter { !$0.isEmpty }.joined(separator: " ")
            survey.owner = TelegramExport.Owner(key: owner.id, name: name)
        case .card(let card): if !card.isFrequent || TelegramCards.isPerson(card) { survey.contactCount += 1 }
        case .chatBegins(let line):
            chat = TelegramExport.Chat(place: chatCount, line: line)
            chatCount += 1
            speakers.removeAll(keepingCapacity: true)
        case .message(let record): hear(record)
        case .chatEnds(let known): close(known)
        }
    }

    /// What was read until there is kept.
    mutating func breaksOff(_ trouble: JSONTrouble, unfinished: TelegramExport.Walk.ChatRecord?) {
        if let unfinished { close(unfinished) }
        let place = Place(file: survey.file, line: trouble.line)
        switch trouble {
        case .truncated: survey.diagnostics.append(Diagnostic(.warning, .truncated, at: place))
        case .malformed, .tooDeep: survey.diagnostics.append(Diagnostic(.warning, .damagedFromHere, at: place))
        }
    }

    func concluded() -> TelegramExport.Survey {
        var survey = survey
        let isTyped = survey.chats.contains { $0.kind != nil }
        survey.isTelegram = hasMessages || isTyped || (survey.contactCount > 0 && survey.owner != nil)
        if !survey.isTelegram {
            survey.diagnostics = [Diagnostic(.refused, .notRecognised, at: Place(file: survey.file, line: 1))]
        }
        return survey
    }

    private mutating func hear(_ record: TelegramExport.Record) {
        guard TelegramDrafts.isSpoken(record) else {
            chat.serviceCount += 1
            return
        }
        guard let (key, name) = TelegramDrafts.speaker(of: record) else { return }
        if record.seconds != nil || !record.date.isEmpty { hasMessages = true }
        chat.messageCount += 1
        if let time = TelegramTime(record) {
            let moment = time.roughly
            if time.exact == nil { chat.hasExactTimes = false }
            chat.first = min(chat.first ?? moment, moment)
            chat.last = max(chat.last ?? moment, moment)
        }
        if let known = speakers[key] {
            chat.speakers[known].messages += 1
            chat.speakers[known].name = name
        } else if chat.speakers.count < TelegramExport.mostSpeakers {
            speakers[key] = chat.speakers.count
            chat.speakers.append(.init(key: key, name: name, hasID: record.fromID != nil, messages: 1))
        }
    }

    private mutating func close(_ known: TelegramExport.Walk.ChatRecord) {
        guard survey.chats.count < TelegramExport.mostChats else { return }
        chat.id = known.id
        chat.name = known.name.flatMap { $0.isEmpty ? nil : $0 }
        chat.kind = known.type.flatMap(TelegramExport.ChatKind.init(rawValue:))
        // Of two who said as much, whoever spoke first.
        chat.speakers = chat.speakers.enumerated()
            .sorted { ($1.element.messages, $0.offset) < ($0.element.messages, $1.offset) }.map(\.element)
        survey.chats.append(chat)
        if chat.isNobodys {
            survey.diagnostics.append(
                Diagnostic(
                    .note, .noCustomersChat(chat.name ?? known.type ?? ""), at: Place(file: survey.file, line: chat.line)))
        }
    }
}
