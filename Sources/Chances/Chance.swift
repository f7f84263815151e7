/// Dice that fall the same way every time (SplitMix64): for samples, benchmarks and tests, never for secrets.
package struct Chance: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    /// Each thing that is thrown for has dice of its own, so that a change to one does not rewrite the others.
    package init(_ purpose: String, seed: UInt64 = 19_112_026) {
        // FNV-1a.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed
        for byte in purpose.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        state = hash
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// From 0 to below the bound; 0 when there is no room.
    package mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }
    package mutating func between(_ low: Int, _ high: Int) -> Int { low + below(high - low + 1) }
    package mutating func happens(_ percent: Int) -> Bool { between(1, 100) <= percent }
    package mutating func pick<Thing>(_ things: [Thing]) -> Thing { things[below(things.count)] }
    /// From 0 up to 1.
    package mutating func fraction() -> Double { Double(next() >> 11) / Double(1 << 53) }
}

extension Chance {
    /// A few accidents as files have them: bytes changed, lost, put in, doubled, the end cut off.
    /// - Parameter telling: bytes that mean something in this kind of file.
    package mutating func damage(_ bytes: inout [UInt8], telling: [UInt8]) {
        for _ in 0...below(5) where !bytes.isEmpty {
            let place = below(bytes.count)
            let byte = happens(70) && !telling.isEmpty ? pick(telling) : UInt8(truncatingIfNeeded: next())
            switch below(6) {
            case 0: bytes[place] = byte
            case 1: bytes.insert(byte, at: place)
            case 2: bytes.remove(at: place)
            case 3: bytes.removeSubrange(place..<min(bytes.count, place + below(40)))
            case 4: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + below(80))], at: below(bytes.count))
            default: bytes.removeLast(min(bytes.count, below(60)))
            }
        }
    }
}
