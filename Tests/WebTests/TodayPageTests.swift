import Testing
import UseCases
import Vocabulary

/// *Hari ini* of the sample kitchen, Thursday 19 November 2026, 15.10.
@Suite("Today's page") struct TodayPageTests {
    private static let names = [
        "Warung Kopi Senja", "Ms. Clara", "Bu Ratna Wulandari", "Mas Fajar Cipta Karya", "Mas Andi Hartono",
        "Mbak Sinta Lestari", "Keluarga Pak Hendra", "Bu Tuti Herawati", "Pak Gunawan Kelurahan",
    ]

    @Test("nine people, promises first, the silent last", arguments: ["/", "/?bahasa=en"])
    func nine(_ path: String) async throws {
        let cards = Cards(try await OpenShop.sample().get(path).body)
        #expect(cards.all.map(\.name) == Self.names)
    }

    @Test("each says why in a sentence: as many of them as there are people")
    func reasons() async throws {
        let cards = Cards(try await OpenShop.sample().get("/").body)
        let reasons = [
            "harus ditepati hari ini", "sudah 21 jam", "sudah 6 jam", "sudah 3 jam", "Keluhannya belum selesai",
            "dua kali dalam 6 menit", "Sedang berduka", "101 hari sepi", "64 hari sepi",
        ]
        for (card, reason) in zip(cards.all, reasons) { #expect(card.text.contains(reason), "\(card.name)") }
    }

    @Test("Bu Ratna's own words stand there, with the hour she wrote them")
    func quote() async throws {
        let card = try #require(Cards(try await OpenShop.sample().get("/").body).all.first { $0.name == "Bu Ratna Wulandari" })
        #expect(card.text.contains("“Mbak, pesanan untuk tahlilan besok bisa tanpa kemasan plastik?”"))
        #expect(card.text.contains("WhatsApp, 09.14"))
    }

    @Test("behind every line are the entries it came from")
    func evidence() async throws {
        let open = try await OpenShop.sample()
        let list = try await open.shop.today()
        let cards = Cards(try await open.get("/").body).all
        #expect(list.lines.count == cards.count)
        for (line, card) in zip(list.lines, cards) {
            #expect(!line.evidence.isEmpty, "\(card.name)")
            #expect(card.entries == line.evidence.count, "\(card.name)")
            for entry in line.evidence {
                let words = entry.event.words ?? ""
                #expect(card.text.contains(words.prefix(40)), "\(card.name): \(words)")
            }
        }
    }

    @Test("a chat is one tap away, with the number it is held on")
    func chat() async throws {
        let card = try #require(Cards(try await OpenShop.sample().get("/").body).all.first { $0.name == "Bu Ratna Wulandari" })
        #expect(card.links.contains("https://wa.me/6281300001001"))
    }

    @Test("it says until when the chats were read, and shows no money before somebody opens the entries")
    func honest() async throws {
        let body = try await OpenShop.sample().get("/").body
        let shown = body.split(separator: "<details>").map { $0.split(separator: "</details>").last ?? "" }.joined()
        #expect(Markup(body).text.contains("chat terbaca sampai 15.02"))
        #expect(!Markup(shown).text.contains("Rp"))
    }

    @Test("an empty shop is told what to do first")
    func empty() async throws {
        let open = try await OpenShop(name: "Toko Baru") { _ in }
        let page = Markup(try await open.get("/").body)
        #expect(page.text.contains("Tidak ada yang perlu dikabari hari ini"))
        #expect(page.links.filter { $0 == "/impor" }.count == 2)
    }

    @Test("more than ten: the rest is counted, and one tap away")
    func more() async throws {
        let open = try await OpenShop(name: "Toko Ramai") { shop in
            for number in 1...13 { try await Self.promise(to: "Bu Sari \(number)", shop) }
        }
        let first = try await open.get("/").body
        #expect(Cards(first).all.count == 10)
        #expect(Markup(first).text.contains("3 lagi yang bisa menunggu besok"))
        #expect(Cards(try await open.get("/?semua=1").body).all.count == 13)
    }

    private static func promise(to name: String, _ shop: Shop) async throws {
        let customer = try await shop.journal.write(as: .owner) { try $0.meet(name, how: "typed") }
        try await shop.promise("antar galon", to: customer, due: .on(shop.zone.day(of: OpenShop.now), in: shop.zone))
    }
}

/// The cards of Today, one a person.
struct Cards {
    struct Card {
        var name: String
        var text: String
        var links: [String]
        var entries: Int
    }
    let all: [Card]

    init(_ page: String) {
        all = page.split(separator: "<article class=\"card call\">").dropFirst().map { piece in
            let html = String(piece.prefix(upTo: piece.firstRange(of: "</article>")?.lowerBound ?? piece.endIndex))
            let markup = Markup(html)
            // The avatar's letters come first.
            return Card(
                name: markup.words.dropFirst().first ?? "", text: markup.words.joined(), links: markup.links,
                entries: markup.elements.count { $0.name == "li" })
        }
    }
}
