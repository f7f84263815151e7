import Measures
import Vocabulary

/// Bu Ratna's journal, entry by entry in Jakarta time, told the way a loader tells it.
struct Diary {
    static let ratna = CustomerID(7)
    private(set) var history = History(customer: ratna)
    private(set) var next: Int64 = 100
    var customer = ratna

    init(_ customer: CustomerID = ratna) {
        self.customer = customer
        history = History(customer: customer)
        next = customer.value * 1_000
    }

    @discardableResult
    mutating func add(
        _ side: Side, _ at: String, _ event: Event, refersTo: EntryID? = nil, channel: Channel = .unknown,
        reading: MessageTrace.Reading = MessageTrace.Reading()
    ) -> EntryID {
        add(side, at: Telling.at(at), event, refersTo: refersTo, channel: channel, reading: reading)
    }

    @discardableResult
    mutating func add(
        _ side: Side, at: Instant, _ event: Event, refersTo: EntryID? = nil, channel: Channel = .unknown,
        reading: MessageTrace.Reading = MessageTrace.Reading()
    ) -> EntryID {
        next += 1
        let id = EntryID(next)
        history.take(
            Entry(
                id: id, at: When(at), recordedAt: at, customer: customer, side: side, channel: channel, refersTo: refersTo,
                event: event), reading: reading)
        return id
    }

    var business: BusinessHistory {
        var business = BusinessHistory()
        business.gather(history)
        return business
    }
}

extension Finding {
    var outcomes: [Bool?] { evidence.map(\.outcome) }
    var entries: [EntryID] { evidence.map(\.entry) }
}

extension [Finding] {
    subscript(_ name: MeasureName) -> Finding? { first { $0.measure == name.rawValue } }
}

func isClose(_ found: Double?, _ wanted: Double, _ tolerance: Double = 1e-9) -> Bool {
    found.map { abs($0 - wanted) <= tolerance * max(1, abs(wanted)) } ?? false
}
