import Formats
import Vocabulary

/// A table of an export while it is written.
final class TableFile {
    private let file: ExportFile
    private var line: CSVLine
    private let zone: Zone
    let form: CSVForm
    private var rows = 0

    init(_ path: String, _ titles: [String], in draft: ExportDraft, form: CSVForm, zone: Zone) throws {
        file = try ExportFile(path, in: draft.folder)
        line = CSVLine(form)
        self.form = form
        self.zone = zone
        try file.write(CSVLine.mark)
        line.begin()
        for title in titles { line.text(title) }
        line.end()
        try file.write(line.bytes)
    }

    func row(_ body: (TableFile) throws -> Void) throws {
        line.begin()
        try body(self)
        line.end()
        try file.write(line.bytes)
        rows += 1
    }

    func finish() throws -> ExportManifest.File { try file.finish(rows: rows) }

    // MARK: cells

    func text(_ words: String?) { line.text(words) }
    /// Digits and signs of our own making.
    func plain(_ text: String) { line.plain(text) }
    func number(_ value: Int?) { if let value { line.plain(String(value)) } else { line.empty() } }
    func id(_ value: Int64?) { if let value { line.text(String(value)) } else { line.empty() } }

    func money(_ amount: Money?) {
        guard let amount else { return line.empty() }
        // A minus of ours is no formula.
        line.plain(form.amount(amount.minor, digits: amount.currency.minorDigits))
    }

    /// *2026-11-19 09:14:00* on the shop's clock.
    func moment(_ at: Instant?) {
        guard let at else { return line.empty() }
        let clock = ClockTime(at, in: zone)
        line.plain(clock.day.iso + " " + clock.time)
    }

    /// The day and the hour, a cell each; the hour as finely as it is known.
    func dayAndTime(_ at: Instant, _ precision: Precision, offsetMinutes: Int? = nil) {
        let clock = ClockTime(at, offsetMinutes: offsetMinutes ?? Int(zone.offset(at: at) / 60))
        line.plain(clock.day.iso)
        line.plain(clock.time(precision))
    }

    func share(_ value: Double?) { if let value { line.plain(form.share(value)) } else { line.empty() } }
}
