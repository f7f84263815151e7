import Crypto
import Journal
import Vocabulary

/// How far somebody came; the secret goes into their browser's cookie and nowhere else.
package enum Passage: Hashable, Sendable {
    case inside(Secret)
    /// The password was right; the code of the second factor is still to come.
    case awaitsCode(Secret)

    package var secret: Secret {
        switch self {
        case .inside(let secret), .awaitsCode(let secret): secret
        }
    }
}

/// What is known of a browser that asks: where from, and what it calls itself in a few words.
package struct Visitor: Hashable, Sendable {
    package var address: String
    package var device: String

    package init(address: String, device: String) {
        self.address = address
        self.device = device
    }
}

extension Doors {
    /// The first owner, who proves by the code on the console to stand at the machine.
    /// - Throws: ``DoorRefusal``.
    package func setUp(
        code: String, shop name: String, person: String, login: String, password: String, _ visitor: Visitor
    ) async throws -> Passage {
        let keys: [Throttle.Key] = [.account("#mulai"), .address(visitor.address)]
        try begin(keys)
        guard try await needsOwner(), isSetUpCode(code) else { throw DoorRefusal.wrongCode }
        succeeded(keys)
        guard name.contains(where: { !$0.isWhitespace }) else { throw DoorRefusal.nameMissing }
        let login = try checked(login: login, name: person, password: password, shop: name)
        let hash = try await bench.hash(password).text
        let made = try await journal.write(as: .owner) {
            try $0.openFirstAccount(name: person, login: login, passwordHash: hash)
        }
        guard let id = made else { throw DoorRefusal.wrongCode }
        try await shop.rename(to: name)
        _ = try await needsOwner()
        return .inside(try await open(for: id, visitor))
    }

    /// - Throws: ``DoorRefusal``: the same, and as late, whether the name is known or not.
    package func signIn(login: String, password: String, _ visitor: Visitor) async throws -> Passage {
        let login = Self.folded(login)
        let keys: [Throttle.Key] = [.account(login), .address(visitor.address)]
        try begin(keys)
        let known = try await journal.read(as: .owner) { book -> (Account, String)? in
            guard let account = try book.account(login: login), let hash = try book.passwordHash(of: account.id) else {
                return nil
            }
            return (account, hash)
        }
        let isRight = try await bench.accepts(password, known.map { PasswordHash(text: $0.1) } ?? .nobodys)
        guard isRight, let account = known?.0, account.isActive else { throw DoorRefusal.wrong }
        succeeded(keys)
        guard account.hasSecondFactor else { return .inside(try await open(for: account.id, visitor)) }
        let secret = Secret.fresh()
        let end = now.adding(.minutes(Self.codeMinutes))
        try await journal.write(as: .owner) {
            try $0.openSession(secret.hash, of: account.id, awaitsCode: true, until: end, device: visitor.device)
        }
        return .awaitsCode(secret)
    }

    /// The code of the second factor, or one of the recovery codes.
    package func confirm(_ code: String, _ waiting: SignedIn, _ visitor: Visitor) async throws -> Passage {
        let id = waiting.account.id
        let keys: [Throttle.Key] = [.account("#kode/\(id)"), .address(visitor.address)]
        try begin(keys)
        guard let factor = try await journal.read(as: .owner, { try $0.factor(of: id) }) else { throw DoorRefusal.wrongCode }
        let step = try step(of: code, factor.sealed, id)
        let recovery = Secret(word: Self.folded(code)).hash
        let (secret, end) = (Secret.fresh(), sessionEnd)
        let isRight = try await journal.write(as: .owner) { pen in
            let isRight = try step.map { try pen.useFactor(step: $0, of: id) } ?? pen.useRecoveryCode(recovery, of: id)
            guard isRight else { return false }
            try pen.closeWaiting(waiting.id)
            try pen.openSession(secret.hash, of: id, awaitsCode: false, until: end, device: visitor.device)
            return true
        }
        guard isRight else { throw DoorRefusal.wrongCode }
        succeeded(keys)
        return .inside(secret)
    }

    private func step(of code: String, _ sealed: [UInt8], _ id: StaffID) throws -> Int64? {
        do {
            return OneTimeCode.step(of: code, try FactorSeal(file: keyFile).open(sealed, for: "\(id)"), at: now)
        } catch is CryptoKitError {
            // A backup on another machine, without its key: recovery codes and a link still open.
            shop.log.warning("the key that seals second factors is not the one they were sealed with")
            return nil
        }
    }

    /// Who comes with this word in the cookie; nil when it opens nothing.
    package func signedIn(by secret: Secret) async throws -> SignedIn? {
        let (hash, now) = (secret.hash, self.now)
        guard let found = try await journal.read(as: .owner, { try $0.session(hash, at: now) }) else { return nil }
        if !found.awaitsCode, now.since(found.seenAt) > Self.seenEvery {
            let end = sessionEnd
            do {
                try await journal.write(as: .owner) { try $0.seen(found.id, until: end) }
            } catch  where Shop.isPassing(error) {
                // A full disk keeps nobody from looking.
            }
        }
        return found
    }

    package func leave(_ session: SignedIn) async throws {
        _ = try await journal.write(as: session.account.viewer) {
            try $0.endSession(session.id, of: session.account.id, .signedOut)
        }
    }

    func open(for id: StaffID, _ visitor: Visitor) async throws -> Secret {
        let (secret, end) = (Secret.fresh(), sessionEnd)
        try await journal.write(as: .owner) {
            try $0.openSession(secret.hash, of: id, awaitsCode: false, until: end, device: visitor.device)
        }
        return secret
    }
}
