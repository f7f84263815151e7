/// A line of a table as text. What a spreadsheet would take for a formula gets an apostrophe in front, which reading takes
/// away again; telephone numbers keep their `+`.
package enum TableLine {
    package static func of(_ cells: some Sequence<String>, separator: UInt8 = UInt8(ascii: ",")) -> String {
        cells.map { cell($0, separator) }.joined(separator: String(UnicodeScalar(separator))) + "\r\n"
    }

    private static func cell(_ text: String, _ separator: UInt8) -> String {
        let text = isFormula(text) ? "'" + text : text
        let needsQuotes = text.utf8.contains { $0 == separator || $0 == 34 || $0 == 10 || $0 == 13 }
        return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }

    private static func isFormula(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        switch first {
        case "=", "@", "\t", "\r", "＝", "＠", "＋", "－": return true
        // `+62 812` and `-15.000` are numbers; `+1+cmd|…` is not.
        case "+", "-": return !text.unicodeScalars.dropFirst().allSatisfy { "0123456789 .,()-".unicodeScalars.contains($0) }
        default: return false
        }
    }
}
