import Formats
import Phrases
import UseCases
import Vocabulary

/// *Impor*: drop in what there is; and what came in so far, each to be taken back.
struct ImportPage {
    let visit: Visit
    let imports: [Shop.BroughtIn]
    let now: Instant
    let problem: String?
    /// Where what this person is bringing in now can be looked at.
    private let underWay: [String]

    private var phrases: Phrasebook { visit.phrases }

    init(_ shop: Shop, _ visit: Visit, underWay: [String] = [], problem: String? = nil) async throws {
        self.underWay = underWay
        self.visit = visit
        self.problem = problem
        imports = try await shop.imports(limit: 50)
        now = shop.now
    }

    var html: HTML {
        let trouble: HTML? = problem.map { "<p class=\"problem\" role=\"alert\">\($0)</p>" }
        return HTML.page(
            Frame(visit: visit, place: .imports, title: phrases.importsPlace, here: .imports),
            """
            <header class="page"><div><h1>\(phrases.importsPlace)</h1><small>\(phrases.importsLead)</small></div></header>\
            <div class="columns"><section><form class="card box" method="post" action="\(Address.imports)" enctype="multipart/form-data">\
            \(HTML.hidden(visit, back: .imports))\(trouble)\
            <label><span>\(phrases.chooseFiles)</span><input type="file" name="berkas" multiple></label>\
            <button class="button primary">\(phrases.lookAtThem)</button><p class="quiet">\(phrases.whatCanComeIn)</p></form></section>\
            <aside>\(help)</aside></div>\(list)
            """)
    }

    private var help: HTML {
        """
        <section class="card"><h2>\(phrases.howToExport)</h2><ol class="plain">\(phrases.exportSteps.html { "<li>\($0)</li>" })</ol></section>
        """
    }

    private var list: HTML? {
        guard !imports.isEmpty else { return nil }
        return
            "<section class=\"card\"><h2>\(phrases.cameInSoFar)</h2>\(running)<ul class=\"rows\">\(imports.html(row))</ul></section>"
    }

    private var running: [HTML] {
        underWay.html { word in "<p>\(HTML.link(.importUnderWay(word), phrases.seeHowFar, phrases))</p>" }
    }

    private func row(_ run: Shop.BroughtIn) -> HTML {
        let undo: HTML? =
            run.state == .done
            ? HTML.act(
                phrases.takeBack, opening: "<p>\(phrases.takeBackMeans)</p>", .takeBackImport(run.id), visit, back: .imports,
                send: phrases.takeBack) : nil
        let state: String? =
            switch run.state {
            case .running: phrases.isComingIn
            case .withdrawn: phrases.wasTakenBack
            case .done: nil
            }
        let gone: HTML? = state.map { " <span class=\"tag gold\">\($0)</span>" }
        return """
            <li><div><b>\(run.name)</b>\(gone)<br><small>\(phrases.moment(run.startedAt, now: now)) · \(phrases.broughtBy(run.added, run.refused))</small></div>\
            <div class="acts">\(undo)</div></li>
            """
    }
}

/// What the files hold, what was decided about them, who we are in them; and then what came in.
struct ImportPreviewPage {
    let visit: Visit
    let outcome: ImportOutcome
    /// Where the files lie; nil when all is done.
    let word: String?

    static let nobody = "-"

    private var phrases: Phrasebook { visit.phrases }

    var html: HTML {
        let title = outcome.isDryRun ? phrases.beforeItComesIn : phrases.itCameIn
        let files = outcome.files.filter { $0.trouble?.namesToAsk == nil }
        return HTML.page(
            Frame(visit: visit, place: .imports, title: title, here: .imports),
            """
            <header class="page"><div><h1>\(title)</h1><small>\(lead)</small></div></header>\(questions)\
            \(files.isEmpty ? nil : list(files))\(onwards)
            """)
    }

    private func list(_ files: [ImportOutcome.FileReport]) -> HTML {
        "<section class=\"card\"><ul class=\"rows\">\(files.html(row))</ul></section>"
    }

