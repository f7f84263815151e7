import Testing

@testable import Formats

@Suite("A table tells what it is about") struct TableKindTests {
    @Test(
        "from its columns",
        arguments: [
            ("Nama,No HP,Alamat\nBu Sari,0812,Jl\n", TableKind.contacts), ("Name,Email\nAda,a@b.id\n", .contacts),
            ("Primary Email\na@b.id\n", .contacts), ("No Nota;Tanggal;Nama;Total\n1;1/1/2026;Bu Sari;5\n", .orders),
            ("Tanggal,Nama,HP,Alamat,Pesanan,Jumlah,Harga\n", .orders),
            ("customer,date,amount,quantity\n1,1997-01-01,29.33,2\n", .orders),
            ("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n", .orders),
            ("Jenis,Tanggal,Pelanggan,Isi,Jatuh Tempo\nJanji,1/1/2026,Bu Sari,antar,2/1/2026\n", .notebook),
            ("kind,date,customer,text\nnote,2026-01-01,Bu Sari,hi\n", .notebook), ("suhu,cuaca\n30,cerah\n", .unknown),
            ("Bu Sari,081211112222\nPak Budi,081333334444\n", .contacts), ("nama,tanggal lahir,telp,email,grup\n", .contacts),
        ])
    func kind(_ text: String, _ kind: TableKind) throws {
        #expect(TableKind.recognise(try TableReader.survey(MemorySource(text: text))) == kind)
    }

    @Test(
        "each fixture",
        arguments: [
            ("pesanan-excel.csv", TableKind.orders), ("kontak.csv", .contacts), ("catatan.csv", .notebook),
            ("tokopedia-lama.csv", .orders),
        ])
    func fixture(_ name: String, _ kind: TableKind) throws {
        #expect(TableKind.recognise(try TableReader.survey(TableFixtures.source(name))) == kind)
    }

    @Test("names of columns are compared without accents, signs and capitals") func normalise() {
        #expect(HeaderText.normalise("  No. HP / WA ") == "no hp wa")
        #expect(HeaderText.normalise("Téléphone (1)") == "telephone 1")
        #expect(HeaderText.normalise("E-mail 1 - Value") == "e mail 1 value")
        #expect(HeaderText.withoutBrackets("Harga Awal (IDR)") == "Harga Awal ")
    }

    @Test("the specific column wins, and no column is used twice") func specific() {
        let found = ColumnMatcher(OrderColumns.synonyms).match([
            "Tanggal", "Tanggal Kirim", "Jam Kirim", "Jam", "Total", "Harga (Rp)",
        ])
        #expect(found == [.placedDate: 0, .deliverDate: 1, .deliverTime: 2, .placedTime: 3, .total: 4, .unitPrice: 5])
    }
}
