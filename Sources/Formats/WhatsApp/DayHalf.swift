extension WhatsAppExport {
    /// Reads AM or PM, in the words of the languages WhatsApp exports in.
    enum DayHalf {
        /// True for the afternoon; nil, and the cursor unmoved, when no such word stands here.
        static func scan(_ cursor: inout ByteCursor) -> Bool? {
            let start = cursor.at
            let first = Bytes.lower(cursor.byte)
            if first == UInt8(ascii: "a") || first == UInt8(ascii: "p"), english(&cursor) {
                return first == UInt8(ascii: "p")
            }
            cursor.at = start
            for (word, isAfternoon) in words where cursor.skip(word) {
                if standsAlone(cursor, after: word) { return isAfternoon }
                cursor.at = start
            }
            return nil
        }

        /// `PM`, `p.m.`, `p. m.` with any kind of space inside.
        private static func english(_ cursor: inout ByteCursor) -> Bool {
            cursor.at += 1
            let dotted = cursor.skip(UInt8(ascii: "."))
            if dotted { _ = cursor.skipSpaces() }
            guard Bytes.lower(cursor.byte) == UInt8(ascii: "m") else { return false }
            cursor.at += 1
            if dotted { _ = cursor.skip(UInt8(ascii: ".")) }
            return !Bytes.isLetter(cursor.byte)
        }

        /// A name may begin with these letters: `13:55 Emma: halo` is no evening. Chinese writes 下午10:15 without a space.
        private static func standsAlone(_ cursor: ByteCursor, after word: [UInt8]) -> Bool {
            guard let last = word.last, last < 0x80 else { return true }
            return !Bytes.isLetter(cursor.byte) && cursor.byte != UInt8(ascii: ":")
        }

        private static let words: [([UInt8], Bool)] = [
            // Arabic and Urdu, Persian, Hebrew
            ("ص", false), ("م", true), ("ق.ظ.", false), ("ب.ظ.", true), ("ق.ظ", false), ("ب.ظ", true),
            ("قبل‌ازظهر", false), ("بعدازظهر", true), ("לפנה״צ", false), ("אחה״צ", true), ("לפנה\"צ", false), ("אחה\"צ", true),
            // Chinese names the parts of the day; noon is afternoon, the small hours are morning.
            ("上午", false), ("下午", true), ("凌晨", false), ("清晨", false), ("早上", false), ("中午", true), ("晚上", true),
            ("午前", false), ("午後", true), ("오전", false), ("오후", true),
            // Hindi, Marathi, Bengali, Tamil
            ("पूर्वाह्न", false), ("अपराह्न", true), ("म.पू.", false), ("म.उ.", true), ("পূর্বাহ্ণ", false), ("অপরাহ্ণ", true),
            ("முற்பகல்", false), ("பிற்பகல்", true), ("ก่อนเที่ยง", false), ("หลังเที่ยง", true),
            // Malay, Vietnamese, Turkish, Greek, Finnish, Swedish, Afrikaans, Hungarian, Albanian
            ("ptg", true), ("pg", false), ("sa", false), ("ch", true), ("öö", false), ("ös", true), ("ÖÖ", false), ("ÖS", true),
            ("π.μ.", false), ("μ.μ.", true), ("ap.", false), ("ip.", true), ("fm", false), ("em", true), ("vm.", false),
            ("nm.", true), ("vm", false), ("nm", true), ("de.", false), ("du.", true), ("pd", false), ("md", true),
        ].map { (Array($0.0.utf8), $0.1) }
    }
}
