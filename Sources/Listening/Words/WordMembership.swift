/// For each known word, the lists it stands in.
struct WordMembership: Sendable {
    private var keys: [UInt64]
    private var lists: [UInt16]
    private let mask: Int

    init(_ known: [UInt64: UInt16]) {
        var size = 1_024
        while size < known.count * 3 { size *= 2 }
        mask = size - 1
        keys = Array(repeating: 0, count: size)
        lists = Array(repeating: 0, count: size)
        for (hash, list) in known {
            var index = Self.slot(of: hash, mask)
            while keys[index] != 0 { index = (index + 1) & mask }
            keys[index] = hash
            lists[index] = list
        }
    }

    /// Notes in each token which lists may know it.
    func note(in tokens: inout [Token]) {
        keys.withUnsafeBufferPointer { keys in
            lists.withUnsafeBufferPointer { lists in
                for index in tokens.indices {
                    let token = tokens[index]
                    guard token.hash != 0 else { continue }
                    var found = find(token.hash, keys, lists)
                    if token.squeezedHash != token.hash { found |= find(token.squeezedHash, keys, lists) }
                    if token.stemHash != 0 { found |= find(token.stemHash, keys, lists) }
                    tokens[index].lists = found
                }
            }
        }
    }

    @inline(__always)
    private func find(_ hash: UInt64, _ keys: UnsafeBufferPointer<UInt64>, _ lists: UnsafeBufferPointer<UInt16>) -> UInt16 {
        var index = Self.slot(of: hash, mask)
        while keys[index] != 0 {
            if keys[index] == hash { return lists[index] }
            index = (index + 1) & mask
        }
        return 0
    }

    private static func slot(of hash: UInt64, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: hash &* 0x9e37_79b9_7f4a_7c15 >> 32) & mask
    }
}
