extension Migration {
    /// Version 11: where in the journal which words stand. A thought: made anew from the words at any time. A part is some hundred
    /// entries one after the other; a word is in UTF-8, as the application folds it, so that both engines order it alike.
    static let search = Migration(
        number: 11, name: "search",
        statements: [
            "CREATE TABLE search_part (id INT PRIMARY KEY, first_id INT NOT NULL, last_id INT NOT NULL) TABLE_END",
            "CREATE TABLE search_word (word BLOB NOT NULL, part INT NOT NULL, PRIMARY KEY (word, part)) COMPACT_END",
        ])
}
