import Phrases
import UseCases
import Vocabulary

/// What happened with one customer, newest first, day by day.
struct CustomerTimeline {
    private let view: CustomerView
    private let phrases: Phrasebook

    init(_ view: CustomerView, _ phrases: Phrasebook) {
        self.view = view
        self.phrases = phrases
    }

    var html: HTML {
        guard !view.timeline.isEmpty else { return "<p class=\"empty\">\(phrases.nothingYet)</p>" }
        var items: [HTML] = []
        var day: Day?
        for entry in view.timeline {
            let entryDay = phrases.zone.day(of: entry.at.instant)
            if entryDay != day {
                items.append("<li class=\"day\">\(heading(entryDay))</li>")
                day = entryDay
            }
            items.append(line(entry))
        }
        return "<ul class=\"timeline\">\(items)</ul>\(older)"
    }

    private func heading(_ day: Day) -> String {
        day == phrases.zone.day(of: view.asOf) ? phrases.today : phrases.longDate(day)
    }

    private func line(_ entry: Entry) -> HTML {
        let time = entry.at.precision == .day ? "" : phrases.clock(entry.at.instant)
        return "<li><small>\(time)</small><div>\(words(entry))</div></li>"
    }

    private func words(_ entry: Entry) -> HTML {
        guard case .message(let message) = entry.event else {
            if case .attached = entry.event {
                let what = phrases.happening(entry, customerName: view.customer.name)
                return view.files.contains { $0.id == entry.id }
                    ? "<a href=\"\(Address.file(entry.id))\" download>\(what)</a>" : "\(what)\(phrases.isDeleted)"
            }
            return "\(phrases.happening(entry, customerName: view.customer.name))"
        }
        let side: HTML = entry.side == .us ? " ours" : ""
        let who = entry.side == .us ? phrases.us : ShortName.of(view.customer.name)
        return """
            <span class="bubble\(side)">\(phrases.message(message))</span><br><small>\(who) · \(phrases.channel(entry.channel))</small>\(tags(entry))
            """
    }

    private func tags(_ entry: Entry) -> [HTML] { HTML.tags(view.heard[entry.id] ?? [], phrases) }

    private var older: HTML? {
        guard view.hasMore, let last = view.timeline.last else { return nil }
        let position = "\(last.at.instant.microseconds).\(last.id)"
        let address = Address.customer(view.customer.id).with([("sebelum", position)] + phrases.language.query)
        return "<p><a href=\"\(address)\">\(phrases.earlier)</a></p>"
    }
}
