import Formats
import Foundation
import HTTPTypes
import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// Files come in: sent, looked at without changing anything, then brought in; and taken back.
struct ImportForms: Sendable {
    let shop: Shop
    let uploads: UploadFolder
    let underWay: ImportsUnderWay
    /// So long the page that brings files in waits for them; then it shows how far they are. Nil: as long as it takes.
    let patience: Duration?

    func add(to router: Router<WebContext>) {
        router.page("/impor") { visit, _ in
            guard visit.viewer.reach == .all else { throw PageMissing() }
            return try await ImportPage(shop, visit, underWay: underWay.words(of: visit.person?.id)).html
        }
        router.post("/impor") { request, context in
            let visit = try context.known
            try visit.require(.staff)
            try FormWords.mustComeFromHere(request)
            return try await receive(request, visit) { words in
                guard visit.formKey.accepts(words[FormKey.field] ?? "") else { throw NotOurForm() }
            }
        }
        // Nothing comes in by it: the files are looked at, and the page that asks has a word of its own.
        router.post("/impor/bagikan") { request, context in
            let visit = try context.known
            try visit.require(.staff)
            try FormWords.mustBeShared(request)
            return try await receive(request, visit) { _ in }
        }
        router.form("/impor/masukkan") { visit, form, _ in try await bringIn(form, visit) }
        router.get("/impor/berjalan/:kata") { _, context in
            let visit = try context.known
            try visit.require(.staff)
            return try page(of: context.parameters.get("kata") ?? "", visit)
        }
        router.form("/impor/:id/tarik") { visit, form, context in
            guard visit.viewer.reach == .all else { throw PageMissing() }
            let isDone = try await shop.takeBack(try context.number("id"), as: visit.viewer)
            return .back(form, visit, saying: isDone ? .takenBack : .doneBefore, otherwise: .imports)
        }
    }

    /// What would come in, and what has to be asked first.
    /// - Parameter check: of the words sent along; whoever throws stops it before a file is kept.
    private func receive(
        _ request: Request, _ visit: Visit, check: ([String: String]) throws -> Void
    ) async throws -> Response {
        guard visit.viewer.reach == .all else { throw PageMissing() }
        let (word, folder) = try uploads.make()
        var visit = visit
        do {
            let form = try await Multipart.read(request, into: folder, afterWords: check)
            visit = visit.speaking(form.words["bahasa"])
            guard !form.files.isEmpty else {
                uploads.remove(word)
                return try await ImportPage(shop, visit, problem: visit.phrases.noFileChosen).html
                    .response(.unprocessableContent)
            }
        } catch let trouble as Multipart.Trouble {
            uploads.remove(word)
            let (words, status) = Self.explain(trouble, visit.phrases)
            return try await ImportPage(shop, visit, problem: words).html.response(status)
        } catch {
            uploads.remove(word)
            throw error
        }
        let outcome = try await look(at: folder, we: [], leaveOut: [], isDryRun: true)
        return ImportPreviewPage(visit: visit, outcome: outcome, word: word).html.response()
    }

    private func bringIn(_ form: FormWords, _ visit: Visit) async throws -> Response {
        guard visit.viewer.reach == .all else { throw PageMissing() }
        let word = form["berkas"]
        if let run = underWay.run(word, of: visit.person?.id), !run.isToBeAskedAgain {
            return .to(Address.importUnderWay(word).with(visit.phrases.language.query))
        }
        guard let folder = uploads.folder(word) else {
            return try await ImportPage(shop, visit, problem: visit.phrases.filesGone).html.response(.notFound)
        }
        if form["apa"] == "batal" {
            uploads.remove(word)
            return .back(form, visit, saying: .nothingTaken, otherwise: .imports)
        }
        let (we, leaveOut) = (form.all("kita").filter { $0 != ImportPreviewPage.nobody }, form.all("bukan"))
        let run = underWay.begin(word, by: visit.person?.id) { run in
            let outcome = try await look(at: folder, we: we, leaveOut: leaveOut, isDryRun: false, run)
            if !outcome.asksWhoWeAre { uploads.remove(word) }
            return outcome
        }
        try await run.wait(noLongerThan: patience)
        guard try run.outcome != nil else {
            return .to(Address.importUnderWay(word).with(visit.phrases.language.query))
        }
        return try page(of: word, visit)
    }

    /// How far it is, or what came of it.
    private func page(of word: String, _ visit: Visit) throws -> Response {
        guard let run = underWay.run(word, of: visit.person?.id) else { throw PageMissing() }
        guard let outcome = try run.outcome else {
            var response = ImportProgressPage(visit: visit, word: word, place: run.place).html.response()
            if let name = HTTPField.Name("Refresh") { response.headers[name] = "\(ImportProgressPage.refresh)" }
            return response
        }
        return ImportPreviewPage(visit: visit, outcome: outcome, word: run.isToBeAskedAgain ? word : nil).html.response()
    }

    private func look(
        at folder: URL, we: [String], leaveOut: [String], isDryRun: Bool, _ dialogue: any ImportDialogue = SilentDialogue()
    ) async throws -> ImportOutcome {
        let places = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted { (Int($0) ?? 0) < (Int($1) ?? 0) }
        var request = ImportRequest(paths: places.map { folder.appendingPathComponent($0).path })
        request.we = we
        request.leaveOut = leaveOut
        request.isDryRun = isDryRun
        let outcome = try await ImportDesk(shop, request, dialogue: dialogue).run()
        if !request.isDryRun { try await shop.readLatestMessages() }
        return outcome
    }

    private static func explain(_ trouble: Multipart.Trouble, _ phrases: Phrasebook) -> (String, HTTPResponse.Status) {
        switch trouble {
        case .notMultipart, .broken: (phrases.uploadBroken, .badRequest)
        case .tooLarge: (phrases.uploadTooLarge, .contentTooLarge)
        case .tooMany: (phrases.uploadTooMany, .contentTooLarge)
        }
    }
}

extension ImportOutcome {
    /// We did not say who we are in some of these chats.
    var asksWhoWeAre: Bool { files.contains { $0.trouble?.namesToAsk != nil } }
}

extension ImportOutcome.Trouble {
    /// Among whom somebody has to say who we are.
    var namesToAsk: [String]? {
        if case .whoAreWe(let names) = self { names } else { nil }
    }
}
