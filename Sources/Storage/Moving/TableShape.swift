/// A table's columns, and how each value is read, on either engine.
struct TableShape: Hashable, Sendable {
    enum Kind: Sendable { case number, real, text, bytes }
    var name: String
    var columns: [String]
    var kinds: [Kind]

    var list: String { columns.joined(separator: ", ") }

    /// As the database has it; nil when it has no such table.
    init?(_ name: String, in connection: any Connection) throws {
        let query: SQL =
            switch connection.engine {
            case .sqlite: "SELECT name, type FROM pragma_table_info(\(name)) ORDER BY cid"
            case .postgresql:
                """
                SELECT column_name::text, data_type::text FROM information_schema.columns
                WHERE table_schema = current_schema() AND table_name = \(name) ORDER BY ordinal_position
                """
            }
        var columns: [(name: String, kind: Kind)] = []
        try connection.rows(query) { columns.append(($0.text(0), Self.kind($0.text(1)))) }
        guard !columns.isEmpty else { return nil }
        // The order in which the engine has them is its own.
        columns.sort { $0.name < $1.name }
        self.name = name
        self.columns = columns.map(\.name)
        kinds = columns.map(\.kind)
    }

    private static func kind(_ type: String) -> Kind {
        switch type.lowercased() {
        case "integer", "int", "bigint": .number
        case "real", "double precision": .real
        case "blob", "bytea": .bytes
        default: .text
        }
    }

    func values(_ row: Row) -> [SQLValue] {
        kinds.indices.map { place in
            if row.isNull(place) { return .null }
            switch kinds[place] {
            case .number: return .integer(row.number(place))
            case .real: return .real(row.real(place))
            case .text: return .text(row.text(place))
            case .bytes: return .blob(row.bytes(place))
            }
        }
    }
}

extension BulkRow {
    func put(_ value: SQLValue) {
        switch value {
        case .null: null()
        case .integer(let number): self.number(number)
        case .real(let number): real(number)
        case .text(let text): self.text(text)
        case .blob(let bytes): blob(bytes)
        }
    }
}
