/// Takes the letters of one word as runs: "siaaap" is s, i, three times a, p.
protocol LetterTaker {
    mutating func take(_ letter: UInt8, times: Int)
}

/// Reads one word, folding as it goes, until something that is no letter.
struct LetterReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var position: Int
    private var run: UInt8 = 0
    private var runLength = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    mutating func read<Taker: LetterTaker>(into taker: inout Taker) {
        while position < bytes.count {
            let byte = bytes[position]
            if let letter = Letters.folded(ascii: byte) {
                add(letter, to: &taker)
                position += 1
            } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") {
                position += 1
            } else if byte < 0x80 {
                break
            } else if !readForeign(into: &taker) {
                break
            }
        }
        finishRun(into: &taker)
    }

    /// Accented letters lose their accent; letters of other scripts stay as they are.
    private mutating func readForeign<Taker: LetterTaker>(into taker: inout Taker) -> Bool {
        let (scalar, width) = Scalars.decode(bytes, at: position)
        switch Letters.kind(of: scalar) {
        case .mark: break
        case .latin(let letter): add(letter, to: &taker)
        case .other:
            finishRun(into: &taker)
            for byte in bytes[position..<position + width] { taker.take(byte, times: 1) }
        case .none: return false
        }
        position += width
        return true
    }

    private mutating func add<Taker: LetterTaker>(_ letter: UInt8, to taker: inout Taker) {
        if letter == run {
            runLength += 1
        } else {
            finishRun(into: &taker)
            run = letter
            runLength = 1
        }
    }

    private mutating func finishRun<Taker: LetterTaker>(into taker: inout Taker) {
        if runLength > 0 { taker.take(run, times: runLength) }
        runLength = 0
        run = 0
    }
}

/// The folded word as bytes.
struct SpelledLetters: LetterTaker {
    private(set) var bytes: [UInt8] = []

    mutating func take(_ letter: UInt8, times: Int) {
        for _ in 0..<(times >= 3 ? 1 : times) { bytes.append(letter) }
    }
}

/// The folded word as hashes, and whether it laughs.
struct HashedLetters: LetterTaker {
    private(set) var hash = WordHash()
    private(set) var squeezed = WordHash()
    private var before = (WordHash(), WordHash(), WordHash())
    private var lastThree: UInt32 = 0
    private var seen: UInt32 = 0
    private var length = 0

    mutating func take(_ letter: UInt8, times: Int) {
        squeezed.take(letter)
        takeOnce(letter)
        if times == 2 { takeOnce(letter) }
        seen |= 1 << UInt32(letter & 31)
        length += times
    }

    private mutating func takeOnce(_ letter: UInt8) {
        before = (before.1, before.2, hash)
        lastThree = lastThree << 8 | UInt32(letter)
        hash.take(letter)
    }

    /// "kabarnya", "transfernya", "rusaknya" without their "nya"; 0 when there is none.
    var stem: UInt64 { lastThree & 0xFF_FFFF == 0x6E_7961 && length > 5 ? before.0.value : 0 }

    /// Only the letters of laughter, often enough that it is not a word ("awak", "aha").
    var laughs: Bool {
        switch seen {
        case LaughterLetters.wk: length >= 3
        case LaughterLetters.ha, LaughterLetters.he, LaughterLetters.hi, LaughterLetters.ho, LaughterLetters.xi: length >= 4
        case LaughterLetters.awk, LaughterLetters.wkoa: length >= 5
        default: false
        }
    }
}

/// Sets of letters, one bit for each ("a" is bit 1).
private enum LaughterLetters {
    static let wk: UInt32 = 1 << 23 | 1 << 11
    static let ha: UInt32 = 1 << 8 | 1 << 1
    static let he: UInt32 = 1 << 8 | 1 << 5
    static let hi: UInt32 = 1 << 8 | 1 << 9
    static let ho: UInt32 = 1 << 8 | 1 << 15
    static let xi: UInt32 = 1 << 24 | 1 << 9
    static let awk: UInt32 = 1 << 1 | 1 << 23 | 1 << 11
    static let wkoa: UInt32 = 1 << 23 | 1 << 11 | 1 << 15 | 1 << 1
}
