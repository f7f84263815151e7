import Vocabulary

/// Reads what Telegram Desktop exports as JSON (`result.json`): one chat, or a whole account. ``survey(_:)`` finds out
/// whose account it is, which chats there are and who speaks; ``read(_:survey:wanted:each:)`` hands on every message,
/// chat after chat, one at a time.
///
/// Unlike a WhatsApp export it numbers chats, people and messages, and tells the moment itself: nothing has to be guessed.
/// It knows nothing of customers or storage.
package enum TelegramExport {
    /// How much of a file is in memory at a time.
    package static let pieceSize = 256 * 1024
    /// A hostile file may have a chat, or a name, on every line.
    static let mostChats = 100_000
    static let mostSpeakers = 20_000

    /// Whether it is worth a look: the first byte that is no space opens an object.
    package static func mayBe(_ head: [UInt8]) -> Bool {
        let marks: Set<UInt8> = [0x00, 0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF]
        return head.first { !marks.contains($0) } == UInt8(ascii: "{")
    }

    /// One look over the whole file.
    package static func survey(_ source: any ByteSource, pieceSize: Int = pieceSize) throws -> Survey {
        var surveyor = TelegramSurveyor(file: source.name)
        var walk = try Walk(source, pieceSize: pieceSize)
        do {
            try walk.run { surveyor.take($0) }
        } catch let trouble as JSONTrouble {
            surveyor.breaksOff(trouble, unfinished: walk.unfinished)
        }
        return surveyor.concluded()
    }

    /// Every message in file order with the place of its chat, lines of Telegram's own too (they have no sender). Returns
    /// what was noticed on the way.
    package static func read(
        _ source: any ByteSource, survey: Survey, wanted: (Chat) -> Bool = { _ in true }, pieceSize: Int = pieceSize,
        each: (Int, ChatDraft) throws -> Void
    ) throws -> [Diagnostic] {
        let isWanted = survey.chats.map(wanted)
        var maker = TelegramDrafts(file: source.name)
        var place = -1
        var walk = try Walk(source, pieceSize: pieceSize)
        do {
            try walk.run { piece in
                switch piece {
                case .chatBegins: place += 1
                case .message(let record):
                    guard survey.chats.indices.contains(place), isWanted[place] else { return }
                    if let draft = maker.draft(record, in: survey.chats[place]) { try each(place, draft) }
                case .owner, .card, .chatEnds: return
                }
            }
        } catch is JSONTrouble {
            // The survey has told of it.
        }
        return maker.told.diagnostics
    }

    /// The account's own address book.
    package static func readContacts(
        _ source: any ByteSource, survey: Survey, pieceSize: Int = pieceSize, each: (ContactDraft) throws -> Void
    ) throws -> [Diagnostic] {
        var cards = TelegramCards(file: source.name, survey: survey)
        var walk = try Walk(source, pieceSize: pieceSize)
        do {
            try walk.run { piece in
                if case .card(let card) = piece, let draft = cards.draft(card) { try each(draft) }
            }
        } catch is JSONTrouble {
            // The survey has told of it.
        }
        return cards.told.diagnostics
    }

    /// A name or a text as it is stored: composed, without marks nobody sees.
    static func clean(_ bytes: [UInt8]) -> String {
        var cleaner = WhatsAppExport.LineCleaner()
        return bytes.withUnsafeBytes { raw in
            let clean = cleaner.clean(raw)
            return WhatsAppExport.StoredText.make(clean.bytes, isASCII: clean.isASCII)
        }
    }
}
