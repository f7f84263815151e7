import Foundation
import Testing

@testable import Formats

/// Tables made by us, one trap or a few in each.
enum TableFixtures {
    static let names = [
        "pesanan-excel.csv", "kontak.csv", "catatan.csv", "tokopedia-lama.csv", "kutipan.csv", "campuran-1252.tsv",
        "cr-saja.csv",
        "nul.csv", "utf16-tanpa-tanda.csv",
    ]

    static func bytes(_ name: String) throws -> [UInt8] {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/tables/\(name)", withExtension: nil))
        return [UInt8](try Data(contentsOf: url))
    }

    static func source(_ name: String) throws -> MemorySource { MemorySource(name: name, try bytes(name)) }
}

/// Gives at most so many bytes at a time, as a slow disk or an archive does.
final class StutteringSource: ByteSource {
    let name = "stuttering"
    private let inner: MemorySource
    private let most: Int

    init(_ bytes: [UInt8], most: Int) {
        inner = MemorySource(bytes)
        self.most = most
    }

    var size: Int? { nil }
    func rewind() { inner.rewind() }
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        inner.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[0..<min(most, buffer.count)]))
    }
}
