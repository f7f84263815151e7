import Formats

/// The addresses that are us; `@tirta.example` stands for everybody there.
struct OurAddresses: Sendable {
    private(set) var all: Set<String>

    init(_ said: some Sequence<String>) {
        all = Set(said.map { $0.lowercased().filter { !$0.isWhitespace } }.filter { $0.contains("@") })
    }

    func contains(_ address: String) -> Bool {
        if all.contains(address) { return true }
        guard let at = address.lastIndex(of: "@") else { return false }
        return all.contains(String(address[at...]))
    }

    mutating func add(_ address: String) { all.insert(address.lowercased()) }
}
