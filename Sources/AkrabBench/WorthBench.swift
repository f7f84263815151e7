import Chances
import Foundation
import Journal
import Storage
import UseCases
import Vocabulary

/// Summaries of purchases over 100,000 customers with 1,000,000 orders: made anew beside the same aggregation as plain SQL, and
/// kept up after a day on which one customer in a hundred bought. Then what relationships are worth.
enum WorthBench {
    private static let customers = 100_000
    private static let perCustomer = 10

    static func measure(_ folder: String, _ scale: Double) throws {
        _ = try Measured.child("worth-fill", folder, scale)
        let summaries = try Measured.child("worth-summaries", folder, scale)
        let parts = summaries.output.split(separator: " ").compactMap { Double($0) }
        let (sql, anew, touched) = (parts[0], parts[1], parts[2])
        row(
            "summaries anew, \(Int(parts[3])) orders",
            "\((anew / sql).rounded(2))× the CPU of plain SQL (\(anew.rounded(2)) s, \(sql.rounded(2)) s)", "≤ 1×")
        row(
            "summaries after a day, \(Int(parts[4])) customers touched",
            "\((touched / sql).rounded(3))× plain SQL (\(touched.rounded(3)) s)", "≤ 0.1×")
        let study = try Measured.child("worth", folder, scale)
        row(
            "what \(Int(Double(customers) * scale)) relationships are worth, thought anew",
            "\(study.output) s of CPU; peak \(study.peakMegabytes.rounded(0)) MB", "–")
    }

    /// Through the journal's own verbs; days mostly in order, as order lists have them.
    static func fill(_ folder: String, _ scale: Double) async throws {
        let shop = try await OpenBench.shop(folder + "/worthshop")
        let count = Int(Double(customers) * scale)
        var chance = Chance("worth bench")
        var people: [CustomerID] = []
        for start in stride(from: 0, to: count, by: 1_000) {
            let end = min(start + 1_000, count)
            people += try await shop.journal.write(as: .owner) { pen in
                try (start..<end).map { try pen.meet(person($0).name, how: "bench") }
            }
        }
        // Each has a rhythm of their own and a day after which they no longer come.
        var orders: [(day: Int, customer: Int)] = []
        for customer in 0..<count {
            let gap = 5 + chance.below(60)
            var day = chance.below(365)
            for _ in 0..<perCustomer {
                orders.append((day, customer))
                day += 1 + chance.below(2 * gap)
                if chance.happens(4) { day += 400 }
            }
        }
        orders.sort { ($0.day, $0.customer) < ($1.day, $1.customer) }
        let first = shop.now.subtracting(.days(1_400))
        for start in stride(from: 0, to: orders.count, by: 5_000) {
            let some = orders[start..<min(start + 5_000, orders.count)]
            let rows = some.enumerated().map { index, order in
                placed(people[order.customer], first.adding(.days(order.day)), "\(start + index)", shop: shop)
            }
            try await shop.journal.write(as: .owner, origin: Origin(.orderList)) { _ = try $0.place(rows) }
        }
        try await shop.close()
        print("filled", terminator: "")
    }

    private static func placed(_ customer: CustomerID, _ at: Instant, _ number: String, shop: Shop) -> OrderRow {
        OrderRow(
            customer: customer, number: number, placedAt: When(at), deliverAt: nil,
            total: .rupiah(50_000 + customer.value % 17 * 10_000), paid: nil, refunded: nil, status: .delivered,
            lines: [OrderLine(what: dishes[0], quantityMilli: 20_000)], note: nil, channel: .whatsapp,
            externalKey: shop.identity.key(of: Array(number.utf8), at: at))
    }

    /// What an analyst would ask the database: the same rows, the same netting, one line a customer and currency.
    private static let plain: SQL = """
        SELECT customer_id, currency, min(day), max(day), count(*) - 1, sum(net) FROM (
          SELECT customer_id, currency, (placed_at + 25200000000) / 86400000000 AS day,
            sum(COALESCE(total, paid) - COALESCE(refunded, 0)) AS net
          FROM orders WHERE withdrawn = 0 AND status NOT IN (3, 4) GROUP BY customer_id, currency, day) AS visits
        GROUP BY customer_id, currency
        """

    static func summaries(_ folder: String) async throws {
        let shop = try await OpenBench.shop(folder + "/worthshop")
        // Once unmeasured, so that both find the pages in memory.
        _ = try await asked(shop)
        let sql = try await measured { _ = try await asked(shop) }
        var orders = 0
        let anew = try await measured { orders = try await shop.summariseAnew().orders }
        let people = try await shop.journal.read(as: .owner) { try $0.purchaseSummaryCustomers(every: 100) }
        let at = shop.now
        let rows = people.enumerated().map { placed($1, at, "today-\($0)", shop: shop) }
        try await shop.journal.write(as: .owner) { _ = try $0.place(rows) }
        let touched = try await measured { try await shop.summariseAnew(people) }
        try await shop.close()
        print("\(sql) \(anew) \(touched) \(orders) \(people.count)", terminator: "")
    }

    private static func asked(_ shop: Shop) async throws -> Int64 {
        try await shop.journal.database.read { reading in
            var sum: Int64 = 0
            try reading.rows(plain) { sum &+= $0.number(5) &+ $0.number(2) &+ $0.number(3) &+ $0.number(4) }
            return sum
        }
    }

    private static func measured(_ work: () async throws -> Void) async throws -> Double {
        let start = cpuSeconds()
        try await work()
        return cpuSeconds() - start
    }

    static func study(_ folder: String) async throws {
        let shop = try await OpenBench.shop(folder + "/worthshop")
        try await shop.refreshUnderstanding()
        let seconds = try await measured { try await shop.appraise() }
        try await shop.close()
        print(seconds.rounded(1), terminator: "")
    }
}
