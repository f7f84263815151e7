/// Bytes that can be read from the start again: a file, one member of an archive, an array. Readers take a first look
/// (encoding, day order, who speaks) and then read again, in pieces, so that memory stays bounded at any size.
package protocol ByteSource: AnyObject {
    /// Shown in places and diagnostics.
    var name: String { get }
    /// Total size in bytes, where known; for progress.
    var size: Int? { get }
    /// A sheet of a workbook, written out by ``SheetSource``: one row a line, numbers and days that can be read one way only.
    var isSheet: Bool { get }
    func rewind() throws
    /// Fills the buffer from its start; returns how many bytes were put there, 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}

extension ByteSource {
    package var isSheet: Bool { false }
}

/// Bytes in memory, for tests and small pieces.
package final class MemorySource: ByteSource {
    package let name: String
    private let bytes: [UInt8]
    private var position = 0

    package init(name: String = "memory", _ bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    package convenience init(name: String = "memory", text: String) { self.init(name: name, Array(text.utf8)) }

    package var size: Int? { bytes.count }
    package func rewind() { position = 0 }
    package func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, bytes.count - position)
        guard count > 0 else { return 0 }
        bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count])) }
        position += count
        return count
    }
}
