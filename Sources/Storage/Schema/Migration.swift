/// One step of the schema. Steps are added, never edited: a database made by any released version walks through the rest.
package struct Migration: Sendable {
    package let number: Int
    package let name: String
    /// Statements in the dialect-free words of ``Dialect``.
    let statements: [String]

    package init(number: Int, name: String, statements: [String]) {
        self.number = number
        self.name = name
        self.statements = statements
    }

    package static let all: [Migration] = [
        .spine, .leanImports, .sameness, .worth, .delivery, .doors, .hearing, .readings, .talks, .shares, .search,
        .few, .attachments, .recipients, .calls,
    ]
}
