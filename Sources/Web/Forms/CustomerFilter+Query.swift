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

    /// In one piece, as it is kept and goes along in forms.
    var words: String { query.map { "\($0.0)=\(Address.encoded($0.1))" }.joined(separator: "&") }

    init(words: String) { self.init(query: QueryWords.read(words)) }
}
