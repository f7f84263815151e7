#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension WhatsAppExport {
    /// Gives every distinct name a number, without making a String for each of a million messages.
    struct NameTable {
        /// A chat has at most a thousand members; a hostile file may have a new name on every line.
        static let limit = 20_000

        private var slots = [Int32](repeating: -1, count: 64)
        private var hashes: [UInt64] = []
        private var places: [(from: Int, count: Int)] = []
        private var arena: [UInt8] = []

        var count: Int { places.count }

        /// Nil when the table is full and the name is not in it; `isNew` when it was just added.
        mutating func index(of name: UnsafeRawBufferPointer) -> (index: Int, isNew: Bool)? {
            let hash = Self.hash(name)
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] >= 0 {
                let candidate = Int(slots[slot])
                if hashes[candidate] == hash, equal(candidate, name) { return (candidate, false) }
                slot = (slot + 1) & (slots.count - 1)
            }
            guard places.count < Self.limit else { return nil }
            slots[slot] = Int32(places.count)
            hashes.append(hash)
            places.append((arena.count, name.count))
            arena.append(contentsOf: name)
            if places.count * 2 > slots.count { grow() }
            return (places.count - 1, true)
        }

        func withBytes<Result>(of index: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
            let place = places[index]
            return arena.withUnsafeBytes { body(Bytes.slice($0, place.from, place.from + place.count)) }
        }

        private func equal(_ index: Int, _ name: UnsafeRawBufferPointer) -> Bool {
            let place = places[index]
            guard place.count == name.count else { return false }
            return arena.withUnsafeBytes { stored in
                guard let stored = stored.baseAddress, let name = name.baseAddress else { return true }
                return memcmp(stored + place.from, name, place.count) == 0
            }
        }

        private mutating func grow() {
            slots = [Int32](repeating: -1, count: slots.count * 4)
            for (index, hash) in hashes.enumerated() {
                var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
                while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
                slots[slot] = Int32(index)
            }
        }

        private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            var index = 0
            while index &+ 8 <= bytes.count {
                hash = (hash ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
                hash ^= hash >> 32
                index &+= 8
            }
            var rest: UInt64 = 0
            while index < bytes.count {
                rest = rest << 8 | UInt64(bytes[index])
                index &+= 1
            }
            hash = (hash ^ rest) &* 0x9E37_79B9_7F4A_7C15
            return hash ^ hash >> 29
        }
    }
}
