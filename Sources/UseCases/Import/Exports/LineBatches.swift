import Formats
import Foundation

/// The lines of a file, some thousands at a time.
final class LineBatches {
    private let source: any ByteSource
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    /// What stands behind the last whole line of this batch.
    private var used = 0

    private static let mostLines = 5_000
    private static let piece = 1 << 20
    /// A batch of long lines ends here.
    private static let enough = 8 << 20
    /// No row of ours is longer.
    private static let longestLine = 256 << 20

    init(_ source: any ByteSource) { self.source = source }

    /// How many lines there are now; 0 at the end.
    /// - Throws: ``JSONLineTrouble`` for a line without an end: it was cut off.
    func next() throws -> Int {
        bytes.removeFirst(used)
        used = 0
        ends.removeAll(keepingCapacity: true)
        var looked = 0
        while ends.count < Self.mostLines, looked < Self.enough {
            if let end = lineEnd(from: looked) {
                ends.append(end)
                looked = end + 1
                used = looked
                continue
            }
            looked = bytes.count
            guard bytes.count <= Self.longestLine else { throw JSONLineTrouble.malformed }
            guard try readOn() else { break }
        }
        guard !ends.isEmpty || bytes.isEmpty else { throw JSONLineTrouble.malformed }
        return ends.count
    }

    func withLine<T>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> T) rethrows -> T {
        let start = index == 0 ? 0 : ends[index - 1] + 1
        return try bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[start..<ends[index]])) }
    }

    private func lineEnd(from start: Int) -> Int? {
        guard start < bytes.count else { return nil }
        return bytes.withUnsafeBytes { all in
            guard let base = all.baseAddress, let found = memchr(base + start, 0x0A, all.count - start) else { return nil }
            return found - UnsafeMutableRawPointer(mutating: base)
        }
    }

    /// False at the end.
    private func readOn() throws -> Bool {
        let before = bytes.count
        bytes += [UInt8](repeating: 0, count: Self.piece)
        let count = try bytes.withUnsafeMutableBytes { try source.read(into: .init(rebasing: $0[before...])) }
        bytes.removeLast(Self.piece - count)
        return count > 0
    }
}
