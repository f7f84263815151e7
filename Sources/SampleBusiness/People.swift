/// Everybody who orders. All are invented; so are their numbers.
enum People {
    static let customers: [Person] = table.split(separator: "\n").enumerated().map { index, row in
        let cells = row.split(separator: "|").map { String($0).trimmingSpaces }
        precondition(cells.count == 8, "row of people: \(row)")
        guard let voice = Person.Voice(rawValue: cells[2]), let door = Person.Door(rawValue: cells[7]) else {
            preconditionFailure("row of people: \(row)")
        }
        let range = cells[5].split(separator: "-").compactMap { Int($0) }
        return Person(
            name: cells[0], call: cells[1], voice: voice, rhythm: rhythm(cells[3]),
            favourites: cells[4].split(separator: " ").map(String.init), smallest: range[0], largest: range[1],
            since: Moment(cells[6] + "-01"), door: door, tail: 1001 + index - (cells[0] == sharesWithTheRowAbove ? 1 : 0))
    }

    static func named(_ name: String) -> Person {
        guard let person = customers.first(where: { $0.name == name }) else { preconditionFailure("nobody is \(name)") }
        return person
    }

    /// One telephone lies on the table of husband and wife.
    private static let sharesWithTheRowAbove = "Bu Entin Dadang"

    private static func rhythm(_ cell: String) -> Person.Rhythm {
        if cell == "cerita" { return .story }
        if let times = cell.split(separator: "x").first.flatMap({ Int($0) }), cell.hasSuffix("x") { return .rarely(times) }
        guard let days = Int(cell) else { preconditionFailure("no rhythm: \(cell)") }
        return .every(days)
    }

