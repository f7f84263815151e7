#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension WhatsAppExport {
    /// One line of the file, without its line end. The bytes are only valid until the next line is asked for.
    struct Line {
        var bytes: UnsafeRawBufferPointer
        /// Counted from 1.
        var number: Int
        /// How many bytes at its end were too many to keep.
        var cut: Int
    }

    /// Cuts the file into lines in one fixed buffer, so that a file of a gigabyte, or a "line" of one, needs no more
    /// memory than a small chat. LF, CR LF and CR alone all end a line: old Macs and careless tools write the last.
    struct LineReader: ~Copyable {
        /// The longest line kept whole: a message at its limit and the opening before it.
        static let limit = WhatsAppExport.messageLimit + 4096

        private var feed: ByteFeed
        private let buffer: UnsafeMutableRawBufferPointer
        private var start = 0
        private var end = 0
        /// Where the next LF and CR stand, once looked for; each byte is looked at once for either.
        private var lineFeed = 0
        private var carriageReturn = 0
        private var cut = 0
        private var number = 0
        private var isAtEnd = false

        init(_ source: any ByteSource, encoding: ChatEncoding) throws {
            feed = try ByteFeed(source, encoding: encoding)
            buffer = .allocate(byteCount: Self.limit + WhatsAppExport.pieceSize, alignment: 16)
        }

        deinit { buffer.deallocate() }

        mutating func next() throws -> Line? {
            while true {
                if let stop = lineEnd() {
                    let after = buffer[stop] == 0x0D && stop + 1 < end && buffer[stop + 1] == 0x0A ? stop + 2 : stop + 1
                    return take(upTo: stop, continueAt: after)
                }
                if isAtEnd {
                    return start < end || cut > 0 ? take(upTo: end, continueAt: end) : nil
                }
                try refill()
            }
        }

        /// Nil when no line end is known yet. A CR at the very end of a piece waits for the LF that may follow.
        private mutating func lineEnd() -> Int? {
            if lineFeed < start { lineFeed = find(0x0A, from: start) }
            if carriageReturn < start { carriageReturn = find(0x0D, from: start) }
            let stop = min(lineFeed, carriageReturn)
            guard stop < end else { return nil }
            if stop == carriageReturn, stop + 1 == end, !isAtEnd { return nil }
            return stop
        }

        private func find(_ byte: Int32, from index: Int) -> Int {
            guard index < end, let base = buffer.baseAddress, let hit = memchr(base + index, byte, end - index)
            else { return end }
            return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
        }

        private mutating func take(upTo stop: Int, continueAt next: Int) -> Line {
            let kept = min(stop, start + Self.limit)
            number += 1
            let line = Line(
                bytes: UnsafeRawBufferPointer(rebasing: buffer[start..<kept]), number: number, cut: cut + stop - kept)
            start = next
            cut = 0
            return line
        }

        private mutating func refill() throws {
            // Too long already: remember how much, and keep only the beginning (and a CR that may start a CR LF).
            if end - start > Self.limit {
                let endsInReturn = buffer[end - 1] == 0x0D
                let kept = start + Self.limit
                let dropped = end - kept - (endsInReturn ? 1 : 0)
                cut += max(0, dropped)
                end = kept
                if endsInReturn {
                    buffer[end] = 0x0D
                    end += 1
                }
            }
            let known = end - start
            if start > 0, known > 0, let base = buffer.baseAddress { memmove(base, base + start, known) }
            start = 0
            end = known
            let got = try feed.fill(UnsafeMutableRawBufferPointer(rebasing: buffer[known...]))
            isAtEnd = got == 0
            end += got
            // What was looked at before is not looked at again, except a CR that waited.
            let waiting = known > 0 && buffer[known - 1] == 0x0D ? known - 1 : known
            lineFeed = find(0x0A, from: known)
            carriageReturn = find(0x0D, from: waiting)
        }
    }
}
