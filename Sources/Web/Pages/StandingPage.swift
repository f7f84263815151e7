import Hummingbird
import Measures
import Phrases
import UseCases
import Vocabulary

/// *Kabar hubungan*: how the business stands with its people, principle by principle, now and over the last quarters.
struct StandingPage {
    let reading: BusinessReading
    let worse: FaresWorse
    let visit: Visit
    private var phrases: Phrasebook { visit.phrases }

    init(_ shop: Shop, _ visit: Visit) async throws {
        self.visit = visit
        reading = try await shop.businessMeasures(as: visit.viewer)
        worse = try await shop.whoFaresWorse(as: visit.viewer)
    }

    var html: HTML {
        let day = phrases.longDate(phrases.zone.day(of: reading.asOf))
        return HTML.page(
            Frame(visit: visit, place: .standing, title: phrases.businessMeasuresTitle, here: .standing),
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
            name: { entry in entry.customer.flatMap { names[$0] } ?? "" }, course: reading.course,
            worse: worse)
        return """
            <p class="notice">\(phrases.standingIntroduction)</p>\
            <div class="principles">\(groups.html(list.card))</div>
            """
    }
}
