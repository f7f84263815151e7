extension WhatsAppExport {
    /// Recognises the line that opens a message, in every way phones write date and time. Strict about the frame (two
    /// equal separators, two digits of minutes, a bracket or a dash), so that ordinary words seldom pass.
    enum OpeningScanner {
        static func scan(_ line: UnsafeRawBufferPointer) -> Opening? {
            guard line.count >= 8 else { return nil }
            var cursor = ByteCursor(line)
            let isBracketed = cursor.skip(UInt8(ascii: "["))
            if isBracketed {
                _ = cursor.skipSpaces()
            } else if !Bytes.isDigit(line[0]) && line[0] < 0xD9 {
                return nil
            }
            let start = cursor.at
            var opening = Opening()
            if date(&cursor, &opening) {
                guard gap(&cursor) else { return nil }
                _ = timeWord(&cursor)
                guard time(&cursor, &opening) else { return nil }
            } else {
                // WhatsApp Web puts the time first when messages are copied: `[14:32, 24/09/2026] Maria: …`
                cursor.at = start
                opening = Opening()
                opening.timeComesFirst = true
                guard time(&cursor, &opening), gap(&cursor), date(&cursor, &opening) else { return nil }
            }
            return isBracketed ? closeBracket(cursor, opening) : closeOpen(cursor, opening)
        }

        // MARK: - Date

        private static func date(_ cursor: inout ByteCursor, _ opening: inout Opening) -> Bool {
            guard let first = cursor.number(upTo: 4), let separator = dateSeparator(&cursor),
                let second = cursor.number(upTo: 4), separator == dateSeparator(&cursor), let third = cursor.number(upTo: 4),
                first.digits != 3, second.digits != 3, third.digits != 3
            else { return false }
            // At most one year, and a number such as 12345 is no part of a date.
            let years = (first.digits == 4 ? 1 : 0) + (second.digits == 4 ? 1 : 0) + (third.digits == 4 ? 1 : 0)
            guard years <= 1, !Bytes.isDigit(cursor.byte) else { return false }
            opening.date = DateFields(
                first: first.value, second: second.value, third: third.value, firstDigits: Int8(first.digits),
                secondDigits: Int8(second.digits), thirdDigits: Int8(third.digits))
            dateEnd(&cursor, separator)
            return true
        }

        private static func dateSeparator(_ cursor: inout ByteCursor) -> UInt8? {
            let byte = cursor.byte
            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: "-"):
                cursor.at += 1
                return byte
            case UInt8(ascii: "."):
                cursor.at += 1
                // `13. 6. 2018.` and the Korean `2024. 3. 13.`
                _ = cursor.skipSpaces()
                return byte
            case 0x80...:
                // 年 and 月, with or without a space after them; 년 and 월.
                for word in eastAsian where cursor.skip(word) {
                    _ = cursor.skipSpaces()
                    return 0xFF
                }
                return nil
            default: return nil
            }
        }

        private static let eastAsian = ["年", "月", "년", "월"].map { Array($0.utf8) }
        private static let eastAsianDay = ["日", "일"].map { Array($0.utf8) }
        private static let dateTails = [" be", " г.", "г.", " พ.ศ."].map { Array($0.utf8) }

        /// `2018.`, 日, the Thai ` BE`, the Bulgarian ` г.`
        private static func dateEnd(_ cursor: inout ByteCursor, _ separator: UInt8) {
            if separator == 0xFF {
                for word in eastAsianDay where cursor.skip(word) { return }
            }
            if separator == UInt8(ascii: "."), cursor.skip(UInt8(ascii: ".")) { return }
            guard cursor.byte == 0x20 || cursor.byte >= 0x80 else { return }
            if cursor.byte == 0x20, Bytes.isDigit(cursor.byte(ahead: 1)) { return }
            for word in dateTails where cursor.skip(word) { return }
        }

        // MARK: - Between

        private static let commas = ["،", "，", "、"].map { Array($0.utf8) }
        private static let timeWords = [
            "klo", "pukul", "jam", "kl.", "kl", "um", "at", "à", "às", "as", "a las", "alle", "ore", "om", "saat", "lúc", "в",
        ].map { Array($0.utf8) + [0x20] }

        /// A comma, a space, or both must stand between date and time.
        private static func gap(_ cursor: inout ByteCursor) -> Bool {
            let start = cursor.at
            _ = cursor.skipSpaces()
            if !cursor.skip(UInt8(ascii: ",")), cursor.byte >= 0x80 {
                for comma in commas where cursor.skip(comma) { break }
            }
            _ = cursor.skipSpaces()
            return cursor.at > start
        }

        /// `13.6.2018 klo 21.25.15`: some languages say "o'clock" between the two.
        private static func timeWord(_ cursor: inout ByteCursor) -> Bool {
            guard Bytes.isLetter(cursor.byte) else { return false }
            for word in timeWords where cursor.skip(word) {
                _ = cursor.skipSpaces()
                return true
            }
            return false
        }

        // MARK: - Time

        private static func time(_ cursor: inout ByteCursor, _ opening: inout Opening) -> Bool {
            if cursor.byte >= 0x80 || Bytes.isLetter(cursor.byte), let half = DayHalf.scan(&cursor) {
                opening.isAfternoon = half
                _ = cursor.skipSpaces()
            }
            guard let hour = cursor.number(upTo: 2) else { return false }
            guard timeSeparator(&cursor), let minute = cursor.number(upTo: 2), minute.digits == 2 else { return false }
            opening.hour = hour.value
            opening.minute = minute.value
            let afterMinutes = cursor.at
            if cursor.byte == UInt8(ascii: ":") || cursor.byte == UInt8(ascii: ".") {
                cursor.at += 1
                if let second = cursor.number(upTo: 2), second.digits == 2 {
                    opening.second = second.value
                } else {
                    cursor.at = afterMinutes
                }
            }
            guard !Bytes.isDigit(cursor.byte) else { return false }
            let afterTime = cursor.at
            _ = cursor.skipSpaces()
            let next = cursor.byte
            if next != UInt8(ascii: "-"), Bytes.isLetter(next), let half = DayHalf.scan(&cursor) {
                opening.isAfternoon = half
            } else {
                cursor.at = afterTime
            }
            return true
        }

        /// `:` or `.`; the `h` of French Canada (`21 h 25`).
        private static func timeSeparator(_ cursor: inout ByteCursor) -> Bool {
            if cursor.skip(UInt8(ascii: ":")) || cursor.skip(UInt8(ascii: ".")) { return true }
            let start = cursor.at
            _ = cursor.skipSpaces()
            if cursor.skip(UInt8(ascii: "h")) {
                _ = cursor.skipSpaces()
                return true
            }
            cursor.at = start
            return false
        }

        // MARK: - End of the opening

        private static func closeBracket(_ start: ByteCursor, _ found: Opening) -> Opening? {
            var cursor = start
            var opening = found
            _ = cursor.skipSpaces()
            guard cursor.skip(UInt8(ascii: "]")) else { return nil }
            _ = cursor.skipSpaces()
            opening.shape = .bracket
            opening.body = cursor.at
            return opening
        }

        private static func closeOpen(_ start: ByteCursor, _ found: Opening) -> Opening? {
            var cursor = start
            var opening = found
            let spaces = cursor.skipSpaces()
            if spaces > 0, dash(&cursor) {
                opening.shape = .dash
            } else if spaces == 0, cursor.byte == UInt8(ascii: ":"), cursor.byte(ahead: 1) == 0x20 {
                cursor.at += 2
                opening.shape = .colon
            } else if spaces > 0, cursor.at < cursor.bytes.count {
                opening.shape = .space
            } else {
                return nil
            }
            opening.body = cursor.at
            return opening
        }

        /// A dash with a space after it, or at the end of the line.
        private static func dash(_ cursor: inout ByteCursor) -> Bool {
            var length = 1
            if cursor.byte == 0xE2, cursor.byte(ahead: 1) == 0x80,
                cursor.byte(ahead: 2) & 0xFE == 0x92 || cursor.byte(ahead: 2) == 0x94
            {
                length = 3
            } else if cursor.byte != UInt8(ascii: "-") {
                return false
            }
            let after = cursor.at + length
            if after >= cursor.bytes.count {
                cursor.at = cursor.bytes.count
                return true
            }
            cursor.at = after
            if cursor.skipSpaces() > 0 { return true }
            cursor.at = after - length
            return false
        }
    }
}
