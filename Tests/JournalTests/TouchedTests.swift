import Journal
import StorageTesting
import Testing
import Vocabulary

@Suite("Whom something was written about") struct TouchedTests {
    @Test("is told since an entry, and everybody where it concerns everybody", arguments: TestEngine.all)
    func since(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let (sari, budi) = (try await counter.meet("Bu Sari"), try await counter.meet("Pak Budi"))
            let before = try await counter.read { try $0.lastEntry() }
            // On a server what is half a minute old is told again: it is written down late by somebody else.
            let quiet = try await counter.read { try $0.touched(after: before) }
            if engine == .sqlite { #expect(quiet == .these([])) }
            try await counter.write { _ = try $0.note("suka teh", about: sari) }
            let after = try await counter.read { try $0.touched(after: before) }
            if engine == .sqlite { #expect(after == .these([sari])) }
            guard case .these(let people) = after else { return #expect(Bool(false), "\(after)") }
            #expect(people.contains(sari))
            try await counter.write { _ = try $0.merge(budi, into: sari) }
            #expect(try await counter.read { try $0.touched(after: before) } == .everybody)
            #expect(try await counter.read { try $0.touched(after: nil) } == .everybody)
        }
    }
}
