import Chances

/// Two groups: the owner's family, which is nobody's business, and the ladies of an arisan who order together.
enum Groups {
    static var family: ChatFile {
        var dice = Chance("family")
        var lines: [ChatLine] = []
        var told = 0
        var day = Moment("2025-03-02")
        while day < Moment("2026-11-18") {
            let talk = familyTalks[told % familyTalks.count]
            told += 1
            var at = day.at(dice.between(6 * 60, 20 * 60))
            for (who, words) in talk {
                lines.append(ChatLine(at, who, saying: words))
                at = at.adding(minutes: dice.between(1, 25))
            }
            day = day.adding(days: dice.between(18, 36))
        }
        lines.append(ChatLine(Moment("2026-11-19 12.40"), "Mama", saying: "Wi, nanti malam jadi mampir? Mama masak lodeh"))
        return ChatFile(
            title: "Keluarga Besar Wiryo", lines: lines,
            notices: [
                (Moment("2025-03-01 19.02"), "Mas Bambang membuat grup \"Keluarga Besar Wiryo\""),
                (Moment("2025-03-01 19.02"), "Mas Bambang menambahkan Anda"),
            ])
    }

    private static let familyTalks: [[(String, String)]] = [
        [
            ("Mama", "Besok jangan lupa ada yang antar Mama kontrol ya"), ("Mas Bambang", "Aku bisa Ma, jam 8 ya"),
            (ChatLine.us, "Makasih Mas, aku belanja dulu pagi"),
        ],
        [
            ("Tante Yayuk", "*foto*"), ("Tante Yayuk", "Lihat cucuku sudah bisa jalan 😍"), ("Mama", "Ya ampun lucunya"),
            (ChatLine.us, "Gemes Tante 😘"),
        ],
        [("Om Seno", "Sugeng enjing sedoyo. Jaga kesehatan nggih"), ("Mbak Ning", "Nggih Om, semanten ugi"), ("Mama", "🙏")],
        [
            ("Mas Bambang", "Listrik rumah Mama sudah kubayar"), (ChatLine.us, "Suwun Mas, nanti kuganti separuh"),
            ("Mas Bambang", "Rasah Wi, kowe masak wae 😂"),
        ],
        [
            ("Mbak Ning", "Arisan keluarga bulan ini di rumahku ya, tgl 2"), ("Tante Yayuk", "Siap, aku bawa lemper"),
            (ChatLine.us, "Aku bawa rendang"),
        ],
        [("Mama", "*suara*"), ("Mas Bambang", "Iya Ma, sudah tak belikan obatnya")],
        [("Om Seno", "Ada yang punya nomor tukang sumur?"), ("Mas Bambang", "Kukirim ya Om"), ("Om Seno", "Suwun Mbang")],
        [
            ("Mbak Ning", "Adik-adik jangan lupa doakan Bapak ya, besok seribu harinya"), ("Mama", "Aamiin"),
            (ChatLine.us, "Aamiin 🙏 aku siapkan berkatnya"), ("Tante Yayuk", "*hapus*"),
        ],
        [
            ("Mas Bambang", "Raka juara 2 lomba cerdas cermat 🎉"), (ChatLine.us, "Alhamdulillah, makannya kutambahi rendang 😂"),
            ("Mama", "Cucuku pinter"),
        ],
        [
            ("Mbak Ning", "Lebaran tahun ini kumpul di Solo apa di Bandung?"), ("Om Seno", "Solo wae, kangen pecel"),
            (ChatLine.us, "Aku nyusul H+2 ya, dapur baru tutup malam takbiran"),
        ],
        [
            ("Mama", "Ini siapa yang kirim bunga? Bagus sekali"), ("Mas Bambang", "Dewi Ma, katanya Hari Ibu"),
            ("Mama", "*stiker*"),
        ],
        [
            ("Om Seno", "*foto*"), ("Om Seno", "Panen mangga, siapa mau?"), ("Tante Yayuk", "Aku sekilo Om"),
            ("Mbak Ning", "Aku juga"),
        ],
        [
            ("Mas Bambang", "Mobilku mogok di Nagreg"), (ChatLine.us, "Lho terus gimana Mas?"),
            ("Mas Bambang", "Sudah diderek, aman"), ("Mama", "Hati-hati to le"),
        ],
        [
            ("Tante Yayuk", "Ada yang masih simpan foto Bapak waktu muda?"), ("Mbak Ning", "*foto*"),
            ("Tante Yayuk", "Gantengnya 😍"),
        ],
        [
            ("Mbak Ning", "Dik Wi, modal kemarin jadi dikembalikan bulan ini?"), (ChatLine.us, "Jadi Mbak, separuh dulu ya"),
            ("Mbak Ning", "Santai"),
        ],
        [
            ("Tante Yayuk", "Wi, resep sambal gorengmu apa to?"), (ChatLine.us, "Rahasia dapur Tante 😂 nanti tak tulis"),
            ("Tante Yayuk", "*stiker*"),
        ],
    ]

