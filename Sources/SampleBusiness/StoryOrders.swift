import Chances

/// Orders that the stories need to the minute.
enum StoryOrders {
    static let all: [KitchenOrder] = ratna + andi + sinta + pinned

    /// Orders that somebody speaks of: (who, placed, delivered, dish, how many, note).
    private static var pinned: [KitchenOrder] {
        [
            ("Warung Kopi Senja", "2026-11-15 10.40", "2026-11-17 07.30", "kue", 10, ""),
            ("Keluarga Pak Hendra", "2026-10-19 18.20", "2026-10-21 16.00", "liwet", 25, "tanpa petai"),
            (
                "Keluarga Pak Hendra", "2026-11-13 10.05", "2026-11-18 11.00", "liwet", 25,
                "dibatalkan lewat telepon, keluarga berduka"
            ),
            ("Ms. Clara", "2026-11-04 09.10", "2026-11-07 12.00", "kuning", 25, ""),
            ("Ms. Clara", "2026-11-16 10.20", "2026-11-21 12.00", "ayam", 30, ""),
            ("Mas Fajar Cipta Karya", "2026-11-09 09.30", "2026-11-11 11.30", "rendang", 40, ""),
            ("Mas Fajar Cipta Karya", "2026-11-18 09.20", "2026-11-23 11.30", "ayam", 40, ""),
            ("Bu Nia Kurniasih", "2026-11-10 08.30", "2026-11-12 10.00", "snack4", 30, ""),
            ("Bu Lestari", "2026-11-11 14.10", "2026-11-14 11.00", "ayam", 25, ""),
            ("Bu Tuti Herawati", "2026-08-10 09.05", "2026-08-12 10.00", "snack4", 35, "arisan"),
            ("Pak Gunawan Kelurahan", "2026-09-16 09.10", "2026-09-18 10.30", "snack3", 35, ""),
            ("Kang Asep Rahmat", "2026-11-16 15.20", "2026-11-18 11.30", "timbel", 15, ""),
            ("Bu Yuli Panitia RT", "2025-08-08 20.30", "2025-08-17 07.00", "snack3", 60, "17-an RT 05"),
            ("Bu Yuli Panitia RT", "2025-12-10 19.10", "2025-12-14 09.00", "snack3", 50, "rapat warga"),
            ("Pak Rudi Hidayat", "2025-04-21 10.30", "2025-04-26 11.00", "prasmanan", 70, "halal bihalal keluarga"),
            ("Mbak Dinda Ayu", "2025-09-08 13.10", "2025-09-10 10.00", "snack3", 25, "seminar proposal"),
        ].map { name, placed, delivered, dish, count, note in
            let day = Moment(placed)
            var order = KitchenOrder(
                customer: People.named(name), placedAt: day, deliverAt: Moment(delivered), lines: [.init(dish, count, on: day)],
                note: note)
            if note.hasPrefix("dibatalkan") { order.status = "Batal" }
            return order
        }
    }

    /// From here on the pinned orders speak for a customer, and their rhythm is still.
    static let handwrittenFrom: [String: Moment] = [
        "Warung Kopi Senja": Moment("2026-11-14"), "Keluarga Pak Hendra": Moment("2026-10-10"),
        "Ms. Clara": Moment("2026-10-31"),
        "Mas Fajar Cipta Karya": Moment("2026-11-07"), "Bu Nia Kurniasih": Moment("2026-11-04"),
        "Bu Lestari": Moment("2026-11-06"),
        "Bu Tuti Herawati": Moment("2026-08-01"), "Pak Gunawan Kelurahan": Moment("2026-09-11"),
        "Kang Asep Rahmat": Moment("2026-11-10"), "Mbak Sinta Lestari": Moment("2026-11-01"),
        "Bu Yuli Panitia RT": Moment("2025-01-01"), "Pak Rudi Hidayat": Moment("2025-01-01"),
        "Mbak Dinda Ayu": Moment("2025-09-01"),
    ]

    /// Every Friday since June, 23 times with tomorrow's; before that, now and then.
    private static var ratna: [KitchenOrder] {
        let person = People.named("Bu Ratna Wulandari")
        var dice = Chance("orders \(person.name)")
        var orders = (0..<23).map { week -> KitchenOrder in
            let friday = Moment("2026-06-19").adding(days: 7 * week)
            let placed = friday.adding(days: -dice.between(2, 3)).at(dice.between(8 * 60, 10 * 60))
            let count = week == 22 ? 70 : dice.pick([60, 65, 70, 70, 75, 80])
            return KitchenOrder(
                customer: person, placedAt: week == 22 ? Moment("2026-11-17 10.05") : placed,
                deliverAt: friday.at(week == 22 ? 960 : 630), lines: [.init("ayam", count, on: placed)],
                note: week == 22 ? "tahlilan" : "")
        }
        for (placed, delivered, dish, count, note) in [
            ("2025-02-04 09.20", "2025-02-06 09.30", "tumpeng", 1, "syukuran Nisa diterima kuliah"),
            ("2025-06-10 16.05", "2025-06-13 09.45", "snack4", 50, "pengajian"),
            ("2025-09-02 10.12", "2025-09-04 10.00", "kuning", 40, ""),
            ("2026-02-24 13.30", "2026-02-26 16.30", "bukber", 60, "buka bersama majelis"),
            ("2026-11-07 08.40", "2026-11-09 10.00", "soto", 30, "rapat majelis"),
        ] {
            let day = Moment(placed)
            orders.append(
                KitchenOrder(
                    customer: person, placedAt: day, deliverAt: Moment(delivered), lines: [.init(dish, count, on: day)],
                    note: note, isToldElsewhere: dish == "soto"))
        }
        return orders
    }

    /// 38 lunches, about every twelve days, up to the one that came sour.
    private static var andi: [KitchenOrder] {
        let person = People.named("Mas Andi Hartono")
        var dice = Chance("orders \(person.name)")
        var days = [Moment("2026-10-09")]
        while days.count < 38 {
            var day = days[0].adding(days: -dice.pick([11, 11, 12, 12, 12, 12, 13, 13]))
            if let closed = OrderBook.closures.first(where: { $0.contains(day.day) }) {
                day = Moment(day: closed.lowerBound - 1)
            }
            days.insert(day, at: 0)
        }
        return days.enumerated().map { index, day in
            let isLast = index == 37
            let placed = isLast ? day.at(7 * 60 + 35) : day.at(dice.between(7 * 60, 8 * 60 + 40))
            return KitchenOrder(
                customer: person, placedAt: placed, deliverAt: day.at(11 * 60 + 45),
                lines: [.init(isLast ? "ayam" : dice.pick(["geprek", "ayam"]), isLast ? 20 : dice.between(15, 25), on: day)],
                isToldElsewhere: isLast)
        }
    }

    /// The same twenty boxes twice, six minutes apart: Rini wrote down the first, Bayu the second.
    private static var sinta: [KitchenOrder] {
        let person = People.named("Mbak Sinta Lestari")
        return ["2026-11-19 13.02", "2026-11-19 13.08"].map {
            KitchenOrder(
                customer: person, placedAt: Moment($0), deliverAt: Moment("2026-11-20 16.00"),
                lines: [.init("ayam", 20, on: Moment($0))], isToldElsewhere: true)
        }
    }
}
