/// What counts as a letter, and which plain letter it folds to.
enum Letters {
    enum Kind {
        case latin(UInt8)
        /// A combining accent or an apostrophe: part of the word, but not heard.
        case mark
        case other
        case none
    }

    /// Digits count once a word has begun ("sama2", "m3").
    static func folded(ascii byte: UInt8) -> UInt8? {
        let lower = byte | 0x20
        if lower &- 97 < 26 { return lower }
        return byte &- 48 < 10 ? byte : nil
    }

    static func kind(of scalar: UInt32) -> Kind {
        switch scalar {
        case 0xB2: .latin(UInt8(ascii: "2"))
        case 0xD7, 0xF7: .none
        case 0xC0...0x17F: .latin(accented[Int(scalar - 0xC0)])
        case 0x300...0x36F, 0x2018, 0x2019, 0x2BC: .mark
        case 0..<0xC0, 0x2000...0x2BFF, 0x3000...0x303F, 0xD800...0xF8FF, 0xFE00...0xFE0F, 0xFF00...0xFF20, 0xFFF0...0xFFFF:
            .none
        case 0x61F, 0x1F000...: .none
        default: .other
        }
    }

    /// U+00C0 … U+017F without their accents.
    private static let accented = Array(
        ("aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
            + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}

enum Scalars {
    /// The scalar that begins here and its width. Swift strings are valid UTF-8, so a lead byte is enough.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> (scalar: UInt32, width: Int) {
        let lead = bytes[position]
        let width = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard lead >= 0xC0, position + width <= bytes.count else { return (UInt32(lead), 1) }
        var scalar = UInt32(lead) & (0x7F >> UInt32(width))
        for offset in 1..<width { scalar = scalar << 6 | UInt32(bytes[position + offset] & 0x3F) }
        return (scalar, width)
    }

    static func isEmoji(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x1F000...0x1FAFF, 0x2600...0x27BF, 0x2300...0x23FF, 0x2B00...0x2BFF, 0x203C, 0x2049: true
        default: false
        }
    }

    static func isFlagLetter(_ scalar: UInt32) -> Bool { (0x1F1E6...0x1F1FF).contains(scalar) }

    /// Skin tones, presentation selectors, keycaps and tags belong to the emoji before them.
    static func dressesEmoji(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x1F3FB...0x1F3FF, 0xFE0E, 0xFE0F, 0x20E3, 0xE0020...0xE007F: true
        default: false
        }
    }

    static let joiner: UInt32 = 0x200D
}
