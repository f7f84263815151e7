import Foundation

/// SQLite's write-ahead log, read byte by byte without SQLite, which passes over whatever it cannot believe in silence.
/// The form: https://www.sqlite.org/fileformat2.html#walformat
struct LogFile {
    /// How many frames from the beginning are whole and belong together.
    private(set) var whole = 0
    /// How many of them are sure, that is: at or before the last commit among them.
    private(set) var committed = 0
    /// Commits of the same log that stand behind a frame that cannot be believed: SQLite would forget them all.
    private(set) var commitsBeyond = 0
    /// The two numbers that frames of one log share.
    private(set) var salt: [UInt8] = []

    private static let headerSize = 32
    private static let frameHeaderSize = 24

    /// - Returns: nil when there is no log, or none that SQLite would look at.
    init?(_ path: String) throws {
        guard Folders.exists(path) else { return nil }
        let file = try StreamFile.reading(path)
        let header = [UInt8](try file.read(upTo: Self.headerSize))
        guard header.count == Self.headerSize else { return nil }
        let magic = Self.number(header, 0, bigEndian: true)
        guard magic & 0xFFFF_FFFE == 0x377F_0682 else { return nil }
        let isBig = magic & 1 == 1
        let pageSize = Int(Self.number(header, 8, bigEndian: true))
        guard pageSize >= 512, pageSize <= 65_536, pageSize & (pageSize - 1) == 0 else { return nil }
        var sum: (UInt32, UInt32) = (0, 0)
        Self.add(header[..<24], bigEndian: isBig, to: &sum)
        guard sum == (Self.number(header, 24, bigEndian: true), Self.number(header, 28, bigEndian: true)) else { return nil }
        salt = Array(header[16..<24])
        try readFrames(of: file, pageSize: pageSize, isBig: isBig, sum: sum)
    }

    private mutating func readFrames(of file: StreamFile, pageSize: Int, isBig: Bool, sum: (UInt32, UInt32)) throws {
        var sum = sum
        var isBroken = false
        var commitsSinceBreak = 0
        while true {
            let frame = [UInt8](try file.read(upTo: Self.frameHeaderSize + pageSize))
            guard frame.count == Self.frameHeaderSize + pageSize else { break }
            // Frames of an earlier log stand behind the end of this one.
            guard frame[8..<16].elementsEqual(salt) else {
                isBroken = true
                continue
            }
            let isCommit = Self.number(frame, 4, bigEndian: true) != 0
            guard !isBroken else {
                if isCommit { commitsSinceBreak += 1 }
                continue
            }
            Self.add(frame[..<8], bigEndian: isBig, to: &sum)
            Self.add(frame[Self.frameHeaderSize...], bigEndian: isBig, to: &sum)
            guard sum == (Self.number(frame, 16, bigEndian: true), Self.number(frame, 20, bigEndian: true)) else {
                isBroken = true
                if isCommit { commitsSinceBreak += 1 }
                continue
            }
            whole += 1
            if isCommit { committed = whole }
        }
        commitsBeyond = commitsSinceBreak
    }

    static func number(_ bytes: [UInt8], _ start: Int, bigEndian: Bool) -> UInt32 {
        let four = bytes[start..<start + 4]
        return (bigEndian ? Array(four) : four.reversed()).reduce(0) { $0 << 8 | UInt32($1) }
    }

    private static func add(_ bytes: ArraySlice<UInt8>, bigEndian: Bool, to sum: inout (UInt32, UInt32)) {
        bytes.withUnsafeBytes { raw in
            for place in stride(from: 0, to: raw.count - 7, by: 8) {
                let one = raw.loadUnaligned(fromByteOffset: place, as: UInt32.self)
                let two = raw.loadUnaligned(fromByteOffset: place + 4, as: UInt32.self)
                sum.0 = sum.0 &+ (bigEndian ? UInt32(bigEndian: one) : UInt32(littleEndian: one)) &+ sum.1
                sum.1 = sum.1 &+ (bigEndian ? UInt32(bigEndian: two) : UInt32(littleEndian: two)) &+ sum.0
            }
        }
    }
}
