import Foundation
import Listening

/// The folder of message data, and what of it may be learned from. Rows for checking only are never asked for here.
struct Corpus {
    let folder: URL
    /// Our own hand-labelled messages; only its rows marked `tune` are learned from.
    let ownMessages: URL

    private static let sentiments = ["negative": 0, "neutral": 1, "positive": 2]

    /// - Parameter name: such as `smsa-train`.
    func sentiment(_ name: String) throws -> [LabelledMessage] {
        let table = try MessageTable(folder, name)
        return table.rows.compactMap { row in
            let text = row["text"]
            // Lines of another language have slipped into the English file.
            if name.hasPrefix("uci"), Self.looksVietnamese(text) { return nil }
            let label = table.header.contains("label") ? Self.sentiments[row["label"]] : overall(row, table)
            return label.map { LabelledMessage(text: text, label: $0) }
        }
    }

    /// Reviews judged aspect by aspect: one-sided ones say how the whole was meant.
    private func overall(_ row: MessageTable.Row, _ table: MessageTable) -> Int? {
        let judged = Set(table.header.filter { $0 != "text" }.map { row[$0].prefix(3) })
        switch (judged.contains("pos"), judged.contains("neg")) {
        case (true, false): return 2
        case (false, true): return 0
        default: return nil
        }
    }

    private static func looksVietnamese(_ text: String) -> Bool {
        text.unicodeScalars.contains { vietnamese.contains($0) }
    }
    private static let vietnamese = Set("ăơưđạảấầẩậắằắẳặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữự".unicodeScalars)

    func own(_ part: String) throws -> [LabelledMessage] {
        let folder = ownMessages.deletingLastPathComponent()
        return try MessageTable(folder, ownMessages.deletingPathExtension().lastPathComponent).rows.compactMap { row in
            guard row["set"] == part, let label = Self.sentiments[row["sentiment"]] else { return nil }
            return LabelledMessage(text: row["text"], label: label)
        }
    }

    /// Real messages to service desks have no labels; our rules say which complain, which praise and which only ask.
    func serviceDesk() throws -> [LabelledMessage] {
        let texts =
            try MessageTable(folder, "stif-unlabelled").rows.map { $0["text"] }
            + MessageTable(folder, "stif-pairs-train").rows.map { $0["informal"] }
        return texts.compactMap { text in
            let said = Set(IntentRules(of: text).intents)
            if said.contains(.spam) { return nil }
            if said.contains(.complaint) { return LabelledMessage(text: text, label: 0) }
            let praises = said.contains(.praise) && said.isDisjoint(with: [.question, .request])
            return LabelledMessage(text: text, label: praises ? 2 : 1)
        }
    }

    /// Every fourth question to a bank; whole kinds of question are complaints, by the map of kinds.
    func bank() throws -> [LabelledMessage] {
        let kinds = try MessageTable(folder, "banking77-map").rows.map { ($0["label"], $0["intents"]) }
        let map = Dictionary(kinds, uniquingKeysWith: { first, _ in first })
        return try MessageTable(folder, "banking77-train").rows.enumerated().filter { $0.offset % 4 == 0 }.map { _, row in
            LabelledMessage(text: row["text"], label: map[row["label"]]?.contains("complaint") == true ? 0 : 1)
        }
    }

    /// Everyday spellings: our own few, then the two lists. Spellings of one letter are left alone.
    func slang() throws -> [(spelling: [UInt8], formal: [UInt8])] {
        var lines = "ga gak gk nggak ngga enggak engga gag kagak kaga tdk tak ndak nda".split(separator: " ").map {
            (String($0), "tidak")
        }
        for name in ["lexicons/slang-stif", "lexicons/slang-indocollex"] {
            lines += try MessageTable(folder, name).rows.map { ($0["informal"], $0["formal"]) }
        }
        return lines.compactMap { informal, formal in
            let from = TypedWords(of: informal)
            let to = TypedWords(of: formal)
            guard from.words.count == 1, from.words[0].kind == .word, from.letters.count >= 2, !to.words.isEmpty,
                to.words.allSatisfy({ $0.kind == .word })
            else { return nil }
            let joined = Array(to.words.map { Array(to.letters[$0.letters]) }.joined(separator: [UInt8(ascii: " ")]))
            return from.letters == joined || joined.count > 200 ? nil : (from.letters, joined)
        }
    }

    /// English words and how they sound, in whole steps.
    func valence() throws -> [(letters: [UInt8], value: Int8)] {
        let text = try String(contentsOf: folder.appendingPathComponent("lexicons/vader_lexicon.tsv"), encoding: .utf8)
        return text.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "\t")
            guard fields.count >= 2, let value = Double(fields[1]) else { return nil }
            let typed = TypedWords(of: String(fields[0]))
            let whole = Int8((value * 10).rounded() / 10)
            guard typed.words.count == 1, typed.words[0].kind == .word, typed.letters.count >= 3, whole != 0 else { return nil }
            return (typed.letters, whole)
        }
    }
}

/// A message and the number of its class.
struct LabelledMessage {
    var text: String
    var label: Int
}
