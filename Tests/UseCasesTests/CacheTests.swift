import Chances
import Foundation
import Guidance
import Journal
import Measures
import Storage
import StorageTesting
import Testing
import Vocabulary

@testable import UseCases

/// What we think is a cache: it must never say anything else than the journal does.
@Suite("What is thought is what the journal says") struct CacheTests {
    private static let journals = 25

    @Test("in 200 journals made by chance", arguments: 0..<8)
    func onSQLite(batch: Int) async throws {
        for seed in 0..<Self.journals { try await check(seed: UInt64(batch * Self.journals + seed), on: .sqlite) }
    }

    @Test("in 20 of them on PostgreSQL too", arguments: 0..<2)
    func onPostgreSQL(batch: Int) async throws {
        for seed in 0..<10 { try await check(seed: UInt64(1_000 + batch * 10 + seed), on: .postgresql) }
    }

    private func check(seed: UInt64, on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            let neighbours = try await front.live(Chance(seed: seed), events: 40, people: nil)
            try await front.shop.rebuildUnderstanding()
            try await front.agree("at first, seed \(seed)")

            front.clock.set("2025-03-10 15:30")
            _ = try await front.live(Chance(seed: seed &+ 77), events: 12, people: neighbours)
            try await front.agreeByTheSameUsual("a few things later, seed \(seed)")
            try await front.shop.rebuildUnderstanding()
            try await front.agree("made anew, seed \(seed)")

            front.clock.set("2025-03-18 08:00")
            try await front.agreeByTheSameUsual("a week of nothing later, seed \(seed)")
            _ = try await front.live(Chance(seed: seed &+ 154), events: 3, people: neighbours)
            try await front.shop.note("hari lain", about: neighbours.people[0])
            try await front.agree("on another day, seed \(seed)")

            let kept = try await front.lines()
            for table in ["call", "stale", "parameter"] { try await front.run(SQL(text: "DELETE FROM \(table)")) }
            try await front.shop.rebuildUnderstanding()
            #expect(try await front.lines() == kept, "emptied and made anew, seed \(seed)")
        }
    }
}

extension Storefront {
    struct Neighbours: Sendable {
        var people: [CustomerID]
        var chats: [ConversationID]
    }

    /// A line of today in words that can be compared.
    fileprivate func lines(asOf: Instant? = nil) async throws -> [String] {
        let list = try await shop.today(asOf: asOf, limit: 100)
        return ["\(list.people) people, read until \(list.readUntil?.microseconds ?? 0)"]
            + list.lines.map { line in
                """
                \(line.customer.name) \(line.call) \(line.evidence.map(\.id)) \(line.promise?.what ?? "") \
                \(line.complaint?.text ?? "") \(line.orderCount) \(line.orderDay?.iso ?? "")
                """
            }
    }

    fileprivate func agree(_ moment: String) async throws {
        let cached = try await lines()
        let fresh = try await lines(asOf: clock.now)
        let difference = cached.difference(from: fresh).map { "\($0)" }
        #expect(difference == [], "\(moment)")
    }

    /// The business's own usual is taken anew once a day: until then everybody is judged by the same one.
    fileprivate func agreeByTheSameUsual(_ moment: String) async throws {
        let cached = try await shop.today(limit: 100)
        let usual = try #require(try await shop.businessUsual())
        let (now, zone, currency) = (clock.now, shop.zone, shop.currency)
        let fresh = try await read { book in
            var all: [Call] = []
            try HistoryLoader(book, asOf: now, currency: currency).everyHistory { history in
                all += calls(for: CustomerSummary(of: history, asOf: now, zone: zone), usual: usual, zone: zone)
            }
            return Today.list(all, asOf: now)
        }
        let difference = cached.lines.map(\.call).difference(from: fresh).map { "\($0)" }
        #expect(difference == [], "\(moment)")
        #expect(cached.people == fresh.count, "\(moment)")
    }

    /// Some life at random with these people, in the weeks before now.
    fileprivate func live(_ chance: Chance, events: Int, people: Neighbours?) async throws -> Neighbours {
        let now = clock.now
        return try await write { pen in
            var life = try Life(chance, now: now, pen: pen, neighbours: people)
            for _ in 0..<events { try life.step() }
            return life.neighbours
        }
    }
}

/// Things that happen at random.
private struct Life {
    private var chance: Chance
    private let now: Instant
    private let pen: Pen
    private(set) var neighbours: Storefront.Neighbours
    private var run: ImportID

    init(_ chance: Chance, now: Instant, pen: Pen, neighbours: Storefront.Neighbours?) throws {
        self.chance = chance
        self.now = now
        self.pen = pen
        run = try pen.startImport(format: "whatsapp", name: "kebetulan", digest: "", decisions: "{}")
        if let neighbours {
            self.neighbours = neighbours
        } else {
            self.neighbours = Storefront.Neighbours(people: [], chats: [])
            for name in ["Bu Sari", "Pak Budi", "Bu Ratna", "Mas Andi", "Teh Euis", "Ko Felix"] {
                self.neighbours.people.append(try pen.meet(name, how: "typed"))
                let kind: Conversation.Kind = name == "Ko Felix" ? .group : .direct
                self.neighbours.chats.append(try pen.conversation(on: .whatsapp, chatKey: name, title: name, kind: kind))
            }
            try pen.cover(nil, from: nil, until: now, by: run)
        }
        try pen.finishImport(run, added: 0, known: 0, refused: 0)
    }

