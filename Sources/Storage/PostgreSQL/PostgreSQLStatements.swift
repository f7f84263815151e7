import CPQ

/// The statements one connection has prepared, by their text and the types of their values; the longest unused goes first.
final class PostgreSQLStatements {
    private struct Key: Hashable {
        let text: String
        let types: [Oid]
    }
    private struct Known {
        let name: String
        var lastUse: UInt64
    }

    private let link: PostgreSQLLink
    private var known: [Key: Known] = [:]
    private var uses: UInt64 = 0
    private static let most = 256

    init(_ link: PostgreSQLLink) { self.link = link }

    /// The name under which the server knows this statement.
    func name(for text: String, _ types: [Oid]) throws -> String {
        uses += 1
        let key = Key(text: text, types: types)
        if let index = known.index(forKey: key) {
            known.values[index].lastUse = uses
            return known.values[index].name
        }
        if known.count >= Self.most { try forgetOldest() }
        let name = "akrab_\(uses)"
        let rewritten = Placeholders.rewrite(text) { "$\($0)" }
        PQclear(try link.checked(PQprepare(link.handle, name, rewritten, Int32(types.count), types)))
        known[key] = Known(name: name, lastUse: uses)
        return name
    }

    /// An eighth at a time, so that looking for them stays cheap.
    private func forgetOldest() throws {
        for (key, statement) in known.sorted(by: { $0.value.lastUse < $1.value.lastUse }).prefix(Self.most / 8) {
            try link.command("DEALLOCATE \(statement.name)")
            known[key] = nil
        }
    }
}
