/// Takes the first look: encoding, line ends, separator, header. Every decision can be seen in the ``TableSurvey``.
struct TableSurveyor {
    private static let headLength = 131_072
    private static let rowsLookedAt = 400
    private static let samplesKept = 60

    private let source: any ByteSource

    init(_ source: any ByteSource) { self.source = source }

    func survey() throws -> TableSurvey {
        if source.isSheet { return try surveySheet() }
        let (encoding, markLength) = try encoding()
        let head = try self.head(encoding, markLength)
        guard head.contains(where: { $0 > 32 }) else { throw TableRefusal(.empty, file: source.name) }
        var survey = head.withUnsafeBufferPointer { bytes in
            let isUTF8 = encoding != .utf8 || Self.isUTF8(bytes)
            return TableSurvey(
                file: source.name, encoding: isUTF8 ? encoding : .windows1252, hasByteOrderMark: markLength > 0, separator: 44,
                lineEnd: LineEnds(in: bytes).commonest, header: [], headerLine: nil, titleLines: [], recordsBeforeData: 0,
                columnCount: 0, samples: [], diagnostics: [])
        }
        survey.separator = SeparatorSniffer(newline: survey.newline).separator(of: head)
        try findHeader(&survey)
        try takeSamples(&survey)
        return survey
    }

    /// How a sheet is written out is known; only its header is to be found.
    private func surveySheet() throws -> TableSurvey {
        var survey = TableSurvey(
            file: source.name, encoding: .utf8, hasByteOrderMark: false, separator: UInt8(ascii: ","), lineEnd: .lf, header: [],
            headerLine: nil, titleLines: [], recordsBeforeData: 0, columnCount: 0, samples: [], diagnostics: [])
        survey.isSheet = true
        guard try hasRows(survey) else { throw TableRefusal(.empty, file: source.name) }
        try findHeader(&survey)
        try takeSamples(&survey)
        return survey
    }

    private func hasRows(_ survey: TableSurvey) throws -> Bool {
        var hasRows = false
        try TableReader(source, survey, pieceSize: 65_536).readUntil { _ in
            hasRows = true
            return false
        }
        return hasRows
    }

