/// Reads an address book (`.vcf`) of any version and size, one card at a time.
package enum VCardReader {
    /// People and organisations, each as soon as its card ends. What could not be taken is in the diagnostics.
    package static func read(source: some ByteSource, each: (ContactDraft) throws -> Void) throws -> [Diagnostic] {
        var troubles: [Diagnostic] = []
        let others = try readCards(source: source) { card in
            if ContactDraft.isGroup(card), card.phones.isEmpty, card.emails.isEmpty {
                let name = card.formattedName ?? ""
                troubles.append(Diagnostic(.refused, .unknownKind("group"), at: card.place, excerpt: String(name.prefix(120))))
            } else if let draft = ContactDraft(card, troubles: &troubles) {
                try each(draft)
            } else {
                let shown = card.properties.first { !$0.isBlank && $0.name != "VERSION" }
                let excerpt = shown.map { "\($0.name): \($0.text)" } ?? ""
                troubles.append(
                    Diagnostic(.refused, .missing(field: "name"), at: card.place, excerpt: String(excerpt.prefix(120))))
            }
        }
        return (troubles + others).sorted { $0.place.line < $1.place.line }
    }

    /// The cards as they stand in the file, also those that hold nobody.
    package static func readCards(source: some ByteSource, each: (VCard) throws -> Void) throws -> [Diagnostic] {
        var lines = VCardUnfolding(try VCardLines(source))
        var gathering = VCardGathering(file: source.name)
        while let line = try lines.next() {
            if let card = gathering.take(line) { try each(card) }
        }
        for card in gathering.finish() { try each(card) }
        return gathering.diagnostics(fileIsEmpty: !lines.sawBytes)
    }

    /// Whether a file that starts so is an address book. Some exports have a title line, or lost their first line.
    package static func looksLikeVCard(_ start: some Collection<UInt8>) -> Bool {
        // Bytes in memory cannot fail to be read.
        guard var lines = try? VCardLines(MemorySource(Array(start.prefix(4096)))) else { return false }
        var names: [String] = []
        while let line = try? lines.next() {
            guard !line.isBlank else { continue }
            let text = VCardText.trimmed(VCardText.ascii(line.bytes)).uppercased()
            if VCardGathering.isBoundary(text, of: "BEGIN") { return true }
            names.append(VCardHead(line.bytes)?.name ?? "")
        }
        return names.first == "VERSION" && names.contains { ["FN", "N", "TEL"].contains($0) }
    }
}
