import CustomerValue
import Journal
import Vocabulary

/// What the page of worth shows one viewer. Who does not see everybody sees their own people, and no sums of others.
package struct WorthView: Sendable {
    package typealias Row = WorthRow

    package struct Line: Sendable {
        package var customer: Customer
        package var row: WorthRow
    }

    package var currency: Currency
    package var asOf: Instant
    /// Of everybody; nil when nothing can be said yet, or this viewer does not see everybody.
    package var report: WorthReport?
    /// Why there is none.
    package var trouble: ValueStudy.Trouble?
    /// It is being worked out just now.
    package var isBeingMade: Bool
    package var seesEverybody: Bool
    /// Who carries most of what is ahead.
    package var carriers: [Line]
    /// Whose worth ahead has fallen most since the quarter began.
    package var slipping: [Line]

    package static let shown = 10
}

/// What one relationship is worth ahead, and its rhythm so far.
package struct CustomerWorth: Sendable {
    package typealias Row = WorthRow

    package struct Visit: Hashable, Sendable {
        package var day: Day
        /// In whole units of the currency.
        package var amount: Double
    }
    package struct Point: Hashable, Sendable {
        package var day: Day
        package var chance: Double
    }

    package var currency: Currency
    package var own: WorthRow
    /// An organisation with its people.
    package var whole: WorthRow?
    package var visits: [Visit]
    /// How likely it was that they were still with us, day by day as one could have known.
    package var chances: [Point]
    /// How far orders were read.
    package var seen: Day
}

extension Shop {
    package func worth(asOf: Instant? = nil, as viewer: Viewer = .owner) async throws -> WorthView {
        let (moment, currency) = (asOf ?? now, self.currency)
        let remembered = asOf.flatMap { appraised[$0] }
        if let asOf, remembered == nil { makeAside(asOf) }
        let appraisal = remembered?.first { $0.currency == currency }
        return try await journal.read(as: viewer) { book in
            let isAll = viewer.reach == .all
            func lines(_ order: Book.WorthOrder) throws -> [WorthView.Line] {
                let rows =
                    asOf == nil
                    ? try book.worth(by: order, in: currency, limit: WorthView.shown)
                    : try appraisal?.rows.first(by: order, visibleIn: book) ?? []
                return try rows.compactMap { row in
                    try book.customer(row.key.customer).map { WorthView.Line(customer: $0, row: row) }
                }
            }
            let report = asOf == nil ? try Shop.worthReport(book, currency) : appraisal?.report
            return WorthView(
                currency: currency, asOf: moment, report: isAll ? report : nil, trouble: appraisal?.trouble,
                isBeingMade: asOf != nil ? remembered == nil : try book.parameterMade(Self.worthName(currency)) == nil,
                seesEverybody: isAll, carriers: try lines(.ahead), slipping: try lines(.slipped))
        }
    }

    /// Nobody waits for it; whoever looks again later finds it.
    private func makeAside(_ moment: Instant) {
        guard appraised.begins(moment) else { return }
        Task.detached(priority: .background) { [self] in
            do {
                _ = try await appraise(asOf: moment)
            } catch {
                appraised.givesUp(moment)
                log.error("what relationships are worth was not worked out", metadata: ["because": "\(error)"])
            }
        }
    }

    /// Nil where nothing is known of what they will buy, or nobody wants it judged, or this viewer may not see them.
    package func worth(
        of customer: CustomerID, asOf: Instant? = nil, as viewer: Viewer = .owner
    ) async throws -> CustomerWorth? {
        let (moment, currency, zone) = (asOf ?? now, self.currency, self.zone)
        let remembered = asOf.flatMap { appraised[$0] }
        if let asOf, remembered == nil { makeAside(asOf) }
        return try await journal.read(as: viewer) { book in
            guard let known = try book.resolve(customer), try !book.isUnassessed(known) else { return nil }
            let rows =
                asOf == nil
                ? try book.worth(of: known, in: currency)
                : remembered?.first { $0.currency == currency }?.rows.filter { $0.key.customer == known } ?? []
            guard let own = rows.first(where: { !$0.key.isWhole }) ?? rows.first else { return nil }
            var visits: [Day: Double] = [:]
            try book.purchases(of: try book.everyone(mergedInto: known), asOf: moment) { row in
                guard row.isPurchase, row.currency ?? currency.code == currency.code else { return }
                visits[zone.day(of: row.at), default: 0] += Double(row.net) / Double(currency.minorPerUnit)
            }
            let report = asOf == nil ? try Shop.worthReport(book, currency) : nil
            let read = try book.coverage(of: [])[.none].map { min($0, moment) }
            let seen = report?.day ?? zone.day(of: read ?? moment)
            let inOrder = visits.sorted { $0.key < $1.key }.map { CustomerWorth.Visit(day: $0.key, amount: $0.value) }
            let rhythm = try Shop.rhythm(book)
            return CustomerWorth(
                currency: currency, own: own, whole: rows.first { $0.key.isWhole }, visits: inOrder,
                chances: rhythm?.course(of: inOrder.map(\.day), through: max(seen, inOrder.last?.day ?? seen)) ?? [],
                seen: seen)
        }
    }
}

extension [WorthRow] {
    /// The first few of an order among those the viewer may see.
    fileprivate func first(by order: Book.WorthOrder, visibleIn book: Book) throws -> [WorthRow] {
        func figure(_ row: WorthRow) -> Int64 { order == .ahead ? row.ahead.middle : row.slipped }
        let sorted = filter { !$0.key.isWhole && figure($0) > 0 }
            .sorted { (figure($1), $0.key) < (figure($0), $1.key) }
        var shown: [WorthRow] = []
        for row in sorted where shown.count < WorthView.shown {
            if try book.resolve(row.key.customer) != nil { shown.append(row) }
        }
        return shown
    }
}

extension PurchaseRhythm {
    private static let mostPoints = 160

    /// The chance that they were still there, as it stood at the end of each day, a few days apart and just before each visit.
    func course(of visits: [Day], through last: Day) -> [CustomerWorth.Point] {
        guard seesLeaving, let model, let first = visits.first, last > first else { return [] }
        let step = Swift.max(1, last.days(since: first) / Self.mostPoints)
        var days = Set(stride(from: first.number, through: last.number, by: step)).union([last.number])
        for visit in visits.suffix(60) { days.formUnion([visit.number, visit.number - 1]) }
        var seen = 0
        return days.filter { $0 >= first.number }.sorted().map { number in
            let day = Day(number: number)
            while seen < visits.count, visits[seen] <= day { seen += 1 }
            let latest = visits[Swift.max(0, seen - 1)]
            let lastAt = TimeUnit.weeks.from(days: Double(latest.days(since: first)))
            let silent = day.days(since: latest) - closedDays(after: latest, through: day)
            let history = PurchaseSummary(
                repeats: seen - 1, lastAt: lastAt, observed: lastAt + TimeUnit.weeks.from(days: Double(silent)))
            return CustomerWorth.Point(day: day, chance: model.chanceAlive(history))
        }
    }
}
