/// `=?iso-8859-1?Q?Fr=F6sche?=`: words of a header in a character set they name themselves.
package enum EncodedWords {
    /// Some programs leave the letters inside such words as they are: `=?iso-8859-1?Q?Frösche?=`. They are of the set the word
    /// names, so they are escaped as they should have been.
    /// - Returns: nil when letters stand outside of such words too.
    package static func escapingLetters(_ bytes: some Collection<UInt8>) -> String? {
        var out: [UInt8] = []
        /// The question marks of the word so far: set, form and words stand between four of them.
        var marks = 0
        var previous: UInt8 = 0
        for byte in bytes {
            if byte >= 0x80 {
                guard marks == 3 else { return nil }
                out.append(UInt8(ascii: "="))
                out += String(byte, radix: 16, uppercase: true).utf8
            } else {
                out.append(byte)
                switch byte {
                case UInt8(ascii: "?"): marks = marks == 0 ? (previous == UInt8(ascii: "=") ? 1 : 0) : marks + 1
                case UInt8(ascii: "="): if marks > 3 { marks = 0 }
                default: if marks > 3 { marks = 0 }
                }
            }
            previous = byte
        }
        return String(decoding: out, as: UTF8.self)
    }
}
