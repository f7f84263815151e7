/// The part of a file that is in memory: always UTF-8 (or unchanged single bytes), without its byte-order mark and NULs.
/// It grows only as far as the longest record that is allowed, whatever the size of the file.
final class TableWindow {
    private let source: any ByteSource
    private let encoding: TableEncoding
    private let pieceSize: Int
    private var capacity: Int
    private(set) var base: UnsafeMutablePointer<UInt8>
    /// The bytes not yet used are `start ..< end`.
    var start = 0
    private(set) var end = 0
    private(set) var isComplete = false
    private(set) var nulsLeftOut = 0
    private var utf16 = UTF16Transcoder()
    private var raw: UnsafeMutableRawBufferPointer
    private var markToSkip: Int

    init(source: any ByteSource, encoding: TableEncoding, markLength: Int, pieceSize: Int) throws {
        self.source = source
        self.encoding = encoding
        self.pieceSize = max(pieceSize, 1)
        markToSkip = markLength
        capacity = self.pieceSize * 4 + 64
        base = .allocate(capacity: capacity)
        raw = .allocate(byteCount: self.pieceSize, alignment: 8)
        try source.rewind()
    }

    deinit {
        base.deallocate()
        raw.deallocate()
    }

    var unread: Int { end - start }

    /// Adds one more piece behind what is there. Positions change: what was at `start` is at 0 afterwards.
    func refill() throws {
        guard !isComplete else { return }
        makeRoom()
        let bytesBefore = end
        switch encoding {
        case .utf8, .windows1252: try appendBytes()
        case .utf16LittleEndian, .utf16BigEndian: try appendUTF16()
        }
        skipMark()
        dropNuls(from: max(bytesBefore, start))
    }

    private func makeRoom() {
        if start > 0 {
            base.update(from: base + start, count: end - start)
            end -= start
            start = 0
        }
        // A UTF-16 unit of two bytes may need three.
        let needed = end + pieceSize * 2 + 16
        guard needed > capacity else { return }
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: needed * 2)
        larger.update(from: base, count: end)
        base.deallocate()
        base = larger
        capacity = needed * 2
    }

    private func appendBytes() throws {
        var wanted = pieceSize
        while wanted > 0 {
            let count = try source.read(into: UnsafeMutableRawBufferPointer(start: base + end, count: wanted))
            guard count > 0 else {
                isComplete = true
                return
            }
            end += count
            wanted -= count
        }
    }

    private func appendUTF16() throws {
        let count = try source.read(into: raw)
        let isBigEndian = encoding == .utf16BigEndian
        if count <= 0 {
            isComplete = true
            end += utf16.finish(into: base + end)
            return
        }
        end += utf16.append(
            UnsafeRawBufferPointer(rebasing: raw[0..<count]), bigEndian: isBigEndian, skipping: &markToSkip, into: base + end)
    }

    /// For UTF-8 the mark may arrive in several pieces.
    private func skipMark() {
        guard markToSkip > 0, encoding == .utf8 || encoding == .windows1252 else { return }
        let count = min(markToSkip, end - start)
        start += count
        markToSkip -= count
    }

    private func dropNuls(from first: Int) {
        guard hasNul(from: first) else { return }
        var kept = first
        for index in first..<end where base[index] != 0 {
            base[kept] = base[index]
            kept += 1
        }
        nulsLeftOut += end - kept
        end = kept
    }

    /// Every byte of every file passes here, so eight are asked at once: a zero byte borrows from its neighbour's high bit.
    private func hasNul(from first: Int) -> Bool {
        let bytes = UnsafeRawPointer(base)
        let end = end
        var index = first
        var borrowed: UInt64 = 0
        while index &+ 8 <= end {
            let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            borrowed |= (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
            index &+= 8
        }
        while index < end {
            if base[index] == 0 { return true }
            index &+= 1
        }
        return borrowed != 0
    }
}
