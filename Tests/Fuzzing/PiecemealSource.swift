import Formats

/// Hands its bytes out in pieces, small ones for some inputs: records then lie across two of them.
final class PiecemealSource: ByteSource {
    let name = "fuzz"
    private let bytes: [UInt8]
    private let pieceSize: Int
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        pieceSize = bytes.count % 3 == 0 ? 1 + bytes.count % 61 : .max
    }

    var size: Int? { bytes.count }
    func rewind() { position = 0 }
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, bytes.count - position, pieceSize)
        bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count])) }
        position += count
        return count
    }
}
