import Vocabulary

/// A name as an address book or a list prints it, taken apart: *Hj. Ratna W. (katering) 2* is Ratna W., a lady.
package struct CardName: Hashable, Sendable {
    struct Word: Hashable, Sendable {
        var letters: String
        var sound: String

        var isInitial: Bool { letters.utf8.count == 1 }
        var isWidespread: Bool { NameWords.widespread.contains(sound) || NameWords.widespread.contains(letters) }

        init(_ letters: String) {
            self.letters = letters
            sound = NameSound.of(letters)
        }
    }
    enum Address: Hashable, Sendable { case lady, gentleman }

    package let printed: String
    private(set) var words: [Word] = []
    /// How they are addressed: by the title, never by the name.
    private(set) var address: Address?
    /// *Mama Dito*, *istri Pak Gunawan*: whose they are.
    private(set) var relation: Int?
    /// *kamar 3*, *Bu Nia 2*.
    private(set) var numbers: [String] = []
    private let kind: Customer.Kind

    package init(_ printed: String, kind: Customer.Kind = .person) {
        self.printed = printed
        self.kind = kind
        let pieces = NamePieces.of(printed)
        if kind == .organisation { readOrganisation(pieces) } else { readPerson(pieces) }
    }

    private mutating func readPerson(_ pieces: [String]) {
        var left: [String] = []
        var index = 0
        while index < pieces.count, isAhead(pieces[index], isLast: index == pieces.count - 1) { index += 1 }
        for piece in pieces[index...] {
            if piece.utf8.contains(where: { (48...57).contains($0) }) {
                numbers.append(piece)
            } else if left.isEmpty || !(NameWords.trades.contains(piece) || NameWords.marks.contains(piece)) {
                left.append(piece)
            }
        }
        words = Self.spelledOut(left).map(Word.init)
    }

    /// Titles, relations and trades before the name; takes note of them.
    private mutating func isAhead(_ piece: String, isLast: Bool) -> Bool {
        if let relation = NameWords.relations[piece], !isLast {
            self.relation = self.relation ?? relation
            if NameWords.womenByRelation.contains(relation) { address = address ?? .lady }
            if NameWords.menByRelation.contains(relation) { address = address ?? .gentleman }
            return true
        }
        if NameWords.female.contains(piece) {
            // *Istri Pak Gunawan* is not a gentleman.
            if relation == nil { address = address ?? .lady }
            return true
        }
        if NameWords.male.contains(piece) {
            if relation == nil { address = address ?? .gentleman }
            return true
        }
        return NameWords.neutral.contains(piece) || (NameWords.trades.contains(piece) && !isLast)
    }

    /// *M. Iqbal*, *Abdurrahman*, *St. Aminah*: the words they stand for.
    private static func spelledOut(_ pieces: [String]) -> [String] {
        var out: [String] = []
        for (index, piece) in pieces.enumerated() {
            let isFirstOfSeveral = index == 0 && pieces.count > 1
            if piece == "m" && isFirstOfSeveral {
                out.append("muhammad")
            } else if piece == "st" && isFirstOfSeveral {
                out.append("siti")
            } else if let rest = afterAbdul(piece) {
                out += ["abdul", rest]
            } else {
                out.append(piece)
            }
        }
        return out
    }

    private static func afterAbdul(_ piece: String) -> String? {
        guard piece.utf8.count > 8, piece.hasPrefix("abdu"), !piece.hasPrefix("abdull") else { return nil }
        let rest = piece.dropFirst(4)
        // *Abdurrahman* and *Abdulrahman* alike: the article goes with the first word.
        let name = rest.first == "l" || (rest.count > 2 && rest.first == rest.dropFirst().first) ? rest.dropFirst() : rest
        return name.count >= 4 ? String(name) : nil
    }

    private mutating func readOrganisation(_ pieces: [String]) {
        var left: [String] = []
        for piece in pieces where !NameWords.legalForms.contains(piece) {
            if piece.utf8.allSatisfy({ (48...57).contains($0) }) {
                numbers.append(piece)
            } else if piece == "warkop" {
                left += ["warung", "kopi"]
            } else {
                left.append(NameWords.trading[piece] ?? piece)
            }
        }
        let core = left.filter { !NameWords.shopWords.contains($0) }
        // *Toko Berkah* and *Berkah*; but *Warung Nasi* is no more than a warung.
        words = (core.isEmpty ? left : core).map(Word.init)
    }

    var isUnnamed: Bool { words.isEmpty }
}

/// The pieces of a printed name, in lower case without accents; what stands in brackets or behind an @ is a remark.
enum NamePieces {
    static func of(_ printed: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        var depth = 0
        func end() {
            let trimmed = String(piece.reversed().drop { $0 == "." }.reversed())
            piece = ""
            guard trimmed.contains(".") else {
                if !trimmed.isEmpty, !(NameWords.degrees.contains(trimmed) && !pieces.isEmpty && trimmed.utf8.count > 2) {
                    pieces.append(trimmed)
                }
                return
            }
            let joined = String(trimmed.filter { $0 != "." })
            if NameWords.degrees.contains(joined) { return }
            pieces += trimmed.split(separator: ".").map(String.init)
        }
        for scalar in printed.lowercased().unicodeScalars {
            switch scalar {
            case "(", "[": depth += 1
            case ")", "]": depth = max(0, depth - 1)
            case _ where depth > 0: continue
            case "@":
                end()
                return pieces
            case "'", "’", "`": continue
            case ".": if !piece.isEmpty { piece.unicodeScalars.append(scalar) }
            default:
                guard let letter = letter(scalar) else {
                    end()
                    continue
                }
                piece += letter
            }
        }
        end()
        return pieces
    }

    private static func letter(_ scalar: Unicode.Scalar) -> String? {
        if scalar.isASCII {
            return (97...122).contains(scalar.value) || (48...57).contains(scalar.value) ? String(scalar) : nil
        }
        if let plain = accents[scalar] { return plain }
        return scalar.properties.isAlphabetic ? String(scalar) : nil
    }

    private static let accents: [Unicode.Scalar: String] = {
        var found: [Unicode.Scalar: String] = [:]
        for (plain, marked) in [
            ("a", "àáâãäåā"), ("e", "èéêëēĕě"), ("i", "ìíîïī"), ("o", "òóôõöø"), ("u", "ùúûüū"), ("c", "çčć"), ("n", "ñń"),
            ("s", "śš"), ("y", "ýÿ"), ("z", "žźż"),
        ] {
            for scalar in marked.unicodeScalars { found[scalar] = plain }
        }
        return found
    }()
}
