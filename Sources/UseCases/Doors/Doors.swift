import Foundation
import Journal
import Synchronization
import Vocabulary

/// Who gets in: passwords, sessions, invitations, the second factor. On the real clock, whatever the shop pretends.
package final class Doors: Sendable {
    package let shop: Shop
    /// Holds the key that seals second factors: outside the database.
    let keyFile: String
    let bench = PasswordBench()
    private let clock: @Sendable () -> Instant
    private let state = Mutex(State())

    private struct State {
        var throttle = Throttle()
        /// Of the one-time code that proves who stands at the machine; only while nobody owns the shop.
        var setUpHash: [UInt8]?
        var hasOwner = false
    }

    package init(_ shop: Shop, keyFile: String, clock: @escaping @Sendable () -> Instant = Shop.wallClock) {
        self.shop = shop
        self.keyFile = keyFile
        self.clock = clock
    }

    package var now: Instant { clock() }
    var journal: Journal { Journal(database: shop.journal.database, zone: shop.zone, clock: clock) }

    /// How long somebody stays signed in who does not come.
    package static let sessionDays = 30
    package static let invitationDays = 7
    static let codeMinutes = 5
    /// So often at most it is written down that somebody was here.
    static let seenEvery = Span.minutes(10)

    var sessionEnd: Instant { now.adding(.days(Self.sessionDays)) }

    // MARK: before there is an owner

    /// Until somebody owns this shop, nothing is shown to anybody.
    package func needsOwner() async throws -> Bool {
        if state.withLock({ $0.hasOwner }) { return false }
        let has = try await journal.read(as: .owner) { try $0.hasOwner() }
        if has { state.withLock { ($0.hasOwner, $0.setUpHash) = (true, nil) } }
        return !has
    }

    /// A fresh one-time code of eight digits: earlier ones are worth nothing.
    package func newSetUpCode() -> String {
        let code = Spoken.digits(8)
        state.withLock { $0.setUpHash = Secret(word: code).hash }
        return code
    }

    func isSetUpCode(_ code: String) -> Bool {
        let typed = Secret(word: code.filter(\.isNumber)).hash
        return state.withLock { $0.setUpHash == typed }
    }

    // MARK: guessing

    /// Counts a try as wrong until it has succeeded.
    func begin(_ keys: [Throttle.Key]) throws {
        if let seconds = state.withLock({ $0.throttle.begin(keys, at: now) }) { throw DoorRefusal.wait(seconds) }
    }

    func succeeded(_ keys: [Throttle.Key]) { state.withLock { $0.throttle.succeeded(keys) } }

    // MARK: what people type

    /// As it is compared: without spaces around it, lower case, NFC.
    static func folded(_ login: String) -> String {
        login.trimmingCharacters(in: .whitespacesAndNewlines).lowercased().precomposedStringWithCanonicalMapping
    }

    /// A login as it is kept; the name and the password are looked at as well.
    func checked(login: String, name: String, password: String, shop: String) throws -> String {
        let login = Self.folded(login)
        guard (2...60).contains(login.count), login.allSatisfy({ !$0.isWhitespace && !$0.isNewline }) else {
            throw DoorRefusal.loginUnclear
        }
        guard name.contains(where: \.isLetter), name.count <= 80 else { throw DoorRefusal.nameMissing }
        if let trouble = PasswordRules.trouble(password, names: [shop, name, login]) { throw DoorRefusal.password(trouble) }
        return login
    }
}
