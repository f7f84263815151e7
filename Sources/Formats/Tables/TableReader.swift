/// Reads a table row by row in bounded memory: a piece of the file, and at most one record of the largest size allowed.
package final class TableReader {
    package static let pieceSize = 262_144
    package static let recordLimit = 1_048_576

    private let source: any ByteSource
    private let survey: TableSurvey
    private let pieceSize: Int

    package init(_ source: any ByteSource, _ survey: TableSurvey, pieceSize: Int = TableReader.pieceSize) {
        self.source = source
        self.survey = survey
        self.pieceSize = pieceSize
    }

    /// Looks at the beginning of a file and decides how to read it.
    package static func survey(_ source: any ByteSource) throws -> TableSurvey { try TableSurveyor(source).survey() }

    /// Every row of data. Rows with nothing in them are passed over; everything else odd is reported.
    package func read(
        report: (Diagnostic) -> Void = { _ in }, each: (borrowing TableRow) throws -> Void
    ) throws {
        try readUntil(report: report) { row in
            try each(row)
            return true
        }
    }

    /// As ``read(report:each:)``, until `each` answers false.
    package func readUntil(
        report: (Diagnostic) -> Void = { _ in }, each: (borrowing TableRow) throws -> Bool
    ) throws {
        try records(report: report, skipping: survey.recordsBeforeData) { row, isWhole in
            if row.isBlank { return true }
            if isWhole { checkWidth(row, report) }
            return try each(row)
        }
    }

    /// Every record, the header among them.
    func records(
        report: (Diagnostic) -> Void, skipping skipped: Int = 0, each: (borrowing TableRow, Bool) throws -> Bool
    ) throws {
        let window = try TableWindow(
            source: source, encoding: survey.encoding, markLength: survey.markLength, pieceSize: pieceSize)
        let scanner = RecordScanner(separator: survey.separator, newline: survey.newline, isExact: survey.isSheet)
        var line = 1
        var toSkip = skipped
        while true {
            guard let next = scanner.scan(window.base, from: window.start, to: window.end, isLast: window.isComplete) else {
                if window.unread > Self.recordLimit {
                    report(diagnostic(.refused, .recordTooLong(limit: Self.recordLimit), line, window))
                    try skipRecord(window)
                    line += 1
                    continue
                }
                try window.refill()
                continue
            }
            if window.unread == 0 { break }
            if next - window.start > Self.recordLimit {
                report(diagnostic(.refused, .recordTooLong(limit: Self.recordLimit), line, window))
                try skipRecord(window)
                line += 1
                continue
            }
            let startLine = line
            line += 1 + (survey.isSheet ? 0 : scanner.innerLines)
            if toSkip > 0 {
                toSkip -= 1
                scanner.unescape(window.base)
            } else {
                if scanner.metUnclosedQuote { report(diagnostic(.warning, .unclosedQuote, startLine, window, upTo: next)) }
                scanner.unescape(window.base)
                let row = TableRow(
                    base: UnsafePointer(window.base), cells: scanner.firstCell, count: scanner.count, line: startLine)
                guard try each(row, !scanner.metUnclosedQuote) else { break }
            }
            window.start = next
        }
        if window.nulsLeftOut > 0 {
            report(Diagnostic(.note, .nulsLeftOut(count: window.nulsLeftOut), at: Place(file: survey.file, line: line)))
        }
    }

    /// To the line end behind a record that is too long to be one.
    private func skipRecord(_ window: TableWindow) throws {
        while true {
            var index = window.start
            while index < window.end, window.base[index] != survey.newline { index += 1 }
            if index < window.end {
                window.start = index + 1
                return
            }
            window.start = window.end
            if window.isComplete { return }
            try window.refill()
        }
    }

    private func checkWidth(_ row: borrowing TableRow, _ report: (Diagnostic) -> Void) {
        let expected = survey.columnCount
        guard expected > 1, row.count != expected else { return }
        let place = Place(file: survey.file, line: row.line)
        if row.count < expected {
            // A sheet has no width: what is empty is not there.
            if survey.isSheet { return }
            // Many programs simply stop writing after the last cell that holds something.
            report(
                Diagnostic(
                    .note, .tooFewColumns(expected: expected, found: row.count), at: place, excerpt: row.bytes(0).excerpt))
            return
        }
        for index in expected..<row.count where !row.isBlank(index) {
            report(
                Diagnostic(
                    .warning, .tooManyColumns(expected: expected, found: row.count), at: place,
                    excerpt: row.bytes(index).excerpt))
            return
        }
    }

    private func diagnostic(
        _ severity: Diagnostic.Severity, _ problem: Diagnostic.Problem, _ line: Int, _ window: TableWindow, upTo end: Int = .max
    ) -> Diagnostic {
        let shown = CellBytes(start: window.base + window.start, count: min(end &- window.start, window.unread, 90))
        return Diagnostic(severity, problem, at: Place(file: survey.file, line: line), excerpt: shown.trimmedCell.excerpt)
    }
}
