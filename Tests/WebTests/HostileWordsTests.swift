import Foundation
import StorageTesting
import Testing
import UseCases
import Vocabulary

/// People can be called anything, and write anything: on a page it is words.
@Suite("Hostile words") struct HostileWordsTests {
    static let payloads = [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'><svg onload=alert(1)>",
        "javascript:alert(1)",
        "<a href=\"javascript:alert(1)\">klik</a>",
        "</title></style><script>alert(1)</script>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "{{7*7}}<style>@import 'http://evil.example/'</style>",
    ]
    private static let reversed = "Bu \u{202E}iraS\u{202C} \u{2066}x\u{2069}"

    /// A shop where every name and every word is one of these, by every way in.
    static func open() async throws -> OpenShop { try await opened.value }
    private static let opened = Task.detached {
        try await OpenShop(name: payloads[0]) { shop in
            for payload in payloads + [reversed] { try await furnish(shop, with: payload) }
            try await bringInChats(shop)
        }
    }

    private static func furnish(_ shop: Shop, with words: String) async throws {
        let id = try await shop.journal.write(as: .owner) { try $0.meet(words, how: words) }
        try await shop.promise(words, to: id, due: .on(shop.zone.day(of: OpenShop.now), in: shop.zone))
        try await shop.note(words, about: id)
        try await shop.learn(words, words, about: id)
        try await shop.care(words, for: id)
        try await shop.perform(.give(words, by: .customer, with: id), once: words)
        try await shop.perform(.raise(words, by: words, isAlarm: false), once: words)
        try await shop.perform(.raise(words, by: words, isAlarm: true), once: words)
        try await shop.journal.write(as: .owner) { pen in
            try pen.happened(.decided(DecisionMade(situation: words, chosen: words)), about: id, by: .us)
            try pen.happened(.precedentSet(Precedent(text: words, situation: words, why: words)), about: nil, by: .us)
        }
        let other = try await shop.journal.write(as: .owner) { try $0.meet("Pak " + words, how: "typed") }
        try await shop.complain(words, by: other)
    }

    private static func bringInChats(_ shop: Shop) async throws {
        let folder = try TemporaryRoot.shared().fresh("chats")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var lines = ["19/11/26 08.00 - Dapur: Selamat pagi"]
        for payload in payloads { lines.append("19/11/26 09.14 - <b onclick=alert(1)>Sari: \(payload) ?") }
        let path = folder + "/Chat WhatsApp dengan Sari.txt"
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: path))
        var request = ImportRequest(paths: [path])
        request.we = ["Dapur"]
        request.exportedAt = OpenShop.now
        _ = try await ImportDesk(shop, request).run()
    }

    private static func everyPage() async throws -> [(path: String, answer: Answer)] {
        let open = try await open()
        var paths = ["/", "/?semua=1", "/pelanggan"]
        paths += payloads.map { "/pelanggan?cari=" + ($0.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "") }
        let people = try await open.shop.customers(limit: 100).map { "/pelanggan/\($0.id)" }
        paths += people + ["/kebiasaan", "/percakapan"]
        for page in ["saling-bantu", "pengalaman", "sekilas", "percakapan"] { paths += people.map { "\($0)/\(page)" } }
        var pages: [(String, Answer)] = []
        for path in paths { pages.append((path, try await open.get(path))) }
        return pages
    }

    /// All that a page of ours is made of.
    private static let elements: Set = [
        "html", "head", "meta", "title", "link", "body", "a", "div", "nav", "span", "footer", "br", "main", "header", "h1",
        "h2",
        "small", "section", "aside", "article", "b", "blockquote", "details", "summary", "p", "ul", "li", "dl", "dt", "dd",
        "table",
        "tr", "th", "td", "form", "input", "h3", "thead", "tbody", "figure", "figcaption", "label", "button", "svg", "path",
        "rect",
        "script", "kbd", "select", "option", "textarea", "fieldset", "legend", "circle", "polygon", "polyline", "text", "tspan",
        "line", "g", "datalist",
    ]
    private static let attributes: Set = [
        "lang", "charset", "name", "content", "rel", "href", "class", "aria-label", "aria-current", "aria-hidden", "hreflang",
        "id",
        "role", "action", "type", "value", "placeholder", "scope", "tabindex", "inputmode", "viewbox", "preserveaspectratio",
        "width",
        "height", "x", "y", "dy", "cx", "cy", "r", "rx", "d", "points", "text-anchor", "x1", "x2", "y1", "y2", "for", "method",
        "title", "src", "defer", "data-live", "crossorigin", "media", "hidden", "multiple", "enctype", "rows", "required",
        "checked", "selected", "list", "open",
    ]

    @Test("nothing on any page is an element or an attribute that we did not write")
    func inert() async throws {
        let pages = try await Self.everyPage()
        #expect(pages.count > 25)
        for (path, answer) in pages {
            #expect(answer.status == 200, "\(path)")
            for element in Markup(answer.body).elements {
                #expect(Self.elements.contains(element.name), "<\(element.name)> on \(path)")
                #expect(Set(element.attributes.keys).subtracting(Self.attributes) == [], "<\(element.name)> on \(path)")
            }
        }
    }

    @Test("no link leads anywhere but to us, and to chats")
    func links() async throws {
        for (path, answer) in try await Self.everyPage() {
            for link in Markup(answer.body).links {
                #expect(link.hasPrefix("/") || link.hasPrefix("#") || link.hasPrefix("https://wa.me/"), "\(link) on \(path)")
                #expect(!link.hasPrefix("//"), "\(path)")
            }
        }
    }

    @Test("what somebody is called is shown as it was written", arguments: payloads)
    func shown(_ payload: String) async throws {
        let open = try await Self.open()
        let markup = Markup(try await open.get("/pelanggan").body)
        #expect(markup.words.contains(payload))
    }

    @Test("a name that runs backwards cannot pass for another: the sign is shown as a mark")
    func backwards() async throws {
        for (path, answer) in try await Self.everyPage() {
            #expect(!answer.body.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) }, "\(path)")
            #expect(!answer.body.unicodeScalars.contains { (0x2066...0x2069).contains($0.value) }, "\(path)")
        }
        let names = Markup(try await Self.open().get("/pelanggan").body).words
        #expect(names.contains("Bu \u{FFFD}iraS x"))
    }

    @Test("control signs are shown as marks, line breaks stay")
    func controls() {
        #expect(HTMLText.of("a\u{0}b\u{1B}[31mc\u{7F}\nd\te") == "a\u{FFFD}b\u{FFFD}[31mc\u{FFFD}\nd\te")
    }
}
