import Vocabulary

/// One card or row of an address book.
package struct ContactDraft: Hashable, Sendable {
    package struct Labelled: Hashable, Sendable {
        package var label: String
        /// As written; phones are normalised later by ``PhoneNumber``.
        package var value: String
        package init(label: String, value: String) {
            self.label = label
            self.value = value
        }
    }
    package struct Name: Hashable, Sendable {
        package var prefix = ""
        package var given = ""
        package var middle = ""
        package var family = ""
        package var suffix = ""
        package init() {}
    }

    /// What to call them: the formatted name, else made from the parts, the organisation, the address, the number.
    package var displayName: String
    package var name = Name()
    package var nickname = ""
    package var organisation = ""
    package var title = ""
    package var phones: [Labelled] = []
    package var emails: [Labelled] = []
    package var note = ""
    package var birthday: Day?
    package var street = ""
    package var city = ""
    package var region = ""
    package var postalCode = ""
    package var country = ""
    /// Beyond the first, each in one line.
    package var furtherAddresses: [Labelled] = []
    package var groups: [String] = []
    package var isStarred = false
    /// The source's own id (vCard UID, CRM record id), if it has one.
    package var externalID: String?
    /// The source says so, or the name does (`PT …`, `Toko …`).
    package var isOrganisation = false
    /// Whom it belongs to, in sources that nest their customers.
    package var parent = ""
    /// Marked as deleted or no longer active by its source.
    package var isInactive = false
    /// Whether they agreed to be written to with offers; nil where the source does not say.
    package var acceptsEmailMarketing: Bool?
    /// What is open between us, and the currency they are billed in, where a book-keeping export tells.
    package var openBalance: Money?
    package var currency: Currency?
    /// Columns without a place of their own: (header, value).
    package var other: [Labelled] = []
    package var place: Place

    package var hasAddress: Bool { ![street, city, region, postalCode, country].allSatisfy(\.isEmpty) }

    package init(displayName: String, place: Place) {
        self.displayName = displayName
        self.place = place
    }
}
