import Testing
import Vocabulary

@testable import Formats

@Suite("Orders come in as the shop keeps them") struct OrdersTableTests {
    private func read(_ text: String) throws -> (orders: [OrderDraft], told: [Diagnostic]) {
        try OrderExpectation.read(MemorySource(text: text))
    }

    @Test("an Indonesian Excel list with everything in it") func excel() throws {
        let (orders, told) = try OrderExpectation.read(TableFixtures.source("pesanan-excel.csv"))
        #expect(orders.map(\.number) == ["N-001", "N-002", "N-003"])
        let ratna = try #require(orders.first)
        #expect(ratna.customerName == "Bu Ratna Wulandari")
        #expect(ratna.phones == ["0812-3456-7890"])
        #expect(
            ratna.lines == [
                OrderLine(what: "Nasi box ayam bakar", quantityMilli: 50_000, amountMinor: 125_000_000),
                OrderLine(what: "Es teh", quantityMilli: 50_000, amountMinor: 17_500_000),
                OrderLine(what: "Kue lapis; potong", quantityMilli: 2000, amountMinor: 9_000_000),
            ])
        #expect(ratna.total == .rupiah(1_425_000))
        #expect(ratna.paid == .rupiah(500_000))
        #expect(ratna.deliverAt == .local(try #require(LocalTime(year: 2026, month: 4, day: 15, hour: 11, minute: 30))))
        #expect(ratna.placedAt.day == Day(iso: "2026-04-03"))
        #expect(ratna.note == "tanpa sambal")
        #expect(orders.map(\.status) == [.delivered, .cancelled, .confirmed])
        #expect(orders[2].lines.map(\.what) == ["Pipa 5\" PVC"])
        #expect(orders[2].lines.map(\.quantityMilli) == [1500])
        #expect(
            told.map(\.problem) == [
                .maskedPhone("0812-****-7890"), .lostDigits("6,28123E+12"), .noSuchDate("31/02/2026"), .totalLine,
            ])
        #expect(told[2].place.line == 8)
    }

    @Test("a header on the fourth line, masked buyers, the marketplace's words") func tokopedia() throws {
        let (orders, told) = try OrderExpectation.read(TableFixtures.source("tokopedia-lama.csv"))
        #expect(orders.map(\.number) == ["INV/1", "INV/2"])
        #expect(orders.map(\.status) == [.delivered, .cancelled])
        #expect(orders.map(\.total) == [.rupiah(70_000), .rupiah(15_000)])
        #expect(
            orders.first?.placedAt
                == .local(try #require(LocalTime(year: 2026, month: 1, day: 5, hour: 10, minute: 0, second: 0))))
        #expect(told.contains { $0.problem == .maskedPhone("62812****34") })
    }

    @Test("without a number each row is an order") func withoutNumber() throws {
        let (orders, _) = try read("Tanggal,Nama,Pesanan,Jumlah\n1/11/2026,Bu Sari,Nasi box,20\n1/11/2026,Bu Sari,Es teh,20\n")
        #expect(orders.map(\.number) == [nil, nil])
        #expect(orders.flatMap(\.lines).map(\.quantityMilli) == [20_000, 20_000])
    }

    @Test("jumlah is how many, or how much where nothing else says it") func jumlah() throws {
        let (orders, _) = try read("Tanggal,Nama,Jumlah\n19/11/2026,Bu Sari,150.000\n20/11/2026,Pak Budi,75.000\n")
        #expect(orders.map(\.total) == [.rupiah(150_000), .rupiah(75_000)])
        #expect(orders.flatMap(\.lines).isEmpty)
    }

    @Test("a total on every row is each line's own when the lines say so, else the order's") func totals() throws {
        let own = try read("nota,tanggal,barang,qty,harga,total\n1,19/11/2026,a,2,5000,10000\n1,19/11/2026,b,1,7000,7000\n")
        #expect(own.orders.map(\.total) == [.rupiah(17_000)])
        let whole = try read("nota,tanggal,barang,qty,harga,total\n1,19/11/2026,a,2,5000,17000\n1,19/11/2026,b,1,7000,17000\n")
        #expect(whole.orders.map(\.total) == [.rupiah(17_000)])
        let none = try read("nota,tanggal,barang,qty,harga,ongkir\n1,19/11/2026,a,2,5000,3000\n1,19/11/2026,b,1,7000,\n")
        #expect(none.orders.map(\.total) == [.rupiah(20_000)])
    }

    @Test("numbers that start again every day are different orders, and that is told") func restarted() throws {
        let (orders, told) = try read(
            "nota,tanggal,nama,total\n1,18/11/2026,Bu Sari,5000\n1,19/11/2026,Bu Sari,6000\n1,19/11/2026,Pak Budi,7000\n")
        #expect(orders.count == 3)
        #expect(told.map(\.problem) == [.conflictingRows(key: "1"), .conflictingRows(key: "1")])
    }

    @Test("what was paid: an amount, what is left, or a word") func paid() throws {
        let (orders, _) = try read(
            """
            nota,tanggal,nama,total,bayar,sisa,lunas
            1,19/11/2026,Bu Sari,10000,4000,,
            2,19/11/2026,Bu Sari,10000,,3000,
            3,19/11/2026,Bu Sari,10000,lunas,,
            4,19/11/2026,Bu Sari,10000,,,ya
            5,19/11/2026,Bu Sari,10000,transfer,,belum
            """)
        #expect(orders.map(\.paid) == [.rupiah(4000), .rupiah(7000), .rupiah(10_000), .rupiah(10_000), nil])
    }

    @Test("delivery: a time alone is that day, a courier is no time") func delivery() throws {
        let (orders, told) = try read(
            "tanggal,nama,pesanan,kirim\n19/11/2026,Bu Sari,nasi,14.30\n19/11/2026,Bu Sari,teh,JNE\n19/11/2026,Bu Sari,kue,31/11/2026\n"
        )
        #expect(
            orders.map(\.deliverAt) == [
                .local(try #require(LocalTime(year: 2026, month: 11, day: 19, hour: 14, minute: 30))), nil, nil,
            ])
        #expect(told.map(\.problem) == [.noSuchDate("31/11/2026")])
    }

    @Test("days that could be either are asked of the whole file") func lateEvidence() throws {
        let ambiguous = (0..<900).map { "\($0),0\($0 % 9 + 1)/02/2026,Bu Sari,1000\n" }.joined()
        let decided = try OrdersTable.survey(
            MemorySource(text: "nota,tanggal,nama,total\n\(ambiguous)900,02/13/2026,Pak Budi,1000\n"))
        #expect(decided.placedForm == .mdy)
        #expect(decided.decisions.isEmpty)
        let open = try OrdersTable.survey(MemorySource(text: "nota,tanggal,nama,total\n\(ambiguous)"))
        #expect(open.placedForm == .dmy)
        #expect(open.decisions.map(\.problem) == [.dayOrderAssumed])
    }

    @Test("amounts in another currency, by the row or by the sign") func currency() throws {
        let rows = try read("order id,date,customer,total,currency\n1,2026-11-19,Ann,12.50,USD\n2,2026-11-19,Ken,1250,JPY\n")
        #expect(rows.orders.map { $0.total?.minor } == [1250, 1250])
        #expect(rows.orders.map { $0.total?.currency.code } == ["USD", "JPY"])
        let sign = try read("order id,date,customer,total\n1,2026-11-19,Ann,RM 12.50\n")
        #expect(sign.orders.first?.total?.currency.code == "MYR")
    }

    @Test("a wrong amount is told and the order kept") func wrongAmount() throws {
        let (orders, told) = try read(
            "nota,tanggal,nama,total\n1,19/11/2026,Bu Sari,dua puluh\n2,19/11/2026,Pak Budi,99999999999999999999\n")
        #expect(orders.map(\.total) == [nil, nil])
        #expect(told.map(\.problem) == [.noSuchAmount("dua puluh"), .noSuchAmount("99999999999999999999")])
    }

    @Test("WooCommerce's names are found") func wooCommerce() throws {
        let (orders, _) = try read(
            """
            Order Number,Order Status,Order Date,Customer Note,First Name (Billing),Billing Email Address,Phone (Billing),Order Total Amount,Item Name,Quantity,Item Cost
            1001,Completed,2026-11-19 10:30,tolong cepat,Sari,Sari@Example.com,081211112222,55000,Sambal,2,27500
            """)
        #expect(orders.first?.number == "1001")
        #expect(orders.first?.status == .delivered)
        #expect(orders.first?.email == "sari@example.com")
        #expect(orders.first?.total == .rupiah(55_000))
        #expect(orders.first?.phones == ["081211112222"])
    }

    @Test("pieces of any size give the same orders") func pieces() throws {
        let whole = try OrderExpectation.read(TableFixtures.source("pesanan-excel.csv"))
        for size in [1, 7, 4096] {
            let pieces = try OrderExpectation.read(TableFixtures.source("pesanan-excel.csv"), pieceSize: size)
            #expect(pieces.orders == whole.orders)
            #expect(pieces.told == whole.told)
        }
    }

    @Test("a list without days is no list of orders") func withoutDays() throws {
        #expect(throws: TableRefusal(.missing(field: "date"), file: "memory")) {
            try OrdersTable.survey(MemorySource(text: "nama,total\nBu Sari,5000\n"))
        }
    }
}
