import Measures
import Phrases
import Testing
import UseCases
import Vocabulary
import Web

/// What the shop knows of Bu Ratna, on one page.
@Suite("A customer's page") struct CustomerPageTests {
    private func ratna(_ query: String = "") async throws -> (open: OpenShop, page: Markup, view: CustomerView) {
        let open = try await OpenShop.sample()
        let id = try await open.customer("Bu Ratna Wulandari")
        let page = Markup(try await open.get("/pelanggan/\(id)\(query)").body)
        return (open, page, try #require(try await open.shop.customer(id)))
    }

    @Test("what we remember stands there, each under its name")
    func facts() async throws {
        let (_, page, view) = try await ratna()
        let phrases = Phrasebook(.indonesian, zone: .jakarta)
        #expect(view.facts.count >= 6)
        for fact in view.facts {
            let place = try #require(page.words.firstIndex(of: phrases.factKey(fact.key)), "\(fact.key)")
            let after = page.words[place...].joined(separator: "\n")
            #expect(after.contains(phrases.factValue(fact.key, fact.value)), "\(fact.key)")
        }
        #expect(page.text.contains("3 Februari 1968"))
        #expect(page.text.contains("putrinya, Nisa, kuliah di Yogya"))
    }

    @Test("she can be reached at the number people would type")
    func handles() async throws {
        #expect(try await ratna().page.text.contains("0813-0000-1001"))
    }

    @Test("why she is on today's list stands at the top, with a way to answer")
    func call() async throws {
        let (_, page, _) = try await ratna()
        #expect(page.text.contains("Belum dijawab"))
        #expect(page.text.contains("“Mbak, pesanan untuk tahlilan besok bisa tanpa kemasan plastik?”"))
        #expect(page.links.contains("https://wa.me/6281300001001"))
    }

    @Test("favours stand in two columns, hers and ours")
    func favours() async throws {
        let (open, page, view) = try await ratna()
        let body = try await open.get("/pelanggan/\(view.customer.id)").body
        let table = try #require(body.split(separator: "<table class=\"halves\">").dropFirst().first)
        let cells = table.split(separator: "<td>").dropFirst().prefix(2).map {
            Markup(String($0.split(separator: "</td>").first ?? "")).text
        }
        #expect(page.text.contains("Dari Bu Ratna"))
        #expect(cells.first?.contains("meminjamkan 4 meja lipat dua hari") == true)
        #expect(cells.last?.contains("ganti 6 kotak") == true)
        #expect(cells.last?.contains("meminjamkan") == false)
    }

    @Test("each measure says how much it knows")
    func measures() async throws {
        let (_, page, view) = try await ratna()
        let phrases = Phrasebook(.indonesian, zone: .jakarta)
        let groups = MeasureList.groups(view.findings)
        let known = groups.flatMap(\.findings)
        #expect(groups.count >= 10)
        #expect(!known.contains { MeasureName(rawValue: $0.measure)?.isTheirsAlone == true })
        for finding in known {
            let line = phrases.line(finding)
            for words in [line.label, line.sentence, line.state] { #expect(page.text.contains(words), "\(words)") }
        }
    }

    @Test("an open promise of ours stands with its day")
    func promises() async throws {
        let open = try await OpenShop.sample()
        let id = try await open.customer("Warung Kopi Senja")
        let text = Markup(try await open.get("/pelanggan/\(id)").body).text
        #expect(text.contains("Janji yang belum selesai"))
        #expect(text.contains("ganti 4 dus yang rusak"))
        #expect(text.contains("Kamis, 19 Nov"))
    }

    @Test("the timeline is newest first")
    func newestFirst() async throws {
        let (_, page, _) = try await ratna()
        let newest = try #require(page.words.firstIndex { $0.contains("Sama tolong jangan pedas ya") })
        let older = try #require(page.words.lastIndex { $0.contains("pesanan untuk tahlilan besok") })
        #expect(newest < older)
    }

    @Test("page after page shows everything that happened, once, in order")
    func paging() async throws {
        let open = try await OpenShop.sample()
        let id = try await open.customer("Bu Ratna Wulandari")
        let everything = try #require(try await open.shop.customer(id, timelineLimit: 10_000))
        let phrases = Phrasebook(.indonesian, zone: .jakarta)
        let expected = everything.timeline.map { $0.at.precision == .day ? "" : phrases.clock($0.at.instant) }
        var shown: [String] = []
        var next: String? = "/pelanggan/\(id)"
        while let path = next {
            let body = try await open.get(path).body
            let timeline = body.split(separator: "<ul class=\"timeline\">").dropFirst().first ?? ""
            for piece in timeline.split(separator: "<li><small>", omittingEmptySubsequences: false).dropFirst() {
                shown.append(String(piece.prefix { $0 != "<" }))
            }
            next = Markup(body).links.first { $0.contains("sebelum=") && !$0.contains("bahasa=") }
        }
        #expect(everything.timeline.count > CustomerPageTests.twoPages)
        #expect(shown == expected)
    }
    private static let twoPages = 120

    @Test("the other language is the same page, further back too")
    func languageKeepsThePlace() async throws {
        let open = try await OpenShop.sample()
        let id = try await open.customer("Bu Ratna Wulandari")
        let older = try #require(Markup(try await open.get("/pelanggan/\(id)").body).links.first { $0.contains("sebelum=") })
        let links = Markup(try await open.get(older).body).links
        #expect(links.contains { $0.contains("sebelum=") && $0.hasPrefix(older) && $0.hasSuffix("bahasa=en") })
    }
}
