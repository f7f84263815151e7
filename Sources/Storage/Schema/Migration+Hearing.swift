extension Migration {
    /// Version 7: what became of proposals (`source` 5), and how messages were meant (kind 131), is found without reading the
    /// rest of the journal.
    static let hearing = Migration(
        number: 7, name: "hearing",
        statements: [
            "CREATE INDEX entry_of_proposal ON entry (id) WHERE source = 5",
            "CREATE INDEX entry_of_correction ON entry (id) WHERE kind = 131",
        ])
}
