import Foundation
import Guidance
import Journal
import Measures
import Storage
import Vocabulary

/// *Perlu dikabari hari ini*, with all that a line of it needs to be read: names, the words behind it, a way to answer.
package struct TodayList: Sendable {
    package struct Line: Sendable {
        package var call: Call
        package var customer: Customer
        /// The entries behind it, the one to quote first; those the viewer may see.
        package var evidence: [Entry]
        package var promise: Promise?
        package var complaint: Complaint?
        /// E.164, to open a chat with; nil when no number is known.
        package var phone: String?
        package var orderCount: Int
        /// The day of their next order that is still to come, if one is near.
        package var orderDay: Day?
        /// What stands out in the words behind it.
        package var heard: [HeardTag] = []
    }

    package var asOf: Instant
    package var lines: [Line]
    /// How many people there are in all, the shown ones included.
    package var people: Int
    /// The last moment any chat was read.
    package var readUntil: Instant?
    package var usual: BusinessUsual?
}

extension Shop {
    /// Who needs you.
    ///
    /// - Parameters:
    ///   - asOf: nil for now, from the cache; a moment for what stood then, from the journal alone.
    ///   - limit: at most so many lines; the rest is counted.
    package func today(asOf: Instant? = nil, limit: Int = 10, as viewer: Viewer = .owner) async throws -> TodayList {
        if let asOf { return try await todayFromJournal(asOf: asOf, limit: limit, as: viewer) }
        guard try await hasThoughtAnew() else { return try await todayFromJournal(asOf: now, limit: limit, as: viewer) }
        let moment = now
        let usual = try await businessUsual()
        let zone = self.zone
        return try await journal.read(as: viewer) { book in
            let found = try book.calls(at: moment, limit: limit, most: [Int(Lane.ask.rawValue): Today.mostQuestions])
            let calls = try found.first.map { try CallCoding.decode($0.detail) }
            return try TodayList(calls, people: found.people, asOf: moment, usual: usual, zone: zone, from: book)
        }
    }

    /// Thinking anew writes. Where nothing can be written people can still be looked after from the journal alone: slower, and
    /// as surely. For a while nobody waits again for a lock that does not open.
    func hasThoughtAnew() async throws -> Bool {
        guard !isStuck else { return false }
        do {
            try await takeBackLeftovers()
            try await refreshOrLookMeanwhile()
            return true
        } catch let error as StorageError {
            log.warning("today is read from the journal alone", metadata: ["because": "\(error)"])
            stuck(for: .seconds(30))
            return false
        }
    }

    /// Thinking of everybody takes a large shop some time: from now on nobody waits longer for it than that, and then sees what was
    /// thought before, with whatever was done since.
    package func nobodyWaits(longerThan patience: Duration) { rebuilding.isWaited(forNoLongerThan: patience) }

    private func refreshOrLookMeanwhile() async throws {
        let before = try await thoughts()
        guard isDue(before) else { return try await thinkOfTheTouched(before) }
        guard let patience = rebuilding.patience, before.usual != nil else { return try await refreshUnderstanding() }
        // One who waits for the pass is enough, where it is known to be long.
        let isLong = rebuilding.takesLonger(than: patience)
        if !isLong || !rebuilding.isGoingOn {
            let work = Task { try await refreshUnderstanding() }
            if try await work.isDone(within: isLong ? .zero : patience) { return }
        }
        try await thinkOfTheTouched(try await thoughts())
    }

    private func todayFromJournal(asOf: Instant, limit: Int, as viewer: Viewer) async throws -> TodayList {
        let (zone, currency) = (self.zone, self.currency)
        return try await journal.read(as: viewer) { book in
            let (calls, usual, _) = try Shop.think(book, asOf: asOf, zone: zone, currency: currency)
            let visible = Set(try book.names(of: calls.map(\.customer)).keys)
            let list = Today.list(calls.filter { visible.contains($0.customer) }, asOf: asOf)
            return try TodayList(
                Array(list.prefix(limit)), people: list.count, asOf: asOf, usual: usual, zone: zone, from: book)
        }
    }
}

extension TodayList {
    fileprivate init(_ calls: [Call], people: Int, asOf: Instant, usual: BusinessUsual?, zone: Zone, from book: Book) throws {
        lines = try Line.lines(for: calls, asOf: asOf, zone: zone, from: book)
        self.asOf = asOf
        self.people = people
        self.usual = usual
        readUntil = try book.chatsReadUntil().map { min($0, asOf) }
    }
}

extension TodayList.Line {
    /// Calls with all that is needed to read them; those about customers the viewer may not see are left out.
    static func lines(for calls: [Call], asOf: Instant, zone: Zone, from book: Book) throws -> [TodayList.Line] {
        let entries = try book.entries(calls.flatMap(\.evidence))
        let kept = try book.readings(of: entries.values)
        return try calls.compactMap { call in
            guard let customer = try book.customer(call.customer) else { return nil }
            let evidence = call.evidence.compactMap { entries[$0] }
            return TodayList.Line(
                call: call, customer: customer, evidence: evidence,
                promise: try call.promise.flatMap { try book.promise($0) },
                complaint: try call.complaint.flatMap { try book.complaint($0) },
                phone: try book.handles(of: customer.id).first { $0.kind == .phone }?.value,
                orderCount: try book.orderCount(of: customer.id, asOf: asOf),
                orderDay: try book.nextDelivery(of: customer.id, from: asOf, within: .days(2)).map { zone.day(of: $0) },
                heard: HeardTag.tags(of: evidence.sorted { $0.at < $1.at }.compactMap { kept[$0.id] }, in: call.lane))
        }
    }
}

extension Call {
    fileprivate var promise: PromiseID? {
        if case .promiseDue(let promise, _, _) = reason { promise } else { nil }
    }
    fileprivate var complaint: ComplaintID? {
        if case .complaintOpen(let complaint, _, _) = reason { complaint } else { nil }
    }
}
