import Formats
import Foundation
import Journal
import Logging
import Storage
import Synchronization
import Vocabulary

/// One business, open: its journal, its zone, its own words. Everything a person does goes through here.
package final class Shop: Sendable {
    package let currency: Currency
    package let log: Logger
    private let known: Mutex<Known>
    /// Imports that broke off when nothing could be written, not even that they are withdrawn.
    private let leftovers = Mutex<[ImportID]>([])
    /// What relationships were worth at other moments than now.
    let appraised = RememberedAppraisals()
    let standing = Remembered<BusinessReading>()
    let besideThen = Remembered<Beside>()
    let practised = Remembered<Practice>()
    let crowded = Remembered<Crowd>()
    let lookedAt = RememberedLooks()
    let taught = RememberedEar()
    /// Whoever reads messages takes turns, batch by batch.
    let reading = OneAtATime()
    let names = NameList()
    let presence = Presence()
    let rebuilding = Rebuilding()
    let proposed = RememberedProposals()
    /// Until then nothing is thought anew: it could not be written down.
    private let stuckUntil = Mutex<ContinuousClock.Instant?>(nil)

    /// What its settings say; another shop's may come in their place.
    private struct Known {
        var journal: Journal
        var identity: IdentityKey
        var name: String
    }

    package var journal: Journal { known.withLock { $0.journal } }
    package var identity: IdentityKey { known.withLock { $0.identity } }
    package var name: String { known.withLock { $0.name } }
    package var zone: Zone { journal.zone }
    package var now: Instant { journal.clock() }

    private init(journal: Journal, identity: IdentityKey, currency: Currency, name: String, log: Logger) {
        self.currency = currency
        self.log = log
        known = Mutex(Known(journal: journal, identity: identity, name: name))
    }

    /// Opens the business of a database, and makes it on first sight. An import that was cut off is taken back.
    package static func open(
        _ database: any Database, zone: Zone = .jakarta, log: Logger = Logger(label: "akrab"),
        clock: @escaping @Sendable () -> Instant = Shop.wallClock
    ) async throws -> Shop {
        let first = Journal(database: database, zone: zone, clock: clock)
        let settings = try await Settings.ofShop(first)
        let shop = Shop(
            journal: Journal(database: database, zone: Zone(settings.zone) ?? zone, clock: clock),
            identity: IdentityKey(secret: settings.secret), currency: .rupiah, name: settings.name, log: log)
        try await shop.takeBackUnfinishedImports()
        return shop
    }

    /// After the settings of another shop have come in.
    func learnSettingsAnew() async throws {
        let old = journal
        let settings = try await Settings.ofShop(old)
        known.withLock {
            $0 = Known(
                journal: Journal(database: old.database, zone: Zone(settings.zone) ?? old.zone, clock: old.clock),
                identity: IdentityKey(secret: settings.secret), name: settings.name)
        }
    }

    package static let wallClock: @Sendable () -> Instant = {
        Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000))
    }

    /// A demonstration: from now on it is that moment here, and time goes on from there.
    package func pretend(itIs moment: Instant) {
        known.withLock { known in
            let (old, ahead) = (known.journal, moment.since(known.journal.clock()))
            known.journal = Journal(database: old.database, zone: old.zone) { old.clock().adding(ahead) }
        }
    }

    package func rename(to name: String) async throws {
        try await journal.write(as: .owner) { try $0.setSetting(Settings.nameKey, name) }
        known.withLock { $0.name = name }
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

    /// Makes what a shop must have and has not.
    static func ofShop(_ journal: Journal) async throws -> Settings {
        let fresh = IdentityKey.fresh()
        let zone = journal.zone
        return try await journal.write(as: .owner) { pen in
            try pen.recordEventKinds()
            return try loadOrMake(pen, zone: zone, secret: fresh)
        }
    }

    private static func loadOrMake(_ pen: Pen, zone: Zone, secret: [UInt8]) throws -> Settings {
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
