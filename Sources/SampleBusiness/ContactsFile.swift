/// `kontak.vcf`: the address book of Bu Dewi's phone. Customers, suppliers, family and one fellow caterer, all in one.
enum ContactsFile {
    /// She has a telephone at home and one in the shop.
    static let secondNumberOfNia = "81300002011"

    static func write() -> String {
        var cards = People.customers.filter { !unsaved.contains($0.name) }.map(card)
        cards += others.map { other(name: $0.0, number: $0.1, group: $0.2) }
        cards.sort { $0.name < $1.name }
        return cards.map(\.text).joined()
    }

    /// Known only by their orders, or by a number that nobody typed in.
    private static let unsaved: Set = [
        "Bu Wati Antapani", "Mbak Hesti KKN", "Mas Rangga Band", "Bu Omah", "Mbak Citra Wisuda", "Pak Toni Arsitek",
        "Mas Ilham Ojol",
        "Bu Nenden", "Pak Surya Properti", "Bu Kokom Komala", "Bu Titin Kartini", "Pak Joko Susilo",
    ]

    private static let others: [(String, String, String)] = [
        ("Pak Ujang Ayam Potong", "81200003001", "Supplier"), ("Bu Eneng Sayur Pasar Kosambi", "82100003002", "Supplier"),
        ("Toko Plastik Sinar", "85700003003", "Supplier"), ("Kang Dede Gas Elpiji", "81300003004", "Supplier"),
        ("Beras Pak Oman", "89600003005", "Supplier"), ("Pak Hendra Katering", "81200003006", "Supplier"),
        ("Bayu Antar", "81300003007", "Tim"), ("Rini Dapur", "82100003008", "Tim"), ("Mama", "81200004001", "Keluarga"),
        ("Mas Bambang", "81300004002", "Keluarga"), ("Tante Yayuk", "82100004003", "Keluarga"),
        ("Om Seno", "85700004004", "Keluarga"),
        ("Mbak Ning", "89600004005", "Keluarga"), ("Wali Kelas Raka", "81200004006", "Pribadi"),
        ("Dokter Gigi Melinda", "81300004007", "Pribadi"),
    ]

    private static func card(_ person: Person) -> (name: String, text: String) {
        let habit = PhoneHabit(rawValue: [0, 4, 1, 4, 2][person.tail % 5]) ?? .plain
        var lines = ["TEL;TYPE=CELL:\(habit.write(person.digits))"]
        if person.name == "Bu Nia Kurniasih" { lines.append("TEL;TYPE=WORK:\(PhoneHabit.spaced.write(secondNumberOfNia))") }
        lines += extras[person.name] ?? []
        let isPlace = [
            "Warung Kopi Senja", "Klinik Sehat Bersama", "SD Tunas Mekar", "Koperasi Maju Bareng", "Bengkel Jaya Motor",
            "Yayasan Bina Insan",
        ]
        .contains(person.name)
        if isPlace { lines.append("ORG:\(person.name)") }
        return (person.name, vcard(person.name, hasParts: !isPlace, lines + ["CATEGORIES:Pelanggan"]))
    }

    private static func other(name: String, number: String, group: String) -> (name: String, text: String) {
        (name, vcard(name, hasParts: true, ["TEL;TYPE=CELL:\(PhoneHabit.plain.write(number))", "CATEGORIES:\(group)"]))
    }

    private static let extras: [String: [String]] = [
        "Bu Ratna Wulandari": [
            "ADR;TYPE=HOME:;;Jl. Cikutra Barat 21;Bandung;Jawa Barat;40124;Indonesia", "BDAY:1968-02-03",
            "NOTE:Majelis Taklim Al-Hikmah. Tanpa plastik\\, tanpa alkohol\\; masakan rumahan",
        ],
        "Mas Fajar Cipta Karya": ["ORG:Cipta Karya Konsultan", "TITLE:Staf umum", "EMAIL;TYPE=WORK:fajar@ciptakarya.example"],
        "Ms. Clara": ["NOTE:Speaks English. No peanuts for her daughter", "EMAIL:clara@example.com"],
        "Bu Maria Simanjuntak": ["BDAY:--0815"],
        "Bu Lestari": ["ADR;TYPE=HOME:;;Komp. Margahayu Raya Blok H 12;Bandung;Jawa Barat;;Indonesia"],
        "Warung Kopi Senja": [
            "NOTE:Buka jam 7. Antar sebelum buka", "X-SOCIALPROFILE;TYPE=instagram:https://instagram.example/warungkopisenja",
        ],
        "Keluarga Pak Hendra": ["NOTE:Rumah pagar hijau\\, dekat lapangan voli"],
        "Mbak Tika Reseller": ["NOTE:Reseller. Antar ke rumah Mbak Tika\\, jangan ke pembelinya"],
        "Bu Nia Kurniasih": ["NICKNAME:Bu RT"],
    ]

    private static func vcard(_ name: String, hasParts: Bool, _ lines: [String]) -> String {
        let words = name.split(separator: " ").map(String.init)
        let parts = words.count > 1 ? "\(words[words.count - 1]);\(words.dropLast().joined(separator: " "));;;" : ";\(name);;;"
        let all = ["BEGIN:VCARD", "VERSION:3.0", "N:\(hasParts ? parts : ";;;;")", "FN:\(name)"] + lines + ["END:VCARD"]
        return all.map(folded).joined()
    }

    /// No line of a card is longer than 75 bytes.
    private static func folded(_ line: String) -> String {
        var result = ""
        var width = 0
        for scalar in line.unicodeScalars {
            let size = String(scalar).utf8.count
            if width + size > 75 {
                result += "\r\n "
                width = 1
            }
            result.unicodeScalars.append(scalar)
            width += size
        }
        return result + "\r\n"
    }
}
