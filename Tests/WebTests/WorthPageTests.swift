import Testing
import UseCases
import Vocabulary
import Web

/// *Nilai* of the sample kitchen, and what a customer's page says of what lies ahead.
@Suite("The page of worth") struct WorthPageTests {
    @Test("it is small enough for a slow line", arguments: ["/nilai", "/nilai/contoh", "/nilai?bahasa=en"])
    func small(_ path: String) async throws {
        let answer = try await OpenShop.sample().get(path)
        #expect(answer.status == 200)
        #expect(answer.body.utf8.count < 60_000)
    }

    @Test("it says how many are still with us, what lies ahead, and how the last forecast did")
    func whole() async throws {
        let body = try await OpenShop.sample().get("/nilai?bahasa=en").body
        let words = Markup(body).words.joined(separator: " ")
        for said in [
            "Expected spending ahead", "Still customers", "Return on Customer by quarter", "Who carries it",
            "Who is slipping this quarter", "By when they began", "Checked: from data up to",
        ] {
            #expect(words.contains(said), "\(said)")
        }
    }

    @Test("behind each picture stands a table, and the picture says what it shows")
    func pictures() async throws {
        let markup = Markup(try await OpenShop.sample().get("/nilai").body)
        let pictures = markup.elements.filter { $0.name == "svg" }
        #expect(pictures.map { $0.attributes["aria-label"] } == ["Nilai dari waktu ke waktu"])
        #expect(markup.elements.filter { $0.name == "table" }.count >= 5)
    }

    @Test("those whose rhythm broke off are among the slipping, the silent of Today first")
    func slipping() async throws {
        let view = try await OpenShop.sample().shop.worth()
        let names = view.slipping.map(\.customer.name)
        #expect(Set(names.prefix(3)) == ["Pak Gunawan Kelurahan", "Bu Tuti Herawati", "Mas Andi Hartono"])
        #expect(view.slipping.allSatisfy { $0.row.slipped > 0 })
        #expect(zip(view.slipping, view.slipping.dropFirst()).allSatisfy { $0.row.slipped >= $1.row.slipped })
    }

    @Test("Bu Tuti's page shows her rhythm, her silence, and that little is to be expected")
    func tuti() async throws {
        let open = try await OpenShop.sample()
        let body = try await open.get("/pelanggan/\(try await open.customer("Bu Tuti Herawati"))").body
        let markup = Markup(body)
        #expect(markup.words.joined(separator: " ").contains("Dalam 12 bulan ke depan mungkin tidak belanja lagi."))
        #expect(markup.elements.filter { $0.name == "svg" }.count == 1)
        #expect(body.contains("class=\"shade\""))
    }

    @Test("Today shows no money of anybody it calls quiet")
    func noMoneyOnToday() async throws {
        let cards = Cards(try await OpenShop.sample().get("/").body).all.filter {
            $0.name.contains("Tuti") || $0.name.contains("Gunawan")
        }
        #expect(cards.count == 2)
        for card in cards { #expect(!card.text.contains("ke depan") && !card.text.contains("jt"), "\(card.name)") }
    }
}

@Suite("The worked case") struct WorthCaseTests {
    @Test("as it comes it earns 250 thousand, and half a percent of cooling eats more than that")
    func usual() {
        let campaign = CampaignCase([:])
        #expect(campaign.result.cashFlow == 250_000)
        #expect(campaign.result.equityChange == -297_000)
        #expect(campaign.result.valueCreated == -47_000)
        #expect(campaign.result.kind == .destroying)
    }

    @Test("so much cooling as it names eats exactly what was earned")
    func threshold() throws {
        let share = try #require(CampaignCase([:]).coolingThatEatsIt)
        let campaign = CampaignCase(["mendingin": String(share * 100)])
        #expect(abs(campaign.result.valueCreated) < 1e-6)
    }

    @Test("what somebody types is taken, with a comma or a point; what is no number is not", arguments: ["0,25", "0.25"])
    func typed(_ text: String) {
        #expect(CampaignCase(["mendingin": text])[.cooling] == 0.25)
        #expect(CampaignCase(["mendingin": "dua"])[.cooling] == 0.5)
        #expect(CampaignCase(["mendingin": "1e400"])[.cooling] == 0.5)
        #expect(CampaignCase(["membalas": "101"])[.answering] == 1)
        #expect(CampaignCase(["dikirimi": "-5"])[.reached] == 100_000)
    }

    @Test("the answer comes with the address alone, and the form keeps what was typed")
    func page() async throws {
        let body = try await OpenShop.sample().get("/nilai/contoh?bahasa=en&mendingin=0.1").body
        #expect(body.contains("value=\"0.1\""))
        #expect(Markup(body).words.joined(separator: " ").contains("190,600 remain."))
    }

    @Test("an address with nobody in it breaks nothing", arguments: ["dikirimi=0", "kedepan=0&laba=0", "biaya=1000000"])
    func empty(_ query: String) async throws {
        #expect(try await OpenShop.sample().get("/nilai/contoh?" + query).status == 200)
    }
}
