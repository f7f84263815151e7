import Formats
import Foundation
import Phrases
import UseCases
import Vocabulary

/// The report of an import as a terminal shows it.
struct ImportText {
    private let outcome: ImportOutcome
    private let phrases: Phrasebook
    /// More refused rows than these go into the CSV.
    private static let mostRefused = 8

    init(_ outcome: ImportOutcome, _ phrases: Phrasebook) {
        self.outcome = outcome
        self.phrases = phrases
    }

    var text: String {
        if outcome.files.allSatisfy(\.isInTrouble) { return "" }
        var lines = outcome.files.filter { !$0.isInTrouble }.map(file)
        if outcome.isDryRun { lines.append(phrases.dryRun) }
        let refused = outcome.files.flatMap(\.refused)
        for diagnostic in refused.prefix(Self.mostRefused) { lines.append("  " + phrases.line(diagnostic)) }
        if refused.count > Self.mostRefused { lines.append("  " + phrases.moreRefused(refused.count - Self.mostRefused)) }
        lines += phrases.lines(outcome.counted)
        return lines.joined(separator: "\n")
    }

    /// What stayed outside, and what to do about it.
    var troubles: [String] { outcome.files.filter(\.isInTrouble).map(file) }

    private func file(_ file: ImportOutcome.FileReport) -> String {
        if let trouble = file.trouble { return "\(file.name): \(phrases.sentence(trouble))" }
        let decisions = file.decisions.compactMap { phrases.decision($0) }
        let warnings = file.diagnostics.filter { $0.severity == .warning && $0.problem.isDecision }.map { phrases.sentence($0) }
        let number = file.run.map { phrases.importNumber($0) }
        let line = ([phrases.cameIn(file)] + [number].compactMap { $0 } + decisions + warnings).joined(separator: " · ")
        guard outcome.isDryRun else { return line }
        let read = file.decisions.flatMap { phrases.preview($0) + [phrases.otherwise($0)].compactMap { $0 } }
        return ([line] + read).joined(separator: "\n    ")
    }
}

extension ImportOutcome.FileReport {
    /// A chat that was left out on purpose is none.
    var isInTrouble: Bool { trouble.map { $0 != .leftOut } ?? false }
}

/// The report of an import for other programs.
struct ImportJSON {
    private struct Answer: Encodable {
        struct File: Encodable {
            struct Row: Encodable {
                var file: String
                var line: Int
                var severity: String
                var reason: String
                var read: String
            }
            var name: String
            var format: String?
            var importId: String?
            var added: Int
            var known: Int
            var changed: Int
            var newCustomers: Int
            var trouble: String?
            var decisions: [String]
            var rows: [Row]
        }
        var dryRun: Bool
        var added: Int
        var known: Int
        var refused: Int
        var newCustomers: Int
        var files: [File]
    }

    let text: String

    init(_ outcome: ImportOutcome, _ phrases: Phrasebook) throws {
        let files = outcome.files.map { file in
            Answer.File(
                name: file.name, format: file.format?.rawValue, importId: file.run?.description, added: file.added,
                known: file.known, changed: file.changed, newCustomers: file.newCustomers,
                trouble: file.trouble.map { phrases.sentence($0) },
                decisions: file.decisions.compactMap { phrases.decision($0) },
                rows: file.diagnostics.map { diagnostic in
                    Answer.File.Row(
                        file: diagnostic.place.file, line: diagnostic.place.line,
                        severity: String(describing: diagnostic.severity), reason: phrases.sentence(diagnostic),
                        read: diagnostic.excerpt)
                })
        }
        text = try JSONText.of(
            Answer(
                dryRun: outcome.isDryRun, added: outcome.added, known: outcome.known, refused: outcome.refusedCount,
                newCustomers: outcome.newCustomers, files: files))
    }
}

/// Asks and tells on a terminal while things come in.
struct ConsoleDialogue: ImportDialogue {
    private let console: any Console
    private let phrases: Phrasebook

    init(_ console: any Console, _ phrases: Phrasebook) {
        self.console = console
        self.phrases = phrases
    }

    func whoAreWe(in chat: String, names: [String]) async -> String? {
        guard console.isTerminal else { return nil }
        console.err(phrases.whoAreYou(chat: chat))
        for (index, name) in names.prefix(20).enumerated() { console.err("  \(index + 1). \(name)") }
        guard let answer = await console.ask(phrases.numberPlease) else { return nil }
        guard let number = Int(answer.trimmingSpaces()), names.indices.contains(number - 1) else {
            return names.first { $0 == answer.trimmingSpaces() }
        }
        return names[number - 1]
    }

    func progress(_ file: String, done: Int, of total: Int?) {
        guard console.isTerminal, let total, total > 2_000_000 else { return }
        let share = min(1, Double(done) / Double(total))
        let width = 24
        let full = Int(share * Double(width))
        let bar = String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
        console.status("\(bar) \(Int(share * 100)) %  \(file)")
    }
}
