@testable import Formats

extension FuzzedParser {
    static let contacts = FuzzedParser(name: "contacts") { bytes in
        let source = PiecemealSource(bytes)
        let survey = try TableReader.survey(source)
        _ = TableKind.recognise(survey)
        try ContactsTable(survey).read(source, report: { _ in }, pieceSize: 509) { _ in }
    }

    static let orders = FuzzedParser(name: "orders") { bytes in
        let source = PiecemealSource(bytes)
        try OrdersTable.survey(source).read(source, report: { _ in }, pieceSize: 509) { _ in }
    }

    static let notebook = FuzzedParser(name: "notebook") { bytes in
        let source = PiecemealSource(bytes)
        try NotebookTable.survey(source).read(source, report: { _ in }, pieceSize: 509) { _ in }
    }

    static let numbers = FuzzedParser(name: "numbers") { bytes in
        let cells = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        let dates = DateForm.decide(cells).form
        let amounts = AmountForm.decide(cells).form
        for cell in cells {
            _ = DateText.read(cell, dates)
            _ = Amount.parse(cell, amounts)
            cell.withCellBytes { bytes in
                _ = Amount.parseQuantity(bytes, amounts)
                _ = TimeOfDayText.read(bytes)
            }
        }
    }
}
