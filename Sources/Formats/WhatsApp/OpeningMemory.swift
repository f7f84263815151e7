extension WhatsAppExport {
    /// Remembers how the last opening was laid out. Nearly every line of a file looks like the one before it, digits
    /// aside, so comparing a few words of eight bytes replaces understanding them anew.
    struct OpeningMemory {
        /// The header eight bytes at a time: what stands there, with 0 for every digit, and which bytes are digits.
        private struct Word {
            var bytes: UInt64 = 0
            var digits: UInt64 = 0
            /// Bytes behind the header may be anything.
            var counts: UInt64 = 0
        }

        private var words: [Word] = []
        private var last = Opening()
        /// Where the numbers stand.
        private var calendar = (Group(), Group(), Group())
        private var clock = (Group(), Group(), Group())

        private struct Group {
            var start = 0
            var end = 0
        }

        mutating func scan(_ line: UnsafeRawBufferPointer) -> Opening? {
            if matches(line) { return again(line) }
            guard let opening = OpeningScanner.scan(line) else { return nil }
            if opening.body < line.count { remember(opening, line) }
            return opening
        }

        private func matches(_ line: UnsafeRawBufferPointer) -> Bool {
            guard !words.isEmpty, line.count >= words.count &* 8, line.count > last.body else { return false }
            return words.withUnsafeBufferPointer { words in
                var index = 0
                while index < words.count {
                    let word = words[index]
                    let found = UInt64(littleEndian: line.loadUnaligned(fromByteOffset: index &* 8, as: UInt64.self))
                    // A digit differs from "0" by at most 9, anything else by nothing at all.
                    let difference = (found ^ word.bytes) & word.counts
                    let tooBig = (difference & word.digits) &+ (word.digits & 0x0606_0606_0606_0606)
                    if difference & ~word.digits | tooBig & 0xF0F0_F0F0_F0F0_F0F0 != 0 { return false }
                    index &+= 1
                }
                return true
            }
        }

        private func again(_ line: UnsafeRawBufferPointer) -> Opening {
            var opening = last
            opening.date.first = number(calendar.0, line)
            opening.date.second = number(calendar.1, line)
            opening.date.third = number(calendar.2, line)
            opening.hour = number(clock.0, line)
            opening.minute = number(clock.1, line)
            if opening.second >= 0 { opening.second = number(clock.2, line) }
            return opening
        }

        @inline(__always)
        private func number(_ group: Group, _ line: UnsafeRawBufferPointer) -> Int32 {
            var index = group.start
            var value: Int32 = 0
            while index < group.end {
                value = value &* 10 &+ Int32(line[index] &- 0x30)
                index &+= 1
            }
            return value
        }

        // MARK: - Remembering

        /// Only layouts whose numbers are all in ASCII digits; others are understood anew each time.
        private mutating func remember(_ opening: Opening, _ line: UnsafeRawBufferPointer) {
            words.removeAll(keepingCapacity: true)
            let groups = Self.numbers(in: line, before: opening.body)
            guard opening.body <= 64, let order = Self.order(groups.map(\.count), opening) else { return }
            func group(_ place: Int) -> Group {
                guard place < order.count else { return Group() }
                return Group(start: groups[order[place]].lowerBound, end: groups[order[place]].upperBound)
            }
            calendar = (group(0), group(1), group(2))
            clock = (group(3), group(4), group(5))
            last = opening
            for start in stride(from: 0, to: opening.body, by: 8) {
                words.append(Self.word(line, start, min(start + 8, opening.body)))
            }
        }

        private static func numbers(in line: UnsafeRawBufferPointer, before end: Int) -> [Range<Int>] {
            var groups: [Range<Int>] = []
            for index in 0..<end where Bytes.isDigit(line[index]) {
                if let last = groups.last, last.upperBound == index {
                    groups[groups.count - 1] = last.lowerBound..<index + 1
                } else {
                    groups.append(index..<index + 1)
                }
            }
            return groups
        }

        /// Which number is which: the date comes first, or (copied from WhatsApp Web) the time.
        private static func order(_ lengths: [Int], _ opening: Opening) -> [Int]? {
            let count = opening.second >= 0 ? 6 : 5
            guard lengths.count == count else { return nil }
            let date = [opening.date.firstDigits, opening.date.secondDigits, opening.date.thirdDigits].map(Int.init)
            if Array(lengths.prefix(3)) == date, lengths[4] == 2, !opening.timeComesFirst { return Array(0..<count) }
            guard opening.timeComesFirst, Array(lengths.suffix(3)) == date else { return nil }
            return Array(count - 3..<count) + Array(0..<count - 3)
        }

        private static func word(_ line: UnsafeRawBufferPointer, _ from: Int, _ to: Int) -> Word {
            var word = Word()
            for index in from..<to {
                let shift = UInt64(index - from) * 8
                let digit = Bytes.isDigit(line[index])
                word.bytes |= UInt64(digit ? UInt8(ascii: "0") : line[index]) << shift
                word.digits |= UInt64(digit ? 0x0F : 0) << shift
                word.counts |= UInt64(0xFF) << shift
            }
            return word
        }
    }
}
