import Guidance
import Vocabulary

extension Phrasebook {
    package func label(_ act: Act, _ words: CallWords) -> String {
        switch act {
        case .reply: reply(words.channel)
        case .markAnswered: say("Sudah dibalas", "Already answered")
        case .markNeedsNoAnswer: say("Tak perlu dibalas", "Needs no answer")
        case .markKept: say("Sudah ditepati", "Kept")
        case .askForTime: say("Minta waktu lagi", "Ask for more time")
        case .openComplaint: say("Lihat keluhannya", "See the complaint")
        case .askVerdict: say("Tanya apakah sudah beres", "Ask if it is settled")
        case .askBeforeCooking: say("Tanya \(words.shortName)", "Ask \(words.shortName)")
        case .bothAreMeant: say("Memang dua", "Both are meant")
        case .giveBack: say("Balas kebaikannya", "Return the kindness")
        case .condole: say("Ucapkan belasungkawa", "Send condolences")
        case .askHowTheyAre: say("Tanya kabar", "Ask how they are")
        case .tellRisk: say("Beri tahu \(words.shortName)", "Tell \(words.shortName)")
        case .markTold: say("Sudah diberi tahu", "Already told")
        case .askFact: say("Tanyakan", "Ask")
        case .noteFact: say("Catat jawabannya", "Note the answer")
        case .later: say("Nanti dulu", "Not now")
        }
    }

    private func reply(_ channel: Channel) -> String {
        switch channel {
        case .whatsapp, .telegram, .instagram, .messenger:
            say("Buka di \(self.channel(channel))", "Open in \(self.channel(channel))")
        case .email: say("Balas lewat email", "Answer by e-mail")
        case .phone: say("Telepon", "Call")
        case .sms: say("Balas lewat SMS", "Answer by text message")
        case .marketplace, .web, .inPerson, .unknown: say("Balas", "Answer")
        }
    }

    package func channel(_ channel: Channel) -> String {
        switch channel {
        case .unknown: say("tak tercatat", "not noted")
        case .whatsapp: "WhatsApp"
        case .phone: say("telepon", "phone")
        case .inPerson: say("langsung", "in person")
        case .email: say("email", "e-mail")
        case .telegram: "Telegram"
        case .instagram: "Instagram"
        case .messenger: "Messenger"
        case .marketplace: "marketplace"
        case .web: say("situs", "website")
        case .sms: "SMS"
        }
    }
}
