import Formats

/// Tells how far a reader has come.
final class CountingSource: ByteSource {
    private let source: any ByteSource
    private let tell: (Int) -> Void
    private var done = 0

    init(_ source: any ByteSource, tell: @escaping (Int) -> Void) {
        self.source = source
        self.tell = tell
    }

    var name: String { source.name }
    var size: Int? { source.size }
    var isSheet: Bool { source.isSheet }
    func rewind() throws {
        done = 0
        try source.rewind()
    }
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let count = try source.read(into: buffer)
        done += count
        tell(done)
        return count
    }
}
