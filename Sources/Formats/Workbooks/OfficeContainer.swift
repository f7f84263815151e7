/// What an old Office container (the form of `.xls`, and of every workbook with a password) holds, told by the names of the
/// streams inside.
package enum OfficeContainer: Hashable, Sendable {
    case lockedWorkbook
    case oldWorkbook
    /// A letter, a mail, slides.
    case somethingElse

    static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
    /// The names stand near the beginning or the end; no list of a shop is larger.
    private static let farthest = 256 << 20

    package static func look(into source: any ByteSource) throws -> OfficeContainer {
        try source.rewind()
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536 + 64, alignment: 8)
        defer { buffer.deallocate() }
        var kept = 0
        var seen = 0
        var found: OfficeContainer?
        while seen < farthest {
            let count = try source.read(into: .init(rebasing: buffer[kept...]))
            if count <= 0 { break }
            seen += count
            let bytes = UnsafeRawBufferPointer(rebasing: buffer[0..<kept + count])
            for (name, kind) in names where contains(bytes, name) {
                if kind == .lockedWorkbook { return kind }
                found = found ?? kind
            }
            // A name may be cut by the end of the piece.
            kept = min(64, bytes.count)
            buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[(bytes.count - kept)...]))
        }
        return found ?? .oldWorkbook
    }

    private static let names: [([UInt8], OfficeContainer)] = [
        (wide("EncryptedPackage"), .lockedWorkbook), (wide("Workbook\0"), .oldWorkbook), (wide("Book\0"), .oldWorkbook),
        (wide("WordDocument"), .somethingElse), (wide("PowerPoint Document"), .somethingElse),
        (wide("__properties_version1.0"), .somethingElse),
    ]

    private static func wide(_ name: String) -> [UInt8] { name.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] } }

    private static func contains(_ bytes: UnsafeRawBufferPointer, _ name: [UInt8]) -> Bool {
        guard bytes.count >= name.count else { return false }
        var index = 0
        while index + name.count <= bytes.count {
            if bytes[index] == name[0] {
                var length = 1
                while length < name.count, bytes[index + length] == name[length] { length += 1 }
                if length == name.count { return true }
            }
            index += 1
        }
        return false
    }
}
