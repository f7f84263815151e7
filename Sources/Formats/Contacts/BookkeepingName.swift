import Vocabulary

/// A customer as book-keeping programs name them: `Smith, John - USD`, `Maria Lopez (deleted)`, `Nusa Group:Villa Ubud`.
struct BookkeepingName: Equatable {
    private(set) var name: String
    private(set) var parent = ""
    private(set) var isInactive = false

    init(_ written: String, currency: Currency?) {
        name = written
        for mark in ["(deleted)", "(inactive)", "(nonaktif)", "(dihapus)"] where name.lowercased().hasSuffix(mark) {
            isInactive = true
            name = String(name.dropLast(mark.count)).trimmedText
        }
        if let colon = name.lastIndex(of: ":"), colon > name.startIndex, name.index(after: colon) < name.endIndex {
            parent = String(name[..<colon]).trimmedText
            name = String(name[name.index(after: colon)...]).trimmedText
        }
        dropCurrency(currency)
        turnRound()
        if name.isEmpty { name = written }
    }

    /// One customer file for each currency is the custom there, with the currency in the name.
    private mutating func dropCurrency(_ currency: Currency?) {
        guard let code = currency?.code else { return }
        for ending in ["(\(code))", "- \(code)", " \(code)"] where name.hasSuffix(ending) {
            name = String(name.dropLast(ending.count)).trimmedText
            return
        }
    }

    /// `Smith, John` — but not `Maju Jaya, PT` and not a list of three.
    private mutating func turnRound() {
        let parts = name.split(separator: ",", omittingEmptySubsequences: false).map { String($0).trimmedText }
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return }
        guard !NameKind.looksLikeOrganisation(name), !NameKind.looksLikeOrganisation("\(parts[1]) \(parts[0])") else { return }
        let isDegree = parts[1].contains(".") || parts[1].utf8.count <= 2
        if !isDegree, !parts[0].contains(" ") { name = "\(parts[1]) \(parts[0])" }
    }
}
