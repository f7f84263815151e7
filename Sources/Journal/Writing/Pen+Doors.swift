import Storage
import Vocabulary

/// Who may get in. Every change says in `door_log` who made it and when.
extension Pen {
    /// Only an owner, or somebody at the machine itself, says who may get in.
    private func requireOwner() throws {
        guard let staff = viewer.staff else {
            guard viewer == .owner else { throw JournalError.notFound }
            return
        }
        guard let account = try book.account(staff), account.isActive, account.role == .owner else {
            throw JournalError.notFound
        }
    }

    func log(_ what: DoorEvent, about: StaffID?, by: StaffID? = nil) throws {
        let id = try writing.newID(DoorEvent.self)
        try writing.run(
            """
            INSERT INTO door_log (id, at, what, done_by, about)
            VALUES (\(id), \(now), \(what.rawValue), \(by ?? viewer.staff), \(about))
            """)
    }

    // MARK: accounts

    /// The first one, while nobody is there; everybody else is invited.
    /// - Returns: nil when somebody was quicker.
    package func openFirstAccount(name: String, login: String, passwordHash: String) throws -> StaffID? {
        guard try writing.number("SELECT 1 FROM account LIMIT 1") == nil else { return nil }
        let id = try openAccount(name: name, login: login, passwordHash: passwordHash, .owner)
        try log(.firstOwner, about: id, by: id)
        return id
    }

    private func openAccount(name: String, login: String, passwordHash: String, _ grant: Grant) throws -> StaffID {
        let id = try writing.newID(StaffMember.self)
        try writing.run("INSERT INTO staff (id, name) VALUES (\(id), \(try words(name)))")
        try writing.run(
            """
            INSERT INTO account (id, login, password, role, sees_all, sees_guarded, made_at)
            VALUES (\(id), \(login), \(passwordHash), \(grant.role.rawValue), \(grant.seesAll), \(grant.seesGuarded), \(now))
            """)
        return id
    }

    /// - Returns: false when nobody would be left who can let people in.
    package func change(_ id: StaffID, to grant: Grant) throws -> Bool {
        try requireOwner()
        guard try book.account(id) != nil else { throw JournalError.notFound }
        if grant.role != .owner, try isLastOwner(id) { return false }
        try writing.run(
            """
            UPDATE account SET role = \(grant.role.rawValue), sees_all = \(grant.seesAll), sees_guarded = \(grant.seesGuarded)
            WHERE id = \(id)
            """)
        try log(.grantChanged, about: id)
        return true
    }

    /// Not in any more, at once; or in again.
    /// - Returns: false when nobody would be left who can let people in.
    package func set(_ id: StaffID, active: Bool) throws -> Bool {
        try requireOwner()
        guard try book.account(id) != nil else { throw JournalError.notFound }
        if !active, try isLastOwner(id) { return false }
        try writing.run("UPDATE staff SET active = \(active) WHERE id = \(id)")
        if !active {
            try writing.run("DELETE FROM session WHERE account_id = \(id)")
            try writing.run("DELETE FROM invitation WHERE account_id = \(id)")
        }
        try log(active ? .opened : .closed, about: id)
        return true
    }

    private func isLastOwner(_ id: StaffID) throws -> Bool {
        try writing.number(
            """
            SELECT 1 FROM account a JOIN staff s ON s.id = a.id
            WHERE a.role = \(Role.owner.rawValue) AND s.active = 1 AND a.id <> \(id) LIMIT 1
            """) == nil
    }

    package func setLanguage(_ code: String?, of id: StaffID) throws {
        try writing.run("UPDATE account SET language = \(code) WHERE id = \(id)")
    }

    /// Whoever was signed in elsewhere is not any more.
    package func setPassword(_ hash: String, of id: StaffID, keeping session: SessionID) throws {
        try writing.run("UPDATE account SET password = \(hash) WHERE id = \(id)")
        try writing.run("DELETE FROM session WHERE account_id = \(id) AND id <> \(session)")
        try log(.passwordChanged, about: id)
    }

    // MARK: the second factor

    package func setFactor(_ sealed: [UInt8], step: Int64, recoveryCodes: [[UInt8]], of id: StaffID) throws {
        try writing.run("UPDATE account SET factor = \(sealed), factor_step = \(step) WHERE id = \(id)")
        try writing.run("DELETE FROM recovery_code WHERE account_id = \(id)")
        for hash in recoveryCodes {
            try writing.run("INSERT INTO recovery_code (account_id, hash) VALUES (\(id), \(hash))")
        }
        try log(.factorOn, about: id)
    }

    package func removeFactor(of id: StaffID) throws {
        try forgetFactor(of: id)
        try log(.factorOff, about: id)
    }

    private func forgetFactor(of id: StaffID) throws {
        try writing.run("UPDATE account SET factor = NULL, factor_step = 0 WHERE id = \(id)")
        try writing.run("DELETE FROM recovery_code WHERE account_id = \(id)")
    }

