/// A table or an index that the schema has after all its steps, in the order in which they were made.
package struct SchemaObject: Hashable, Sendable {
    package enum Kind: Sendable { case table, index }
    package var kind: Kind
    package var name: String
    /// What makes it, in the words of ``Dialect``.
    var statement: String

    /// Of the migrations' own CREATE and DROP.
    package static func after(_ migrations: [Migration] = Migration.all) -> [SchemaObject] {
        var objects: [SchemaObject] = []
        for statement in migrations.flatMap(\.statements) {
            let words = statement.split(whereSeparator: \.isWhitespace).prefix(4).map(String.init)
            switch (words.first, words.dropFirst().first) {
            case ("CREATE", "TABLE"): objects.append(SchemaObject(kind: .table, name: words[2], statement: statement))
            case ("CREATE", "INDEX"): objects.append(SchemaObject(kind: .index, name: words[2], statement: statement))
            case ("CREATE", "UNIQUE"): objects.append(SchemaObject(kind: .index, name: words[3], statement: statement))
            case ("DROP", _): objects.removeAll { $0.name == words[2] }
            default: continue
            }
        }
        return objects
    }

    /// The tables in an order in which each comes after those it speaks of.
    package static var tables: [String] { after().filter { $0.kind == .table }.map(\.name) }
}
