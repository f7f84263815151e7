import Crypto
import Foundation

/// What all rows of a table are together, in whatever order they come: the sum of their SHA-256, modulo 2^256 word by word.
struct RowsDigest: Hashable, Sendable {
    private(set) var rows = 0
    private var words: [UInt64] = [0, 0, 0, 0]
    private var buffer: [UInt8] = []

    mutating func add(_ values: [SQLValue]) {
        rows += 1
        buffer.removeAll(keepingCapacity: true)
        for value in values { put(value) }
        SHA256.hash(data: buffer).withUnsafeBytes { bytes in
            for place in 0..<4 { words[place] &+= bytes.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self) }
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Its kind, its length, its bytes: no two lists of values look alike.
    private mutating func put(_ value: SQLValue) {
        switch value {
        case .null: buffer.append(0)
        case .integer(let number):
            buffer.append(1)
            withUnsafeBytes(of: number.bigEndian) { buffer += $0 }
        case .real(let number):
            buffer.append(2)
            withUnsafeBytes(of: number.bitPattern.bigEndian) { buffer += $0 }
        case .text(let text): put(3, Array(text.utf8))
        case .blob(let bytes): put(4, bytes)
        }
    }

    private mutating func put(_ kind: UInt8, _ bytes: [UInt8]) {
        buffer.append(kind)
        withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { buffer += $0 }
        buffer += bytes
    }
}