    /// name | how we call them | voice | every n days, or n times (`3x`), or a story | dishes | how many | since | door
    private static let table = """
        Bu Ratna Wulandari | Bu Ratna | ibu | cerita | ayam | 60-80 | 2025-01 | android
        Mas Andi Hartono | Mas Andi | muda | cerita | geprek ayam | 15-25 | 2025-07 | ios
        Warung Kopi Senja | Kak | muda | 7 | kue risol | 6-12 | 2025-02 | android
        Mbak Sinta Lestari | Mbak Sinta | muda | 25 | ayam geprek | 15-25 | 2025-03 | android
        Keluarga Pak Hendra | Pak Hendra | bapak | 30 | liwet ayam | 20-35 | 2024-12 | android
        Ms. Clara | Ms. Clara | english | 14 | ayam kuning | 20-30 | 2025-05 | ios
        Mas Fajar Cipta Karya | Mas Fajar | kantor | 7 | ayam rendang geprek | 30-45 | 2025-09 | ios
        Mbak Tika Reseller | Mbak Tika | muda | 7 | snack3 kuning risol puding | 10-30 | 2025-04 | android
        Bu Tuti Herawati | Bu Tuti | ibu | 30 | snack4 | 30-40 | 2024-12 | android
        Pak Gunawan Kelurahan | Pak Gunawan | bapak | 14 | snack3 ayam | 25-40 | 2025-01 | android
        Bu Nia Kurniasih | Bu Nia | ibu | 14 | snack4 kuning | 20-35 | 2024-12 | android
        Bu Cucu Sumiati | Bu Cucu | sunda | 21 | timbel liwet | 15-25 | 2025-01 | android
        Bu Imas Masitoh | Bu Imas | sunda | 30 | snack3 liwet | 25-40 | 2025-02 | android
        Teh Euis 🌸 | Teh Euis | sunda | 18 | kuning risol | 15-30 | 2025-06 | android
        Mas Bagus Prasetyo | Mas Bagus | jawa | 21 | geprek ayam | 12-24 | 2025-05 | android
        Bu Yayah Rokayah | Bu Yayah | sunda | 28 | kuning snack3 | 25-40 | 2025-10 | android
        Mbak Nurul Aini | Mbak Nurul | muda | 25 | snack3 puding | 20-30 | 2026-03 | android
        Bu Enok Sukaesih | Bu Enok | sunda | 21 | liwet ayam | 20-30 | 2026-09 | android
        Kang Asep Rahmat | Kang Asep | sunda | 14 | timbel geprek | 10-20 | 2025-03 | android
        Bu Maria Simanjuntak | Bu Maria | bapak | 28 | rendang snack4 | 20-40 | 2025-01 | android
        Ko Felix Optik | Ko Felix | muda | 21 | ayam geprek | 8-14 | 2025-08 | android
        Pak Made Suartana | Pak Made | bapak | 35 | kuning ayam | 20-30 | 2025-03 | android
        Pak Rudi Hidayat | Pak Rudi | bapak | 2x | prasmanan | 60-90 | 2025-01 | android
        Mbak Dinda Ayu | Mbak Dinda | muda | 3x | snack3 | 20-30 | 2025-02 | android
        Bu Yuli Panitia RT | Bu Yuli | ibu | 2x | snack3 mini | 40-60 | 2025-06 | android
        Kak Vania Event | Kak Vania | muda | 35 | prasmanan snack4 | 40-80 | 2025-07 | ios
        Pak Yayat Hidayat | Pak Yayat | bapak | 14 | ayam soto | 15-25 | 2025-02 | ios
        Bu Lestari | Bu Lestari | jawa | 14 | kuning ayam | 20-30 | 2025-01 | zip
        Bu Wati Antapani | Bu Wati | ibu | 35 | snack3 | 20-30 | 2026-04 | android
        Klinik Sehat Bersama | Bu Wiwin | kantor | 7 | ayam soto | 18-26 | 2025-06 | none
        SD Tunas Mekar | Bu Ani | kantor | 14 | snack3 kuning | 40-70 | 2025-01 | none
        Koperasi Maju Bareng | Pak Ujang | kantor | 14 | ayam rendang | 20-30 | 2025-03 | none
        Bengkel Jaya Motor | Ko Anton | bapak | 10 | geprek ayam | 9-14 | 2025-11 | none
        Pak Dadang Supriatna | Pak Dadang | bapak | 21 | liwet timbel | 12-20 | 2025-04 | none
        Bu Entin Dadang | Bu Entin | sunda | 45 | snack3 risol | 15-25 | 2025-05 | none
        Bu Lilis Suryani | Bu Lilis | sunda | 30 | snack4 puding | 25-35 | 2025-01 | none
        Mbak Rahma Daycare | Mbak Rahma | muda | 14 | kuning puding | 15-22 | 2026-01 | none
        Bu Tini Posyandu | Bu Tini | ibu | 30 | snack3 puding | 40-60 | 2025-02 | none
        Pak Slamet Riyadi | Pak Slamet | jawa | 30 | ayam soto | 20-30 | 2025-06 | none
        Bu Dian Puspita | Bu Dian | ibu | 30 | kuning snack4 | 20-30 | 2025-01 | none
        Mas Reza Coworking | Mas Reza | muda | 14 | geprek snack3 | 15-25 | 2026-02 | none
        Bu Rosmala Dewi | Bu Ros | ibu | 45 | rendang kilo | 15-25 | 2025-02 | none
        Pak Agus Setiawan | Pak Agus | bapak | 45 | liwet ayam | 20-30 | 2025-03 | none
        Mbak Putri Anggraini | Mbak Putri | muda | 30 | snack3 puding | 15-25 | 2025-09 | none
        Bu Hj. Aminah | Bu Aminah | ibu | 30 | ayam kuning | 30-50 | 2025-01 | none
        Pak Ketut Wirawan | Pak Ketut | bapak | 60 | ayam kuning | 20-25 | 2025-05 | none
        Bu Susi Susanti | Bu Susi | ibu | 30 | snack4 | 20-30 | 2025-07 | none
        Mas Dimas Futsal | Mas Dimas | muda | 21 | geprek | 12-18 | 2025-10 | none
        Bu Erna Sulastri | Bu Erna | jawa | 30 | kuning snack3 | 20-30 | 2025-04 | none
        Bu Neng Sari | Bu Neng | sunda | 45 | timbel liwet | 15-20 | 2025-03 | none
        Pak Budi Notaris | Pak Budi | kantor | 30 | rendang ayam | 12-18 | 2025-02 | none
        Mbak Ayu Lashes | Mbak Ayu | muda | 45 | snack3 | 12-20 | 2025-11 | none
        Bu Heni Guru | Bu Heni | ibu | 30 | snack3 kuning | 25-35 | 2025-08 | none
        Pak Wawan Kosasih | Pak Wawan | bapak | 60 | liwet | 20-30 | 2025-01 | none
        Bu Sri Mulyati | Bu Sri | jawa | 30 | ayam snack3 | 20-30 | 2026-02 | none
        Yayasan Bina Insan | Pak Taufik | kantor | 30 | ayam kuning | 50-80 | 2025-04 | none
        Mas Yoga Studio | Mas Yoga | muda | 30 | veg kuning | 10-15 | 2026-03 | none
        Bu Ida Farida | Bu Ida | sunda | 45 | liwet snack4 | 20-30 | 2025-06 | none
        Gereja Anugerah (Bu Lina) | Bu Lina | ibu | 30 | ayam snack4 | 30-50 | 2025-02 | none
        Pak Iwan Futsal | Pak Iwan | bapak | 5x | geprek | 15-25 | 2025-02 | none
        Bu Tati Rohaeti | Bu Tati | sunda | 4x | tumpeng | 1-1 | 2025-02 | none
        Mbak Laras Wedding | Mbak Laras | muda | 3x | prasmananB | 100-150 | 2025-03 | none
        Pak Herman Gudang | Pak Herman | bapak | 5x | ayam | 20-30 | 2025-04 | none
        Bu Yani Suryani | Bu Yani | ibu | 4x | tumpeng snack4 | 1-2 | 2025-02 | none
        Mas Galih Kampus | Mas Galih | muda | 4x | geprek snack3 | 30-50 | 2025-03 | none
        Bu Titin Kartini | Bu Titin | sunda | 3x | kuning | 20-30 | 2025-05 | none
        Pak Joko Susilo | Pak Joko | jawa | 3x | tumpeng | 1-1 | 2025-06 | none
        Mbak Fitri Skincare | Mbak Fitri | muda | 3x | snack4 | 20-30 | 2025-09 | none
        Bu Ningsih Warung | Bu Ningsih | jawa | 4x | risol | 5-8 | 2025-10 | none
        Pak Darto Pensiunan | Pak Darto | bapak | 2x | tumpeng | 1-1 | 2025-07 | none
        Bu Elis Aqiqah | Bu Elis | ibu | 2x | prasmanan | 50-80 | 2026-01 | none
        Mas Ilham Ojol | Mas Ilham | muda | 2x | geprek | 5-8 | 2026-05 | none
        Bu Kokom Komala | Bu Kokom | sunda | 3x | timbel | 15-20 | 2025-12 | none
        Pak Surya Properti | Pak Surya | kantor | 3x | prasmanan | 40-60 | 2026-02 | none
        Mbak Citra Wisuda | Mbak Citra | muda | 1x | mini | 15-20 | 2025-08 | none
        Bu Nenden | Bu Nenden | sunda | 2x | snack3 | 20-30 | 2026-06 | none
        Pak Toni Arsitek | Pak Toni | kantor | 3x | ayam | 10-15 | 2026-04 | none
        Mbak Hesti KKN | Mbak Hesti | muda | 1x | geprek | 25-30 | 2026-07 | none
        Bu Omah | Bu Omah | sunda | 2x | kuning | 15-25 | 2025-04 | none
        Mas Rangga Band | Mas Rangga | muda | 2x | geprek | 10-15 | 2026-08 | none
        """
}

extension String {
    var trimmingSpaces: String {
        var text = Substring(self)
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
