import Foundation
import Listening

/// Labelled messages of one file.
struct LabelledSet {
    var name: String
    var texts: [String]
    /// negative 0, neutral 1, positive 2
    var sentiments: [Int]
}

/// The files one may learn from, and those that only check.
struct Corpus {
    let folder: URL

    private static let names = ["negative": 0, "neutral": 1, "positive": 2]

    func sentiment(_ name: String) throws -> LabelledSet {
        let table = try MessageTable(folder, name)
        var set = LabelledSet(name: name, texts: [], sentiments: [])
        for row in table.rows {
            let text = row["text"]
            let label =
                table.header.contains("label")
                ? Self.names[row["label"]] : table.header.contains("sentiment") ? Self.names[row["sentiment"]] : overall(row, table)
            // Lines of another language have slipped into the English file.
            guard let label, name.hasPrefix("uci") ? !Self.looksVietnamese(text) : true else { continue }
            set.texts.append(text)
            set.sentiments.append(label)
        }
        return set
    }

    /// Reviews judged by aspect: one-sided ones say how the whole was meant.
    private func overall(_ row: MessageTable.Row, _ table: MessageTable) -> Int? {
        let judged = Set(table.header.filter { $0 != "text" }.map { row[$0].prefix(3) })
        switch (judged.contains("pos"), judged.contains("neg")) {
        case (true, false): return 2
        case (false, true): return 0
        default: return nil
        }
    }

    private static func looksVietnamese(_ text: String) -> Bool {
        text.unicodeScalars.contains { "ăơưđạảấầẩậắằắẳặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữự".unicodeScalars.contains($0) }
    }

    /// Everyday spellings: our own few, then the two lists. Words of one letter are left alone.
    func slang() throws -> [(spelling: [UInt8], formal: [UInt8])] {
        var lines: [(String, String)] = []
        for word in "ga gak gk nggak ngga enggak engga gag kagak kaga tdk tak ndak nda".split(separator: " ") {
            lines.append((String(word), "tidak"))
        }
        for name in ["lexicons/slang-stif", "lexicons/slang-indocollex"] {
            for row in try MessageTable(folder, name).rows { lines.append((row["informal"], row["formal"])) }
        }
        return lines.compactMap { informal, formal in
            let from = TypedWords(of: informal)
            let to = TypedWords(of: formal)
            guard from.words.count == 1, from.words[0].kind == .word, from.letters.count >= 2, !to.words.isEmpty,
                to.words.allSatisfy({ $0.kind == .word })
            else { return nil }
            let formal = to.words.map { Array(to.letters[$0.letters]) }.joined(separator: [UInt8(ascii: " ")])
            return from.letters == Array(formal) ? nil : (from.letters, Array(formal))
        }
    }
}
