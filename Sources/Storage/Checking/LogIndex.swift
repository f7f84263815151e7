import Foundation

/// What the index beside the log says of it. Only to be opened while this process has no connection: closing any file of a
/// database lets go of the locks its connections hold. The form: https://www.sqlite.org/walformat.html#the_wal_index_header
struct LogIndex {
    /// The last frame that was committed.
    let lastFrame: Int
    /// Frames up to here are in the database itself.
    let takenOver: Int
    /// The two numbers that frames of its log share.
    let salt: [UInt8]
    /// It was made since this machine was started, so that it cannot be older than the log.
    let isOfThisStart: Bool

    private static let size = 136

    /// - Returns: nil when there is none, or nothing in it.
    init?(_ path: String) throws {
        guard Folders.exists(path) else { return nil }
        let bytes = [UInt8](try StreamFile.reading(path).read(upTo: Self.size))
        // It is written twice; two that differ were caught in the middle.
        guard bytes.count == Self.size, bytes[12] == 1, bytes[..<48].elementsEqual(bytes[48..<96]) else { return nil }
        lastFrame = Int(Self.native(bytes, 16))
        takenOver = Int(Self.native(bytes, 96))
        salt = Array(bytes[32..<40])
        var status = stat()
        isOfThisStart = stat(path, &status) == 0 && Self.startedAt().map { status.st_ctim.tv_sec > $0 } ?? false
    }

    private static func native(_ bytes: [UInt8], _ start: Int) -> UInt32 {
        bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start, as: UInt32.self) }
    }

    /// When the machine was started, in seconds since 1970.
    private static func startedAt() -> Int? {
        guard let file = fopen("/proc/stat", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 4_096)
        while fgets(&line, Int32(line.count), file) != nil {
            let words = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
                .split(whereSeparator: \.isWhitespace)
            if words.first == "btime", words.count > 1 { return Int(words[1]) }
        }
        return nil
    }
}
