import Chances

/// An order as the kitchen writes it down.
struct KitchenOrder {
    struct Line {
        var dish: Dish
        /// In tenths, so that 1,5 kg is 15.
        var tenths: Int
        var price: Int
        var total: Int { price * tenths / 10 }

        init(_ key: String, _ count: Int, on day: Moment) {
            dish = Menu.dish(key)
            tenths = count * 10
            price = dish.price(on: day)
        }
    }

    var customer: Person
    var placedAt: Moment
    var deliverAt: Moment
    var lines: [Line]
    var status = ""
    var note = ""
    /// `SR-0412`, given when all orders stand in line.
    var number = ""
    /// Its chat is written by hand, or it came by telephone.
    var isToldElsewhere = false

    var total: Int { lines.reduce(0) { $0 + $1.total } }
}

/// Two years of orders: each customer's own rhythm, the rush before Lebaran, the days the stove is cold.
enum OrderBook {
    static func write() -> [KitchenOrder] {
        var orders = People.customers.flatMap { rhythm(of: $0) + feast(of: $0) } + StoryOrders.all
        orders.sort { ($0.placedAt, $0.customer.tail, $0.deliverAt) < ($1.placedAt, $1.customer.tail, $1.deliverAt) }
        for index in orders.indices {
            orders[index].number = "SR-" + String(String(10_001 + index).suffix(4))
            if orders[index].status.isEmpty { orders[index].status = status(of: orders[index]) }
        }
        return orders
    }

    /// Lebaran 2025 and 2026, the kitchen's new floor, New Year.
    static let closures = [
        ("2025-03-29", "2025-04-07"), ("2026-03-18", "2026-03-27"), ("2025-08-10", "2025-08-16"),
        ("2024-12-31", "2025-01-02"), ("2025-12-31", "2026-01-02"),
    ].map { Moment($0.0).day...Moment($0.1).day }

    private static let fasting = [
        Moment("2025-03-01").day...Moment("2025-03-28").day, Moment("2026-02-19").day...Moment("2026-03-17").day,
    ]

    private static func rhythm(of person: Person) -> [KitchenOrder] {
        var dice = Chance("orders \(person.name)")
        var days: [Int] = []
        switch person.rhythm {
        case .story: return []
        case .every(let gap):
            var day = person.since.day + dice.between(0, min(gap, 20))
            while day <= Moment.now.day + 6 {
                days.append(day)
                day += gap + dice.between(-max(1, gap / 9), max(1, gap / 9))
            }
        case .rarely(let times):
            let span = Moment.now.day - 20 - person.since.day
            days = (0..<times).map { person.since.day + span * $0 / times + dice.between(3, span / times) }
        }
        return days.compactMap { order(of: person, on: $0, &dice) }
    }

    private static func order(of person: Person, on day: Int, _ dice: inout Chance) -> KitchenOrder? {
        var day = day
        if let closed = closures.first(where: { $0.contains(day) }) { day = closed.upperBound + dice.between(1, 4) }
        let delivery = Moment(day: day, minute: dice.pick([600, 630, 660, 660, 675, 690, 690, 700, 930, 960]))
        let lead = dice.pick([1, 1, 2, 2, 2, 3, 3, 4, 5])
        let placed = delivery.adding(days: -lead).at(dice.between(7 * 60 + 40, 19 * 60 + 30))
        if let hand = StoryOrders.handwrittenFrom[person.name], delivery >= hand { return nil }
        guard placed < Moment.now.adding(minutes: -150) else { return nil }
        var order = KitchenOrder(
            customer: person, placedAt: placed, deliverAt: delivery, lines: lines(for: person, placed, &dice))
        let fasts = fasting.contains { $0.contains(day) }
        if fasts, person.voice != .english, !order.lines[0].dish.key.hasPrefix("kue"), dice.happens(75) {
            let count = order.lines[0].tenths / 10
            order.lines = [KitchenOrder.Line("bukber", max(8, count), on: placed)]
            order.deliverAt = delivery.at(16 * 60 + 30)
        }
        if dice.happens(14) { order.note = note(for: person, &dice) }
        order.isToldElsewhere = dice.happens(person.voice == .kantor ? 45 : 25)
        return order
    }

