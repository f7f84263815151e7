import Journal
import StorageTesting
import Testing
import Vocabulary

@Suite("Looking for somebody by name") struct SearchTests {
    static let people = [
        "Bu Ratna Wulandari", "Café Sènggigi", "Ko Félix (Optik)", "Teh Euis 🌸", "ZAHRA Hijab", "Ｔｏｋｏ Lebar",
        "Pak 100% Jujur", "Mas Under_score", "O'Brien \"si galon\"", "Đặng Thị Hoa",
    ]

    private func find(_ words: String, on engine: TestEngine) async throws -> [String] {
        try await withCounter(on: engine) { counter in
            try await counter.write { pen in for name in Self.people { try pen.meet(name, how: "typed") } }
            return try await counter.read { try $0.customers(named: words) }.map(\.name)
        }
    }

    @Test(
        "finds them by any words of the name, in any order, without accents or capitals", arguments: TestEngine.all,
        [
            ("ratna wulan", "Bu Ratna Wulandari"), ("wulan RATNA", "Bu Ratna Wulandari"), ("senggigi", "Café Sènggigi"),
            ("CAFE", "Café Sènggigi"), ("café", "Café Sènggigi"), ("felix", "Ko Félix (Optik)"), ("🌸", "Teh Euis 🌸"),
            ("zahra", "ZAHRA Hijab"), ("toko", "Ｔｏｋｏ Lebar"), ("100%", "Pak 100% Jujur"), ("under_s", "Mas Under_score"),
            ("o'brien \"si", "O'Brien \"si galon\""), ("thi hoa", "Đặng Thị Hoa"),
        ])
    func found(on engine: TestEngine, _ search: (words: String, name: String)) async throws {
        #expect(try await find(search.words, on: engine) == [search.name])
    }

    @Test("a sign is a sign: % and _ and \\ match only themselves", arguments: TestEngine.all, ["r%a", "e_is", "\\", "%%"])
    func signs(on engine: TestEngine, words: String) async throws {
        #expect(try await find(words, on: engine) == [])
    }

    @Test("of no words finds nobody", arguments: TestEngine.all, ["", "   "])
    func nothing(on engine: TestEngine, words: String) async throws {
        #expect(try await find(words, on: engine) == [])
    }

    @Test("the list of everybody, page after page, has each once and in order", arguments: TestEngine.all)
    func list(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            try await counter.write { pen in
                for name in Self.people + ["Bu Sari", "Bu Sari", "bu sari"] { try pen.meet(name, how: "typed") }
            }
            var seen: [Customer] = []
            for _ in 0..<10 {
                let after = seen.last.map { (searchKey: KeptText.searchKey($0.name), id: $0.id) }
                let page = try await counter.read { try $0.customers(after: after, limit: 4) }
                seen += page
                if page.isEmpty { break }
            }
            #expect(seen.count == Self.people.count + 3)
            #expect(Set(seen.map(\.id)).count == seen.count)
        }
    }

    @Test("sorts the same on every engine")
    func sameOrder() async throws {
        var lists: [[String]] = []
        for engine in TestEngine.all {
            lists.append(
                try await withCounter(on: engine) { counter in
                    try await counter.write { pen in for name in Self.people { try pen.meet(name, how: "typed") } }
                    return try await counter.read { try $0.customers() }.map(\.name)
                })
        }
        #expect(lists[0] == lists[1])
    }
}
