import Formats
import Vocabulary

/// Finds out what the sheets of a workbook are, each by itself. Sheets of something else are passed over and named; so are
/// those that somebody put out of sight.
struct WorkbookRecogniser {
    let recogniser: Recogniser

    func look(at parcel: Parcel) throws -> Result<[RecognisedParcel], Recogniser.Stranger> {
        let book = try Workbook(ZipArchive(path: parcel.path))
        var found: [RecognisedParcel] = []
        var passedOver: [String] = []
        var firstHeader: [String] = []
        for sheet in book.sheets where !sheet.isHidden {
            let source = try book.source(of: sheet)
            guard let survey = try survey(source) else { continue }
            if let table = try recogniser.recognise(survey, source, in: Parcel(path: parcel.path, sheet: sheet)) {
                found.append(table)
            } else {
                if firstHeader.isEmpty { firstHeader = Array(survey.header.prefix(12)) }
                passedOver.append(sheet.name)
            }
        }
        let hidden = book.sheets.filter(\.isHidden).map(\.name)
        guard !found.isEmpty else {
            let isEmpty = passedOver.isEmpty && hidden.isEmpty
            return .failure(Recogniser.Stranger(parcel, isEmpty ? .empty : .notRecognised(columns: firstHeader)))
        }
        if !passedOver.isEmpty { found[0].decisions.append(.sheetsPassedOver(passedOver)) }
        if !hidden.isEmpty { found[0].decisions.append(.hiddenSheets(hidden)) }
        return .success(found)
    }

    /// Nil for a sheet with nothing on it, as every new book has some.
    private func survey(_ source: any ByteSource) throws -> TableSurvey? {
        do { return try TableReader.survey(source) } catch let refusal as TableRefusal {
            guard refusal.diagnostic.problem == .empty else { throw refusal }
            return nil
        }
    }
}
