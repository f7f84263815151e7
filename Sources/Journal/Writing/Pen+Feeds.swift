import Storage
import Vocabulary

/// Links that give somebody's own days to a calendar. The database never sees the word in one.
extension Pen {
    /// The one before opens nothing any more.
    package func openFeed(_ hash: [UInt8], of account: StaffID) throws {
        try writing.run("DELETE FROM feed WHERE account_id = \(account)")
        let id = try writing.newID(Account.self)
        try writing.run("INSERT INTO feed (id, hash, account_id, made_at) VALUES (\(id), \(hash), \(account), \(now))")
        try log(.feedOpened, about: account)
    }

    package func endFeed(of account: StaffID) throws {
        guard try writing.run("DELETE FROM feed WHERE account_id = \(account)") > 0 else { return }
        try log(.feedEnded, about: account)
    }
}

extension Book {
    /// Whose link this is; nil when there is none, or they may not get in any more.
    package func feedOwner(_ hash: [UInt8]) throws -> Account? {
        let id: StaffID? = try reading.first("SELECT account_id FROM feed WHERE hash = \(hash)") { $0.id(0) }
        return try id.flatMap { try account($0) }.flatMap { $0.isActive ? $0 : nil }
    }

    package func feedMade(by account: StaffID) throws -> Instant? {
        try reading.number("SELECT made_at FROM feed WHERE account_id = \(account)").map { Instant(microseconds: $0) }
    }
}
