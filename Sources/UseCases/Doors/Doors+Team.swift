import Journal
import Vocabulary

/// Whom an owner lets in, and what they may do. Whoever is no owner finds nothing here (`JournalError.notFound`).
extension Doors {
    package func staff() async throws -> [Account] { try await journal.read(as: .owner) { try $0.accounts() } }

    /// Who came in and what changed, newest first.
    /// - Parameter last: of the page before.
    package func log(before last: ID<DoorEvent>?, limit: Int) async throws -> [DoorLine] {
        try await journal.read(as: .owner) { try $0.doorEvents(before: last, limit: limit) }
    }

    package func invitations() async throws -> [Invitation] {
        let now = self.now
        return try await journal.read(as: .owner) { try $0.invitations(at: now) }
    }

    /// - Returns: the secret of the link, shown this once.
    package func invite(_ name: String, _ grant: Grant, as viewer: Viewer) async throws -> Secret {
        guard name.contains(where: \.isLetter), name.count <= 80 else { throw DoorRefusal.nameMissing }
        let (secret, end) = (Secret.fresh(), now.adding(.days(Self.invitationDays)))
        try await journal.write(as: viewer) { try $0.invite(secret.hash, name: name, grant, until: end) }
        return secret
    }

    package func withdraw(_ invitation: InvitationID, as viewer: Viewer) async throws {
        try await journal.write(as: viewer) { try $0.withdrawInvitation(invitation) }
    }

    /// A link for somebody who lost password or factor.
    package func offerReset(to id: StaffID, as viewer: Viewer) async throws -> Secret {
        let (secret, end) = (Secret.fresh(), now.adding(.days(Self.invitationDays)))
        try await journal.write(as: viewer) { try $0.offerReset(secret.hash, to: id, until: end) }
        return secret
    }

    package func change(_ id: StaffID, to grant: Grant, as viewer: Viewer) async throws {
        guard try await journal.write(as: viewer, { try $0.change(id, to: grant) }) else { throw DoorRefusal.lastOwner }
    }

    package func set(_ id: StaffID, active: Bool, as viewer: Viewer) async throws {
        guard try await journal.write(as: viewer, { try $0.set(id, active: active) }) else { throw DoorRefusal.lastOwner }
    }

    // MARK: whoever comes by a link

    package func invitation(_ secret: Secret) async throws -> Invitation? {
        let (hash, now) = (secret.hash, self.now)
        return try await journal.read(as: .owner) { try $0.invitation(hash, at: now) }
    }

    /// Sets name and password, uses the link up, and lets them in.
    package func accept(
        _ secret: Secret, name: String, login: String, password: String, _ visitor: Visitor
    ) async throws -> Passage {
        try begin([.address(visitor.address)])
        guard let invitation = try await invitation(secret) else { throw DoorRefusal.linkOver }
        succeeded([.address(visitor.address)])
        var (name, login) = (name, login)
        if let id = invitation.account, let known = try await journal.read(as: .owner, { try $0.account(id) }) {
            (name, login) = (known.name, known.login)
        }
        let (kept, checked) = (name, try checked(login: login, name: name, password: password, shop: shop.name))
        let hash = try await bench.hash(password).text
        do {
            let made = try await journal.write(as: .owner) {
                try $0.accept(secret.hash, name: kept, login: checked, passwordHash: hash)
            }
            guard let id = made else { throw DoorRefusal.loginTaken }
            return .inside(try await open(for: id, visitor))
        } catch JournalError.notFound {
            throw DoorRefusal.linkOver
        }
    }
}
