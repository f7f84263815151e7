import Vocabulary

/// Who is called by `@name` in a note.
enum NamesInNotes {
    /// Everybody whose whole name, or a word of it that nobody else of ours shares, stands behind an `@`.
    ///
    /// - Parameter colleagues: who could be meant, by name.
    /// - Returns: their numbers, each once, the smallest first.
    static func called(in text: String, among colleagues: [StaffID: String]) -> [StaffID] {
        let pieces = text.lowercased().split(separator: "@", omittingEmptySubsequences: false).dropFirst()
        guard !pieces.isEmpty else { return [] }
        let names = colleagues.mapValues { $0.lowercased() }
        var owners: [String: [StaffID]] = [:]
        for (staff, name) in names {
            for word in Set(name.split(separator: " ").map(String.init)) { owners[word, default: []].append(staff) }
        }
        var found: Set<StaffID> = []
        for piece in pieces {
            let whole = names.filter { piece.hasPrefix($0.value) && !continues(piece, after: $0.value) }
            if let longest = whole.max(by: { $0.value.count < $1.value.count }) {
                found.insert(longest.key)
            } else if let own = owners[String(piece.prefix { $0.isLetter || $0.isNumber })], own.count == 1 {
                found.formUnion(own)
            }
        }
        return found.sorted()
    }

    private static func continues(_ piece: Substring, after name: String) -> Bool {
        piece.dropFirst(name.count).first.map { $0.isLetter || $0.isNumber } ?? false
    }
}
