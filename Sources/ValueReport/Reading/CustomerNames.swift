/// The names of many customers in one piece of memory, numbered as they are first met.
package struct CustomerNames: Sendable {
    private var letters: [UInt8] = []
    private var ends: [Int] = []
    /// Slots of an open table: hash above, number + 1 below; 0 is free.
    private var slots: [UInt64]
    private var mask: Int

    package init() {
        slots = [UInt64](repeating: 0, count: 1 << 12)
        mask = (1 << 12) - 1
    }

    package var count: Int { ends.count }

    package subscript(_ number: Int) -> String {
        String(decoding: letters[start(number)..<ends[number]], as: UTF8.self)
    }

    package func bytes(_ number: Int) -> ArraySlice<UInt8> { letters[start(number)..<ends[number]] }

    private func start(_ number: Int) -> Int { number == 0 ? 0 : ends[number - 1] }

    package mutating func number(of name: UnsafeBufferPointer<UInt8>) -> Int32 {
        let hash = Self.hash(name) | 1 << 63
        let high = hash & ~0xFFFF_FFFF
        var slot = Int(truncatingIfNeeded: hash & 0x7FFF_FFFF) & mask
        while slots[slot] != 0 {
            if slots[slot] & ~0xFFFF_FFFF == high {
                let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
                if isSame(number, name) { return Int32(number) }
            }
            slot = (slot + 1) & mask
        }
        letters.append(contentsOf: name)
        ends.append(letters.count)
        slots[slot] = high | UInt64(ends.count)
        if ends.count * 2 > slots.count { grow() }
        return Int32(ends.count - 1)
    }

    private func isSame(_ number: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        let first = start(number)
        guard ends[number] - first == name.count else { return false }
        return letters.withUnsafeBufferPointer { letters in
            for index in 0..<name.count where letters[first + index] != name[index] { return false }
            return true
        }
    }

    private mutating func grow() {
        slots = [UInt64](repeating: 0, count: slots.count * 2)
        mask = slots.count - 1
        for number in ends.indices {
            let hash = letters.withUnsafeBufferPointer {
                Self.hash(UnsafeBufferPointer(rebasing: $0[start(number)..<ends[number]])) | 1 << 63
            }
            var slot = Int(truncatingIfNeeded: hash & 0x7FFF_FFFF) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = hash & ~0xFFFF_FFFF | UInt64(number + 1)
        }
    }

    /// Eight bytes at a time, mixed by a multiplication each.
    private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(name.count)
        var index = 0
        while index + 8 <= name.count {
            let word = UnsafeRawPointer(name.baseAddress.unsafelyUnwrapped + index).loadUnaligned(as: UInt64.self)
            hash = (hash ^ word) &* 0xD6E8_FEB8_6659_FD93
            hash ^= hash >> 32
            index += 8
        }
        var rest: UInt64 = 0
        while index < name.count {
            rest = rest << 8 | UInt64(name[index])
            index += 1
        }
        hash = (hash ^ rest) &* 0xD6E8_FEB8_6659_FD93
        hash ^= hash >> 32
        hash = hash &* 0xD6E8_FEB8_6659_FD93
        return hash ^ hash >> 29
    }
}
