import Foundation
import Journal
import Vocabulary

/// What things cost: the shop's own list, and what was agreed with those who sell on.
extension Shop {
    private static let pricesKey = "prices/list"

    static func prices(_ book: Book) throws -> PriceList? {
        try book.setting(pricesKey).flatMap { try? JSONDecoder().decode(PriceList.self, from: Data($0.utf8)) }
    }

    /// The shop's own; nil where none was ever saved.
    package func prices() async throws -> PriceList? {
        try await journal.read(as: .owner) { try Self.prices($0) }
    }

    package func setPrices(_ list: PriceList) async throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(list), as: UTF8.self)
        try await journal.write(as: .owner) { pen in try pen.setSetting(Self.pricesKey, text) }
    }

    /// Things are priced by what they last cost in one of the latest 500 orders, where three of them at least had them. [assumption]
    /// - Returns: a list to begin with, what is ordered most often first; empty where orders name no prices.
    package func pricesSeen() async throws -> PriceList {
        let currency = currency
        let orders = try await journal.read(as: .owner) { try $0.latestOrderLines(orders: 500, in: currency) }
        var seen: [String: (item: PriceList.Item, orders: Int)] = [:]
        for item in orders.flatMap({ PriceList(pricesOf: $0, currency).items }) where item.eachMinor > 0 {
            seen[KeptText.searchKey(item.what), default: (item, 0)].orders += 1
        }
        let usual = seen.filter { $0.value.orders >= 3 && !$0.key.isEmpty }
            .sorted { ($1.value.orders, $0.key) < ($0.value.orders, $1.key) }
        return PriceList(items: usual.prefix(Self.mostPrices).map(\.value.item), currency: currency)
    }

    /// Somebody with prices of their own, and whom they order for.
    package struct Reseller: Sendable {
        package var customer: Customer
        package var prices: PriceList?
        /// The names orders were for, the latest first.
        package var recipients: [(name: String, orders: Int, last: Instant)]
    }

    /// Of their latest 500 orders.
    /// - Returns: nil when there is no such customer this viewer may see.
    package func reseller(_ id: CustomerID, as viewer: Viewer = .owner) async throws -> Reseller? {
        let now = now
        return try await journal.read(as: viewer) { book in
            guard let customer = try book.customer(id) else { return nil }
            let orders = try book.orders(of: customer.id, asOf: now, limit: 500).filter(\.stands)
            var places: [String: Int] = [:]
            var found = Reseller(customer: customer, prices: try book.prices(agreedWith: customer.id), recipients: [])
            for order in orders {
                guard let name = order.recipient else { continue }
                let key = KeptText.searchKey(name)
                if let place = places[key] {
                    found.recipients[place].orders += 1
                } else {
                    places[key] = found.recipients.count
                    found.recipients.append((name, 1, order.placedAt.instant))
                }
            }
            return found
        }
    }

    /// The order with what it costs them, where nobody said so: their own price, or the shop's with what is taken off. The
    /// total is known when the price of everything in it is.
    /// - Parameter before: the order as it was; what was in it costs what it did.
    /// - Returns: a total that was said is left alone, and so is what a line came to that is as it was.
    package func priced(
        _ order: OrderWritten, for customer: CustomerID, before: Order? = nil, as viewer: Viewer
    ) async throws -> OrderWritten {
        let currency = currency
        var order = order
        let then = before.map { ($0.total?.currency ?? currency) == currency ? $0.lines : [] } ?? []
        for index in order.lines.indices {
            let line = order.lines[index]
            order.lines[index].amountMinor =
                then.first { $0.what == line.what && $0.quantityMilli == line.quantityMilli }?.amountMinor
        }
        guard order.total == nil else { return order }
        let agreed = PriceList(pricesOf: then, currency)
        let pricing = try await journal.read(as: viewer) { book in
            guard let known = try book.resolve(customer) else { return Pricing(own: agreed, shop: nil, currency) }
            var own = try book.prices(agreedWith: known) ?? PriceList(currency: currency)
            own.items += agreed.items
            return Pricing(own: own, shop: try Self.prices(book), currency)
        }
        for index in order.lines.indices where order.lines[index].amountMinor == nil {
            order.lines[index].amountMinor = pricing.amount(of: order.lines[index])
        }
        let amounts = order.lines.compactMap(\.amountMinor)
        if amounts.count == order.lines.count {
            order.total = amounts.sumWithinBounds.map { Money(minor: $0, currency) }
        }
        return order
    }
}

/// What a thing costs a customer.
struct Pricing {
    private let own: [String: Int64]
    private let shop: [String: Int64]
    private let offPerMille: Int64

    /// Lists in another currency say nothing.
    init(own: PriceList?, shop: PriceList?, _ currency: Currency) {
        func prices(_ list: PriceList?) -> [String: Int64] {
            guard let list, list.currency == currency else { return [:] }
            return Dictionary(
                list.items.map { (KeptText.searchKey($0.what), $0.eachMinor) }, uniquingKeysWith: { _, last in last })
        }
        self.own = prices(own)
        self.shop = prices(shop)
        offPerMille = Int64(own?.offPerMille ?? 0)
    }

    /// Of one, in minor units; nil when nobody said. What is taken off is rounded to the customer's good.
    func each(_ what: String) -> Int64? {
        let key = KeptText.searchKey(what)
        return own[key] ?? shop[key].map { $0 - ($0 * offPerMille + 999) / 1000 }
    }

    func amount(of line: OrderLine) -> Int64? {
        guard let each = each(line.what) else { return nil }
        let (thousandths, isTooMuch) = each.multipliedReportingOverflow(by: line.quantityMilli)
        return isTooMuch ? nil : thousandths / 1000
    }
}

extension PriceList {
    /// What each thing cost in an order whose lines say so.
    init(pricesOf lines: [OrderLine], _ currency: Currency) {
        self.init(
            items: lines.compactMap { line in
                guard let amount = line.amountMinor, line.quantityMilli > 0 else { return nil }
                let (thousandths, isTooMuch) = amount.multipliedReportingOverflow(by: 1000)
                guard !isTooMuch, thousandths % line.quantityMilli == 0 else { return nil }
                return Item(what: line.what, eachMinor: thousandths / line.quantityMilli)
            }, currency: currency)
    }
}

extension [Int64] {
    fileprivate var sumWithinBounds: Int64? {
        var sum: Int64 = 0
        for amount in self {
            let (next, isTooMuch) = sum.addingReportingOverflow(amount)
            if isTooMuch { return nil }
            sum = next
        }
        return sum
    }
}
