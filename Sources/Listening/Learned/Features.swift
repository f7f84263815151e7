/// What a learned head looks at: words, pairs of words, words behind a "tidak", and the letters inside words.
///
/// Each is a number of 32 bits; a head uses its upper bits as the place in its table. Words and letters are weighed apart, so
/// that the many letters of a long word do not drown what it means.
package struct Features: Sendable {
    /// A feature counts this much of one when it is alone. Weights times this fit in 32 bits.
    package static let one: Int32 = 1 << 14

    /// What each word feature counts: one, divided by the square root of their number.
    package let wordShare: Int32
    package let letterShare: Int32
    package let markShare: Int32
    private let typed: TypedWords
    private let marks: [Mark]

    /// Something a list of words knows about a word of the message: that it praises, that it is denied.
    package struct Mark: Hashable, Sendable {
        package var word: Int
        package var feature: UInt32
        package init(word: Int, kind: UInt64) {
            self.word = word
            feature = Features.place(Features.step(Features.seedMark ^ kind &* 0x9e37_79b9_7f4a_7c15, 7))
        }
    }

    package init(of typed: TypedWords, marks: [Mark] = []) {
        self.typed = typed
        self.marks = marks
        markShare = Self.share(of: marks.count)
        var words = 0
        var letters = 0
        for (index, word) in typed.words.enumerated() {
            words += index > 0 ? 2 : 1
            let length = word.letters.count + 2
            for size in 3...5 where length >= size { letters += length - size + 1 }
        }
        wordShare = Self.share(of: words)
        letterShare = Self.share(of: letters)
    }

    /// Integer arithmetic throughout: the same on every machine.
    private static func share(of count: Int) -> Int32 {
        guard count > 0 else { return 0 }
        let target = Int64(one) * Int64(one) / Int64(count)
        var low: Int64 = 0
        var high = Int64(one)
        while low < high {
            let middle = (low + high + 1) / 2
            if middle * middle <= target { low = middle } else { high = middle - 1 }
        }
        return Int32(low)
    }

    /// Hands over every feature with the word it belongs to and what it counts.
    @inline(__always)
    package func visit(_ body: (_ word: Int, _ feature: UInt32, _ share: Int32) -> Void) {
        for mark in marks { body(mark.word, mark.feature, markShare) }
        typed.letters.withUnsafeBufferPointer { letters in
            var before: UInt64 = 0
            var negated = 0
            for (index, word) in typed.words.enumerated() {
                var hash = Self.seedWord
                for position in word.letters { hash = Self.step(hash, letters[position]) }
                body(index, Self.place(hash), wordShare)
                if index > 0 { body(index, Self.place(before &* 0x9e37_79b9_7f4a_7c15 ^ hash), wordShare) }
                if negated > 0, word.kind == .word {
                    body(index, Self.place(hash ^ Self.seedNegated), wordShare)
                    negated -= 1
                }
                if Self.negationBits >> (hash & 63) & 1 == 1, Self.negations.contains(hash) { negated = 3 }
                if word.endsClause { negated = 0 }
                before = hash
                grams(of: word, letters) { body(index, $0, letterShare) }
            }
        }
    }

    @inline(__always)
    private func grams(of word: TypedWord, _ letters: UnsafeBufferPointer<UInt8>, _ body: (UInt32) -> Void) {
        let start = word.letters.lowerBound - 1
        let end = word.letters.upperBound + 1
        for from in start..<end {
            var hash = Self.seedLetters
            for size in 1...5 {
                let position = from + size - 1
                guard position < end else { break }
                let edge = position < word.letters.lowerBound || position >= word.letters.upperBound
                hash = Self.step(hash, edge ? UInt8(ascii: " ") : letters[position])
                if size >= 3 { body(Self.place(hash)) }
            }
        }
    }

    private static let seedWord: UInt64 = 0xcbf2_9ce4_8422_2325
    private static let seedLetters: UInt64 = 0x8422_2325_cbf2_9ce4
    fileprivate static let seedMark: UInt64 = 0x27d4_eb2f_1656_67c5
    private static let seedNegated: UInt64 = 0x5bd1_e995_9e37_79b9

    @inline(__always)
    fileprivate static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    @inline(__always)
    fileprivate static func place(_ hash: UInt64) -> UInt32 {
        let mixed = (hash ^ hash >> 32) &* 0xd6e8_feb8_6659_fd93
        return UInt32(truncatingIfNeeded: mixed >> 32)
    }

    /// Most words are no negation, and one look at a bit says so.
    private static let negationBits: UInt64 = negations.reduce(0) { $0 | 1 << ($1 & 63) }
    private static let negations: Set<UInt64> = Set(
        ("tidak ga gak gk nggak ngga enggak engga gag kagak kaga tdk tak ndak nda ora mboten teu bukan bkn jangan jgn belum"
            + " blm kurang tanpa not no never dont didnt doesnt isnt wasnt cant couldnt wont without hardly ndak indak")
            .split(separator: " ").map { word in word.utf8.reduce(seedWord, step) })
}
