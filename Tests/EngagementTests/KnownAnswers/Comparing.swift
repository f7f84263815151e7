import Foundation
import Testing
import Vocabulary

extension CaseFile.Case {
    /// Every figure that is expected is one that we compare: a new key must not pass unseen.
    func compares(_ keys: Set<String>, in answer: Answer? = nil, sourceLocation: SourceLocation = #_sourceLocation) {
        let unseen = Set((answer ?? expected).keys).subtracting(keys)
        #expect(unseen == [], "\(id): not compared", sourceLocation: sourceLocation)
    }

    /// Relative, and wider for quantiles.
    func expect(
        _ found: Double?, _ key: String, in answer: Answer? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let answer = answer ?? expected
        guard answer.has(key) else { return }
        close(found, answer[key], key, sourceLocation)
    }

    /// One place of a list.
    func expect(distribution found: Double, _ wanted: Answer, sourceLocation: SourceLocation = #_sourceLocation) {
        close(found, wanted, "in a list", sourceLocation)
    }

    func expect(
        range found: ClosedRange<Double>?, _ key: String, in answer: Answer? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let answer = answer ?? expected
        guard answer.has(key) else { return }
        if answer[key].isNull {
            #expect(found == nil, sourceLocation: sourceLocation)
            return
        }
        let ends = answer[key].list
        #expect(ends.count == 2, sourceLocation: sourceLocation)
        guard ends.count == 2 else { return }
        close(found?.lowerBound, ends[0], key, sourceLocation)
        close(found?.upperBound, ends[1], key, sourceLocation)
    }

    func close(_ found: Double?, _ answer: Answer, _ key: String, _ sourceLocation: SourceLocation) {
        guard let wanted = answer.number else {
            #expect(found == nil, "\(id) \(key): cannot be said", sourceLocation: sourceLocation)
            return
        }
        // Nothing is relative to zero: there, the last digits of what was subtracted are allowed.
        let relative = key.contains("interval95") ? 1e-6 : tolerance
        let allowed = wanted == 0 ? 1e-9 : relative * abs(wanted) + 1e-15
        let difference = found.map { abs($0 - wanted) } ?? .infinity
        #expect(difference <= allowed, "\(id) \(key): found \(found ?? .nan), wanted \(wanted)", sourceLocation: sourceLocation)
    }
}

extension Instant {
    /// `2026-01-01T09:05:00Z`
    init(utc text: String) throws {
        let day = try #require(Day(iso: text.prefix(10)))
        let clock = text.dropFirst(11).dropLast().split(separator: ":").compactMap { Double($0) }
        try #require(clock.count == 3)
        let seconds = clock[0] * 3600 + clock[1] * 60 + clock[2]
        self.init(microseconds: Int64(day.number) * 86_400_000_000 + Int64((seconds * 1_000_000).rounded()))
    }

    init?(utc answer: Answer) throws {
        guard let text = answer.text else { return nil }
        try self.init(utc: text)
    }
}
