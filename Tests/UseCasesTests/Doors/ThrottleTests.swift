import Testing
import UseCases
import Vocabulary

@Suite("Whoever guesses must wait") struct ThrottleTests {
    private static let start = Instant(microseconds: 1_700_000_000_000_000)
    private let sari: [Throttle.Key] = [.account("sari"), .address("10.0.0.7")]

    @Test("five wrong tries are free, then the wait doubles, up to its longest")
    func grows() {
        var throttle = Throttle()
        var now = Self.start
        for _ in 1...5 { #expect(throttle.begin([.account("sari")], at: now) == nil) }
        var waits: [Int] = []
        for _ in 1...8 {
            let wait = throttle.begin([.account("sari")], at: now) ?? 0
            waits.append(wait)
            now = now.adding(.seconds(wait))
            #expect(throttle.begin([.account("sari")], at: now) == nil)
        }
        #expect(waits == [2, 4, 8, 16, 32, 60, 60, 60])
    }

    @Test("who waits in vain does not wait longer")
    func refusedCountsNothing() {
        var throttle = Throttle()
        for _ in 1...5 { _ = throttle.begin(sari, at: Self.start) }
        for _ in 1...50 { #expect(throttle.begin(sari, at: Self.start) == 2) }
        #expect(throttle.begin(sari, at: Self.start.adding(.seconds(2))) == nil)
    }

    @Test("somebody else's guessing does not keep the owner out for more than a minute")
    func owner() {
        var throttle = Throttle()
        var now = Self.start
        for number in 0..<500 {
            _ = throttle.begin([.account("sari"), .address("10.0.0.\(number)")], at: now)
            now = now.adding(.seconds(10))
        }
        #expect((throttle.begin(sari, at: now) ?? 0) <= 60)
        #expect(throttle.begin(sari, at: now.adding(.seconds(60))) == nil)
    }

    @Test("the right password forgets the wrong ones; another account stays free")
    func succeeded() {
        var throttle = Throttle()
        for _ in 1...5 { _ = throttle.begin([.account("sari")], at: Self.start) }
        throttle.succeeded([.account("sari")])
        #expect(throttle.begin([.account("sari")], at: Self.start) == nil)
        #expect(throttle.begin([.account("budi")], at: Self.start) == nil)
    }

    @Test("after half an hour of quiet everything is forgotten")
    func forgets() {
        var throttle = Throttle()
        for _ in 1...5 { _ = throttle.begin(sari, at: Self.start) }
        #expect(throttle.begin(sari, at: Self.start.adding(.minutes(31))) == nil)
    }
}
