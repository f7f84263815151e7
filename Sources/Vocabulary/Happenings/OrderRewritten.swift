/// An order as it stands from then on, all of it. Its text is the lines in words, its value the total.
package struct OrderRewritten: EventDetails {
    package var text: String
    package var value: Money?
    package var lines: [OrderLine]
    package var deliverAt: Instant?
    /// True when nobody said an hour.
    package var deliverIsDay: Bool?
    package var note: String?
    package var recipient: String?

    private enum CodingKeys: String, CodingKey { case lines, deliverAt, deliverIsDay, note, recipient }

    package init(
        text: String, value: Money?, lines: [OrderLine], deliverAt: When? = nil, note: String? = nil, recipient: String? = nil
    ) {
        self.text = text
        self.value = value
        self.lines = lines
        self.deliverAt = deliverAt?.instant
        deliverIsDay = deliverAt.map { $0.precision == .day }
        self.note = note
        self.recipient = recipient
    }

    package init(from decoder: any Decoder) throws {
        let row = try decoder.container(keyedBy: CodingKeys.self)
        text = ""
        lines = try row.decode([OrderLine].self, forKey: .lines)
        deliverAt = try row.decodeIfPresent(Instant.self, forKey: .deliverAt)
        deliverIsDay = try row.decodeIfPresent(Bool.self, forKey: .deliverIsDay)
        note = try row.decodeIfPresent(String.self, forKey: .note)
        recipient = try row.decodeIfPresent(String.self, forKey: .recipient)
    }
}
