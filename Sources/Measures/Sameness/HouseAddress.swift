/// A street and a house number, however they are written: *Jl. Melati No. 5, Bandung* and *Jalan Melati 5*. Without a number
/// it is a neighbourhood, which many share.
struct HouseAddress: Hashable {
    /// Street and number.
    let key: String
    /// What stands behind them: a town, as far as it is said.
    private let rest: Set<String>

    init?(_ printed: String) {
        var street: [String] = []
        var rest: Set<String> = []
        var hasNumber = false
        var passOver = false
        var isOver = false
        for piece in NamePieces.of(printed) {
            let isNumber = piece.utf8.first.map { (48...57).contains($0) } ?? false
            let holdsDigit = piece.utf8.contains { (48...57).contains($0) }
            if passOver {
                passOver = false
                if holdsDigit { continue }
            }
            if Self.fillers.contains(piece) { continue }
            if piece == "rt" || piece == "rw" {
                passOver = true
                continue
            }
            if !isOver && (!hasNumber || holdsDigit) {
                street.append(Self.spellings[piece] ?? (isNumber ? piece : NameSound.of(piece)))
                if holdsDigit && street.count > 1 { hasNumber = true }
            } else {
                isOver = true
                if !holdsDigit { rest.insert(NameSound.of(piece)) }
            }
        }
        guard hasNumber else { return nil }
        key = street.joined(separator: " ")
        self.rest = rest
    }

    /// Two towns may have a street of one name.
    func isSamePlace(as other: HouseAddress) -> Bool {
        key == other.key && (rest.isEmpty || other.rest.isEmpty || !rest.isDisjoint(with: other.rest))
    }

    private static let fillers: Set<String> = [
        "jl", "jln", "jalan", "no", "nomor", "nmr", "komplek", "kompleks", "komp", "perum", "perumahan", "kota", "kec",
        "kecamatan", "kel", "kelurahan", "kab", "kabupaten", "indonesia",
    ]
    private static let spellings = ["gg": "gang", "blk": "blok", "apt": "apartemen"]
}
