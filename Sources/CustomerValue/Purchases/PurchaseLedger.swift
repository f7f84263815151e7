import Vocabulary

/// Purchases as they come, sixteen bytes each: from them the summaries of any stretch of time.
package struct PurchaseLedger: Sendable {
    package struct Purchase: Sendable {
        package var customer: Int32
        package var day: Day
        package var amount: Double

        package init(customer: Int32, day: Day, amount: Double) {
            self.customer = customer
            self.day = day
            self.amount = amount
        }
    }

    /// In pieces, so that growing never copies what is there.
    private var pieces: [[Purchase]] = []
    private static let pieceSize = 1 << 16
    package private(set) var count = 0
    package private(set) var customerCount = 0
    package private(set) var firstDay: Day?
    package private(set) var lastDay: Day?

    /// Whether a purchase of nought counts: where returns are rows of their own, it is one half of a cancellation or a gift.
    package var countsFree = true

    package init() {}

    package mutating func add(_ purchase: Purchase) {
        if count % Self.pieceSize == 0 {
            var piece: [Purchase] = []
            piece.reserveCapacity(Self.pieceSize)
            pieces.append(piece)
        }
        pieces[pieces.count - 1].append(purchase)
        count += 1
        customerCount = max(customerCount, Int(purchase.customer) + 1)
        if let first = firstDay, let last = lastDay {
            if purchase.day < first { firstDay = purchase.day }
            if purchase.day > last { lastDay = purchase.day }
        } else {
            firstDay = purchase.day
            lastDay = purchase.day
        }
    }

    package func forEach(_ body: (Purchase) -> Void) {
        for piece in pieces { for purchase in piece { body(purchase) } }
    }

    /// The cohort as it was seen at the end of a day.
    package func cohort(until calibrationEnd: Day, through end: Day? = nil, in unit: TimeUnit = .weeks) -> PurchaseCohort? {
        guard let firstDay, let lastDay else { return nil }
        var making = CohortMaking(
            customers: customerCount, start: firstDay, calibrationEnd: calibrationEnd,
            end: max(end ?? lastDay, calibrationEnd), countsFree: countsFree)
        if !making.takeInOrder(pieces) {
            making = CohortMaking(
                customers: customerCount, start: firstDay, calibrationEnd: calibrationEnd,
                end: max(end ?? lastDay, calibrationEnd), countsFree: countsFree)
            _ = making.takeInOrder([inOrderOfDays()])
        }
        return making.cohort(in: unit)
    }

    /// By day and else as they came: each customer's days are in order then. A counting sort.
    private func inOrderOfDays() -> [Purchase] {
        guard let firstDay, let lastDay else { return [] }
        var places = [Int](repeating: 0, count: lastDay.days(since: firstDay) + 2)
        forEach { places[$0.day.days(since: firstDay) + 1] += 1 }
        for index in places.indices.dropFirst() { places[index] += places[index - 1] }
        return [Purchase](unsafeUninitializedCapacity: count) { buffer, used in
            forEach { purchase in
                let day = purchase.day.days(since: firstDay)
                (buffer.baseAddress.unsafelyUnwrapped + places[day]).initialize(to: purchase)
                places[day] += 1
            }
            used = count
        }
    }
}

/// One pass over purchases in the order of each customer's days.
private struct CohortMaking {
    let start: Day
    let calibrationEnd: Day
    let end: Day
    private var summaries: [RunningSummary?]
    private var later: [PurchaseCohort.Later]
    private var lastLater: [Day]
    private var visitsByDay: [Int32]
    private var repeatsByDay: [Int32]

    private let countsFree: Bool

    init(customers: Int, start: Day, calibrationEnd: Day, end: Day, countsFree: Bool) {
        self.countsFree = countsFree
        self.start = start
        self.calibrationEnd = calibrationEnd
        self.end = end
        summaries = Array(repeating: nil, count: customers)
        later = Array(repeating: PurchaseCohort.Later(), count: customers)
        lastLater = Array(repeating: calibrationEnd, count: customers)
        let days = max(0, end.days(since: start)) + 1
        visitsByDay = Array(repeating: 0, count: days)
        repeatsByDay = visitsByDay
    }

    /// False where a customer's days are out of order.
    mutating func takeInOrder(_ pieces: [[PurchaseLedger.Purchase]]) -> Bool {
        for piece in pieces {
            for purchase in piece where purchase.day <= end && (countsFree || purchase.amount > 0) {
                guard take(purchase) else { return false }
            }
        }
        return true
    }

    @inline(__always)
    private mutating func take(_ purchase: PurchaseLedger.Purchase) -> Bool {
        let customer = Int(purchase.customer)
        let day = purchase.day.days(since: start)
        if purchase.day > calibrationEnd {
            let last = lastLater[customer]
            guard purchase.day >= last else { return false }
            later[customer].amount += purchase.amount
            if purchase.day == last { return true }
            lastLater[customer] = purchase.day
            later[customer].visits += 1
            visitsByDay[day] += 1
            if summaries[customer] != nil { repeatsByDay[day] += 1 }
            return true
        }
        // Something later came before this: the order is broken.
        guard later[customer].visits == 0 else { return false }
        guard let last = summaries[customer]?.lastDay else {
            summaries[customer] = RunningSummary(on: purchase.day, amount: purchase.amount)
            visitsByDay[day] += 1
            return true
        }
        if purchase.day > last {
            visitsByDay[day] += 1
            repeatsByDay[day] += 1
        }
        return summaries[customer]?.add(on: purchase.day, amount: purchase.amount) ?? false
    }

    func cohort(in unit: TimeUnit) -> PurchaseCohort {
        var customers: [Int32] = []
        var histories: [PurchaseSummary] = []
        var afterwards: [PurchaseCohort.Later] = []
        let known = summaries.reduce(0) { $0 + ($1 == nil ? 0 : 1) }
        customers.reserveCapacity(known)
        histories.reserveCapacity(known)
        afterwards.reserveCapacity(known)
        for (index, summary) in summaries.enumerated() {
            guard let summary else { continue }
            customers.append(Int32(index))
            histories.append(summary.summary(until: calibrationEnd, in: unit))
            afterwards.append(later[index])
        }
        return PurchaseCohort(
            customers: customers, histories: histories, later: afterwards, unit: unit, start: start,
            calibrationEnd: calibrationEnd, end: end, visitsByDay: visitsByDay, repeatsByDay: repeatsByDay)
    }
}
