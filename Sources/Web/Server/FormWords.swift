import HTTPTypes
import Hummingbird
import Vocabulary

/// What a person filled in and sent.
struct FormWords: Sendable {
    private let words: [String: String]
    private let lists: [String: [String]]
    /// The page's word: the same one twice is the same act.
    let once: String

    /// As much as anybody types, and no more; longer words are refused whole, never cut.
    static let mostBytes = 64 * 1024
    static let mostLetters = 10_000

    /// Reads what was sent; whether a page of this visitor made it, ``mustBeOf(_:)`` says.
    ///
    /// - Throws: ``NotOurForm`` when another site sent it.
    init(_ request: Request) async throws {
        try Self.mustComeFromHere(request)
        let type = request.headers[.contentType] ?? ""
        guard type.hasPrefix("application/x-www-form-urlencoded") else { throw HTTPError(.unsupportedMediaType) }
        let body = try await request.body.collect(upTo: Self.mostBytes)
        let pairs = QueryWords.pairs(String(buffer: body), keepsLines: true)
        words = Dictionary(pairs, uniquingKeysWith: { _, last in last })
        lists = Dictionary(grouping: pairs, by: \.0).mapValues { $0.map(\.1) }
        once = words[FormKey.field] ?? ""
        guard words.values.allSatisfy({ $0.count <= Self.mostLetters }) else {
            throw NotSaved(cause: HTTPError(.contentTooLarge), written: written, language: self["bahasa"])
        }
    }

    /// - Throws: ``NotOurForm`` when nobody's page sent it, or a page of somebody who has left since.
    func mustBeOf(_ visit: Visit) throws {
        guard visit.formKey.accepts(once) else { throw NotOurForm() }
    }

    /// What somebody wrote in words of their own: it is not to be lost, whatever goes wrong.
    var written: [String] {
        ["isi", "jumlah", "cara", "untuk", "catatan", "tentang", "alasan"].map { self[$0] }.filter { !$0.isEmpty }
    }

    /// Trimmed; empty when nothing was filled in.
    subscript(name: String) -> String {
        let text = words[name] ?? ""
        return text.trimmingSpaces
    }

    /// Everything that was chosen under one name.
    func all(_ name: String) -> [String] { lists[name] ?? [] }

    static func mustComeFromHere(_ request: Request) throws {
        guard comesFromHere(request) else { throw NotOurForm() }
    }

    /// What a telephone's own share sheet hands over has no page of ours behind it, so no word of one. Only the browser itself,
    /// told by its owner, sends so (`none`, Fetch Metadata §2.3): no site can, and a browser that does not say is refused.
    static func mustBeShared(_ request: Request) throws {
        guard let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ request.headers[$0] }),
            site == "none" || site == "same-origin"
        else { throw NotOurForm() }
    }

    /// A password: spaces at its ends are part of it.
    func asTyped(_ name: String) -> String { words[name] ?? "" }

    /// A browser says where a form was sent from; whoever says nothing must still know the page's word.
    private static func comesFromHere(_ request: Request) -> Bool {
        if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ request.headers[$0] }),
            site != "same-origin", site != "none"
        {
            return false
        }
        guard let origin = request.headers[.origin] else { return true }
        guard let authority = request.head.authority else { return false }
        return origin == "http://\(authority)" || origin == "https://\(authority)"
    }
}

/// Something went wrong with a form, and these words were in it.
struct NotSaved: Error {
    let cause: any Error
    let written: [String]
    /// That of the page with the form.
    let language: String
}

/// A form that no page of ours made for this visitor: nothing is done.
struct NotOurForm: Error {}

extension String {
    fileprivate var trimmingSpaces: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
            return ""
        }
        return String(self[first...last])
    }
}
