/// What people put into a cell to say that there is nothing: read as text it would become somebody's name.
enum NoValue {
    static func isNone(_ text: String) -> Bool {
        guard text.utf8.count <= 9 else { return false }
        return text.withCellBytes(isNone)
    }

    /// What a formula shows that came to nothing.
    static func isError(_ cell: CellBytes) -> Bool {
        cell.isWord("#n/a") || cell.isWord("#n/a!") || cell.isWord("#ref!") || cell.isWord("#value!") || cell.isWord("#name?")
            || cell.isWord("#div/0!") || cell.isWord("#null!") || cell.isWord("#num!") || cell.isWord("#spill!")
    }

    static func isNone(_ cell: CellBytes) -> Bool {
        switch cell.count {
        case 0: true
        case _ where cell[0] == UInt8(ascii: "#"): isError(cell)
        case 1: cell[0] == UInt8(ascii: "-") || cell[0] == UInt8(ascii: ".") || cell[0] == UInt8(ascii: "?")
        case 2: cell.isWord("--") || cell.isWord("na")
        case 3: cell.isWord("n/a") || cell.isWord("---") || cell.isWord("nan")
        case 4: cell.isWord("none") || cell.isWord("null")
        case 5: cell.isWord("(nil)")
        case 6: cell.isWord("kosong")
        case 9: cell.isWord("tidak ada") || cell.isWord("undefined")
        default: false
        }
    }
}

enum YesOrNo {
    /// Nil for an empty cell and for words that are neither.
    static func read(_ cell: CellBytes) -> Bool? {
        switch cell.count {
        case 0: return nil
        case 1:
            switch cell[0].asciiLowered {
            case UInt8(ascii: "1"), UInt8(ascii: "y"), UInt8(ascii: "x"), UInt8(ascii: "v"): return true
            case UInt8(ascii: "0"), UInt8(ascii: "n"), UInt8(ascii: "-"): return false
            default: return nil
            }
        default:
            for word in yes where cell.isWord(word) { return true }
            for word in no where cell.isWord(word) { return false }
            // ✓ ✔ ☑ ✅
            return cell.count == 3 && cell[0] == 0xE2 ? true : nil
        }
    }

    private static let yes: [StaticString] = ["ya", "yes", "true", "iya", "sudah", "ok", "oke", "lunas", "benar", "subscribed"]
    private static let no: [StaticString] = ["tidak", "no", "false", "belum", "bukan", "tdk", "gak", "salah", "unsubscribed"]
}

extension String {
    var trimmedText: String { withCellBytes { $0.trimmedCell.count == $0.count ? nil : $0.trimmedCell.cellText() } ?? self }

    func parts(separatedBy separator: String) -> [String] {
        var parts: [String] = []
        var part: [UInt8] = []
        let bytes = Array(utf8)
        let wanted = Array(separator.utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index...].starts(with: wanted) {
                parts.append(String(decoding: part, as: UTF8.self).trimmedText)
                part = []
                index += wanted.count
            } else {
                part.append(bytes[index])
                index += 1
            }
        }
        parts.append(String(decoding: part, as: UTF8.self).trimmedText)
        return parts.filter { !$0.isEmpty }
    }
}
