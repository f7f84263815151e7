import Phrases
import UseCases
import Vocabulary

/// *Siapa masuk*: what the doors wrote down, newest first. For owners.
struct DoorLogPage {
    let visit: Visit
    let lines: [DoorLine]
    let next: ID<DoorEvent>?
    let now: Instant
    private var phrases: Phrasebook { visit.phrases }

    static let onAPage = 50

    init(_ doors: Doors, _ visit: Visit) async throws {
        self.visit = visit
        let found = try await doors.log(before: visit.query["sebelum"].flatMap { ID($0) }, limit: Self.onAPage + 1)
        lines = Array(found.prefix(Self.onAPage))
        next = found.count > Self.onAPage ? lines.last?.id : nil
        now = doors.now
    }

    var html: HTML {
        let more: HTML? = next.map { last in
            let address = Address.doorLog.with([("sebelum", "\(last)")] + phrases.language.query)
            return "<p><a href=\"\(address)\">\(phrases.earlier)</a></p>"
        }
        return HTML.page(
            Frame(visit: visit, place: nil, title: phrases.doorLog, here: .doorLog),
            """
            <p class="crumb"><a href="\(Address.team.with(phrases.language.query))">\(phrases.team)</a></p>\
            <header class="page"><div><h1>\(phrases.doorLog)</h1><small>\(phrases.doorLogLead)</small></div></header>\
            <section class="card" aria-label="\(phrases.doorLog)"><ul class="rows">\(lines.html(row))</ul></section>\(more)
            """)
    }

    private func row(_ line: DoorLine) -> HTML {
        "<li><span>\(phrases.sentence(line))</span><small>\(phrases.moment(line.at, now: now))</small></li>"
    }
}
