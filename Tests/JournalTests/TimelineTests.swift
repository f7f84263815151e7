import Journal
import StorageTesting
import Testing
import Vocabulary

@Suite("A customer's timeline") struct TimelineTests {
    @Test("page after page shows everything exactly once, even what came in the same minute", arguments: TestEngine.all)
    func paging(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Bu Sari")
            try await counter.write { pen in
                for number in 0..<40 {
                    try pen.note("catatan \(number)", about: sari, at: at("2025-03-0\(1 + number / 20) 08:00"))
                }
            }
            var seen: [Entry] = []
            for _ in 0..<20 {
                let before = seen.last.map { (at: $0.at.instant, id: $0.id) }
                let page = try await counter.read { try $0.timeline(of: sari, before: before, limit: 7) }
                seen += page
                if page.count < 7 { break }
            }
            #expect(seen.count == 41)
            #expect(Set(seen.map(\.id)).count == 41)
            #expect(seen.map(\.id) == seen.sorted { ($0.at.instant, $0.id) > ($1.at.instant, $1.id) }.map(\.id))
        }
    }

    @Test("as of a day shows nothing that happened later, whenever it was written down", arguments: TestEngine.all)
    func asOf(on engine: TestEngine) async throws {
        try await withCounter(on: engine, at: "2025-03-10 09:00") { counter in
            let sari = try await counter.meet("Bu Sari")
            try await counter.write { pen in
                try pen.note("kemarin", about: sari, at: at("2025-03-09 08:00"))
                try pen.note("besok", about: sari, at: at("2025-03-11 08:00"))
            }
            let words = try await counter.read { try $0.timeline(of: sari, upTo: wib("2025-03-10 08:00")) }.map(\.event)
            #expect(words == [.noted("kemarin")])
        }
    }

    @Test("what was known on a day leaves out what was written down later", arguments: TestEngine.all)
    func knownAt(on engine: TestEngine) async throws {
        try await withCounter(on: engine, at: "2025-03-01 09:00") { counter in
            let sari = try await counter.meet("Bu Sari")
            _ = try await counter.write { try $0.note("dicatat hari itu", about: sari, at: at("2025-03-01 08:00")) }
            counter.clock.set("2025-03-20 09:00")
            _ = try await counter.write { try $0.note("baru ketahuan", about: sari, at: at("2025-03-01 08:30")) }
            try await counter.read { (book: Book) throws in
                let asOf = wib("2025-03-31 00:00")
                let all = try book.historyRows(of: sari, asOf: asOf)
                let known = try book.historyRows(of: sari, asOf: asOf, knownAt: wib("2025-03-10 00:00"))
                #expect(all.count == 3)
                #expect(known.count == 2)
                var pages: [EntryID] = []
                try book.historyPages(asOf: asOf, knownAt: wib("2025-03-10 00:00")) { pages += $0.map(\.entry) }
                #expect(pages == known.map(\.entry))
            }
        }
    }

    @Test("history reads every customer in turn, each in the order of time", arguments: TestEngine.all)
    func history(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Bu Sari")
            let budi = try await counter.meet("Pak Budi")
            try await counter.write { pen in
                for (index, who) in [sari, budi, sari, budi].enumerated() {
                    try pen.note("n\(index)", about: who, at: at("2025-02-0\(9 - index) 08:00"))
                }
            }
            try await counter.read { (book: Book) throws in
                var rows: [HistoryRow] = []
                try book.historyPages(asOf: wib("2025-03-31 00:00")) { rows += $0 }
                #expect(rows.map(\.customer) == [sari, sari, sari, budi, budi, budi].sorted())
                #expect(rows.filter { $0.customer == sari }.map(\.at).isSorted)
                let alone = try book.historyRows(of: sari, asOf: wib("2025-03-31 00:00"))
                #expect(alone.map(\.entry) == rows.filter { $0.customer == sari }.map(\.entry))
            }
        }
    }

    @Test("numbers of entries go up in the order they were written, whatever the clock did", arguments: TestEngine.all)
    func ordered(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Bu Sari")
            var ids: [EntryID] = []
            for time in ["2025-03-10 09:00", "2026-03-10 09:00", "2024-03-10 09:00", "2025-03-10 09:00"] {
                counter.clock.set(time)
                ids.append(try await counter.write { try $0.note("pada \(time)", about: sari) })
            }
            #expect(ids == ids.sorted())
            #expect(Set(ids).count == ids.count)
        }
    }
}

extension [Instant] {
    fileprivate var isSorted: Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } }
}
