/// Where each thing stands in an order list, from a shop's own notebook in Excel to the marketplaces' exports. The specific
/// stands before the general: `tanggal kirim` must not be taken for the day of the order.
package enum OrderColumns {
    package typealias Synonyms = ColumnMatcher<OrderField>.Synonyms

    package static let synonyms: [Synonyms] = when + who + what + money + state + whereTo

    private static let when: [Synonyms] = [
        .init(
            .deliverDate,
            [
                "tanggal kirim", "tgl kirim", "tanggal antar", "tgl antar", "tanggal pengiriman", "tgl pengiriman",
                "tanggal ambil",
                "tgl ambil", "tanggal acara", "tgl acara", "jadwal kirim", "jadwal antar", "delivery date", "deliver at",
                "kirim", "antar",
                "waktu kirim", "waktu antar", "dikirim tanggal", "diantar tanggal", "deadline", "delivery time and date",
                "untuk tanggal",
                "deliver on", "delivery",
            ], words: ["tanggal kirim", "tgl kirim", "tanggal antar", "tgl antar"]),
        .init(
            .deliverTime,
            [
                "jam kirim", "jam antar", "jam pengiriman", "pukul kirim", "delivery time", "jam ambil", "jam acara",
                "jam diantar",
            ],
            words: ["jam kirim", "jam antar"]),
        .init(
            .placedDate,
            [
                "waktu pesanan dibuat", "created time", "created at", "order creation time", "tanggal pesanan dibuat",
                "tanggal pesanan",
                "tanggal order", "tgl order", "tgl pesan", "tanggal pesan", "tanggal pemesanan", "tanggal transaksi",
                "tgl transaksi",
                "tanggal nota", "tanggal penjualan", "tanggal beli", "tgl beli", "waktu pemesanan", "waktu pesanan",
                "order date",
                "purchase date", "transaction date", "order created date", "date created", "createtime", "date paid",
                "invoicedate",
                "invoice date", "creation date", "order placed", "tanggal", "tgl", "hari tanggal", "hari tgl", "date", "waktu",
                "datetime", "date time",
                "timestamp",
                "processed at",
            ], words: ["tanggal", "tgl"]),
        .init(.placedTime, ["jam pesan", "jam order", "jam transaksi", "jam", "pukul", "time", "order time"]),
        .init(
            .paidDate,
            [
                "waktu pembayaran dilakukan", "waktu pembayaran", "tanggal pembayaran", "paid time", "paid at", "tgl bayar",
                "tanggal bayar", "payment date", "tanggal lunas",
            ]),
    ]

    private static let who: [Synonyms] = [
        .init(
            .account,
            [
                "username pembeli", "buyer username", "username", "buyer user id", "akun", "nama akun", "customer id",
                "cust id",
                "customerid", "id pelanggan", "kode pelanggan", "no pelanggan", "member id",
            ]),
        .init(
            .phone,
            [
                "no hp", "nohp", "no telp", "no telepon", "nomor telepon", "no telp penerima", "phone #", "phone", "telp",
                "telepon", "hp",
                "wa", "no wa", "nomor wa", "nomor hp", "whatsapp", "no hp wa", "hp wa", "wa hp", "billing phone",
                "shipping phone",
                "buyer phone number", "ship phone number", "phone number", "handphone", "kontak", "no kontak", "ponsel",
                "telp pembeli",
                "customer phone", "no handphone",
            ], words: ["hp", "wa", "telp", "telepon", "whatsapp", "phone", "ponsel"]),
        .init(
            .email,
            ["email", "e mail", "billing email", "customer email", "buyer email", "email address", "billing email address"]),
        .init(
            .customer,
            [
                "nama pelanggan", "nama pembeli", "nama pemesan", "nama customer", "nama konsumen", "pelanggan", "pembeli",
                "pemesan",
                "konsumen", "customer", "customer name", "buyer name", "nama penerima", "recipient", "penerima", "billing name",
                "shipping name", "buyer", "recipient name", "client", "member", "an", "atas nama", "billing full name", "nama",
                "customername", "shipping address name", "full name billing", "full name",
            ], words: ["nama pelanggan", "nama pembeli", "pelanggan", "pembeli", "pemesan"]),
        .init(
            .givenName,
            [
                "billing first name", "first name billing", "customer first name", "first name", "nama depan",
                "shipping first name", "first name shipping",
            ]),
        .init(
            .familyName,
            [
                "billing last name", "last name billing", "customer last name", "last name", "nama belakang",
                "shipping last name", "last name shipping",
            ]),
    ]

    private static let what: [Synonyms] = [
        .init(
            .number,
            [
                "no pesanan", "nomor pesanan", "id pesanan", "order id", "order no", "order number", "no order", "nomor order",
                "amazon order id", "ordernumber", "no nota", "nomor nota", "nota", "no invoice", "nomor invoice", "invoice",
                "invoice no",
                "invoice number", "no faktur", "faktur", "no transaksi", "kode transaksi", "id transaksi", "kode pesanan",
                "no bon", "bon",
                "transaction id", "order", "tokopedia invoice number", "invoiceno", "no inv", "kode order", "#order", "order #",
                "no po",
                "nomor transaksi", "no struk", "receipt number", "order reference", "nomor order", "order sn",
            ], words: ["no pesanan", "no nota", "no invoice", "nomor invoice", "nomor pesanan", "no order"]),
        .init(
            .product,
            [
                "lineitem name", "nama produk", "product name", "nama barang", "nama item", "nama menu", "produk", "product",
                "barang",
                "menu", "item name", "itemname", "item", "items", "pesanan", "isi pesanan", "detail pesanan", "jenis",
                "isi", "rincian", "rincian pesanan", "yang dipesan", "menu pesanan",
                "jenis pesanan",
                "uraian", "order items", "line items", "description", "products", "deskripsi", "detail", "layanan", "paket",
                "title",
                "sku description", "judul",
            ], words: ["nama produk", "nama barang"]),
        .init(.variation, ["nama variasi", "variation", "variasi", "varian", "ukuran", "warna", "size", "variant"]),
        .init(
            .quantity,
            [
                "lineitem quantity", "jumlah produk dibeli", "kuantitas", "quantity", "qty", "jumlah barang", "jumlah porsi",
                "porsi", "pcs",
                "banyaknya", "banyak", "jml", "jumlah", "quantity purchased", "item quantity", "unit", "jumlah pesanan",
                "jumlah item",
                "jumlah order",
            ], words: ["qty", "jumlah", "jml"]),
    ]

    private static let money: [Synonyms] = [
        .init(
            .lineAmount,
            [
                "sku subtotal after discount", "total harga produk", "jumlah harga", "total harga barang", "item price",
                "item total",
                "harga total", "line total", "total item", "item subtotal",
            ]),
        .init(
            .unitPrice,
            [
                "lineitem price", "harga setelah diskon", "deal price", "harga jual", "harga satuan", "unit price", "unitprice",
                "paidprice",
                "harga barang", "harga", "price", "@", "hrg", "harga pcs", "harga produk", "item cost",
                "sku unit original price", "harga awal",
            ], words: ["harga satuan", "harga"]),
        .init(.shippingTax, ["shipping tax"]),
        .init(
            .shipping,
            [
                "ongkos kirim dibayar oleh pembeli", "shipping fee after discount", "ongkir", "ongkos kirim", "biaya kirim",
                "shipping",
                "shipping price", "shipping cost", "shipping fee", "biaya antar", "order shipping", "shipping total",
            ]),
        .init(.tax, ["item tax", "taxes", "tax", "pajak", "ppn", "order tax", "tax total"]),
        .init(
            .refunded,
            [
                "refunded amount", "order refund amount", "refund amount", "refund", "pengembalian dana", "dikembalikan",
                "jumlah refund",
                "order refund", "total refunded",
            ]),
        .init(
            .total,
            [
                "total pembayaran", "order amount", "total payment", "total penjualan", "total bayar", "total belanja",
                "grand total",
                "total order", "order total", "total pesanan", "total", "total harga", "total tagihan", "nominal", "nilai",
                "amount",
                "jumlah uang", "jumlah rupiah", "omzet", "omset", "total amount", "order total amount", "tagihan", "net sales",
                "spend",
                "jumlah transaksi", "total transaksi",
            ], words: ["total"]),
        .init(.subtotal, ["subtotal", "sub total"]),
        .init(.orderDiscount, ["discount amount", "diskon", "potongan", "discount", "disc"]),
        .init(
            .paid,
            [
                "dp", "uang muka", "dibayar", "bayar", "sudah bayar", "terbayar", "paid", "jumlah bayar", "down payment",
                "amount paid", "panjar",
            ]),
        .init(
            .remaining,
            [
                "sisa", "kurang", "kurang bayar", "sisa bayar", "sisa pembayaran", "balance", "outstanding", "piutang",
                "belum dibayar",
            ]),
        .init(.isPaid, ["lunas", "sudah lunas", "paid in full"]),
        .init(.currency, ["currency", "mata uang", "currency code", "order currency"]),
    ]

    private static let state: [Synonyms] = [
        .init(
            .paymentStatus,
            ["financial status", "payment status", "status pembayaran", "status bayar", "keterangan bayar", "pembayaran"]),
        .init(
            .status,
            [
                "status pesanan", "status terakhir", "order status", "fulfillment status", "status order", "status",
                "order substatus",
                "status transaksi", "state",
            ], words: ["status"]),
        .init(.cancelled, ["batal", "dibatalkan", "cancelled", "canceled", "cancelled at", "cancelled time", "is cancelled"]),
        .init(
            .done, ["selesai", "sudah selesai", "done", "completed", "terkirim", "sudah dikirim", "sudah diantar", "delivered"]),
        .init(.transactionType, ["transaction type", "jenis transaksi", "tipe transaksi", "type"]),
    ]

    private static let whereTo: [Synonyms] = [
        .init(
            .address,
            [
                "alamat pengiriman", "detail address", "shipping address1", "shipping address 1", "shipping street", "alamat",
                "alamat kirim",
                "alamat antar", "alamat lengkap", "alamat penerima", "address", "shipping address", "ship address 1", "lokasi",
                "billing address1", "tujuan",
            ], words: ["alamat"]),
        .init(
            .city,
            ["kota kabupaten", "regency and city", "shipping city", "kota", "ship city", "city", "billing city", "kecamatan"]),
        .init(.region, ["provinsi", "shipping province", "province", "ship state", "state ship", "shipping province name"]),
        .init(
            .postalCode, ["zipcode", "shipping zip", "kode pos", "ship postal code", "shipping postcode", "postal code", "zip"]),
        .init(.country, ["shipping country", "ship country", "country", "negara"]),
        .init(
            .note,
            [
                "catatan dari pembeli", "buyer message", "catatan pembeli", "customer note", "notes", "note", "catatan",
                "keterangan", "ket",
                "pesan", "memo", "permintaan khusus", "request",
            ]),
        .init(.sellerNote, ["seller note", "catatan penjual", "catatan toko", "catatan", "keterangan"]),
        .init(.recipient, ["end customer", "pembeli akhir", "untuk siapa", "pemesan akhir"]),
    ]

    /// The columns of one table, with the choices that only its values can settle.
    static func find(in table: TableSurvey) -> ColumnMap<OrderField> {
        var found = ColumnMatcher(synonyms).match(table.header.map(withoutList))
        settleName(table, &found)
        settleNo(table, &found)
        settleJumlah(table, &found)
        return ColumnMap(found)
    }

    /// Odoo puts the name of the list before the column: `Order Lines/Quantity`.
    private static func withoutList(_ name: String) -> String {
        guard let slash = name.lastIndex(of: "/") else { return name }
        let list = HeaderText.normalise(name[..<slash])
        let isList = ["order lines", "order line", "lines", "invoice lines", "baris pesanan", "baris order", "items"].contains(
            list)
        return isList ? String(name[name.index(after: slash)...]) : name
    }

    /// Shopify calls the order's number `Name`. Where lines have prices of their own and the name begins with `#`, so it is.
    private static func settleName(_ table: TableSurvey, _ found: inout [OrderField: Int]) {
        guard found[.number] == nil, let name = table.header.firstIndex(where: { HeaderText.normalise($0) == "name" }) else {
            return
        }
        let isNumber =
            table.header.contains { HeaderText.normalise($0).hasPrefix("lineitem") }
            || table.samples[name].allSatisfy { $0.hasPrefix("#") } && !table.samples[name].isEmpty
        if isNumber {
            found[.number] = name
        } else if found[.customer] == nil {
            found[.customer] = name
            if let number = table.header.firstIndex(where: { ["no", "no."].contains($0.lowercased()) }),
                found[.transactionType] != nil
            {
                found[.number] = number
            }
        }
    }

    /// *No* is a row counter in most lists; it is the order's number where it has letters in it (`SR-0001`) or where one
    /// number stands on several rows.
    private static func settleNo(_ table: TableSurvey, _ found: inout [OrderField: Int]) {
        guard found[.number] == nil, let column = table.header.firstIndex(where: { HeaderText.normalise($0) == "no" }) else {
            return
        }
        let values = table.samples[column]
        let isCounter = Set(values).count == values.count && values.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
        if !values.isEmpty && !isCounter { found[.number] = column }
    }

    /// *Jumlah* is how many, or how much: where nothing else says how much and the values are large, it is money.
    private static func settleJumlah(_ table: TableSurvey, _ found: inout [OrderField: Int]) {
        guard let column = found[.quantity], HeaderText.normalise(table.header[column]).contains("jumlah"),
            found[.total] == nil, found[.lineAmount] == nil, found[.unitPrice] == nil
        else { return }
        let form = AmountForm.decide(table.samples[column], isSheet: table.isSheet).form
        let values = table.samples[column].compactMap { Amount.parse($0, form) }
        guard !values.isEmpty, values.filter({ $0 >= 50_000 }).count * 2 > values.count else { return }
        found[.quantity] = nil
        found[.total] = column
    }
}