    private func encoding() throws -> (TableEncoding, Int) {
        try source.rewind()
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 8)
        defer { buffer.deallocate() }
        var count = 0
        while count < buffer.count {
            let more = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
            if more <= 0 { break }
            count += more
        }
        guard count > 0 else { throw TableRefusal(.empty, file: source.name) }
        let bytes = CellBytes(rebasing: UnsafeRawBufferPointer(buffer).bindMemory(to: UInt8.self)[0..<count])
        switch TableEncoding.find(in: bytes) {
        case .encoding(let encoding, let markLength): return (encoding, markLength)
        case .refused(let problem): throw TableRefusal(problem, file: source.name)
        }
    }

    private func head(_ encoding: TableEncoding, _ markLength: Int) throws -> [UInt8] {
        let window = try TableWindow(source: source, encoding: encoding, markLength: markLength, pieceSize: 65_536)
        while window.unread < Self.headLength, !window.isComplete { try window.refill() }
        return Array(UnsafeBufferPointer(start: window.base + window.start, count: window.unread))
    }

    /// The last letter may be cut by the end of what was looked at.
    private static func isUTF8(_ bytes: CellBytes) -> Bool {
        var end = bytes.count
        if end >= headLength {
            while end > 0, bytes[end - 1] & 0xC0 == 0x80 { end -= 1 }
            if end > 0, bytes[end - 1] >= 0xC0 { end -= 1 }
        }
        return String(validating: bytes.cellSlice(0, end), as: UTF8.self) != nil
    }

    private struct LineEnds {
        private var lf = 0
        private var crlf = 0
        private var cr = 0

        init(in bytes: CellBytes) {
            var isQuoted = false
            for index in 0..<bytes.count {
                switch bytes[index] {
                case UInt8(ascii: "\""): isQuoted.toggle()
                case 10 where !isQuoted: if index > 0, bytes[index - 1] == 13 { crlf += 1 } else { lf += 1 }
                case 13 where !isQuoted: if index + 1 == bytes.count || bytes[index + 1] != 10 { cr += 1 }
                default: break
                }
            }
        }

        /// A carriage return alone ends lines only in a file that has nothing else: elsewhere it is a slip inside a cell.
        var commonest: TableSurvey.LineEnd {
            if cr > 0, cr > (lf + crlf) * 4 { return .cr }
            return crlf > lf ? .crlf : .lf
        }
    }

    // MARK: the header

    private struct Record {
        var cells: [String]
        var line: Int
        var filled: Int { cells.reduce(0) { $0 + ($1.isEmpty ? 0 : 1) } }
    }

    private func findHeader(_ survey: inout TableSurvey) throws {
        var records: [Record] = []
        try TableReader(source, survey, pieceSize: 65_536).records(report: { _ in }) { row, _ in
            records.append(Record(cells: (0..<row.count).map { row.text($0) }, line: row.line))
            return records.count < 60
        }
        if !survey.isSheet, let first = records.first, let named = Self.excelSeparator(first.cells, survey.separator),
            named != survey.separator
        {
            survey.separator = named
            return try findHeader(&survey)
        }
        let index = Self.headerIndex(records)
        if let index {
            survey.header = records[index].cells
            survey.headerLine = records[index].line
            survey.recordsBeforeData = index + 1
            survey.titleLines = records[0..<index].map { $0.cells.filter { !$0.isEmpty }.joined(separator: " ") }
            survey.columnCount = survey.header.count
        } else {
            survey.columnCount = Self.commonestWidth(records)
            if let first = records.first, Self.excelSeparator(first.cells, survey.separator) != nil {
                survey.recordsBeforeData = 1
            }
            survey.diagnostics.append(
                Diagnostic(
                    .warning, .headerMissing, at: Place(file: survey.file, line: 1), excerpt: records.first?.cells.first ?? ""))
        }
    }

    /// Excel's own first line, `sep=;`: cut by any separator it still begins so.
    private static func excelSeparator(_ cells: [String], _ separator: UInt8) -> UInt8? {
        guard let first = cells.first else { return nil }
        let text = Array(first.lowercased().utf8)
        guard text.starts(with: Array("sep=".utf8)), cells.dropFirst().allSatisfy(\.isEmpty) else { return nil }
        if text.count == 5 { return text[4] }
        // The cell was cut at the very sign it names; a TAB was trimmed away.
        return text.count == 4 ? (cells.count > 1 ? separator : 9) : nil
    }

    private static func headerIndex(_ records: [Record]) -> Int? {
        let width = commonestWidth(records)
        for (index, record) in records.prefix(30).enumerated() {
            if record.cells.first?.lowercased().hasPrefix("sep=") == true { continue }
            let needed = width <= 1 ? 1 : max(2, (width + 1) / 2)
            guard record.filled >= needed else { continue }
            let dataLike = record.cells.filter(HeaderText.looksLikeData).count
            let known = record.cells.filter(HeaderText.isKnown).count
            return dataLike == 0 || (known >= 2 && known > dataLike) ? index : nil
        }
        // A header with mostly empty names, or one line alone.
        return records.firstIndex { $0.filled > 0 && !$0.cells.contains(where: HeaderText.looksLikeData) }
    }

    private static func commonestWidth(_ records: [Record]) -> Int {
        var counts: [Int: Int] = [:]
        for record in records where record.filled > 0 { counts[record.cells.count, default: 0] += 1 }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
    }

    private func takeSamples(_ survey: inout TableSurvey) throws {
        var samples = [[String]](repeating: [], count: survey.columnCount)
        var rows = 0
        try TableReader(source, survey, pieceSize: 65_536).readUntil { row in
            if row.isTotalLine { return true }
            for index in samples.indices where samples[index].count < Self.samplesKept {
                let text = row.text(index)
                if !text.isEmpty { samples[index].append(String(text.prefix(200))) }
            }
            rows += 1
            return rows < Self.rowsLookedAt
        }
        survey.samples = samples
    }
}
