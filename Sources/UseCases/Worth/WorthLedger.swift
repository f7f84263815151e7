import CustomerValue
import Journal
import Vocabulary

/// Purchases of the journal in one currency, as the models want them, with whose they are.
struct WorthLedger {
    var currency: Currency
    var ledger = PurchaseLedger()
    /// In the order of the ledger's customers.
    private(set) var customers: [CustomerID] = []
    private var places: [CustomerID: Int32] = [:]
    /// Organisations with all their people, to be seen as a whole.
    var wholes: [PurchaseSummaryRow] = []

    init(currency: Currency) { self.currency = currency }

    func everyPurchase(_ body: (PurchaseLedger.Purchase) -> Void) { ledger.forEach(body) }

    mutating func add(_ customer: CustomerID, _ day: Day, _ minor: Int64) {
        let place = places[customer] ?? Int32(customers.count)
        if place == customers.count {
            places[customer] = place
            customers.append(customer)
        }
        let amount = Double(minor) / Double(currency.minorPerUnit)
        ledger.add(PurchaseLedger.Purchase(customer: place, day: day, amount: amount))
    }
}

/// Everything a study needs, read in one go.
struct WorthSource {
    var ledgers: [WorthLedger]
    /// How far purchases could be seen.
    var day: Day
    var organisations: Set<CustomerID>
    var rhythm: PurchaseRhythm?
}

extension Book {
    /// - Parameter asOf: nil for what stands now.
    func worthSource(asOf: Instant?, now: Instant, zone: Zone, currency: Currency) throws -> WorthSource {
        let owners = try PurchaseOwners(self, zone: zone, currency: currency)
        var gathering = PurchaseGathering(owners)
        var ledgers: [String: WorthLedger] = [:]
        try purchases(asOf: asOf ?? now) { row in
            gathering.add(row)
            guard row.isPurchase else { return }
            owners.visit(row) { key, day in
                guard !key.isWhole, let known = Currency(key.currency) else { return }
                ledgers[key.currency, default: WorthLedger(currency: known)].add(key.customer, day, row.net)
            }
        }
        for row in try gathering.rows(again: { each in try purchases(asOf: asOf ?? now, each: each) }) where row.key.isWhole {
            ledgers[row.key.currency]?.wholes.append(row)
        }
        let seen = try coverage()[.none].map { min($0, asOf ?? now) } ?? asOf ?? now
        let last = ledgers.values.compactMap(\.ledger.lastDay).max()
        return WorthSource(
            ledgers: ledgers.values.sorted { $0.currency.code < $1.currency.code },
            day: max(zone.day(of: seen), last ?? zone.day(of: seen)), organisations: try organisations(),
            rhythm: try Shop.rhythm(self))
    }
}
