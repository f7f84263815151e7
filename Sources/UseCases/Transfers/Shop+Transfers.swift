import Guidance
import Journal
import Vocabulary

/// A picture of a transfer that nobody has matched with an order yet.
package struct TransferPhoto: Sendable {
    package var photo: Entry
    package var customer: Customer
    /// Theirs that are known to be not fully paid, the likeliest first.
    package var orders: [Order]
}

extension Shop {
    /// Of so many orders that are not fully paid pictures are looked for.
    private static let looksAt = 200

    /// Pictures of transfers that wait for somebody to look into the account, the newest first: they are counted as nothing by
    /// themselves. Looked for with whoever is known to owe something of an order of the last and the next ``owedDays``.
    /// - Parameter customer: of them alone; nil for everybody.
    package func transferPhotos(of customer: CustomerID? = nil, as viewer: Viewer = .owner) async throws -> [TransferPhoto] {
        let (zone, moment) = (self.zone, now)
        let today = zone.day(of: moment)
        let (first, last) = (
            zone.start(of: today.adding(days: -Self.owedDays)), zone.end(of: today.adding(days: Self.owedDays))
        )
        return try await journal.read(as: viewer) { book in
            let only = try customer.map { try book.resolve($0).map { try book.allCards(of: [$0]) } ?? [:] }
            let owed = try book.owedOrders(
                toBeThereFrom: first, until: last, of: only.map { Array($0.keys) }, limit: Self.looksAt)
            let whose = Dictionary(grouping: owed, by: \.customer.id)
            let cards = try only ?? book.allCards(of: whose.keys)
            let pictures = try book.sent(by: cards.keys, from: first, until: moment, isPicture: true, limit: Self.looksAt)
            guard let newest = pictures.map(\.at.instant).max(), let oldest = pictures.map(\.at.instant).min() else {
                return []
            }
            let senders = Set(pictures.compactMap(\.customer))
            let words = try book.sent(
                by: senders, from: oldest.subtracting(TransferPhotos.near), until: newest.adding(TransferPhotos.near),
                isPicture: false, limit: 5_000)
            let answered = try book.referred(by: [.paid, .proposalDropped], among: pictures.map(\.id))
            let talks = Dictionary(grouping: Set(pictures + words)) { $0.customer.flatMap { cards[$0] } }
            var found: [TransferPhoto] = []
            for case (let id?, let talk) in talks {
                guard let orders = whose[id], let customer = orders.first?.customer else { continue }
                for photo in TransferPhotos.found(in: talk) where !answered.contains(photo.id) {
                    let fitting = orders.map(\.thing).filter { $0.mayBePaid(by: photo) }.nearest(to: photo)
                    if !fitting.isEmpty { found.append(TransferPhoto(photo: photo, customer: customer, orders: fitting)) }
                }
            }
            return found.sorted { ($0.photo.at.instant, $0.photo.id) > ($1.photo.at.instant, $1.photo.id) }
        }
    }
}

extension Order {
    /// Orders are often written down a while after they were talked about. [assumption]
    private static let writtenAfter = Span.days(2)

    fileprivate func mayBePaid(by photo: Entry) -> Bool {
        photo.at.instant >= placedAt.instant.subtracting(Self.writtenAfter)
    }
}

extension [Order] {
    fileprivate func nearest(to photo: Entry) -> [Order] {
        func apart(_ order: Order) -> Int64 {
            abs((order.deliverAt ?? order.placedAt).instant.since(photo.at.instant).microseconds)
        }
        return sorted { (apart($0), $0.id) < (apart($1), $1.id) }
    }
}
