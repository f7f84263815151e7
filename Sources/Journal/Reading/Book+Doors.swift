import Storage
import Vocabulary

/// Who may get in. Tokens are asked for by their hash: the database never sees one.
extension Book {
    private static let accountColumns: SQL =
        "a.id, s.name, a.login, a.role, a.sees_all, a.sees_guarded, s.active, a.language, CASE WHEN a.factor IS NULL THEN 0 ELSE 1 END"

    private static func account(_ row: Row, from first: Int = 0) -> Account {
        Account(
            id: row.id(first), name: row.text(first + 1), login: row.text(first + 2), grant: grant(row, first + 3),
            isActive: row.flag(first + 6), language: row.textOrNil(first + 7), hasSecondFactor: row.flag(first + 8))
    }

    private static func grant(_ row: Row, _ first: Int) -> Grant {
        Grant(role: Role(rawValue: row.int(first)) ?? .reader, seesAll: row.flag(first + 1), seesGuarded: row.flag(first + 2))
    }

    package func hasOwner() throws -> Bool {
        try reading.number(
            """
            SELECT 1 FROM account a JOIN staff s ON s.id = a.id WHERE a.role = \(Role.owner.rawValue) AND s.active = 1 LIMIT 1
            """) != nil
    }

    package func accounts() throws -> [Account] {
        try reading.all("SELECT \(Self.accountColumns) FROM account a JOIN staff s ON s.id = a.id ORDER BY a.id") {
            Self.account($0)
        }
    }

    package func account(_ id: StaffID) throws -> Account? {
        try reading.first("SELECT \(Self.accountColumns) FROM account a JOIN staff s ON s.id = a.id WHERE a.id = \(id)") {
            Self.account($0)
        }
    }

    package func account(login: String) throws -> Account? {
        try reading.first(
            "SELECT \(Self.accountColumns) FROM account a JOIN staff s ON s.id = a.id WHERE a.login = \(login)"
        ) { Self.account($0) }
    }

    /// As it is kept: slow to try, and of no use to whoever reads it.
    package func passwordHash(of id: StaffID) throws -> String? {
        try reading.text("SELECT password FROM account WHERE id = \(id)")
    }

    /// The sealed secret, and the last step of time whose code was used.
    package func factor(of id: StaffID) throws -> (sealed: [UInt8], step: Int64)? {
        try reading.first("SELECT factor, factor_step FROM account WHERE id = \(id) AND factor IS NOT NULL") {
            ($0.bytes(0), $0.number(1))
        }
    }

    /// Nil when nobody is signed in by it, not any more, or may not get in any more.
    package func session(_ hash: [UInt8], at now: Instant) throws -> SignedIn? {
        try sessions("e.hash = \(hash) AND s.active = 1", at: now).first
    }

    package func sessions(of id: StaffID, at now: Instant) throws -> [SignedIn] {
        try sessions("e.account_id = \(id) AND e.awaits_code = 0", at: now)
    }

    private func sessions(_ which: SQL, at now: Instant) throws -> [SignedIn] {
        try reading.all(
            """
            SELECT e.id, e.awaits_code, e.seen_at, e.device, \(Self.accountColumns)
            FROM session e JOIN account a ON a.id = e.account_id JOIN staff s ON s.id = a.id
            WHERE \(which) AND e.expires_at > \(now) ORDER BY e.seen_at DESC, e.id DESC LIMIT 100
            """
        ) {
            SignedIn(
                id: $0.id(0), account: Self.account($0, from: 4), awaitsCode: $0.flag(1), seenAt: $0.instant(2),
                device: $0.text(3))
        }
    }

    /// Nil when there is none, it was used, or its time is over.
    package func invitation(_ hash: [UInt8], at now: Instant) throws -> Invitation? {
        try invitations("hash = \(hash)", at: now).first
    }

    package func invitations(at now: Instant) throws -> [Invitation] { try invitations("account_id IS NULL", at: now) }

    private func invitations(_ which: SQL, at now: Instant) throws -> [Invitation] {
        try reading.all(
            """
            SELECT id, account_id, name, expires_at, role, sees_all, sees_guarded FROM invitation
            WHERE \(which) AND expires_at > \(now) ORDER BY id LIMIT 100
            """
        ) {
            Invitation(
                id: $0.id(0), account: $0.idOrNil(1), name: $0.text(2), grant: Self.grant($0, 4), expiresAt: $0.instant(3))
        }
    }

    package func recoveryCodesLeft(of id: StaffID) throws -> Int {
        Int(try reading.number("SELECT count(*) FROM recovery_code WHERE account_id = \(id)") ?? 0)
    }

    /// What changed about who may get in, newest first.
    /// - Parameter last: of the page before.
    package func doorEvents(before last: ID<DoorEvent>? = nil, limit: Int) throws -> [DoorLine] {
        let end = last ?? ID<DoorEvent>(.max)
        return try reading.all(
            """
            SELECT l.id, l.at, l.what, b.name, a.name FROM door_log l
            LEFT JOIN staff b ON b.id = l.done_by LEFT JOIN staff a ON a.id = l.about
            WHERE l.id < \(end) ORDER BY l.id DESC LIMIT \(limit)
            """
        ) { row in
            DoorEvent(rawValue: row.int(2)).map {
                DoorLine(id: row.id(0), at: row.instant(1), what: $0, by: row.textOrNil(3), about: row.textOrNil(4))
            }
        }.compactMap { $0 }
    }
}
