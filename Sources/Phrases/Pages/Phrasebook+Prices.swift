import Vocabulary

/// What things cost, and those who sell on.
extension Phrasebook {
    package var priceList: String { say("Daftar harga", "Price list") }
    package var ownPrices: String { say("Harga khusus", "Special prices") }
    package var noPricesYet: String { say("Belum ada harga.", "No prices yet.") }
    /// As it is typed, one thing a line.
    package func lines(of list: PriceList) -> [String] {
        list.items.map { "\($0.what) \(money(Money(minor: $0.eachMinor, list.currency)))" }
            + (list.offPerMille.map { [off($0)] } ?? [])
    }
    package func line(of list: PriceList) -> String { lines(of: list).joined(separator: ", ") }
    package var onePriceALine: String {
        say("Satu barang sebaris, misalnya: Nasi kotak 25.000", "One item per line, such as: Rice box 25,000")
    }
    package var pricesLead: String {
        say(
            "Pesanan yang ditulis tanpa total dihitung dari sini.",
            "Orders written without a total are worked out from this list.")
    }
    package var pricesFromOrders: String {
        say(
            "Ini harga menurut pesanan terakhir; belum tersimpan. Periksa dulu, lalu simpan.",
            "These are the prices of your latest orders; not saved yet. Look them over, then save.")
    }
    package var ownPricesLead: String {
        say(
            "Untuk yang menjual lagi. Pesanannya yang ditulis tanpa total dihitung dengan harga ini; yang tidak disebut memakai daftar harga toko.",
            "For resellers. Their orders written without a total are worked out from these; what is not named costs what the shop's list says."
        )
    }
    package var offForTheRest: String {
        say(
            "Untuk potongan, tulis satu baris: semua potong 10%",
            "For a discount on the rest, write one line: all 10% off")
    }
    package func off(_ perMille: Int) -> String {
        let percent = decimal(Double(perMille) / 10)
        return say("semua potong \(percent)%", "all \(percent)% off")
    }
    package var emptyEndsPrices: String {
        say("Kosongkan lalu simpan kalau tidak berlaku lagi.", "Empty it and save when it no longer holds.")
    }
    package func priceLinesUnread(_ lines: [String]) -> String {
        let shown = lines.prefix(5).map { "“\($0.prefix(60))”" }.joined(separator: ", ")
        return say(
            "Belum tersimpan. Baris ini tidak terbaca, atau disebut dua kali: \(shown). Tulis satu barang sebaris dengan harganya di belakang, misalnya Nasi kotak 25.000.",
            "Not saved. These lines could not be read, or name something twice: \(shown). Write one item per line with its price at the end, such as Rice box 25,000."
        )
    }
    package func tooManyPrices(_ most: Int) -> String {
        say("Belum tersimpan: paling banyak \(number(most)) barang.", "Not saved: \(number(most)) things at most.")
    }
    package var endCustomer: String { say("Untuk siapa, kalau dijual lagi", "For whom, if it is resold") }
    package func forRecipient(_ name: String) -> String { say("untuk \(name)", "for \(name)") }
    package var endCustomers: String { say("Dipesankan untuk", "Ordered for") }
    package func endCustomersLead(_ name: String) -> String {
        say(
            "Mereka pelanggan \(name), bukan pelanggan toko: tidak ada kartunya, dan tidak pernah masuk daftar kiriman.",
            "They are customers of \(name), not of the shop: they have no card here and are on no list of any sending.")
    }
    package var noEndCustomers: String {
        say(
            "Belum ada. Tulis namanya di “\(endCustomer)” saat menulis pesanan.",
            "Nobody yet. Write the name under “\(endCustomer)” when you write an order.")
    }
    package var lastTime: String { say("Terakhir", "Last") }
    package var totalFromPrices: String {
        say("Total (Rp); kosong: dihitung dari daftar harga", "Total (Rp); empty: worked out from the price list")
    }
    package var orderNotUnderstood: String {
        say(
            "Pesanan belum tersimpan: periksa barang, total, tanggal dan jamnya. Yang Anda tulis masih ada di bawah.",
            "The order is not saved: look at its things, total, day and hour. What you wrote is still below.")
    }
    package var toTheOrder: String { say("Ke isian pesanan", "To the order") }
    package var noPriceFor: String { say("belum ada harganya", "no price yet") }
}
