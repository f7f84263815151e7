import Formats
import Foundation
import Phrases
import UseCases

/// The refused rows, written down: of a table as the table has them, with the reason beside each, so that they can be mended
/// and brought in again; of everything else as a list to look through.
struct RefusedRows {
    private let outcome: ImportOutcome
    private let phrases: Phrasebook

    init(_ outcome: ImportOutcome, _ phrases: Phrasebook) {
        self.outcome = outcome
        self.phrases = phrases
    }

    /// A file each: `refused.csv`, `refused-2.csv` …
    func write(to path: String, _ counter: AtTheCounter) throws {
        for (index, text) in texts.enumerated() {
            let place = index == 0 ? path : Self.numbered(path, index + 1)
            do {
                try Data(text.utf8).write(to: URL(fileURLWithPath: place))
            } catch {
                throw counter.fail(.cannotWrite(path: place))
            }
        }
    }

    private static func numbered(_ path: String, _ number: Int) -> String {
        guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return "\(path)-\(number)" }
        return "\(path[..<dot])-\(number)\(path[dot...])"
    }

    private var texts: [String] {
        var texts: [String] = []
        for file in outcome.files {
            guard let rows = file.toMend else { continue }
            let reasons = Dictionary(file.refused.map { ($0.place.line, phrases.sentence($0)) }) { first, _ in first }
            texts.append(rows.text(reasons: reasons))
        }
        let others = outcome.files.filter { $0.toMend == nil }.flatMap(\.refused)
        if !others.isEmpty || texts.isEmpty { texts.append(list(others)) }
        return texts
    }

    private func list(_ refused: [Diagnostic]) -> String {
        let rows = refused.map { [$0.place.file, String($0.place.line), phrases.sentence($0), $0.excerpt] }
        return ([["file", "line", "reason", "read"]] + rows).map { TableLine.of($0) }.joined()
    }
}