    /// Their boxes are Bu Tuti's orders; the counts are those of the sheet.
    static func arisan(_ orders: [KitchenOrder]) -> ChatFile {
        var dice = Chance("arisan")
        let members = ["Bu Tuti Herawati", "Bu Nia Kurniasih", "Bu Cucu Sumiati", "Bu Imas Masitoh"]
        var lines: [ChatLine] = []
        for order in orders where order.customer.name == "Bu Tuti Herawati" && order.status != "Batal" {
            let host = dice.pick(members)
            let box = "\(order.lines[0].dish.spoken) \(order.lines[0].tenths / 10)"
            let asked = order.placedAt.adding(minutes: -dice.between(30, 70))
            lines.append(
                ChatLine(
                    asked, "Bu Tuti Herawati", saying: "Ibu-ibu, arisan hari \(order.deliverAt.weekdayName) di rumah \(host) ya"
                ))
            lines.append(
                ChatLine(
                    asked.adding(minutes: 3), dice.pick(members),
                    saying: dice.pick(["Siap hadir 😊", "Insya Allah datang", "Asyik, giliran saya nggak ya 😄"])))
            lines.append(
                ChatLine(
                    asked.adding(minutes: 9), "Bu Tuti Herawati", saying: "Kuenya \(box) dari Dapur Sari Rasa seperti biasa"))
            lines.append(ChatLine(order.placedAt, ChatLine.us, saying: "Siap ibu-ibu, \(box) sudah dicatat 🙏"))
            let after = order.deliverAt.adding(minutes: dice.between(200, 320))
            lines.append(
                ChatLine(
                    after, dice.pick(members),
                    saying: dice.pick(["*foto*", "Makasih ibu-ibu, sampai bulan depan ya", "Lempernya enak 😋", "*stiker*"])))
        }
        for (at, who, words) in [
            ("2026-09-09 10.02", "Bu Imas Masitoh", "Bulan ini arisannya di rumah makan saja ya ibu-ibu, biar nggak repot"),
            ("2026-09-09 10.10", "Bu Cucu Sumiati", "Setuju, sekali-kali 😄"),
            ("2026-09-09 10.31", "Bu Tuti Herawati", "Boleh"),
            ("2026-10-14 09.40", "Bu Nia Kurniasih", "Arisan Oktober jadi di kafe lagi?"),
            ("2026-10-14 09.58", "Bu Tuti Herawati", "Jadi Bu, jam 10 ya"),
            ("2026-11-11 15.20", "Bu Imas Masitoh", "Terima kasih ibu-ibu, yang dapat bulan ini Bu Nia 🎉"),
            ("2026-11-11 15.24", "Bu Nia Kurniasih", "Alhamdulillah, rezeki akhir tahun 😄"),
        ] {
            lines.append(ChatLine(Moment(at), who, saying: words))
        }
        return ChatFile(
            title: "Arisan Melati", lines: lines,
            notices: [
                (Moment("2024-11-20 08.02"), "Bu Tuti Herawati membuat grup \"Arisan Melati\""),
                (Moment("2024-11-20 08.05"), "Bu Tuti Herawati menambahkan Anda"),
            ])
    }
}
