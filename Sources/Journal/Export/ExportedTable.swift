/// A table as it goes along when somebody takes everything with them.
package struct ExportedTable: Hashable, Sendable {
    package let name: String
    /// What its rows are ordered by.
    package let key: [String]
    /// Columns that point to rows of the same table which may come later: filled in when all rows are there.
    package let pointingWithin: [String]

    private init(_ name: String, by key: [String] = ["id"], pointingWithin: [String] = []) {
        self.name = name
        self.key = key
        self.pointingWithin = pointingWithin
    }

    /// What happened and what is, in an order in which every row finds the rows it points to.
    package static let all = [
        ExportedTable("setting", by: ["name"]),
        ExportedTable("event_kind", by: ["code"]),
        ExportedTable("staff"),
        ExportedTable("import_run"),
        ExportedTable("customer", pointingWithin: ["merged_into"]),
        ExportedTable("membership"),
        ExportedTable("handle"),
        ExportedTable("handle_owner", by: ["handle_id", "customer_id"]),
        ExportedTable("conversation"),
        ExportedTable("coverage", by: ["import_id", "conversation_id"]),
        ExportedTable("speaker", by: ["conversation_id", "name"]),
        ExportedTable("told_apart", by: ["one", "other"]),
        ExportedTable("entry"),
        ExportedTable("attachment_piece", by: ["entry_id", "place"]),
        ExportedTable("promise"),
        ExportedTable("complaint"),
        ExportedTable("fact"),
        ExportedTable("orders"),
        ExportedTable("mention"),
        ExportedTable("tag", by: ["customer_id", "name"]),
    ]

    /// What we think: made anew from the rest, so it stays.
    package static let thoughts = [
        "call", "stale", "parameter", "purchase_summary", "worth", "heard", "heard_span", "talk", "kept_share",
        "share_due", "search_part", "search_word",
    ]
    /// The database's own affairs.
    package static let machinery = ["node", "schema_version"]
    /// Who may get in here: another house has its own doors.
    package static let doors = ["account", "session", "invitation", "recovery_code", "door_log", "feed"]
    /// Every shop has these from its first minute on: they give way to those that come.
    static let madeAtOpening = ["setting", "event_kind"]

    package static let entries = "entry"
    package static let customers = "customer"
}

/// A column, as the database itself describes it.
package struct ExportedColumn: Hashable, Sendable, Codable {
    package enum Kind: String, Hashable, Sendable, Codable { case integer, real, text, bytes }
    package var name: String
    package var kind: Kind

    package init(_ name: String, _ kind: Kind) {
        self.name = name
        self.kind = kind
    }

    /// A number that names a row: too long for programs that keep numbers as fractions.
    package var isID: Bool { kind == .integer && (name == "id" || name.hasSuffix("_id") || Self.otherIDs.contains(name)) }

    private static let otherIDs: Set = [
        "refers_to", "merged_into", "keeper", "organisation", "person", "one", "other", "replaced_by", "last_id",
    ]
}
