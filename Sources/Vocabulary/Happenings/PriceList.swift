/// What things cost: the shop's own list, or what was agreed with one customer, who may sell them on.
package struct PriceList: Hashable, Sendable, Codable {
    package struct Item: Hashable, Sendable, Codable {
        /// As it is written in orders; letters' case, accents and spaces make no other thing of it.
        package var what: String
        /// In minor units of the list's currency.
        package var eachMinor: Int64

        package init(what: String, eachMinor: Int64) {
            self.what = what
            self.eachMinor = eachMinor
        }
    }

    package var items: [Item]
    package var currency: Currency
    /// What is taken off the shop's price of everything this list does not name, in thousandths: 100 is a tenth.
    package var offPerMille: Int?

    package init(items: [Item] = [], currency: Currency = .rupiah, offPerMille: Int? = nil) {
        self.items = items
        self.currency = currency
        self.offPerMille = offPerMille
    }

    package var isEmpty: Bool { items.isEmpty && offPerMille == nil }
}

/// The journal's word for prices agreed with a customer, all of them: the latest holds. Its text is the list in words; an
/// empty list ends what was agreed.
package struct PricesAgreed: EventDetails {
    package var text: String
    package var list: PriceList

    private enum CodingKeys: String, CodingKey { case list }

    package init(text: String, list: PriceList) {
        self.text = text
        self.list = list
    }

    package init(from decoder: any Decoder) throws {
        text = ""
        list = try decoder.container(keyedBy: CodingKeys.self).decode(PriceList.self, forKey: .list)
    }
}
