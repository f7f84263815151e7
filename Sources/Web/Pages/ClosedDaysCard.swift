import Phrases
import UseCases
import Vocabulary

/// When the shop is closed, on *Setelan*.
struct ClosedDaysCard {
    let visit: Visit
    let closed: ClosedDays

    private var phrases: Phrasebook { visit.phrases }

    var html: HTML {
        """
        <section class="card" id="tutup"><h2>\(phrases.closedDaysTitle)</h2><p class="quiet">\(phrases.closedDaysLead)</p>\
        \(stretches)<div class="acts">\(adding)\(weekly)</div></section>
        """
    }

    private var stretches: HTML? {
        guard !closed.stretches.isEmpty else { return nil }
        let rows = closed.stretches.html { stretch in
            """
            <li><div>\(phrases.closed(stretch))</div>\
            \(HTML.act(phrases.openAgain, naming: ("hapus", stretch.first.iso), .closedDays, visit, back: .settings))</li>
            """
        }
        return "<ul class=\"rows\">\(rows)</ul>"
    }

    private var adding: HTML {
        let fields: HTML = """
            \(HTML.field("dari", phrases.closedFrom, type: "date", isNeeded: true))\
            \(HTML.field("sampai", phrases.closedThrough, type: "date"))\(HTML.field("nama", phrases.closedName))
            """
        return HTML.act(phrases.closedStretch, opening: fields, .closedDays, visit, back: .settings, send: phrases.save)
    }

    private var weekly: HTML {
        let days = [1, 2, 3, 4, 5, 6, 0].html { day in
            let isClosed: HTML? = closed.weekdays.contains(day) ? " checked" : nil
            return """
                <label class="check"><input type="checkbox" name="hari" value="\("\(day)")"\(isClosed)><span>\(phrases.weekdayName(day))</span></label>
                """
        }
        let fields: HTML = "\(HTML.hidden("mingguan", "1"))\(days)"
        return HTML.act(phrases.closedEachWeek, opening: fields, .closedDays, visit, back: .settings, send: phrases.save)
    }
}