    mutating func step() throws {
        let index = chance.below(neighbours.people.count)
        let person = neighbours.people[index]
        let when = moment()
        switch chance.below(20) {
        case 0...5: try message(index, when)
        case 6:
            try pen.cover(neighbours.chats[index], from: nil, until: when.instant, by: run)
            // As an import does: how far a chat was read says something new of its customer.
            try pen.markStale([person])
        case 7, 8: try pen.promise("kirim nota", to: person, due: .on(dueDay(), in: .jakarta), at: when)
        case 9: try closePromise(of: person)
        case 10: try pen.complain("bocor", by: person, at: when)
        case 11: try workOnComplaint(of: person)
        case 12: try order(person, when, twice: chance.below(3) == 0)
        case 13: try order(person, when, twice: false)
        case 14:
            try pen.give(Gift(kind: .goods, text: "pisang"), by: chance.below(3) == 0 ? .us : .customer, with: person, at: when)
        case 15: try pen.care("tanya kabar", for: person, at: when)
        case 16: try pen.remember(Moment(kind: chance.below(2) == 0 ? .mourning : .birth, text: "kabar"), of: person, at: when)
        case 17:
            try pen.holdBack(
                HeldBack(why: "nanti", until: chance.below(2) == 0 ? nil : now.adding(.days(3))), from: person, at: when)
        case 18: _ = chance.below(2) == 0 ? try pen.markAnswered(person, at: when) : try pen.markNeedsNoAnswer(person, at: when)
        default: try pen.tellRisk(to: person, about: nil, at: when)
        }
    }

    /// Up to sixty days ago, more often lately, to the minute.
    private mutating func moment() -> When {
        let days = chance.below(3) == 0 ? chance.below(60) : chance.below(4)
        return When(now.subtracting(.days(days) + .minutes(chance.below(1_440))), precision: .minute, offsetMinutes: 420)
    }

    private mutating func dueDay() -> Day { Zone.jakarta.day(of: now).adding(days: chance.below(20) - 10) }

    private mutating func message(_ index: Int, _ when: When) throws {
        let isOurs = chance.below(2) == 0
        let key = ExternalKey(bytes: (0..<16).map { _ in UInt8(chance.below(256)) })
        let row = MessageRow(
            at: when, side: isOurs ? .us : .customer, customer: neighbours.people[index], channel: .whatsapp,
            conversation: neighbours.chats[index], handle: nil, message: Message(text: "halo"), externalKey: key,
            reading: MessageReading(
                needsReply: !isOurs && chance.below(3) > 0, withdraws: !isOurs && chance.below(9) == 0,
                isAutomatic: chance.below(12) == 0, version: 1))
        _ = try pen.append([row])
        try pen.markStale([neighbours.people[index]])
    }

    private mutating func closePromise(of person: CustomerID) throws {
        guard let open = try pen.book.promises(of: person, onlyOpen: true).first else { return }
        switch chance.below(3) {
        case 0: try pen.move(open.id, to: .on(dueDay(), in: .jakarta), askedBy: chance.below(2) == 0 ? .us : .customer)
        case 1: try pen.withdraw(open.id)
        default: try pen.keep(open.id)
        }
    }

    private mutating func workOnComplaint(of person: CustomerID) throws {
        guard let complaint = try pen.book.latestComplaint(of: person, before: now) else { return }
        switch chance.below(4) {
        case 0: try pen.verdict(ComplaintVerdict(accepted: true), on: complaint.id)
        case 1: try pen.verdict(ComplaintVerdict(accepted: false), on: complaint.id)
        case 2: try pen.step(ComplaintStep(kind: .reopen, text: "lagi"), in: complaint.id)
        default: try pen.step(ComplaintStep(kind: .apologise, text: "maaf"), in: complaint.id)
        }
    }

    private mutating func order(_ person: CustomerID, _ when: When, twice: Bool) throws {
        let deliverAt = chance.below(2) == 0 ? nil : When(now.adding(.days(chance.below(25) - 5)), precision: .minute)
        for minute in twice ? [0, 4] : [0] {
            let at = When(when.instant.adding(.minutes(minute)), precision: .minute, offsetMinutes: 420)
            _ = try pen.place([
                OrderRow(
                    customer: person, number: nil, placedAt: at, deliverAt: deliverAt, total: .rupiah(40_000), paid: nil,
                    refunded: nil, status: chance.below(8) == 0 ? .cancelled : .placed,
                    lines: [OrderLine(what: "Galon", quantityMilli: 2_000)], note: nil, channel: .unknown,
                    externalKey: ExternalKey(bytes: (0..<16).map { _ in UInt8(chance.below(256)) }))
            ])
        }
        try pen.markStale([person])
    }
}
