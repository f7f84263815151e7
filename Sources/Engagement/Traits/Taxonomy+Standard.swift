extension Taxonomy {
    /// Akrab's own.
    package static let standard = Taxonomy(StandardTraits.text.split(separator: "\n").compactMap { trait(of: $0) })

    private static func trait(of line: Substring) -> Trait? {
        let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
            String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        guard cells.count >= 4, let base = fraction(cells[3]) else { return nil }
        let dot = cells[0].lastIndex(of: ".")
        return Trait(
            id: cells[0], parent: dot.map { String(cells[0][..<$0]) }, indonesian: cells[1], english: cells[2], base: base,
            isGuarded: cells.count > 4 && cells[4] == "guarded", halfLifeDays: cells.count > 5 ? Double(cells[5]) : nil)
    }

    private static func fraction(_ text: String) -> Double? {
        let parts = text.split(separator: "/").compactMap { Double($0) }
        return parts.count == 2 ? parts[0] / parts[1] : parts.first
    }
}
