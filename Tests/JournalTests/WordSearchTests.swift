import StorageTesting
import Testing
import Vocabulary

@testable import Journal

@Suite("Looking for words in what was said") struct WordSearchTests {
    private func index(_ counter: Counter) async throws {
        while true {
            let parts = try await counter.read { try $0.partsToIndex(atMost: 2) }
            guard !parts.isEmpty, try await counter.write({ try $0.index(parts) }) else { return }
        }
    }

    /// On a server the youngest stay out of the index: there everything is given the numbers of a minute ago.
    private func grow(older counter: Counter) async throws {
        try await counter.run("UPDATE entry SET id = id - \(Pen.unsettled * 2)")
        _ = try await counter.meet("Pak Baru")
    }

    @Test(
        "every word of the question begins one of the text",
        arguments: [
            ("anter galon", true), ("GALON jam", true), ("galo", true), ("alon", false), ("besok galon kopi", false),
            ("café", true), ("cafe", true), ("🙏", true), ("9.30", true), ("", false), ("%", false),
        ])
    func fits(_ question: String, _ fits: Bool) {
        let asked = SearchWords.asked(question)
        let text = "Besok anterin galon ke Café Melati jam 9.30 ya🙏"
        #expect((!asked.isEmpty && SearchWords.fit(text, asked)) == fits)
    }

    @Test("old words are found by the index, young ones without it", arguments: TestEngine.all)
    func found(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Bu Sari")
            try await counter.write { pen in
                for number in 0..<1_200 { try pen.note("catatan nomor\(number) tentang teh", about: sari) }
            }
            try await grow(older: counter)
            try await index(counter)
            #expect(try await counter.number("SELECT count(*) FROM search_part") == 2)
            for number in [0, 499, 500, 999, 1_000, 1_199] {
                let found = try await counter.read { try $0.entries(saying: "nomor\(number) teh") }
                #expect(found.entries.last?.event.words == "catatan nomor\(number) tentang teh" && found.isWhole)
            }
            let all = try await counter.read { try $0.entries(saying: "cat", limit: 1_200) }.entries.map(\.id)
            #expect(all.count == 1_200 && all == all.sorted(by: >))
            #expect(try await counter.read { try $0.entries(saying: "nomor1 kopi") }.entries.isEmpty)
            try await counter.write { try $0.forgetWords() }
            #expect(try await counter.read { try $0.entries(saying: "nomor0 teh") }.entries.count == 1)
        }
    }

    @Test("what was taken back is not found, nor what belongs to another keeper", arguments: TestEngine.all)
    func hidden(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let (sari, budi) = (try await counter.meet("Bu Sari"), try await counter.meet("Pak Budi"))
            try await counter.write { pen in
                for number in 0..<250 {
                    try pen.note("rahasia \(number)", about: sari)
                    try pen.note("rahasia \(number)", about: budi)
                }
            }
            try await grow(older: counter)
            try await index(counter)
            #expect(try await counter.number("SELECT count(*) FROM search_part") ?? 0 > 0)
            try await counter.run("INSERT INTO staff (id, name) VALUES (7, 'Rini')")
            try await counter.run("UPDATE customer SET keeper = 7 WHERE id = \(sari)")
            let rini = Viewer(staff: StaffID(7), reach: .own(StaffID(7)))
            let seen = try await counter.read(as: rini) { try $0.entries(saying: "rahasia", limit: 500) }.entries
            #expect(seen.count == 250 && seen.allSatisfy { $0.customer == sari })
            try await counter.run("UPDATE entry SET withdrawn = 1 WHERE customer_id = \(sari)")
            let left = try await counter.read { try $0.entries(saying: "rahasia", limit: 500) }.entries
            #expect(left.count == 250 && left.allSatisfy { $0.customer == budi })
        }
    }
}
