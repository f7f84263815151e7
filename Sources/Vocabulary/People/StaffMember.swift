/// Someone who serves customers here.
package struct StaffMember: Hashable, Sendable {
    package var id: StaffID
    package var name: String

    package init(id: StaffID, name: String) {
        self.id = id
        self.name = name
    }
}

/// Who is looking. Every query takes one, so that a forgotten check finds nothing rather than everything.
package struct Viewer: Hashable, Sendable {
    package enum Reach: Hashable, Sendable {
        /// Every customer.
        case all
        /// Only customers this staff member keeps.
        case own(StaffID)
    }

    package var staff: StaffID?
    package var reach: Reach
    /// Also what customers told in confidence, see ``Guarded``.
    package var seesGuarded: Bool

    package init(staff: StaffID?, reach: Reach, seesGuarded: Bool = false) {
        self.staff = staff
        self.reach = reach
        self.seesGuarded = seesGuarded
    }

    /// The owner at the machine itself: the command line.
    package static let owner = Viewer(staff: nil, reach: .all, seesGuarded: true)
    /// Somebody at the door: finds no customer at all.
    package static let nobody = Viewer(staff: nil, reach: .own(StaffID(0)))
}
