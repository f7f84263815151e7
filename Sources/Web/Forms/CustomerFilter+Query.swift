import Vocabulary

/// A question about customers, as it stands in an address.
extension CustomerFilter {
    init(query: [String: String]) {
        self.init()
        func words(_ name: String, most: Int = 200) -> String? {
            query[name].flatMap { $0.allSatisfy(\.isWhitespace) ? nil : String($0.prefix(most)) }
        }
        tag = words("tanda")
        isWaiting = query["menunggu"] == "1"
        kind = query["jenis"].flatMap { $0 == "usaha" ? .organisation : $0 == "orang" ? .person : nil }
        quietDays = query["sepi"].flatMap { Int($0) }.flatMap { (1...3650).contains($0) ? $0 : nil }
        lastOrderFrom = query["dari"].flatMap { Day(iso: $0) }
        lastOrderTo = query["sampai"].flatMap { Day(iso: $0) }
        if let key = words("ingat") { fact = (key, words("isi") ?? "") }
    }

    var query: [(String, String)] {
        var query: [(String, String)] = []
        if let tag { query.append(("tanda", tag)) }
        if isWaiting { query.append(("menunggu", "1")) }
        if let kind { query.append(("jenis", kind == .organisation ? "usaha" : "orang")) }
        if let quietDays { query.append(("sepi", "\(quietDays)")) }
        if let lastOrderFrom { query.append(("dari", lastOrderFrom.iso)) }
        if let lastOrderTo { query.append(("sampai", lastOrderTo.iso)) }
        if let fact { query += [("ingat", fact.key)] + (fact.value.isEmpty ? [] : [("isi", fact.value)]) }
        return query
    }

    /// Whether something of what was asked is no question, or nobody can fit it: a day that is none, an end before its beginning.
    static func isPartlyUnread(_ query: [String: String]) -> Bool {
        let filter = CustomerFilter(query: query)
        let read = Set(filter.query.map(\.0))
        let isTurned = filter.lastOrderFrom.map { from in filter.lastOrderTo.map { $0 < from } ?? false } ?? false
        return isTurned || names.contains { !(query[$0] ?? "").allSatisfy(\.isWhitespace) && !read.contains($0) }
    }

    private static let names = ["tanda", "menunggu", "jenis", "sepi", "dari", "sampai", "ingat"]

    /// In one piece, as it is kept and goes along in forms.
    var words: String { query.map { "\($0.0)=\(Address.encoded($0.1))" }.joined(separator: "&") }

    init(words: String) { self.init(query: QueryWords.read(words)) }
}
