extension WhatsAppExport {
    /// A line without the marks nobody sees. WhatsApp for iPhone puts U+200E before `[`, before `<attached…>` and before
    /// every text of its own; unsaved numbers stand between U+202A and U+202C; Arabic dates hold U+200F before each slash.
    struct CleanLine {
        var bytes: UnsafeRawBufferPointer
        var isASCII: Bool
        /// Where left-to-right marks stood (the first few, and the last): WhatsApp's own words begin there.
        var marks: MarkPlaces
    }

    struct MarkPlaces {
        private var first: (Int, Int, Int) = (-1, -1, -1)
        private(set) var last = -1
        private var count = 0

        init() {}

        mutating func note(_ place: Int) {
            switch count {
            case 0: first.0 = place
            case 1: first.1 = place
            case 2: first.2 = place
            default: break
            }
            count += 1
            last = place
        }

        /// The same places, counted from another beginning.
        func shifted(by offset: Int) -> MarkPlaces {
            guard last >= 0 else { return self }
            func moved(_ place: Int) -> Int { place < 0 ? -1 : max(-1, place - offset) }
            var copy = self
            copy.first = (moved(first.0), moved(first.1), moved(first.2))
            copy.last = moved(last)
            return copy
        }

        func contains(_ place: Int) -> Bool {
            first.0 == place || first.1 == place || first.2 == place || last == place
        }
    }

    /// Takes the marks out; owns the memory the cleaned line lies in.
    struct LineCleaner: ~Copyable {
        private var scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 16)

        deinit { scratch.deallocate() }

        mutating func clean(_ line: UnsafeRawBufferPointer) -> CleanLine {
            guard !Bytes.isPlainASCII(line) else { return CleanLine(bytes: line, isASCII: true, marks: MarkPlaces()) }
            guard let first = Self.nextMark(in: line, from: 0) else {
                return CleanLine(bytes: line, isASCII: false, marks: MarkPlaces())
            }
            return rewrite(line, from: first)
        }

        private mutating func rewrite(_ line: UnsafeRawBufferPointer, from first: Mark) -> CleanLine {
            if scratch.count < line.count {
                scratch.deallocate()
                scratch = .allocate(byteCount: max(line.count, scratch.count * 2), alignment: 16)
            }
            var places = MarkPlaces()
            var read = 0
            var written = 0
            var next: Mark? = first
            while let mark = next {
                copy(line, read..<mark.place, to: &written)
                if mark.isDirection { places.note(written) }
                read = mark.place + mark.length
                next = Self.nextMark(in: line, from: read)
            }
            copy(line, read..<line.count, to: &written)
            return CleanLine(bytes: UnsafeRawBufferPointer(rebasing: scratch[..<written]), isASCII: false, marks: places)
        }

        private func copy(_ line: UnsafeRawBufferPointer, _ range: Range<Int>, to written: inout Int) {
            guard !range.isEmpty, let base = scratch.baseAddress, let from = line.baseAddress else { return }
            (base + written).copyMemory(from: from + range.lowerBound, byteCount: range.count)
            written += range.count
        }

        private struct Mark {
            var place: Int
            var length: Int
            /// U+200E or U+200F, which WhatsApp uses to announce its own words.
            var isDirection: Bool
        }

        /// U+200E/F, U+202A–E, U+2066–9, U+FEFF, U+061C and NUL (which PostgreSQL refuses in a text). U+200D stays: it
        /// holds family emoji together.
        private static func nextMark(in line: UnsafeRawBufferPointer, from start: Int) -> Mark? {
            var index = start
            while index < line.count {
                let byte = line[index]
                if byte &- 1 < 0x7F {
                    index &+= 1
                    continue
                }
                if byte == 0 { return Mark(place: index, length: 1, isDirection: false) }
                if byte == 0xE2, index + 2 < line.count {
                    let second = line[index + 1]
                    let third = line[index + 2]
                    if second == 0x80, third == 0x8E || third == 0x8F {
                        return Mark(place: index, length: 3, isDirection: true)
                    }
                    if (second == 0x80 && (0xAA...0xAE).contains(third)) || (second == 0x81 && (0xA6...0xA9).contains(third)) {
                        return Mark(place: index, length: 3, isDirection: false)
                    }
                    // A broken letter does not hide what stands behind its first byte.
                    index += second & 0xC0 == 0x80 && third & 0xC0 == 0x80 ? 3 : 1
                } else if byte == 0xEF, index + 2 < line.count, line[index + 1] == 0xBB, line[index + 2] == 0xBF {
                    return Mark(place: index, length: 3, isDirection: false)
                } else if byte == 0xD8, index + 1 < line.count, line[index + 1] == 0x9C {
                    return Mark(place: index, length: 2, isDirection: false)
                } else {
                    index += 1
                }
            }
            return nil
        }
    }
}
