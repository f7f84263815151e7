import Journal
import Vocabulary

/// A link that gives somebody's own days to their telephone's calendar, without a password: whoever has it reads along.
extension Doors {
    /// - Returns: the secret of the link, shown this once.
    package func openFeed(_ account: Account) async throws -> Secret {
        let secret = Secret.fresh()
        try await journal.write(as: account.viewer) { try $0.openFeed(secret.hash, of: account.id) }
        return secret
    }

    package func endFeed(_ account: Account) async throws {
        try await journal.write(as: account.viewer) { try $0.endFeed(of: account.id) }
    }

    /// Since when there is one.
    package func feedMade(by account: Account) async throws -> Instant? {
        try await journal.read(as: account.viewer) { try $0.feedMade(by: account.id) }
    }

    package func feedOwner(_ secret: Secret) async throws -> Account? {
        let hash = secret.hash
        return try await journal.read(as: .owner) { try $0.feedOwner(hash) }
    }
}
