import Formats
import Testing
import Vocabulary

@Suite("Telegram: an export") struct TelegramExportTests {
    private let account = Result { try TelegramReading(fixture: "akun.json") }

    @Test("of an account says whose it is, which chats there are, who speaks in them")
    func survey() throws {
        let survey = try account.get().survey
        #expect(survey.isTelegram)
        #expect(survey.owner?.key == "user300000000" && survey.owner?.name == "Dapur Sari")
        #expect(survey.chats.map(\.name) == ["Bu Ratna", nil, "Promo Plastik", "Bot Resi", "Arisan Melati"])
        #expect(
            survey.chats.map(\.key) == [
                "user/6100000001", "user/300000000", "channel/1200000001", "user/93000", "channel/1300000001",
            ])
        #expect(survey.chats.map(\.isGroup) == [false, false, false, false, true])
        #expect(survey.chats.map(\.isNobodys) == [false, true, true, false, false])
        #expect(survey.chats.map(\.messageCount) == [4, 1, 1, 1, 2])
        #expect(survey.chats.map(\.serviceCount) == [1, 0, 0, 0, 1])
        #expect(survey.chats.first?.other == "user6100000001")
        #expect(survey.chats.first?.last == Instant(seconds: 1_795_057_200))
    }

    @Test("a name that changes is the same speaker, under the last name seen")
    func renamed() throws {
        let speakers = try account.get().survey.chats[0].speakers
        #expect(speakers.map(\.key) == ["user6100000001", "user300000000"])
        #expect(speakers.map(\.name) == ["Bu Ratna W.", "Dapur Sari"])
        #expect(speakers.map(\.messages) == [3, 1])
    }

    @Test("notes to oneself and channels are passed over with a word")
    func nobodys() throws {
        let notes = try account.get().survey.diagnostics
        #expect(notes.map(\.problem) == [.noCustomersChat("saved_messages"), .noCustomersChat("Promo Plastik")])
        #expect(notes.allSatisfy { $0.severity == .note })
    }

    @Test("messages carry their number, their moment, whom they answer; bold words are words")
    func messages() throws {
        let drafts = Array(try account.get().drafts.prefix(5))
        #expect(drafts.map(\.sender) == [nil, "Bu Ratna", "Dapur Sari", "Bu Ratna W.", "Bu Ratna W."])
        #expect(drafts.map(\.id) == [10, 11, 12, 13, 14])
        #expect(drafts[1].message.text == "Mbak, besok bisa 1 lusin? 🙏")
        #expect(drafts[1].exactly == When(Instant(seconds: 1_795_054_445), precision: .second, offsetMinutes: 420))
        #expect(drafts[1].at.iso == "2026-11-19T09:14:05")
        #expect(drafts[2].message.isEdited && drafts[2].replyTo == 11)
        #expect(!drafts[1].message.isEdited)
        #expect(drafts[3].message == Message(text: "", media: .voice, fileName: "audio_1@19-11-2026.ogg"))
        #expect(drafts[4].message == Message(text: "", media: .call))
        #expect(drafts.map(\.place.line) == [38, 39, 42, 43, 44])
    }

    @Test("what a machine says is automatic; what was passed on is not its sender's word; who has left has a number")
    func othersWords() throws {
        let reading = try account.get()
        let bot = try #require(reading.drafts.first { $0.sender == "Bot Resi" })
        #expect(bot.message.isAutomatic)
        let group = zip(reading.chats, reading.drafts).filter { $0.0 == 4 }.map(\.1)
        #expect(group.map(\.sender) == [nil, "user6100000006", "Bu Tuti"])
        #expect(group.last?.message.forwardedFrom == "Toko Sebelah")
        #expect(reading.drafts.first?.message.forwardedFrom == nil)
    }

    @Test("its address book: each person once, bots and groups left out, cards without anybody refused")
    func contacts() throws {
        let reading = try account.get()
        #expect(reading.contacts.map(\.displayName) == ["Bu Ratna", "Pak Joko", "Mas Andi"])
        #expect(reading.contacts.map { $0.phones.map(\.value) } == [["+62 812 3456 7890"], ["+62 813 0000 1002"], []])
        #expect(reading.contacts.map(\.externalID) == ["user6100000001", nil, "user6100000009"])
        #expect(reading.problems.last == .missing(field: "name"))
    }

    @Test("a card without a number is known by the one chat of its name")
    func cardByName() throws {
        let chat = { (id: Int) in "{\"name\":\"Bu Sari\",\"type\":\"personal_chat\",\"id\":\(id),\"messages\":[]}" }
        let card = "\"contacts\":{\"list\":[{\"first_name\":\"Bu\",\"last_name\":\"Sari\",\"phone_number\":\"+62812\"}]}"
        let one = try TelegramReading("{\(card),\"chats\":{\"list\":[\(chat(5))]}}")
        #expect(one.contacts.map(\.externalID) == ["user5"])
        let two = try TelegramReading("{\(card),\"chats\":{\"list\":[\(chat(5)),\(chat(6))]}}")
        #expect(two.contacts.map(\.externalID) == [nil])
    }

    @Test("pictures, voices, places, cards, polls: each as what it is")
    func media() throws {
        let messages = try TelegramReading(fixture: "macam-media.json").drafts.map(\.message)
        #expect(
            messages == [
                Message(text: "begini bisa?", media: .image, fileName: "photo_1@19-11-2026.jpg"),
                Message(text: "", media: .image),
                Message(text: "👍", media: .sticker), Message(text: "", media: .document, fileName: "Nota Nov.pdf"),
                Message(text: "", media: .video, fileName: "file_1.mp4"),
                Message(text: "-6.914744, 107.609810", media: .location), Message(text: "Gedung Sate", media: .location),
                Message(text: "Bu Tuti +62 813 0000 1005", media: .contact), Message(text: "Kamis atau Jumat?", media: .poll),
                Message(text: "", media: .unknown), Message(text: "", media: .video, fileName: "v.mp4"),
                Message(text: "", media: .audio, fileName: "a.mp3"),
            ])
    }

    @Test("pieces are joined as they stand; only two marked pieces of which the second is an address are kept apart")
    func pieces() throws {
        let texts = [
            ##"["be",{"type":"bold","text":"so"},"k"]"##,
            ##"[{"type":"bold","text":"Link:"},{"text":"https://t.me","type":"link"}]"##,
            ##"["Link:",{"type":"link","text":"https://t.me"}]"##, ##"[{"type":"bold"},[1],null,7,"a"]"##, ##"{"text":"b"}"##,
        ]
        let messages = texts.map { ##"{"type":"message","date_unixtime":"1","from":"A","text":\##($0)}"## }.joined(
            separator: ",")
        let reading = try TelegramReading("{\"messages\":[\(messages)]}")
        #expect(reading.texts == ["besok", "Link: https://t.me", "Link:https://t.me", "a", "b"])
    }

    @Test("an old one tells only what the clock showed; what has no day or no name is refused with its line")
    func old() throws {
        let reading = try TelegramReading(fixture: "lama-2019.json")
        #expect(reading.texts == ["pesan lagi\nya", "dari grup"])
        #expect(reading.drafts.map(\.exactly) == [nil, nil])
        #expect(reading.drafts.map(\.at.iso) == ["2019-07-12T16:55:32", "2019-07-12T16:56:00"])
        #expect(reading.drafts.map(\.senderKey) == ["user4300001", "chat44"])
        #expect(reading.drafts.map(\.message.isEdited) == [false, true])
        #expect(reading.problems == [.noSuchDate("2019-02-31T16:55:32"), .missing(field: "from")])
        #expect(reading.diagnostics.map(\.place.line) == [7, 9])
    }

    @Test("reads only the chats that are wanted")
    func wanted() throws {
        let source = MemorySource(try TelegramSampleFolder.bytes(ofFixture: "akun.json"))
        let survey = try TelegramExport.survey(source)
        var places: [Int] = []
        _ = try TelegramExport.read(source, survey: survey, wanted: { $0.isGroup }) { place, _ in places.append(place) }
        #expect(places == [4, 4, 4])
    }

    @Test("other JSON is not taken for one")
    func others() throws {
        for text in ["{}", "[]", "{\"name\":\"x\",\"messages\":[]}", "{\"messages\":[{\"text\":\"a\"}]}", "7", "\"a\""] {
            #expect(try !TelegramReading(text).survey.isTelegram, "\(text)")
        }
        #expect(TelegramExport.mayBe(Array(" \n{".utf8)))
        #expect(!TelegramExport.mayBe(Array("nama;hp".utf8)))
        #expect(!TelegramExport.mayBe([]))
    }
}
