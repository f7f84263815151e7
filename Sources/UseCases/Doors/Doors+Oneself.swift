import Journal
import Vocabulary

/// What somebody changes about how they get in themselves.
extension Doors {
    package func choose(language: String, _ account: Account) async throws {
        try await journal.write(as: account.viewer) { try $0.setLanguage(language, of: account.id) }
    }

    /// Whoever was signed in elsewhere by the old one is not any more.
    package func changePassword(from old: String, to new: String, _ session: SignedIn) async throws {
        let account = session.account
        try await prove(old, account)
        if let trouble = PasswordRules.trouble(new, names: [shop.name, account.name, account.login]) {
            throw DoorRefusal.password(trouble)
        }
        let hash = try await bench.hash(new).text
        try await journal.write(as: account.viewer) { try $0.setPassword(hash, of: account.id, keeping: session.id) }
    }

    /// Somebody who sits down at an open browser does not know the password.
    private func prove(_ password: String, _ account: Account) async throws {
        let keys: [Throttle.Key] = [.account(account.login)]
        try begin(keys)
        guard let hash = try await journal.read(as: .owner, { try $0.passwordHash(of: account.id) }),
            try await bench.accepts(password, PasswordHash(text: hash))
        else { throw DoorRefusal.oldPasswordWrong }
        succeeded(keys)
    }

    package func sessions(of account: Account) async throws -> [SignedIn] {
        let now = self.now
        return try await journal.read(as: account.viewer) { try $0.sessions(of: account.id, at: now) }
    }

    package func end(_ session: SessionID, of account: Account) async throws {
        let isThere = try await journal.write(as: account.viewer) {
            try $0.endSession(session, of: account.id, .sessionEnded)
        }
        guard isThere else { throw JournalError.notFound }
    }

    // MARK: the second factor

    /// A secret to be read by an authenticator app. It counts once a code proves that the app has it.
    package struct FactorOffer: Sendable {
        /// For the form that comes back: nobody can read it on the way.
        package var sealed: String
        /// To be typed where no camera is.
        package var letters: String
        package var address: String
    }

    package func offerFactor(_ account: Account) throws -> FactorOffer {
        let secret = OneTimeCode.freshSecret()
        let sealed = try FactorSeal(file: keyFile).seal(secret, for: "offer/\(account.id)")
        return FactorOffer(
            sealed: Hex.text(sealed), letters: Base32.encode(secret),
            address: OneTimeCode.address(secret, login: account.login, business: shop.name))
    }

    /// The same secret once more, after a code that was not right.
    package func offer(again sealed: String, _ account: Account) throws -> FactorOffer {
        let secret = try offered(sealed, account)
        return FactorOffer(
            sealed: sealed, letters: Base32.encode(secret),
            address: OneTimeCode.address(secret, login: account.login, business: shop.name))
    }

    private func offered(_ sealed: String, _ account: Account) throws -> [UInt8] {
        guard let bytes = Hex.bytes(sealed) else { throw DoorRefusal.wrongCode }
        do {
            return try FactorSeal(file: keyFile).open(bytes, for: "offer/\(account.id)")
        } catch let trouble as DoorTrouble {
            throw trouble
        } catch {
            throw DoorRefusal.wrongCode
        }
    }

    /// - Returns: the recovery codes, shown this once.
    package func turnOnFactor(_ sealed: String, code: String, _ account: Account) async throws -> [String] {
        let keys: [Throttle.Key] = [.account("#kode/\(account.id)")]
        try begin(keys)
        let secret = try offered(sealed, account)
        guard let step = OneTimeCode.step(of: code, secret, at: now) else { throw DoorRefusal.wrongCode }
        succeeded(keys)
        let kept = try FactorSeal(file: keyFile).seal(secret, for: "\(account.id)")
        let codes = Spoken.recoveryCodes()
        let hashes = codes.map { Secret(word: $0).hash }
        try await journal.write(as: account.viewer) {
            try $0.setFactor(kept, step: step, recoveryCodes: hashes, of: account.id)
        }
        return codes
    }

    package func turnOffFactor(password: String, _ account: Account) async throws {
        try await prove(password, account)
        try await journal.write(as: account.viewer) { try $0.removeFactor(of: account.id) }
    }

    package func recoveryCodesLeft(_ account: Account) async throws -> Int {
        try await journal.read(as: account.viewer) { try $0.recoveryCodesLeft(of: account.id) }
    }
}
