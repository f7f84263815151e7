import Chances
import Journal
import Measures
import Storage
import StorageTesting
import Testing
import UseCases
import Vocabulary

/// What is kept of everybody's shares must never say anything else than the journal does.
@Suite("Kept shares say what the journal says") struct KeptSharesTests {
    @Test("in 60 journals made by chance", arguments: 0..<6)
    func onSQLite(batch: UInt64) async throws {
        for seed in 0..<10 { try await check(seed: batch * 10 + UInt64(seed), on: .sqlite) }
    }

    @Test("in 6 of them on PostgreSQL too") func onPostgreSQL() async throws {
        for seed in 0..<6 { try await check(seed: 1_000 + UInt64(seed), on: .postgresql) }
    }

    private func check(seed: UInt64, on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            let neighbours = try await front.live(Chance(seed: seed), events: 60, people: nil)
            try await front.shop.learnMeasureBasis()
            try await front.agree(with: neighbours, "at first, seed \(seed)")
            #expect(try await front.number("SELECT count(*) FROM kept_share") > 0)

            front.clock.set("2025-03-10 15:30")
            _ = try await front.live(Chance(seed: seed &+ 77), events: 4, people: neighbours)
            try await front.agree(with: neighbours, "a few things later, seed \(seed)")

            for day in ["2025-03-14 08:00", "2025-03-29 20:00", "2025-09-01 12:00", "2026-06-01 12:00"] {
                front.clock.set(day)
                try await front.agree(with: neighbours, "nothing new until \(day), seed \(seed)")
            }
            try await front.shop.learnMeasureBasis()
            try await front.agree(with: neighbours, "by another usual, seed \(seed)")
            try await front.run("DELETE FROM kept_share")
            try await front.shop.rebuildShares()
            try await front.agree(with: neighbours, "made anew, seed \(seed)")
        }
    }

    @Test("who only grows older is not taken anew", arguments: TestEngine.all)
    func quiet(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            let (still, busy) = try await front.write { pen in
                let still = try pen.meet("Bu Ratna", how: "typed")
                let busy = try pen.meet("Pak Joko", how: "typed")
                for customer in [still, busy] {
                    let moment = When(wib("2025-03-01 09:00"))
                    let promise = try pen.promise(
                        "antar galon", to: customer, due: .at(wib("2025-03-02 09:00")), at: moment)
                    try pen.keep(promise, at: When(wib("2025-03-02 08:00")))
                }
                return (still, busy)
            }
            try await front.shop.refreshShares()
            let first = front.clock.now
            front.clock.set("2025-04-10 09:00")
            try await front.shop.note("mampir", about: busy)
            try await front.shop.refreshShares()
            let rows = try await front.read { (try $0.keptShares(of: still), try $0.keptShares(of: busy)) }
            #expect(!rows.0.isEmpty && rows.0.allSatisfy { $0.share.takenAt == first })
            #expect(!rows.1.isEmpty && rows.1.allSatisfy { $0.share.takenAt > first })
        }
    }

    @Test("who fares worse than is usual is named, to whom may see them", arguments: TestEngine.all)
    func worse(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            let (unlucky, rini) = try await front.write { pen in
                for index in 0..<12 {
                    let customer = try pen.meet("Pelanggan \(index)", how: "typed")
                    for day in 1...4 { try pen.promised(to: customer, day: day, kept: true) }
                }
                let unlucky = try pen.meet("Bu Sial", how: "typed")
                for day in 1...4 { try pen.promised(to: unlucky, day: day, kept: false) }
                return (unlucky, try pen.employ("Rini"))
            }
            // What is usual is learnt on the first day that brings something new.
            front.clock.set("2025-03-11 09:00")
            try await front.shop.learnMeasureBasis()
            let worse = try await front.shop.whoFaresWorse()
            let promises = try #require(worse.by["M4"])
            #expect(promises.map(\.customer) == [unlucky] && promises.map(\.name) == ["Bu Sial"])
            let fresh = try #require(try await front.shop.measures(of: unlucky)).findings.first { $0.measure == "M4" }
            #expect(promises.first?.finding.value == fresh?.value && fresh?.needsCare == true)
            let hers = try await front.shop.whoFaresWorse(as: Viewer(staff: rini, reach: .own(rini)))
            #expect(hers.by.isEmpty)
        }
    }

    @Test("who is not to be assessed keeps none, from that moment on", arguments: TestEngine.all)
    func unassessed(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let neighbours = try await front.live(Chance(seed: 5), events: 60, people: nil)
            try await front.shop.refreshShares()
            let customer = try #require(
                try await front.read { book in try neighbours.people.first { try !book.keptShares(of: $0).isEmpty } })
            try await front.write { pen in
                _ = try pen.happened(
                    .consented(Consent(purpose: .assessment, isGranted: false)), about: customer, by: .customer)
            }
            #expect(try await front.read { try $0.keptShares(of: customer) }.isEmpty)
            try await front.shop.refreshShares()
            #expect(try await front.read { try $0.keptShares(of: customer) }.isEmpty)
        }
    }
}

extension Pen {
    /// A promise due on that day of March 2025, at nine.
    fileprivate func promised(to customer: CustomerID, day: Int, kept: Bool) throws {
        let due = wib("2025-03-0\(day) 09:00")
        let promise = try promise("antar", to: customer, due: .at(due), at: When(due.subtracting(.days(2))))
        if kept { try keep(promise, at: When(due.subtracting(.hours(1)))) }
    }
}

extension Storefront {
    /// Whatever is kept, grown older to now, is the figure that the journal gives now.
    fileprivate func agree(with neighbours: Neighbours, _ moment: String) async throws {
        try await shop.refreshShares()
        let now = clock.now
        let people = try await read { book in Set(try neighbours.people.compactMap { try book.resolve($0) }) }
        for customer in people {
            let fresh = try await shop.measures(of: customer)?.findings.filter { ($0.sums?.judged ?? 0) > 0 } ?? []
            let kept = try await read { try $0.keptShares(of: customer) }.map(\.share).filter { $0.sums.judged > 0 }
            #expect(Set(kept.map(\.measure)) == Set(fresh.map(\.measure)), "\(moment)")
            for finding in fresh {
                guard let wanted = finding.sums, let row = kept.first(where: { $0.measure == finding.measure }) else {
                    continue
                }
                let sums = row.sums.aged(from: row.takenAt, to: now)
                let isClose = abs(sums.yes - wanted.yes) <= 1e-9 && abs(sums.no - wanted.no) <= 1e-9
                #expect(isClose && sums.judged == wanted.judged, "\(finding.measure), \(moment)")
            }
        }
    }
}
