import Formats

extension Phrasebook {
    /// What a column is read as, in a word that is also understood as the name of such a column.
    package func name(of meaning: ReadColumn.Meaning) -> String {
        switch meaning {
        case .contact(let field): name(of: field)
        case .order(let field): name(of: field)
        case .notebook(let field): name(of: field)
        case .phone: say("no HP", "phone")
        case .email: say("email", "email")
        case .address: say("alamat", "address")
        case .kept: say("disimpan apa adanya", "kept as it is")
        case .unread: say("tidak dibaca", "not read")
        }
    }

    package func key(_ key: RowKey) -> String {
        switch key {
        case .phone: say("nomor HP", "phone number")
        case .email: say("email", "email")
        case .id: say("kode pelanggan", "customer id")
        case .name: say("nama", "name")
        }
    }

    private func name(of field: ContactField) -> String {
        switch field {
        case .formattedName: say("nama", "name")
        case .customer: say("pelanggan", "customer")
        case .prefix: say("sapaan", "prefix")
        case .given: say("nama depan", "first name")
        case .middle: say("nama tengah", "middle name")
        case .family: say("nama belakang", "last name")
        case .suffix: say("name suffix", "suffix")
        case .nickname: say("panggilan", "nickname")
        case .organisation: say("perusahaan", "company")
        case .isCompany: say("perusahaan ya tidak", "is a company")
        case .relatedCompany: say("perusahaan terkait", "parent company")
        case .jobTitle: say("jabatan", "job title")
        case .title: "title"
        case .note: say("catatan", "note")
        case .birthday: say("tanggal lahir", "birthday")
        case .birthYear: say("tahun lahir", "birth year")
        case .birthMonth: say("bulan lahir", "birth month")
        case .birthDay: say("hari lahir", "birth day")
        case .groups: say("kelompok", "groups")
        case .externalID: say("kode pelanggan", "customer id")
        case .reference: say("referensi", "reference")
        case .acceptsEmailMarketing: "accepts marketing"
        case .unsubscribed: say("tolak promosi", "unsubscribed")
        case .isDeleted: say("nonaktif", "deleted")
        case .currency: say("mata uang", "currency")
        case .openBalance: say("saldo", "balance")
        case .fileAs: "file as"
        case .phone: say("no HP", "phone")
        case .email: say("email", "email")
        case .street: say("alamat", "address")
        }
    }

    private func name(of field: OrderField) -> String {
        switch field {
        case .number: say("no pesanan", "order number")
        case .placedDate: say("tanggal pesan", "order date")
        case .placedTime: say("jam pesan", "order time")
        case .paidDate: say("tanggal bayar", "payment date")
        case .customer: say("nama pelanggan", "customer name")
        case .givenName: say("nama depan", "first name")
        case .familyName: say("nama belakang", "last name")
        case .phone: say("no HP", "phone")
        case .email: say("email", "email")
        case .account: say("kode pelanggan", "customer id")
        case .product: say("nama produk", "product name")
        case .variation: say("variasi", "variation")
        case .quantity: say("qty", "quantity")
        case .unitPrice: say("harga satuan", "unit price")
        case .lineAmount: say("harga total", "line total")
        case .subtotal: say("subtotal", "subtotal")
        case .total: say("total", "total")
        case .orderDiscount: say("diskon", "discount")
        case .shipping: say("ongkir", "shipping")
        case .tax: say("pajak", "tax")
        case .shippingTax: "shipping tax"
        case .paid: say("DP", "paid")
        case .remaining: say("sisa", "balance")
        case .isPaid: say("lunas", "paid in full")
        case .refunded: say("pengembalian dana", "refund")
        case .currency: say("mata uang", "currency")
        case .status: say("status", "status")
        case .paymentStatus: say("status bayar", "payment status")
        case .cancelled: say("batal", "cancelled")
        case .done: say("selesai", "done")
        case .transactionType: say("jenis transaksi", "transaction type")
        case .deliverDate: say("tanggal kirim", "delivery date")
        case .deliverTime: say("jam kirim", "delivery time")
        case .address: say("alamat", "address")
        case .city: say("kota", "city")
        case .region: say("provinsi", "province")
        case .postalCode: say("kode pos", "postal code")
        case .country: say("negara", "country")
        case .note: say("catatan pembeli", "customer note")
        case .sellerNote: say("catatan penjual", "seller note")
        case .recipient: say("pembeli akhir", "end customer")
        }
    }

    private func name(of field: NotebookField) -> String {
        switch field {
        case .kind: say("jenis", "kind")
        case .date: say("tanggal", "date")
        case .time: say("jam", "time")
        case .customer: say("pelanggan", "customer")
        case .phone: say("no HP", "phone")
        case .email: say("email", "email")
        case .side: say("pihak", "side")
        case .text: say("isi", "text")
        case .due: say("jatuh tempo", "due date")
        case .value: say("nilai", "value")
        case .key: say("kunci", "key")
        case .order: say("no pesanan", "order number")
        case .low: say("terendah", "low")
        case .high: say("tertinggi", "high")
        case .channel: say("saluran", "channel")
        case .source: say("sumber", "source")
        case .confidence: say("keyakinan", "confidence")
        case .topic: say("topik", "topic")
        case .options: say("pilihan", "options")
        case .chosen: say("dipilih", "chosen")
        case .reason: say("alasan", "reason")
        case .result: say("hasil", "result")
        case .other: say("kepada", "recipient")
        case .staff: say("petugas", "staff")
        case .strength: say("kekuatan", "strength")
        case .depth: say("kedalaman", "depth")
        case .wave: say("gelombang", "wave")
        }
    }
}
