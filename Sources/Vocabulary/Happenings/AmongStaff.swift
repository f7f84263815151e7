/// One of ours told, asked or handed over to another, about a customer.
package struct StaffExchange: EventDetails {
    package var text = ""
    package var from: String
    package var to: String

    private enum CodingKeys: String, CodingKey { case from, to }

    package init(text: String = "", from: String, to: String) {
        self.text = text
        self.from = from
        self.to = to
    }
}

/// An idea of one of ours, or an alarm.
package struct Idea: EventDetails {
    package var text = ""
    package var from: String?
    /// It goes straight to the owner; nil and false are the same.
    package var isAlarm: Bool?

    private enum CodingKeys: String, CodingKey { case from, isAlarm }

    package init(text: String = "", from: String? = nil, isAlarm: Bool? = nil) {
        self.text = text
        self.from = from
        self.isAlarm = isAlarm
    }
}

/// What became of it.
package struct IdeaAnswer: EventDetails {
    package var text = ""
    package var isAdopted: Bool

    private enum CodingKeys: String, CodingKey { case isAdopted }

    package init(text: String = "", isAdopted: Bool) {
        self.text = text
        self.isAdopted = isAdopted
    }
}
