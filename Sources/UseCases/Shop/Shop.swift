import Formats
import Foundation
import Journal
import Logging
import Storage
import Synchronization
import Vocabulary

/// One business, open: its journal, its zone, its own words. Everything a person does goes through here.
package final class Shop: Sendable {
    package let journal: Journal
    package let identity: IdentityKey
    package let currency: Currency
    package let log: Logger
    private let nameBox: Mutex<String>
    /// Imports that broke off when nothing could be written, not even that they are withdrawn.
    private let leftovers = Mutex<[ImportID]>([])
    /// Until then nothing is thought anew: it could not be written down.
    private let stuckUntil = Mutex<ContinuousClock.Instant?>(nil)

    package var name: String { nameBox.withLock { $0 } }
    package var zone: Zone { journal.zone }
    package var now: Instant { journal.clock() }

    private init(journal: Journal, identity: IdentityKey, currency: Currency, name: String, log: Logger) {
        self.journal = journal
        self.identity = identity
        self.currency = currency
        self.log = log
        nameBox = Mutex(name)
    }

    /// Opens the business of a database, and makes it on first sight. An import that was cut off is taken back.
    package static func open(
        _ database: any Database, zone: Zone = .jakarta, log: Logger = Logger(label: "akrab"),
        clock: @escaping @Sendable () -> Instant = Shop.wallClock
    ) async throws -> Shop {
        let fresh = IdentityKey.fresh()
        let first = Journal(database: database, zone: zone, clock: clock)
        let settings = try await first.write(as: .owner) { pen -> Settings in
            try pen.recordEventKinds()
            return try Settings.loadOrMake(pen, zone: zone, secret: fresh)
        }
        let journal = Journal(database: database, zone: Zone(settings.zone) ?? zone, clock: clock)
        let shop = Shop(
            journal: journal, identity: IdentityKey(secret: settings.secret), currency: .rupiah, name: settings.name, log: log)
        try await shop.takeBackUnfinishedImports()
        return shop
    }

    package static let wallClock: @Sendable () -> Instant = {
        Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000))
    }

    package func rename(to name: String) async throws {
        try await journal.write(as: .owner) { try $0.setSetting(Settings.nameKey, name) }
        nameBox.withLock { $0 = name }
    }

    package func close() async throws { try await journal.database.close() }

    var isStuck: Bool { stuckUntil.withLock { $0.map { ContinuousClock.now < $0 } ?? false } }
    func stuck(for duration: Duration) { stuckUntil.withLock { $0 = .now + duration } }

    func takeBackLater(_ run: ImportID) { leftovers.withLock { $0.append(run) } }

    /// As soon as something can be written again.
    func takeBackLeftovers() async throws {
        while let run = leftovers.withLock({ $0.first }) {
            do {
                try await journal.write(as: .owner) { pen in _ = try pen.withdrawImport(run) }
                log.notice("an unfinished import was taken back", metadata: ["import": "\(run)"])
            } catch is JournalError {
                // Somebody took it back by hand.
            }
            leftovers.withLock { runs in runs.removeAll { $0 == run } }
        }
    }

    /// Trouble that passes by itself or by a hand at the machine, and is nobody's mistake: it is worth asking again.
    package static func isPassing(_ error: any Error) -> Bool {
        switch (error as? StorageError)?.kind {
        case .busy, .diskFull, .diskFailing, .unreachable, .closed: true
        default: false
        }
    }

    /// Nothing stays half brought in: what was cut off is withdrawn, and can be brought in again.
    private func takeBackUnfinishedImports() async throws {
        let cutOff = try await journal.write(as: .owner) { try $0.cutOffImports() }
        for run in cutOff {
            try await journal.write(as: .owner) { pen in _ = try pen.withdrawImport(run) }
            log.notice("an unfinished import was taken back", metadata: ["import": "\(run)"])
        }
    }
}

/// What is asked once and remembered.
struct Settings: Sendable {
    static let nameKey = "business.name"
    static let zoneKey = "business.zone"
    static let secretKey = "identity.key"

    var name: String
    var zone: String
    var secret: [UInt8]

    static func loadOrMake(_ pen: Pen, zone: Zone, secret: [UInt8]) throws -> Settings {
        let book = pen.book
        let knownSecret = try book.setting(secretKey).flatMap { Hex.bytes($0) }
        if knownSecret == nil { try pen.setSetting(secretKey, Hex.text(secret)) }
        let knownZone = try book.setting(zoneKey)
        if knownZone == nil { try pen.setSetting(zoneKey, zone.name) }
        return Settings(
            name: try book.setting(nameKey) ?? "", zone: knownZone ?? zone.name, secret: knownSecret ?? secret)
    }
}

/// Bytes as hexadecimal digits.
enum Hex {
    static func text(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    static func bytes(_ text: String) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count % 2 == 0 else { return nil }
        var out: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = Character(Unicode.Scalar(digits[index])).hexDigitValue,
                let low = Character(Unicode.Scalar(digits[index + 1])).hexDigitValue
            else { return nil }
            out.append(UInt8(high << 4 | low))
        }
        return out
    }
}
