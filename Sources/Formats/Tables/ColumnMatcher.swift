/// Finds the columns of a table by what they are called. Exact names win over names that merely hold a telling word, and
/// within the list the specific stands before the general (`tanggal kirim` before `tanggal`).
package struct ColumnMatcher<Field: Hashable & Sendable>: Sendable {
    package struct Synonyms: Sendable {
        package let field: Field
        /// Normalised names.
        package let names: [String]
        /// A column whose name holds all words of one of these, if no name fits.
        package let words: [[String]]

        package init(_ field: Field, _ names: [String], words: [String] = []) {
            self.field = field
            self.names = names
            self.words = words.map { $0.split(separator: " ").map(String.init) }
        }
    }

    private let synonyms: [Synonyms]

    package init(_ synonyms: [Synonyms]) { self.synonyms = synonyms }

    /// At most one column for each field and one field for each column.
    package func match(_ header: [String]) -> [Field: Int] {
        var found: [Field: Int] = [:]
        var used: Set<Int> = []
        let whole = header.map { HeaderText.normalise($0) }
        let short = header.map { Self.withoutCurrency(HeaderText.normalise(HeaderText.withoutBrackets($0))) }
        for names in [whole, short] {
            for group in synonyms where found[group.field] == nil {
                for name in group.names {
                    guard let column = names.indices.first(where: { !used.contains($0) && names[$0] == name }) else { continue }
                    found[group.field] = column
                    used.insert(column)
                    break
                }
            }
        }
        matchWords(short, &found, &used)
        return found
    }

    private func matchWords(_ names: [String], _ found: inout [Field: Int], _ used: inout Set<Int>) {
        let words = names.map { Set($0.split(separator: " ").map(String.init)) }
        for group in synonyms where found[group.field] == nil {
            for wanted in group.words {
                guard let column = words.indices.first(where: { !used.contains($0) && words[$0].isSuperset(of: wanted) })
                else { continue }
                found[group.field] = column
                used.insert(column)
                break
            }
        }
    }

    /// `harga rp` is `harga`.
    private static func withoutCurrency(_ name: String) -> String {
        for suffix in [" idr", " rp", " rupiah", " usd", " sgd", " myr", " eur"] where name.hasSuffix(suffix) {
            return String(name.dropLast(suffix.count))
        }
        return name
    }
}

/// Where each field stands; -1 where the table has no such column. As quick as an array.
package struct ColumnMap<Field: RawRepresentable & CaseIterable & Hashable & Sendable>: Hashable, Sendable
where Field.RawValue == Int {
    private var columns: [Int]

    package init(_ found: [Field: Int]) {
        let size = (Field.allCases.map(\.rawValue).max() ?? -1) + 1
        columns = [Int](repeating: -1, count: size)
        for (field, column) in found { columns[field.rawValue] = column }
    }

    package subscript(_ field: Field) -> Int {
        get { columns[field.rawValue] }
        set { columns[field.rawValue] = newValue }
    }

    package func has(_ field: Field) -> Bool { columns[field.rawValue] >= 0 }
    package var found: Int { columns.reduce(0) { $0 + ($1 >= 0 ? 1 : 0) } }
}
