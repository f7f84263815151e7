/// Expectations that a person would not want, by file and by what is asked; the reasons stand in Docs/formats.md too.
enum MailRefusal {
    /// A replacement mark is no letter: these headers and texts are Windows-1252, and read as such with a warning.
    private static let letters: [String: Set<String>] = [
        "stalwart-legacy-010.eml": ["subject", "to"], "stalwart-legacy-022.eml": ["subject", "to"],
        "stalwart-legacy-027.eml": ["subject", "to"], "stalwart-legacy-033.eml": ["text_starts"],
        "stalwart-legacy-052.eml": ["subject", "to", "text_starts"],
    ]

    /// Boundaries that are missing, or begin like one another: which part is whose is a guess, and no word is lost by ours. A
    /// part without anything in it did not come along.
    private static let boundaries: [String: Set<String>] = [
        "stalwart-malformed-000.eml": counts, "stalwart-malformed-001.eml": counts, "stalwart-malformed-002.eml": counts,
        "stalwart-malformed-003.eml": counts, "stalwart-malformed-004.eml": counts, "stalwart-malformed-006.eml": counts,
        "stalwart-malformed-007.eml": counts, "stalwart-malformed-008.eml": counts, "stalwart-malformed-009.eml": counts,
        "stalwart-malformed-011.eml": counts, "stalwart-malformed-012.eml": counts, "stalwart-malformed-016.eml": counts,
        "stalwart-malformed-017.eml": counts, "stalwart-thirdparty-002.eml": counts,
        // Of two dates the whole one is taken, not the broken one.
        "stalwart-malformed-019.eml": ["date"],
    ]
    private static let counts: Set<String> = ["attachments", "text_parts", "html_parts"]

    static func refuses(_ key: String, of file: String) -> Bool {
        letters[file]?.contains(key) == true || boundaries[file]?.contains(key) == true
    }
}
