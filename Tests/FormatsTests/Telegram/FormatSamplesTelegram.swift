import Formats
import Testing
import Vocabulary

@Suite("FormatSamples: Telegram")
struct FormatSamplesTelegram {
    private static let remarks: Set = ["note", "trap", "source", "input", "file"]

    @Test(
        "the folder of samples is there",
        .enabled(if: TelegramSampleFolder.exists, "no samples: set AKRAB_SAMPLES to a folder that holds formats/"))
    func folderIsThere() { #expect(!TelegramSampleFolder.samples.isEmpty) }

    @Test("an export is read as expected", arguments: TelegramSampleFolder.samples)
    func sample(_ sample: TelegramSample) throws {
        let reading = try sample.reading()
        if sample.expected["is_telegram"]?.flag != false { #expect(reading.survey.isTelegram) }
        for (key, value) in sample.expected.sorted(by: { $0.key < $1.key }) where !Self.remarks.contains(key) {
            check(key, value, reading)
        }
    }

    private func check(_ key: String, _ value: SampleValue, _ reading: TelegramReading) {
        let spoken = reading.spoken
        switch key {
        case "is_telegram": #expect(reading.survey.isTelegram == value.flag)
        case "messages_by_people": #expect(spoken.count == value.number)
        case "messages": #expect(reading.drafts.count == value.number)
        case "system", "service": #expect(reading.drafts.count - spoken.count == value.number)
        case "people":
            if let names = value.texts, value.list != nil {
                #expect(Set(spoken.compactMap(\.sender)) == Set(names))
            } else {
                #expect(Set(spoken.map { $0.senderKey ?? "" }).count == value.number)
            }
        case "senders": #expect(spoken.compactMap(\.sender) == value.texts)
        case "texts": #expect(spoken.map(\.message.text) == value.texts)
        case "times", "local_times": #expect(spoken.map(\.at.iso) == value.texts)
        case "ids": #expect(spoken.compactMap { $0.id.map { Int($0) } } == value.numbers)
        case "chats": #expect(reading.survey.chats.count == value.number)
        case "contacts": #expect(reading.contacts.count == value.number)
        case "target":
            let wanted = (value.list ?? []).compactMap(\.record)
            #expect(spoken.map(\.sender) == wanted.map { $0["author"]?.text })
            #expect(spoken.map(\.message.text) == wanted.map { $0["message"]?.text })
            #expect(spoken.map(\.at.iso) == wanted.map { $0["timestamp"]?.text })
        default: Issue.record("nobody checks “\(key)”")
        }
    }
}
