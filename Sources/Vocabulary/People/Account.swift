/// What somebody who may get in may do here.
package enum Role: Int, Hashable, Sendable, CaseIterable, Comparable {
    /// Sees, and changes nothing.
    case reader = 0
    case staff = 1
    /// Also says who may get in.
    case owner = 2

    package static func < (one: Role, other: Role) -> Bool { one.rawValue < other.rawValue }
}

/// What somebody is allowed, as an owner grants it.
package struct Grant: Hashable, Sendable {
    package var role: Role
    /// Every customer; else only those they keep.
    package var seesAll: Bool
    /// What is told in confidence: health, belief and the like.
    package var seesGuarded: Bool

    package init(role: Role, seesAll: Bool = true, seesGuarded: Bool = false) {
        self.role = role
        self.seesAll = seesAll
        self.seesGuarded = seesGuarded
    }

    package static let owner = Grant(role: .owner, seesAll: true, seesGuarded: true)
}

/// Somebody who may get in, and with what rights.
package struct Account: Hashable, Sendable {
    package var id: StaffID
    package var name: String
    /// What they type to sign in: lower case, NFC.
    package var login: String
    package var grant: Grant
    package var isActive: Bool
    /// `id` or `en`; nil while they have not chosen.
    package var language: String?
    package var hasSecondFactor: Bool

    package init(
        id: StaffID, name: String, login: String, grant: Grant, isActive: Bool, language: String?, hasSecondFactor: Bool
    ) {
        self.id = id
        self.name = name
        self.login = login
        self.grant = grant
        self.isActive = isActive
        self.language = language
        self.hasSecondFactor = hasSecondFactor
    }

    package var role: Role { grant.role }
    package var viewer: Viewer { Viewer(staff: id, reach: grant.seesAll ? .all : .own(id), seesGuarded: grant.seesGuarded) }
}

/// What changed about who may get in. Stored: never renumber.
package enum DoorEvent: Int, Hashable, Sendable, CaseIterable {
    case firstOwner = 1
    case invited = 2
    case joined = 3
    case signedIn = 4
    case signedOut = 5
    case passwordChanged = 6
    case factorOn = 7
    case factorOff = 8
    case grantChanged = 9
    case closed = 10
    case opened = 11
    case resetOffered = 12
    case reset = 13
    case sessionEnded = 14
    case invitationWithdrawn = 15
    case recoveryCodeUsed = 16
    case feedOpened = 17
    case feedEnded = 18
}

/// A browser in which somebody is signed in.
package struct SignedIn: Hashable, Sendable {
    package var id: SessionID
    package var account: Account
    /// The password was right; the code of the second factor is still to come.
    package var awaitsCode: Bool
    package var seenAt: Instant
    /// In a few words: *Chrome, Android*.
    package var device: String

    package init(id: SessionID, account: Account, awaitsCode: Bool, seenAt: Instant, device: String) {
        self.id = id
        self.account = account
        self.awaitsCode = awaitsCode
        self.seenAt = seenAt
        self.device = device
    }
}

/// A link by which somebody may get in once, or in again.
package struct Invitation: Hashable, Sendable {
    package var id: InvitationID
    /// Set when the link is for somebody who is known already and lost password or factor.
    package var account: StaffID?
    package var name: String
    package var grant: Grant
    package var expiresAt: Instant

    package init(id: InvitationID, account: StaffID?, name: String, grant: Grant, expiresAt: Instant) {
        self.id = id
        self.account = account
        self.name = name
        self.grant = grant
        self.expiresAt = expiresAt
    }
}

package typealias SessionID = ID<SignedIn>
package typealias InvitationID = ID<Invitation>