    private static func lines(for person: Person, _ day: Moment, _ dice: inout Chance) -> [KitchenOrder.Line] {
        let step = person.largest >= 20 ? 5 : 1
        func count(_ dice: inout Chance) -> Int {
            max(1, dice.between(person.smallest, person.largest) / step * step)
        }
        if person.name.hasSuffix("Reseller") {
            let amount = dice.between(2, 3)
            return person.favourites.prefix(amount).map { KitchenOrder.Line($0, count(&dice), on: day) }
        }
        let main = dice.pick([person.favourites[0], person.favourites[0], dice.pick(person.favourites)])
        var lines = [KitchenOrder.Line(main, count(&dice), on: day)]
        // Nobody orders as many dozens of risoles as boxes of rice.
        if main == "risol", person.largest > 12 { lines[0].tenths = max(2, lines[0].tenths / 50) * 10 }
        if main == "kilo" { lines[0].tenths = dice.pick([5, 10, 15, 20]) }
        guard main != "tumpeng", main != "kilo", dice.happens(22) else { return lines }
        let extra = dice.pick(["puding", "buah", "risol", "snack3"].filter { $0 != main })
        let many = extra == "risol" ? dice.between(2, 5) : lines[0].tenths / 10
        lines.append(KitchenOrder.Line(extra, many, on: day))
        return lines
    }

    private static func note(for person: Person, _ dice: inout Chance) -> String {
        if person.name.hasSuffix("Reseller") {
            return dice.pick([
                "utk Bu Endah, Antapani", "utk Kak Mira, Arcamanik", "utk Bu Lia; antar ke rumah Mbak Tika",
                "utk pengajian Bu Endah",
            ])
        }
        return dice.pick([
            "sambal dipisah", "tanpa kerupuk", "antar lewat pintu samping", "minta nota", "jangan terlalu pedas",
            "bayar di tempat", "titip ke satpam", "2 kotak tanpa santan", "kasih kartu ucapan", "DP 50%; sisa saat antar",
        ])
    }

    /// Biscuits and hampers in the last week before Lebaran; for some, before Christmas.
    private static func feast(of person: Person) -> [KitchenOrder] {
        var dice = Chance("feast \(person.name)")
        if case .story = person.rhythm { return [] }
        let christmas = ["Bu Maria Simanjuntak", "Gereja Anugerah (Bu Lina)", "Ms. Clara"].contains(person.name)
        let weeks = christmas ? ["2025-12-19"] : ["2025-03-24", "2026-03-12"]
        return weeks.compactMap { week -> KitchenOrder? in
            let day = Moment(week).adding(days: dice.between(0, 4))
            guard person.since < day.adding(days: -40), StoryOrders.handwrittenFrom[person.name].map({ day < $0 }) ?? true
            else { return nil }
            guard christmas || dice.happens(42) else { return nil }
            let placed = day.adding(days: -dice.between(7, 21)).at(dice.between(480, 1180))
            var lines = [KitchenOrder.Line(dice.pick(["nastar", "hampers", "kastengel"]), dice.between(2, 10), on: placed)]
            if lines[0].dish.key == "nastar", dice.happens(60) {
                lines.append(KitchenOrder.Line("kastengel", dice.between(2, 6), on: placed))
            }
            return KitchenOrder(
                customer: person, placedAt: placed, deliverAt: day.at(dice.pick([600, 840, 960])), lines: lines,
                note: christmas ? "untuk Natal" : "untuk Lebaran")
        }
    }

    private static func status(of order: KitchenOrder) -> String {
        var dice = Chance("status \(order.customer.name) \(order.placedAt.minutes)")
        if order.deliverAt > Moment.now { return order.placedAt.day == Moment.now.day ? "Baru" : "Diproses" }
        return dice.happens(1) ? "Batal" : "Selesai"
    }
}