    /// - Returns: false when the code of this step, or a later one, was used before.
    package func useFactor(step: Int64, of id: StaffID) throws -> Bool {
        try writing.run("UPDATE account SET factor_step = \(step) WHERE id = \(id) AND factor_step < \(step)") == 1
    }

    /// - Returns: false when there is no such code, or not any more.
    package func useRecoveryCode(_ hash: [UInt8], of id: StaffID) throws -> Bool {
        guard try writing.run("DELETE FROM recovery_code WHERE account_id = \(id) AND hash = \(hash)") == 1 else {
            return false
        }
        try log(.recoveryCodeUsed, about: id, by: id)
        return true
    }

    // MARK: sessions

    package func openSession(
        _ hash: [UInt8], of id: StaffID, awaitsCode: Bool, until expires: Instant, device: String
    ) throws {
        try writing.run("DELETE FROM session WHERE expires_at <= \(now)")
        try writing.run(
            """
            INSERT INTO session (id, hash, account_id, awaits_code, made_at, seen_at, expires_at, device)
            VALUES (\(try writing.newID(SignedIn.self)), \(hash), \(id), \(awaitsCode), \(now), \(now), \(expires),
              \(KeptText.normalise(device)))
            """)
        if !awaitsCode { try log(.signedIn, about: id, by: id) }
    }

    package func seen(_ session: SessionID, until expires: Instant) throws {
        try writing.run("UPDATE session SET seen_at = \(now), expires_at = \(expires) WHERE id = \(session)")
    }

    /// The code came: what waited for it is over.
    package func closeWaiting(_ session: SessionID) throws {
        try writing.run("DELETE FROM session WHERE id = \(session) AND awaits_code = 1")
    }

    /// - Returns: false when this person has no such session.
    package func endSession(_ session: SessionID, of id: StaffID, _ what: DoorEvent) throws -> Bool {
        guard try writing.run("DELETE FROM session WHERE id = \(session) AND account_id = \(id)") == 1 else { return false }
        try log(what, about: id, by: id)
        return true
    }

    // MARK: invitations

    package func invite(_ hash: [UInt8], name: String, _ grant: Grant, until expires: Instant) throws {
        try requireOwner()
        try writing.run("DELETE FROM invitation WHERE expires_at <= \(now)")
        try put(hash, account: nil, name: try words(name), grant, until: expires)
        try log(.invited, about: nil)
    }

    /// A link for somebody who lost password or factor; an earlier one is worth nothing then.
    package func offerReset(_ hash: [UInt8], to id: StaffID, until expires: Instant) throws {
        try requireOwner()
        guard let account = try book.account(id) else { throw JournalError.notFound }
        try writing.run("DELETE FROM invitation WHERE account_id = \(id)")
        try put(hash, account: id, name: account.name, account.grant, until: expires)
        try log(.resetOffered, about: id)
    }

    private func put(_ hash: [UInt8], account: StaffID?, name: String, _ grant: Grant, until expires: Instant) throws {
        try writing.run(
            """
            INSERT INTO invitation (id, hash, account_id, name, role, sees_all, sees_guarded, made_by, made_at, expires_at)
            VALUES (\(try writing.newID(Invitation.self)), \(hash), \(account), \(name), \(grant.role.rawValue),
              \(grant.seesAll), \(grant.seesGuarded), \(viewer.staff), \(now), \(expires))
            """)
    }

    package func withdrawInvitation(_ id: InvitationID) throws {
        try requireOwner()
        guard try writing.run("DELETE FROM invitation WHERE id = \(id) AND account_id IS NULL") == 1 else {
            throw JournalError.notFound
        }
        try log(.invitationWithdrawn, about: nil)
    }

    /// The link is used up, whoever comes: a newcomer gets an account, somebody known a new password and no second factor.
    /// - Returns: nil when somebody has this login already; the link stays good then.
    package func accept(_ hash: [UInt8], name: String, login: String, passwordHash: String) throws -> StaffID? {
        guard let invitation = try book.invitation(hash, at: now) else { throw JournalError.notFound }
        if let id = invitation.account {
            try writing.run("UPDATE account SET password = \(passwordHash) WHERE id = \(id)")
            try writing.run("UPDATE staff SET active = 1 WHERE id = \(id)")
            try forgetFactor(of: id)
            try writing.run("DELETE FROM session WHERE account_id = \(id)")
            try writing.run("DELETE FROM invitation WHERE id = \(invitation.id)")
            try log(.reset, about: id, by: id)
            return id
        }
        guard try book.account(login: login) == nil else { return nil }
        let id = try openAccount(name: name, login: login, passwordHash: passwordHash, invitation.grant)
        try writing.run("DELETE FROM invitation WHERE id = \(invitation.id)")
        try log(.joined, about: id, by: id)
        return id
    }
}
