/// Dice that fall the same way every time. Each thing that is thrown for has dice of its own, so that a change to one
/// customer does not rewrite the others.
struct Chance {
    private var state: UInt64

    init(_ purpose: String, seed: UInt64 = 19_112_026) {
        // FNV-1a.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed
        for byte in purpose.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        state = hash
    }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func between(_ low: Int, _ high: Int) -> Int { low + Int(next() % UInt64(high - low + 1)) }
    mutating func happens(_ percent: Int) -> Bool { between(1, 100) <= percent }
    mutating func pick<Thing>(_ things: [Thing]) -> Thing { things[between(0, things.count - 1)] }
}
