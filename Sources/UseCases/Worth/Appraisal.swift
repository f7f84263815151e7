import CustomerValue
import Foundation
import Journal
import Synchronization
import Vocabulary

/// What a study of one currency came to.
package struct Appraisal: Sendable {
    package var currency: Currency
    /// Nil where nothing can be said yet, and why.
    package var report: WorthReport?
    package var trouble: ValueStudy.Trouble?
    package var rows: [Row]

    package typealias Row = WorthRow
}

/// Studies of other moments than now, as long as the program runs: a demonstration looks at one again and again.
final class RememberedAppraisals: Sendable {
    private struct Kept {
        var appraisals: [Instant: [Appraisal]] = [:]
        var isBeingMade: Set<Instant> = []
        var isAtWork = false
    }
    private let kept = Mutex(Kept())
    private static let most = 4

    subscript(moment: Instant) -> [Appraisal]? { kept.withLock { $0.appraisals[moment] } }

    func remember(_ appraisals: [Appraisal], of moment: Instant) {
        kept.withLock { kept in
            kept.isBeingMade.remove(moment)
            if kept.appraisals.count >= Self.most { kept.appraisals.removeAll() }
            kept.appraisals[moment] = appraisals
        }
    }

    /// Whether the caller is the first who wants it made.
    func begins(_ moment: Instant) -> Bool { kept.withLock { $0.isBeingMade.insert(moment).inserted } }
    func givesUp(_ moment: Instant) { kept.withLock { _ = $0.isBeingMade.remove(moment) } }

    /// One study of now at a time; false for whoever comes second.
    func takesTurn() -> Bool {
        kept.withLock { kept in
            defer { kept.isAtWork = true }
            return !kept.isAtWork
        }
    }
    func endsTurn() { kept.withLock { $0.isAtWork = false } }
}

extension Shop {
    static func worthName(_ currency: Currency) -> String { "worth/\(currency.code)" }

    /// Studies all purchases: what each relationship is worth ahead, and all together. Of now it is kept, for pages to show
    /// without thinking; of another moment it is only told.
    ///
    /// It reads once and thinks on a thread of its own, so that no page waits.
    @discardableResult
    package func appraise(asOf: Instant? = nil) async throws -> [Appraisal] {
        if asOf == nil { try await refreshUnderstanding() }
        let (now, zone, currency) = (self.now, self.zone, self.currency)
        let (source, versions) = try await journal.read(as: .owner) { book in
            var source = try book.worthSource(asOf: asOf, now: now, zone: zone, currency: currency)
            if asOf != nil {
                source.rhythm = try Shop.think(book, asOf: asOf ?? now, zone: zone, currency: currency).2
            }
            var versions: [Currency: Int] = [:]
            for ledger in source.ledgers {
                versions[ledger.currency] = try book.parameter(Self.worthName(ledger.currency))?.version ?? 0
            }
            return (source, versions)
        }
        let appraisals = try await onOwnThread { [source] in
            source.ledgers.map { Appraisal($0, in: source, version: (versions[$0.currency] ?? 0) + 1) }
        }
        if let asOf {
            appraised.remember(appraisals, of: asOf)
        } else {
            for appraisal in appraisals { try await keep(appraisal) }
        }
        return appraisals
    }

    /// In pieces, so that nobody who writes waits long.
    private func keep(_ appraisal: Appraisal) async throws {
        let currency = appraisal.currency
        guard let report = appraisal.report, let version = appraisal.rows.first?.version else {
            return try await journal.write(as: .owner) { pen in
                try pen.forgetWorth(in: currency)
                _ = try pen.setParameter(Self.worthName(currency), "")
            }
        }
        for start in stride(from: 0, to: appraisal.rows.count, by: 2_000) {
            let some = Array(appraisal.rows[start..<min(start + 2_000, appraisal.rows.count)])
            try await journal.write(as: .owner) { try $0.appraise(some) }
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(report), as: UTF8.self)
        try await journal.write(as: .owner) { pen in
            try pen.forgetWorth(in: currency, before: version)
            _ = try pen.setParameter(Self.worthName(currency), text)
        }
    }

    /// As last kept; nil when it never was, or nothing could be said.
    static func worthReport(_ book: Book, _ currency: Currency) throws -> WorthReport? {
        guard let stored = try book.parameter(worthName(currency))?.value, !stored.isEmpty else { return nil }
        let report = Decoded.value(WorthReport.self, of: stored)
        return report?.version == WorthReport.currentVersion ? report : nil
    }

    /// Whether the last kept study is of an earlier day than today, or there is none.
    package func needsAppraisal() async throws -> Bool {
        let (zone, now, currency) = (self.zone, self.now, self.currency)
        return try await journal.read(as: .owner) { book in
            guard let made = try book.parameterMade(Self.worthName(currency)) else { return true }
            return zone.day(of: made) < zone.day(of: now)
        }
    }
}

extension Shop {
    /// Whether this customer is counted and estimated; nobody is who does not want it. What was thought of them is forgotten at
    /// once.
    package func assess(_ customer: CustomerID, _ isWanted: Bool, why: String, as viewer: Viewer = .owner) async throws {
        try await write(.assess(customer, isWanted, why: why), as: viewer)
        try await refreshUnderstanding()
    }
}

extension Appraisal {
    fileprivate init(_ ledger: WorthLedger, in source: WorthSource, version: Int) {
        do {
            let study = try WorthStudy(ledger, in: source, version: version)
            self.init(currency: ledger.currency, report: study.report, trouble: nil, rows: study.rows)
        } catch {
            self.init(currency: ledger.currency, report: nil, trouble: error, rows: [])
        }
    }
}

/// Work that takes long stays away from the few threads that everything else runs on.
func onOwnThread<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
        let thread = Thread { continuation.resume(with: Result { try work() }) }
        // Fits recurse little, but their arrays are wide.
        thread.stackSize = 4 << 20
        thread.qualityOfService = .background
        thread.start()
    }
}
