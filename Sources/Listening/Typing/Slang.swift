/// Everyday spellings and their dictionary form: "gpp" is "tidak apa apa".
package struct Slang: Sendable {
    private var keys: [UInt64] = []
    private var places: [Range<Int32>] = []
    private var letters: [UInt8] = []
    private var mask = 0
    package private(set) var count = 0

    package static let none = Slang(lines: [])

    /// - Parameter lines: the spelling, and what it stands for; both folded. The first of a spelling counts.
    package init(lines: [(spelling: [UInt8], formal: [UInt8])]) {
        var size = 64
        while size < lines.count * 3 { size *= 2 }
        mask = size - 1
        keys = Array(repeating: 0, count: size)
        places = Array(repeating: 0..<0, count: size)
        for line in lines where !line.spelling.isEmpty && !line.formal.isEmpty {
            let key = Self.key(line.spelling)
            var index = slot(of: key)
            while keys[index] != 0, keys[index] != key { index = (index + 1) & mask }
            guard keys[index] == 0 else { continue }
            let start = Int32(letters.count)
            letters.append(contentsOf: line.formal)
            keys[index] = key
            places[index] = start..<Int32(letters.count)
            count += 1
        }
    }

    package func formal(of word: some Collection<UInt8>) -> ArraySlice<UInt8>? {
        let key = Self.key(word)
        var index = slot(of: key)
        while keys[index] != 0 {
            if keys[index] == key { return letters[Int(places[index].lowerBound)..<Int(places[index].upperBound)] }
            index = (index + 1) & mask
        }
        return nil
    }

    private static func key(_ word: some Collection<UInt8>) -> UInt64 {
        var hash = WordHash()
        for byte in word { hash.take(byte) }
        return hash.value
    }

    private func slot(of key: UInt64) -> Int { Int(truncatingIfNeeded: key &* 0x9e37_79b9_7f4a_7c15 >> 32) & mask }
}
