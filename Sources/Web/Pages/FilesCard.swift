import Phrases
import UseCases
import Vocabulary

/// *Berkas*: what is kept with a customer, and the way to keep more.
struct FilesCard {
    let files: [Shop.KeptFile]
    let customer: CustomerID
    let visit: Visit
    let now: Instant

    private var phrases: Phrasebook { visit.phrases }

    var html: HTML? {
        guard visit.mayAct || !files.isEmpty else { return nil }
        let rows: HTML? = files.isEmpty ? nil : "<ul class=\"rows\">\(files.html(row))</ul>"
        return "<section class=\"card\"><h2>\(phrases.filesTitle)</h2>\(rows)\(add)</section>"
    }

    private func row(_ file: Shop.KeptFile) -> HTML {
        let drop = HTML.act(
            phrases.deleteFile, opening: "<p><b>\(phrases.deleteNamed(file.name))</b> \(phrases.deletingAFile)</p>",
            .dropFile(file.id), visit, back: .customer(customer), send: phrases.deleteYes)
        return """
            <li><div><a href="\(Address.file(file.id))" download>\(file.name)</a><br><small>\(phrases.fileSize(file.size)) · \
            \(phrases.moment(file.at, now: now))</small></div><div class="acts">\(drop)</div></li>
            """
    }

    private var add: HTML? {
        guard visit.mayAct else { return nil }
        return """
            <details class="act"><summary class="button">\(phrases.keepFile)</summary><form method="post" \
            action="\(Address.attach(customer))" enctype="multipart/form-data">\(HTML.hidden(visit))\
            <label><span>\(phrases.chooseFilesToKeep)</span><input type="file" name="berkas" multiple required></label>\
            <p class="quiet">\(phrases.filesLimits(largest: Shop.largestFile))</p>\
            <button class="button primary">\(phrases.save)</button></form></details>
            """
    }
}
