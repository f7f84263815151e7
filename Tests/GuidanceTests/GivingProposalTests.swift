import Guidance
import Testing
import Vocabulary

@Suite("What is proposed of giving and giving way") struct GivingProposalTests {
    private func proposed(_ side: Side, _ text: String) throws -> [String] {
        var chat = try Chat()
        chat.says(side, text)
        return chat.proposals().map(\.brief).filter { brief in
            ["concession", "favour", "moment"].contains { brief.hasPrefix($0) }
        }
    }

    @Test(
        "somebody gave way, and said so",
        arguments: [
            (Side.customer, "Nggak usah diganti mbak, cuma dua kotak", "concession customer Nggak usah diganti"),
            (Side.customer, "ongkirnya biar saya yang tanggung ya", "concession customer ongkirnya biar saya yang tanggung"),
            (Side.customer, "kembaliannya buat mas kurir aja", "concession customer kembaliannya buat"),
            (Side.customer, "gpp telat, hati-hati di jalan", "concession customer gpp telat"),
            (Side.customer, "No need to replace them, really", "concession customer No need to replace"),
            (Side.us, "Maaf sekali Bu, 6 kotak itu kami ganti semua ya", "concession us kami ganti semua"),
            (Side.us, "Ongkir untuk Ibu kami yang tanggung", "concession us Ongkir untuk Ibu kami yang tanggung"),
            (Side.us, "The extra box is on the house", "concession us on the house"),
        ])
    func concessions(_ side: Side, _ text: String, _ expected: String) throws {
        #expect(try proposed(side, text) == [expected])
    }

    @Test(
        "they spoke of us to others, or something good happens in their family",
        arguments: [
            ("saya sudah rekomendasikan ke ibu-ibu arisan", "favour referral saya sudah rekomendasikan"),
            ("udah tak kenalin ke tetangga mbak", "favour referral tak kenalin"),
            ("Pesan 50 kotak, anak saya wisuda hari Sabtu", "moment celebration anak saya wisuda"),
            ("untuk nikahan adik saya bulan depan", "moment wedding nikahan adik"),
            ("istri baru lahiran kemarin, alhamdulillah", "moment birth istri baru lahiran"),
            ("it's my daughter graduation day", "moment celebration daughter graduation"),
        ])
    func kindnesses(_ text: String, _ expected: String) throws {
        #expect(try proposed(.customer, text) == [expected])
    }

    @Test(
        "not what is denied, asked of us, said by the other side, or written to many",
        arguments: [
            (Side.customer, "kami minta ganti ya, 6 kotak tumpah"), (.customer, "bisa gratis ongkir kak?"),
            (.us, "Nggak usah diganti mbak"), (.us, "anak saya wisuda hari Sabtu"), (.customer, "saya tidak ajak teman"),
            (.customer, "almarhum suami saya meninggal kemarin"), (.customer, "kalau ganti menu bisa?"),
            (.us, String(repeating: "Promo spesial untuk semua pelanggan setia! ", count: 12) + "kami kasih diskon"),
        ])
    func nothing(_ side: Side, _ text: String) throws { #expect(try proposed(side, text) == []) }

    @Test("twice in one talk is one; what is written down is not asked; other people's words are others")
    func once() throws {
        var chat = try Chat()
        chat.says(.customer, "nggak usah diganti mbak", "2026-11-18 10:00")
        chat.says(.customer, "beneran gak perlu diganti", "2026-11-18 10:05")
        #expect(chat.proposals().map(\.id.entry) == [EntryID(1)])
        var written = WrittenDown()
        written.concessions = [Shop.at("2026-11-18 12:00")]
        #expect(chat.proposals(beside: written) == [])
    }
}

@Suite("What orders and payments say that nobody told") struct OrderProposalTests {
    private func order(
        total: Int64?, paid: Int64?, refunded: Int64? = nil, _ status: Order.Status = .delivered,
        at: String = "2026-11-10 09:00"
    ) -> Order {
        Order(
            id: OrderID(5), customer: CustomerID(1), entry: EntryID(5), number: "P-5", placedAt: When(Shop.at(at)),
            total: total.map { .rupiah($0) }, paid: paid.map { .rupiah($0) }, refunded: refunded.map { .rupiah($0) },
            status: status, lines: [OrderLine(what: "nasi kotak", quantityMilli: 20_000)])
    }

    private func proposed(_ order: Order, _ written: WrittenDown = WrittenDown()) -> [String] {
        Proposals(ProposalWariness(after: []), asOf: Shop.at("2026-11-19 15:00"), zone: .jakarta)
            .chosen(from: [], [order], beside: written) { _ in [] }.map(\.brief)
    }

    @Test("money of theirs that still lies with us")
    func risks() {
        #expect(proposed(order(total: 300_000, paid: 325_000)) == ["risk lebih bayar 2500000"])
        #expect(proposed(order(total: 300_000, paid: 100_000, .cancelled)) == ["risk uang muka belum dikembalikan 10000000"])
        var written = WrittenDown()
        written.riskyOrders = [EntryID(5)]
        #expect(proposed(order(total: 300_000, paid: 325_000), written) == [])
    }

    @Test("money we gave back although the order stood")
    func concession() {
        #expect(proposed(order(total: 300_000, paid: 300_000, refunded: 50_000)) == ["concession us uang kembali"])
    }

    @Test("nothing where all is even, where nothing is known, or where it is long ago")
    func even() {
        #expect(proposed(order(total: 300_000, paid: 300_000)) == [])
        #expect(proposed(order(total: 300_000, paid: nil)) == [])
        #expect(proposed(order(total: nil, paid: 100_000)) == [])
        #expect(proposed(order(total: 300_000, paid: 100_000, refunded: 100_000, .cancelled)) == [])
        #expect(proposed(order(total: 300_000, paid: 325_000, at: "2026-08-10 09:00")) == [])
    }
}