    private var lead: String {
        if outcome.isDryRun { return phrases.nothingChangedYet }
        // What came of a single file stands with it.
        return outcome.files.count == 1
            ? phrases.met(outcome.counted.newCustomers) ?? "" : phrases.lines(outcome.counted).joined(separator: " ")
    }

    private var asked: [ImportOutcome.FileReport] { outcome.files.filter { $0.trouble?.namesToAsk != nil } }

    /// *Anda yang mana?*, once for all chats; and which chats are no customer's.
    private var questions: HTML? {
        guard let word, outcome.isDryRun || !asked.isEmpty else { return nil }
        var counts: [String: Int] = [:]
        for name in asked.flatMap({ $0.trouble?.namesToAsk ?? [] }) { counts[name, default: 0] += 1 }
        let names = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        let who: HTML? =
            names.isEmpty
            ? nil
            : """
            <fieldset class="kinds"><legend>\(phrases.whichAreYou)</legend>\(names.prefix(30).html(nameChoice))</fieldset>
            """
        let chats: HTML? =
            asked.isEmpty
            ? nil
            : """
            <fieldset class="kinds"><legend>\(phrases.whichAreNoCustomers)</legend>\(asked.html(chatChoice))</fieldset>
            """
        return """
            <form class="card box" method="post" action="\(Address.bringIn)">\(HTML.hidden(visit, back: .imports))\
            <input type="hidden" name="berkas" value="\(word)">\(who)\(chats)<div class="acts">\
            <button class="button primary">\(phrases.bringItIn)</button>\
            <button class="button" name="apa" value="batal">\(phrases.leaveIt)</button></div></form>
            """
    }

    private func nameChoice(_ name: String) -> HTML {
        "<label><input type=\"checkbox\" name=\"kita\" value=\"\(name)\"><span>\(name)</span></label>"
    }

    private func chatChoice(_ file: ImportOutcome.FileReport) -> HTML {
        "<label><input type=\"checkbox\" name=\"bukan\" value=\"\(file.name)\"><span>\(file.name)</span></label>"
    }

    private func row(_ file: ImportOutcome.FileReport) -> HTML {
        if let trouble = file.trouble {
            return "<li><div><b>\(file.name)</b><br><span class=\"problem\">\(phrases.sentence(trouble))</span></div></li>"
        }
        let decisions = file.decisions.compactMap { phrases.decision($0) }
        let columns = file.decisions.flatMap { phrases.preview($0) }
        let details = columns.isEmpty ? [] : columns + [phrases.readWrongly(isDryRun: outcome.isDryRun)]
        let more: HTML? =
            details.isEmpty
            ? nil
            : """
            <details><summary>\(phrases.howItIsRead)</summary><ul class="plain">\(details.html { "<li>\($0)</li>" })</ul></details>
            """
        return """
            <li><div><b>\(phrases.cameIn(file, isDryRun: outcome.isDryRun))</b><br><small>\(decisions.joined(separator: " · "))</small>\(troubles(file))\(more)</div></li>
            """
    }

    private static let mostTroubles = 20

    /// Lines that stay out, and those that come in but want a look: in the open, the ones that stay out first.
    private func troubles(_ file: ImportOutcome.FileReport) -> HTML? {
        let all = file.refused + file.diagnostics.filter { $0.severity == .warning }
        guard !all.isEmpty else { return nil }
        let more: HTML? = all.count > Self.mostTroubles ? "<li>\(phrases.moreLines(all.count - Self.mostTroubles))</li>" : nil
        return
            "<ul class=\"plain problem\">\(all.prefix(Self.mostTroubles).html { "<li>\(phrases.line($0))</li>" })\(more)</ul>"
    }

    private var onwards: HTML? {
        guard !outcome.isDryRun, asked.isEmpty else { return nil }
        return """
            <p><a class="button primary" href="\(Address.today.with(phrases.language.query))">\(phrases.seeWhoNeedsYou)</a> \
            <a class="button" href="\(Address.imports.with(phrases.language.query))">\(phrases.bringMore)</a></p>
            """
    }
}
