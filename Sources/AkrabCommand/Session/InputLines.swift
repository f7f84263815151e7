import Foundation

/// The lines of a file or of what is piped in, as they come: a pipe that waits is answered line by line.
struct InputLines {
    private let descriptor: Int32
    private var waiting: [UInt8] = []
    private var start = 0
    private var ended = false

    /// - Parameter path: `nil` for what is piped in. The result is `nil` when the file cannot be opened.
    init?(path: String?) {
        guard let path else {
            descriptor = STDIN_FILENO
            return
        }
        descriptor = open(path, O_RDONLY)
        if descriptor < 0 { return nil }
    }

    mutating func next() -> String? {
        while true {
            if let end = waiting[start...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                return line(start..<end)
            }
            if ended {
                guard start < waiting.count else { return nil }
                defer { start = waiting.count }
                return line(start..<waiting.count)
            }
            fill()
        }
    }

    func close() { if descriptor != STDIN_FILENO { _ = Foundation.close(descriptor) } }

    private mutating func fill() {
        waiting.removeSubrange(..<start)
        start = 0
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = read(descriptor, &chunk, chunk.count)
        if count > 0 { waiting.append(contentsOf: chunk[..<count]) } else { ended = true }
    }

    private func line(_ range: Range<Int>) -> String {
        let end = range.upperBound > range.lowerBound && waiting[range.upperBound - 1] == UInt8(ascii: "\r") ? 1 : 0
        return String(decoding: waiting[range.lowerBound..<range.upperBound - end], as: UTF8.self)
    }
}
