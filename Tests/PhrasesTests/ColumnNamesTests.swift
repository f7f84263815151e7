import Formats
import Phrases
import Testing
import Vocabulary

/// What a preview calls a column can be said of one: `--column "X=tanggal kirim"`.
@Suite("What columns are called") struct ColumnNamesTests {
    @Test("is understood as what it names, in an order list", arguments: OrderField.allCases)
    func orders(_ field: OrderField) {
        let header = OrderColumns.synonyms
        expect(.order(field)) { ColumnMatcher(header).match([$0])[field] == 0 }
    }

    @Test("is understood as what it names, in a notebook", arguments: NotebookField.allCases)
    func notebook(_ field: NotebookField) {
        expect(.notebook(field)) { ColumnMatcher(NotebookColumns.synonyms).match([$0])[field] == 0 }
    }

    @Test("is understood as what it names, in an address book", arguments: ContactField.allCases)
    func contacts(_ field: ContactField) throws {
        try expect(.contact(field)) { name in
            let table = try ContactsTable.survey(MemorySource(text: "Nama Teman,\(name)\nBu Ani,x\n"))
            return ![.kept, .unread].contains(table.readColumns[1].meaning)
        }
    }

    private func expect(_ meaning: ReadColumn.Meaning, _ isUnderstood: (String) throws -> Bool) rethrows {
        for phrases in [Samples.indonesian, Samples.english] {
            let name = phrases.name(of: meaning)
            #expect(try isUnderstood(name), "\(name)")
        }
    }
}
