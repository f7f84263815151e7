import Hummingbird
import Measures
import Phrases
import UseCases
import Vocabulary

/// *Kabar hubungan*: how the business stands with its people, principle by principle, now and over the last quarters.
struct StandingPage {
    let reading: BusinessReading
    let business: String
    let phrases: Phrasebook

    init(_ server: WebServer, _ request: Request) async throws {
        phrases = Asked(server, request).phrases
        reading = try await server.shop.businessMeasures(asOf: server.asOf)
        business = server.shop.name
    }

    init(reading: BusinessReading, business: String, phrases: Phrasebook) {
        self.reading = reading
        self.business = business
        self.phrases = phrases
    }

    func response() -> Response { html.response() }

    var html: HTML {
        let day = phrases.longDate(phrases.zone.day(of: reading.asOf))
        return HTML.page(
            Frame(
                phrases: phrases, business: business, place: .standing, title: phrases.businessMeasuresTitle, peopleToday: nil,
                here: .standing),
            """
            <header class="page"><div><h1>\(phrases.businessMeasuresTitle)</h1>\
            <span class="quiet">\(phrases.measuredFrom(customers: reading.customers, until: day))</span></div></header>\(list)
            """)
    }

    private var list: HTML {
        let groups = MeasureList.groups(reading.findings)
        guard !groups.isEmpty else { return "<section class=\"card empty\"><p>\(phrases.nothingMeasured)</p></section>" }
        let names = reading.names
        let list = MeasureList(
            phrases: phrases, asOf: reading.asOf, entries: reading.evidence,
            name: { entry in entry.customer.flatMap { names[$0] } ?? "" }, course: reading.course)
        return """
            <p class="notice">\(phrases.standingIntroduction)</p>\
            <div class="principles">\(groups.html(list.card))</div>
            """
    }
}
