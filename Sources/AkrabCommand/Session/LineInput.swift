import Foundation

/// Line after line of a file, or of what is piped in, as it comes; broken letters become marks.
struct LineInput: ~Copyable {
    private let descriptor: Int32
    private let isOurs: Bool
    private var buffer: [UInt8] = []
    private var start = 0
    private var isOver = false

    /// What is piped in.
    init() {
        descriptor = STDIN_FILENO
        isOurs = false
    }

    /// Nil when it cannot be opened.
    init?(path: String) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        isOurs = true
        if descriptor < 0 { return nil }
    }

    deinit { if isOurs && descriptor >= 0 { close(descriptor) } }

    /// Without its end; nil after the last one.
    mutating func next() -> String? {
        while true {
            if let end = buffer[start...].firstIndex(of: 0x0A) {
                defer { start = end + 1 }
                return Self.text(buffer[start..<end])
            }
            if isOver {
                defer { start = buffer.count }
                return start < buffer.count ? Self.text(buffer[start...]) : nil
            }
            fill()
        }
    }

    private mutating func fill() {
        buffer.removeFirst(start)
        start = 0
        var piece = [UInt8](repeating: 0, count: 65_536)
        let count = read(descriptor, &piece, piece.count)
        if count < 0, errno == EINTR { return }
        if count <= 0 { isOver = true } else { buffer += piece[..<count] }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes, as: UTF8.self)
    }
}
