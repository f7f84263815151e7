/// Writes small archives by hand, the broken and the hostile ones too.
struct ZipBytes {
    struct Member {
        var name: String
        var bytes: [UInt8]
        var isLocked = false
        /// What it says it unfolds to, when that is a lie.
        var claims: UInt32?
    }

    static func archive(_ members: [Member]) -> [UInt8] {
        var out: [UInt8] = []
        var directory: [UInt8] = []
        for member in members {
            let offset = UInt32(out.count)
            let head = common(member)
            out += [0x50, 0x4B, 3, 4] + head + two(0) + Array(member.name.utf8) + member.bytes
            directory += [0x50, 0x4B, 1, 2] + two(20) + head + two(0) + two(0) + two(0) + two(0) + four(0) + four(offset)
            directory += Array(member.name.utf8)
        }
        let start = UInt32(out.count)
        let count = two(UInt16(members.count))
        out += directory
        out += [0x50, 0x4B, 5, 6] + two(0) + two(0) + count + count + four(UInt32(directory.count)) + four(start) + two(0)
        return out
    }

    static func archive(_ name: String, _ text: String) -> [UInt8] { archive([Member(name: name, bytes: Array(text.utf8))]) }

    /// From the version to the length of the name, as both headers have it.
    private static func common(_ member: Member) -> [UInt8] {
        let size = UInt32(member.bytes.count)
        // A lie about the size needs a method that folds.
        let method: UInt16 = member.claims == nil ? 0 : 8
        return two(20) + two((member.isLocked ? 1 : 0) | 0x800) + two(method) + two(0) + two(0x5A21) + four(crc(member.bytes))
            + four(size) + four(member.claims ?? size) + two(UInt16(member.name.utf8.count))
    }

    private static func two(_ n: UInt16) -> [UInt8] { [UInt8(n & 255), UInt8(n >> 8)] }
    private static func four(_ n: UInt32) -> [UInt8] { two(UInt16(n & 0xFFFF)) + two(UInt16(n >> 16)) }

    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        var value: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            value ^= UInt32(byte)
            for _ in 0..<8 { value = value & 1 == 1 ? (value >> 1) ^ 0xEDB8_8320 : value >> 1 }
        }
        return ~value
    }
}
