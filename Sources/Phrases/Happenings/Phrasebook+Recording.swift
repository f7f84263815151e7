import Formats

extension Phrasebook {
    package func recorded(_ kind: String, _ words: String, about customer: String?) -> String {
        let what = words.isEmpty ? kind : "\(kind), “\(words)”"
        guard let customer else { return say("Tercatat: \(what).", "Noted: \(what).") }
        return say("Tercatat untuk \(customer): \(what).", "Noted for \(customer): \(what).")
    }

    package func notRecorded(_ diagnostic: Diagnostic) -> String {
        "\(say("Tidak ada yang dicatat.", "Nothing was noted.")) \(what(diagnostic.problem))"
    }

    package func unknownCell(_ name: String, _ known: [String]) -> String {
        let list = known.joined(separator: ", ")
        return say(
            "Tidak ada yang dicatat: “\(name)” bukan kolom buku catatan. Yang ada: \(list).",
            "Nothing was noted: “\(name)” is no column of the notebook. There are: \(list).")
    }
}
