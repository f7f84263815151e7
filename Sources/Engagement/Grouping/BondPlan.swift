import Vocabulary

/// How to stay close to a group: in which ways, through which doors, how often; and for whom of them it would not do.
package struct BondPlan: Hashable, Sendable {
    package var forms: Set<ServiceGiven.Form>
    package var channels: Set<Channel>
    /// Contacts in thirty days.
    package var timesPerMonth: Double

    package init(forms: Set<ServiceGiven.Form>, channels: Set<Channel>, timesPerMonth: Double) {
        self.forms = forms
        self.channels = channels
        self.timesPerMonth = timesPerMonth
    }

    /// What we know of how somebody likes to be met.
    package struct Habit: Hashable, Sendable {
        package var id: CustomerID
        /// Where they write to us; empty: not known yet.
        package var channels: Set<Channel>
        /// How often they themselves come or write in thirty days; nil: not known yet.
        package var ownTimesPerMonth: Double?
        package var hasOptedOut: Bool

        package init(
            id: CustomerID, channels: Set<Channel> = [], ownTimesPerMonth: Double? = nil, hasOptedOut: Bool = false
        ) {
            self.id = id
            self.channels = channels
            self.ownTimesPerMonth = ownTimesPerMonth
            self.hasOptedOut = hasOptedOut
        }
    }

    package enum Misfit: Hashable, Sendable, CaseIterable {
        case optedOut
        /// They are on none of its channels.
        case otherChannels
        /// More than twice as often as they themselves come. [assumption]
        case tooOften
        case unknown
    }

    /// Held against each person, not against their average.
    package func misfits(_ people: [Habit]) -> [CustomerID: Set<Misfit>] {
        var found: [CustomerID: Set<Misfit>] = [:]
        for person in people {
            var misfits: Set<Misfit> = []
            if person.hasOptedOut { misfits.insert(.optedOut) }
            if !person.channels.isEmpty, person.channels.isDisjoint(with: channels) { misfits.insert(.otherChannels) }
            if let own = person.ownTimesPerMonth, timesPerMonth > max(1, 2 * own) { misfits.insert(.tooOften) }
            if person.channels.isEmpty, person.ownTimesPerMonth == nil { misfits.insert(.unknown) }
            if !misfits.isEmpty { found[person.id] = misfits }
        }
        return found
    }
}
