import Vocabulary

/// A trail with everything read out of it once.
struct Traced {
    let trail: Trail
    let names: [CardName]
    let addresses: [(address: HouseAddress, said: Trail.Said)]
    let organisations: [(key: String, said: Trail.Said)]

    init(_ trail: Trail) {
        self.trail = trail
        names = trail.names.map { CardName($0, kind: trail.kind) }
        addresses = trail.addresses.compactMap { said in HouseAddress(said.words).map { ($0, said) } }
        organisations = trail.organisations.compactMap { said in
            let words = CardName(said.words, kind: .organisation).words.map(\.sound).sorted()
            return words.isEmpty ? nil : (words.joined(separator: " "), said)
        }
    }
}
