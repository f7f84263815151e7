/// How English words sound, from a list of judged words: whole steps from −4 to 4.
package struct WordValence: Sendable {
    private var keys: [UInt64] = []
    private var values: [Int8] = []
    private var mask = 0

    package static let none = WordValence([])

    /// - Parameter words: folded letters and their value.
    package init(_ words: [(letters: [UInt8], value: Int8)]) {
        guard !words.isEmpty else { return }
        var size = 64
        while size < words.count * 3 { size *= 2 }
        mask = size - 1
        keys = Array(repeating: 0, count: size)
        values = Array(repeating: 0, count: size)
        for word in words { insert(Self.key(word.letters), word.value) }
    }

    private mutating func insert(_ key: UInt64, _ value: Int8) {
        var index = slot(of: key)
        while keys[index] != 0, keys[index] != key { index = (index + 1) & mask }
        guard keys[index] == 0 else { return }
        keys[index] = key
        values[index] = value
    }

    /// Marks each judged word, and the first three words behind a "not" as its opposite.
    func mark(_ typed: TypedWords, into marks: inout [Features.Mark]) {
        guard !keys.isEmpty else { return }
        var sinceNegation = 9
        for (index, word) in typed.words.enumerated() {
            sinceNegation += 1
            guard word.kind == .word else { continue }
            let key = Self.key(typed.letters[word.letters])
            if Self.negations.contains(key) {
                sinceNegation = 0
            } else if let value = value(key) {
                let kind = UInt64(bitPattern: Int64(value)) &+ (sinceNegation <= 3 ? 1 << 40 : 1 << 41)
                marks.append(Features.Mark(word: index, kind: kind))
            }
            if word.endsClause { sinceNegation = 9 }
        }
    }

    private func value(_ key: UInt64) -> Int8? {
        var index = slot(of: key)
        while keys[index] != 0 {
            if keys[index] == key { return values[index] }
            index = (index + 1) & mask
        }
        return nil
    }

    private func slot(of key: UInt64) -> Int { Int(truncatingIfNeeded: key &* 0x9e37_79b9_7f4a_7c15 >> 32) & mask }

    private static func key(_ word: some Collection<UInt8>) -> UInt64 {
        var hash = WordHash()
        for byte in word { hash.take(byte) }
        return hash.value
    }

    private static let negations: Set<UInt64> = Set(
        "not no never dont didnt doesnt isnt wasnt arent wont cant couldnt wouldnt without hardly nothing".split(separator: " ")
            .map { key($0.utf8) })
}
