/// What a customer is known by on a channel. Identity never requires a phone; a handle may be shared (a family phone),
/// and a customer may have several.
package struct Handle: Hashable, Sendable {
    package enum Kind: UInt8, Sendable, Codable, CaseIterable {
        /// E.164, `+628…`
        case phone = 1
        /// Lower-cased address.
        case email = 2
        /// The id a channel itself gives (WhatsApp user id, Telegram id, marketplace user name), prefixed by the channel.
        case account = 3
        /// `@name`, lower-cased, without the sign.
        case username = 4
        /// A name exactly as one phone's export prints it. It says who spoke *in that chat*; it matches only inside the book it comes from.
        case exportedName = 5
    }

    package var kind: Kind
    /// The normalised form, by which it is matched.
    package var value: String

    package init(kind: Kind, value: String) {
        self.kind = kind
        self.value = value
    }
}
