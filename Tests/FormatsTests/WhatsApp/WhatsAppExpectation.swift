import Formats
import Testing
import Vocabulary

/// Compares what was read with what expected.json demands. Every key is checked; one it does not know is a failure.
struct WhatsAppExpectation {
    private let drafts: [ChatDraft]
    private let survey: WhatsAppExport.Survey

    init(_ reading: WhatsAppReading) {
        drafts = reading.drafts
        survey = reading.survey
    }

    private static let remarks: Set = ["note", "trap", "source", "input", "file"]

    /// Sentences about what differs; empty when all is as expected.
    func differences(from expected: [String: SampleValue]) -> [String] {
        expected.keys.sorted().filter { !Self.remarks.contains($0) }.flatMap { key in
            expected[key].map { check(key, $0) } ?? []
        }
    }

    private func check(_ key: String, _ value: SampleValue) -> [String] {
        switch key {
        case "messages": same(key, drafts.count, value.number)
        case "messages_by_people": same(key, spoken.count, value.number)
        case "system": checkSystem(key, value)
        case "senders": same(key, drafts.map { $0.sender.map(SampleValue.text) ?? .null }, value.list)
        case "senders_set", "people", "participants", "speakers", "authors":
            same(key, Set(spoken.compactMap(\.sender)), value.texts.map(Set.init))
                + same(key + " of the survey", Set(survey.speakers.map(\.name)), value.texts.map(Set.init))
        case "texts": checkTexts(key, drafts[...], value)
        case "text": checkEach(key, value) { .text(Self.trimmed($0.message.text)) }
        case "local_times", "times": same(key, drafts.map(\.at.iso), value.texts)
        case "dates": same(key, drafts.map(\.at.day.iso), value.texts)
        case "day_first": same(key, survey.dateOrder.dayFirst, value.flag)
        case "attachments": checkEach(key, value) { $0.message.fileName.map(SampleValue.text) ?? .null }
        case "no_attachment": checkAll(key, value) { $0.message.fileName == nil }
        case "kinds": checkKinds(key, value)
        case "omitted":
            same(key, drafts.map { $0.message.media != nil && $0.message.fileName == nil }, value.list?.compactMap(\.flag))
        case "deleted": checkMarked(key, value) { $0.message.isDeleted }
        case "edited": checkMarked(key, value) { $0.message.isEdited }
        case "group", "is_group": same(key, survey.isGroup, value.flag)
        case "is_whatsapp": same(key, survey.isWhatsApp, value.flag)
        case "twelve_hours": same(key, survey.usesTwelveHours, value.flag)
        case "encoding": same(key, survey.encoding?.rawValue, value.text)
        case "day_order_assumed": same(key, survey.dateOrderAssumed, value.flag)
        case "sorted_texts": same(key, WhatsAppExport.inTimeOrder(drafts).map(\.message.text), value.texts)
        case "title": same(key, survey.title, value.text)
        case "target": checkTarget(key, value)
        default: checkTail(key, value)
        }
    }

    private var spoken: [ChatDraft] { drafts.filter { $0.sender != nil } }

    // MARK: - Kinds of comparison

    private func same<Value: Equatable>(_ key: String, _ found: Value, _ wanted: Value?) -> [String] {
        guard let wanted else { return ["\(key): the expectation cannot be understood"] }
        return found == wanted ? [] : ["\(key): found \(found), expected \(wanted)"]
    }

    /// How many, or which.
    private func checkSystem(_ key: String, _ value: SampleValue) -> [String] {
        let count = drafts.filter { $0.sender == nil }.count
        return value.number.map { same(key, count, $0) } ?? checkMarked(key, value) { $0.sender == nil }
    }

    private func checkTexts(_ key: String, _ part: ArraySlice<ChatDraft>, _ value: SampleValue) -> [String] {
        same(key, part.map { Self.trimmed($0.message.text) }, value.texts?.map(Self.trimmed))
    }

    /// `texts_from_1`: the texts from the second message on.
    private func checkTail(_ key: String, _ value: SampleValue) -> [String] {
        let prefix = "texts_from_"
        guard key.hasPrefix(prefix), let start = Int(key.dropFirst(prefix.count)), start <= drafts.count else {
            return ["\(key): this key is not known here"]
        }
        return checkTexts(key, drafts[start...], value)
    }

    private func checkEach(_ key: String, _ value: SampleValue, _ found: (ChatDraft) -> SampleValue) -> [String] {
        guard let wanted = value.record else { return ["\(key): the expectation cannot be understood"] }
        return wanted.keys.sorted().flatMap { index -> [String] in
            guard let number = Int(index), drafts.indices.contains(number), let want = wanted[index] else {
                return ["\(key) \(index): no such message"]
            }
            return same("\(key) \(index)", found(drafts[number]), want)
        }
    }

    private func checkAll(_ key: String, _ value: SampleValue, _ holds: (ChatDraft) -> Bool) -> [String] {
        guard let indices = value.numbers else { return ["\(key): the expectation cannot be understood"] }
        return indices.filter { !drafts.indices.contains($0) || !holds(drafts[$0]) }.map { "\(key): not so for message \($0)" }
    }

    /// A list of indices, or of one flag per message.
    private func checkMarked(_ key: String, _ value: SampleValue, _ holds: (ChatDraft) -> Bool) -> [String] {
        if let flags = value.list?.compactMap(\.flag), !flags.isEmpty { return same(key, drafts.map(holds), flags) }
        return same(key, drafts.indices.filter { holds(drafts[$0]) }, value.numbers)
    }

    // MARK: - Media

    private func checkKinds(_ key: String, _ value: SampleValue) -> [String] {
        guard let wanted = value.list, wanted.count == drafts.count else { return ["\(key): \(drafts.count) messages"] }
        return zip(drafts, wanted).enumerated().flatMap { index, pair -> [String] in
            Self.allowed(pair.1.text).contains(pair.0.message.media)
                ? [] : ["\(key) \(index): found \(String(describing: pair.0.message.media)), expected \(pair.1)"]
        }
    }

    /// Others do not tell a voice note from music, nor a moving picture from a film.
    private static func allowed(_ kind: String?) -> [Message.Media?] {
        switch kind {
        case nil, "text", "none", "deleted", "system": [nil]
        case "image", "photo", "picture": [.image]
        case "video": [.video]
        case "audio": [.audio, .voice]
        case "voice", "ptt": [.voice]
        case "document", "file": [.document]
        case "sticker": [.sticker]
        case "gif": [.image, .video]
        case "location": [.location]
        case "contact": [.contact]
        case "poll": [.poll]
        case "call": [.call]
        case "unknown", "media": [.unknown]
        default: []
        }
    }

    // MARK: - Rows of author, message, timestamp

    /// The order is not the file's, and line breaks are spaces.
    private func checkTarget(_ key: String, _ value: SampleValue) -> [String] {
        guard let rows = value.list?.map(\.record), !rows.contains(where: { $0 == nil }) else {
            return ["\(key): the expectation cannot be understood"]
        }
        let wanted = rows.compactMap { $0 }.map { row in
            [row["timestamp"]?.text ?? "", row["author"]?.text ?? "", row["message"]?.text ?? ""].joined(separator: " | ")
        }
        let found = spoken.map { draft in
            [draft.at.iso, draft.sender ?? "", draft.message.text.split(whereSeparator: \.isNewline).joined(separator: " ")]
                .joined(separator: " | ")
        }
        return same(key, found.sorted(), wanted.sorted())
    }

    private static func trimmed(_ text: String) -> String {
        var text = text
        while text.last?.isNewline == true { text.removeLast() }
        return text
    }
}
