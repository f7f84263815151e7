import Vocabulary

/// The bytes of one mail, as they lay in their box.
package struct RawMail: Sendable {
    /// Of a longer mail this much is read: every word of it, and the beginning of what it carries.
    package static let limit = 8 << 20

    package var bytes: [UInt8] = []
    /// Counted from 1 within its file.
    package var number: Int
    /// Where in the file it begins.
    package var line: Int
    /// When an mbox says that it arrived.
    package var arrived: When?
    package var wasCut = false

    package init(bytes: [UInt8] = [], number: Int = 1, line: Int = 1, arrived: When? = nil) {
        self.bytes = bytes
        self.number = number
        self.line = line
        self.arrived = arrived
    }

    /// A file that is one mail.
    package static func whole(_ source: any ByteSource) throws -> RawMail {
        var mail = RawMail()
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = try buffer.withUnsafeMutableBytes { try source.read(into: $0) }
            if count == 0 { break }
            mail.take(buffer[..<count])
        }
        if mail.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { mail.bytes.removeFirst(3) }
        return mail
    }

    mutating func take(_ more: some Collection<UInt8>) {
        let room = Self.limit - bytes.count
        if more.count > room { wasCut = true }
        bytes.append(contentsOf: more.prefix(room))
    }
}
