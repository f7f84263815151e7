/// *Pelanggan*: a person or an organisation, from first contact on.
package struct Customer: Hashable, Sendable {
    package enum Kind: UInt8, Sendable, Codable { case person = 0, organisation = 1 }

    package var id: CustomerID
    package var kind: Kind
    /// As they are known to us: *Bu Ratna Wulandari*, *Warung Kopi Senja*.
    package var name: String
    /// The first moment we know of.
    package var since: Instant?
    /// Who looks after them; nil when nobody in particular does.
    package var keeper: StaffID?

    package init(id: CustomerID, kind: Kind, name: String, since: Instant? = nil, keeper: StaffID? = nil) {
        self.id = id
        self.kind = kind
        self.name = name
        self.since = since
        self.keeper = keeper
    }
}

/// A person's place in an organisation, with its dates; an open end is nil.
package struct Membership: Hashable, Sendable {
    package var organisation: CustomerID
    package var person: CustomerID
    package var role: String?
    package var from: Day?
    package var to: Day?

    package init(organisation: CustomerID, person: CustomerID, role: String? = nil, from: Day? = nil, to: Day? = nil) {
        self.organisation = organisation
        self.person = person
        self.role = role
        self.from = from
        self.to = to
    }
}
