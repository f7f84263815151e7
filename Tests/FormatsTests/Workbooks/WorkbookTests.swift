import Testing
import Vocabulary

@testable import Formats

@Suite("A workbook is read sheet by sheet") struct WorkbookTests {
    @Test("its sheets stand in the order of their tabs, the hidden one marked") func sheets() throws {
        let book = try Workbook(PartsInMemory(folder: "toko"))
        #expect(book.sheets.map(\.name) == ["Pesanan 2026", "Pelanggan", "Catatan", "Rekap suhu", "Sheet5", "Bantuan"])
        #expect(book.sheets.map(\.isHidden) == [false, false, false, false, false, true])
    }

    @Test("a sheet goes where a table of its columns goes") func kinds() throws {
        let book = try Workbook(PartsInMemory(folder: "toko"))
        var kinds: [TableKind] = []
        for sheet in book.sheets.prefix(4) {
            kinds.append(TableKind.recognise(try TableReader.survey(book.source(of: sheet))))
        }
        #expect(kinds == [.orders, .contacts, .notebook, .unknown])
        #expect(throws: TableRefusal(.empty, file: "toko.xlsx/Sheet5")) {
            try TableReader.survey(book.source(of: book.sheets[4]))
        }
    }

    @Test("orders: days, amounts and formulas are what the sheet says, and lines are its rows") func orders() throws {
        let book = try Workbook(PartsInMemory(folder: "toko"))
        let source = try book.source(of: book.sheets[0])
        let table = try OrdersTable.survey(source)
        var orders: [OrderDraft] = []
        var told = table.decisions
        try table.read(source, report: { told.append($0) }) { orders.append($0) }
        #expect(table.table.headerLine == 3)
        #expect(table.table.titleLines.first == "Dapur Melati: pesanan")
        #expect(orders.map(\.number) == ["N-1", "N-2"])
        #expect(
            orders.map(\.place) == [
                Place(file: "toko.xlsx/Pesanan 2026", line: 4), Place(file: "toko.xlsx/Pesanan 2026", line: 7),
            ])
        let ratna = try #require(orders.first)
        #expect(ratna.placedAt == .local(try #require(LocalTime(year: 2026, month: 4, day: 3, hour: 9, minute: 14))))
        #expect(ratna.phones == ["081234567890"])
        #expect(
            ratna.lines == [
                OrderLine(what: "Nasi box, ayam", quantityMilli: 50_000, amountMinor: 125_000_000),
                OrderLine(what: "Es teh \"manis\"", quantityMilli: 50_000, amountMinor: 17_500_000),
            ])
        #expect(ratna.total == .rupiah(1_425_000))
        #expect(orders[1].lines == [OrderLine(what: "Kue lapis\npotong", quantityMilli: 2500, amountMinor: 312_625)])
        #expect(orders[1].total == Money(minor: 312_625, .rupiah))
        #expect(PhoneNumber.numbers(in: orders[1].phones[0]) == ["+6281300001002"])
        // The days and numbers are the book's own: nothing was assumed, nothing is to be shown.
        #expect(told.map(\.problem) == [.totalLine])
        #expect(told.map(\.place.line) == [9])
        #expect(table.shownForms.dates == nil)
        #expect(table.shownForms.amounts == nil)
    }

    @Test("contacts: numbers that lost their zero, words in pieces, a birthday") func contacts() throws {
        let book = try Workbook(PartsInMemory(folder: "toko"))
        let source = try book.source(of: book.sheets[1])
        let table = try ContactsTable.survey(source)
        var people: [ContactDraft] = []
        var told = table.decisions
        try table.read(source, report: { told.append($0) }) { people.append($0) }
        #expect(people.map(\.displayName) == ["Bu Sari", "Pak Budi Santoso"])
        #expect(people.map(\.birthday) == [Day(iso: "1975-08-17"), nil])
        #expect(people[0].note == "suka pedas ☕")
        #expect(people[1].phones.map(\.value) == ["6281300001002"])
        #expect(people[1].street == "Jl. Melati 3\nBandung")
        #expect(told.isEmpty)
    }

    @Test("a notebook") func notebook() throws {
        let book = try Workbook(PartsInMemory(folder: "toko"))
        let source = try book.source(of: book.sheets[2])
        var drafts: [HappeningDraft] = []
        try NotebookTable.survey(source).read(source, report: { Issue.record("\($0)") }) { drafts.append($0) }
        #expect(drafts.map(\.happening) == [.promise(what: "antar 40 kotak", due: try #require(Day(iso: "2026-04-15")))])
        #expect(drafts.map(\.at.day) == [Day(iso: "2026-04-03")])
    }

    @Test("a marketplace writes everything as text: its dots are thousands, a number beside them is not") func texts() throws {
        let book = try Workbook(PartsInMemory(folder: "ekspor"))
        let source = try book.source(of: try #require(book.sheets.first))
        let table = try OrdersTable.survey(source)
        var orders: [OrderDraft] = []
        try table.read(source, report: { _ in }) { orders.append($0) }
        #expect(table.amountForm == .dotThousands)
        #expect(table.shownForms.amounts == .dotThousands)
        #expect(orders.map(\.total) == [.rupiah(250_000), Money(minor: 125_050, .rupiah)])
        #expect(orders.map(\.status) == [.delivered, .cancelled])
        #expect(orders.map(\.account) == ["sari.dewi", "budi_s"])
        #expect(orders.map { $0.placedAt.day.iso } == ["2026-04-03", "2026-04-12"])
    }

    @Test("pieces of any size give the same table") func pieces() throws {
        let book = try Workbook(PartsInMemory(folder: "toko"))
        let whole = try SmallBook.text(of: book.source(of: book.sheets[0]), pieceSize: 100_000)
        for size in [1, 7, 64] {
            #expect(try SmallBook.text(of: book.source(of: book.sheets[0]), pieceSize: size) == whole)
        }
        let source = try book.source(of: book.sheets[0])
        _ = try SmallBook.text(of: source)
        #expect(try SmallBook.text(of: source) == whole, "and again from the start")
    }

    @Test("another program's ways: prefixes, backslashes, capitals, UTF-16, no relations") func otherPrograms() throws {
        let sheet = "<x:worksheet><x:sheetData><x:row><x:c t='str'><x:v>Bu Sari</x:v></x:c></x:row></x:sheetData></x:worksheet>"
        let wide: [UInt8] =
            [0xFF, 0xFE] + ("<?xml version=\"1.0\"?>" + sheet).utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let parts = PartsInMemory([
            "XL\\Workbook.xml": Array("<x:workbook><x:sheets><x:sheet name='a&amp;b' r:id='x'/></x:sheets></x:workbook>".utf8),
            "XL\\Worksheets\\Sheet1.xml": wide,
        ])
        #expect(Workbook.isWorkbook(parts.names))
        #expect(try Workbook(parts).sheets.map(\.name) == ["a&b"])
        #expect(try SmallBook.csv(parts) == "Bu Sari\n")
    }
}
