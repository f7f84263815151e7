/// A zip archive of one file, not compressed, dated so that it is the same each time.
enum StoredZip {
    static func pack(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let title = Array(name.utf8)
        // 19 November 2026, 15.02, as MS-DOS counts.
        let time = UInt16(15 << 11 | 2 << 5)
        let day = UInt16((2026 - 1980) << 9 | 11 << 5 | 19)
        func little(_ value: UInt32, _ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
        }
        let size = UInt32(content.count)
        var shared: [UInt8] = little(20, 2) + little(0x0800, 2) + little(0, 2)
        shared +=
            little(UInt32(time), 2) + little(UInt32(day), 2) + little(checksum(content), 4) + little(size, 4) + little(size, 4)
        shared += little(UInt32(title.count), 2) + little(0, 2)
        let local = little(0x0403_4B50, 4) + shared + title + content
        var central = little(0x0201_4B50, 4) + little(20, 2) + shared + little(0, 2) + little(0, 2)
        central += little(0, 2) + little(0, 4) + little(0, 4) + title
        var end = little(0x0605_4B50, 4) + little(0, 2) + little(0, 2) + little(1, 2) + little(1, 2)
        end += little(UInt32(central.count), 4) + little(UInt32(local.count), 4) + little(0, 2)
        return local + central + end
    }

    /// CRC-32.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}
