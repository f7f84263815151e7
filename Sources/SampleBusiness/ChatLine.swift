import Chances

/// One message of a chat, before it is printed the way a phone prints it.
struct ChatLine {
    enum Content {
        case text(String)
        case edited(String)
        case photo, sticker, voice, deleted
    }

    var at: Moment
    var sender: String
    var content: Content

    static let us = "Dapur Sari Rasa"

    init(_ at: Moment, _ sender: String, _ content: Content) {
        self.at = at
        self.sender = sender
        self.content = content
    }

    /// `*stiker*`, `*foto*`, `*suara*`, `*hapus*` stand for what is not words; a `~` at the end for a correction.
    init(_ at: Moment, _ sender: String, saying words: String) {
        let content: Content =
            switch words {
            case "*stiker*": .sticker
            case "*foto*": .photo
            case "*suara*": .voice
            case "*hapus*": .deleted
            default: words.hasSuffix("~") ? .edited(String(words.dropLast())) : .text(words)
            }
        self.init(at, sender, content)
    }
}

/// A chat as one phone exports it.
struct ChatFile {
    var title: String
    var lines: [ChatLine]
    /// Group notices and the like, which Android prints without a speaker.
    var notices: [(at: Moment, text: String)] = []

    /// In time order; what was written within one minute keeps its order.
    private var sorted: [ChatLine] {
        lines.enumerated().filter { $0.element.at <= Moment.now }
            .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    private static let notice =
        "Pesan dan panggilan terenkripsi secara end-to-end. Hanya orang dalam chat ini yang dapat membaca, mendengarkan, "
        + "atau membagikannya. Pelajari selengkapnya."

    /// `19/11/26 09.14 - Bu Ratna Wulandari: …`
    var android: String {
        let lines = sorted
        guard let first = lines.first else { return "" }
        var numbered = 0
        var rows: [(Moment, String)] = [(notices.first.map { min($0.at, first.at) } ?? first.at, Self.notice)]
        rows += notices.map { ($0.at, $0.text) }
        for line in lines {
            numbered += 1
            rows.append((line.at, "\(line.sender): \(Self.android(line, numbered))"))
        }
        let ordered = rows.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element)
        return ordered.map { "\($0.0.shortDate) \($0.0.clock) - \($0.1)\n" }.joined()
    }

    private static func android(_ line: ChatLine, _ number: Int) -> String {
        let day = "\(line.at.civil.year)\(two(line.at.civil.month))\(two(line.at.civil.day))"
        return switch line.content {
        case .text(let words): words
        case .edited(let words): words + " <Pesan ini telah diedit>"
        case .sticker:
            number % 2 == 0
                ? "STK-\(day)-WA\(String(10_000 + number % 40).suffix(4)).webp (file terlampir)" : "<Media tidak disertakan>"
        case .photo:
            number % 3 == 0
                ? "IMG-\(day)-WA\(String(10_000 + number % 40).suffix(4)).jpg (file terlampir)" : "<Media tidak disertakan>"
        case .voice: "PTT-\(day)-WA\(String(10_000 + number % 40).suffix(4)).opus (file terlampir)"
        case .deleted: "Pesan ini telah dihapus"
        }
    }

    /// `[19/11/26, 09.14.05] Ms. Clara: …`, with the invisible marks of an iPhone.
    var iPhone: String {
        var dice = Chance("seconds \(title)")
        let lines = sorted
        guard let first = lines.first else { return "" }
        var rows = ["[\(first.at.shortDate), \(first.at.clock).00] \(title): \u{200E}\(Self.notice)"]
        var minute = first.at
        var second = 0
        for line in lines {
            second = line.at == minute ? min(59, second + dice.between(2, 14)) : dice.between(1, 40)
            minute = line.at
            let head = "[\(line.at.shortDate), \(line.at.clock).\(two(second))] \(line.sender): "
            switch line.content {
            case .text(let words): rows.append(head + words)
            case .edited(let words): rows.append(head + words + " \u{200E}<Pesan ini telah diedit>")
            case .sticker: rows.append("\u{200E}" + head + "\u{200E}stiker tidak disertakan")
            case .photo: rows.append("\u{200E}" + head + "\u{200E}gambar tidak disertakan")
            case .voice: rows.append("\u{200E}" + head + "\u{200E}audio tidak disertakan")
            case .deleted: rows.append("\u{200E}" + head + "\u{200E}Pesan ini telah dihapus.")
            }
        }
        return rows.joined(separator: "\n") + "\n"
    }
}
