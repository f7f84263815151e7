import Storage
import StorageTesting

extension Storefront {
    /// Every row that counts, by table: what was taken back, how imports and ids are kept, and what we merely think stay out.
    func countable(leavingOut: Set<String> = []) async throws -> [String: [[String]]] {
        // A call's own text may order its keys as it likes.
        let dump = try await TableDump.take(database, leavingOut: ["detail"])
        let tables = [
            "customer", "handle_owner", "membership", "coverage", "speaker", "entry", "promise", "complaint", "fact", "orders",
            "call",
        ]
        var counted: [String: [[String]]] = [:]
        for table in tables where !leavingOut.contains(table) {
            counted[table] = dump.rows(table).filter { row in
                !row.contains("withdrawn=1") && !(table == "entry" && row.contains("kind=100"))
            }
        }
        return counted
    }
}

/// What is here and not there, row by row, for a message that can be read.
func differences(_ here: [String: [[String]]], _ there: [String: [[String]]]) -> [String] {
    Set(here.keys).union(there.keys).sorted().flatMap { table -> [String] in
        let (a, b) = (Set(here[table] ?? []), Set(there[table] ?? []))
        return a.subtracting(b).map { "+ \(table) \($0)" } + b.subtracting(a).map { "- \(table) \($0)" }
    }
}
