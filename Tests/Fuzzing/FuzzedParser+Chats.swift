@testable import Formats

extension FuzzedParser {
    static let whatsApp = FuzzedParser(name: "whatsapp") { bytes in
        let (drafts, survey, _) = try WhatsAppExport.readAll(PiecemealSource(bytes))
        must(survey.messageCount >= drafts.count, "\(drafts.count) messages, \(survey.messageCount) in the survey")
        must(!drafts.contains { $0.message.text.utf8.contains(0) }, "a NUL in a message")
    }

    static let telegram = FuzzedParser(name: "telegram") { bytes in
        let source = PiecemealSource(bytes)
        let survey = try TelegramExport.survey(source, pieceSize: 512)
        _ = try TelegramExport.read(source, survey: survey, pieceSize: 512) { place, draft in
            must(survey.chats.indices.contains(place), "chat \(place) of \(survey.chats.count)")
            must(!draft.message.text.utf8.contains(0), "a NUL in a message")
        }
        _ = try TelegramExport.readContacts(source, survey: survey) { _ in }
    }
}
