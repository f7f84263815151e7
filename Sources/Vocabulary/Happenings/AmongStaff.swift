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

/// From now on somebody looks after this customer; its words are their name, none when nobody in particular does.
package struct Handing: EventDetails {
    package var text = ""
    package var to: StaffID?

    private enum CodingKeys: String, CodingKey { case to }

    package init(text: String = "", to: StaffID? = nil) {
        self.text = text
        self.to = to
    }
}

/// A note calls one of ours by name; the note is the entry it refers to, its words are the name.
package struct ColleagueMention: EventDetails {
    package var text = ""
    package var colleague: StaffID

    private enum CodingKeys: String, CodingKey { case colleague }

    package init(text: String, colleague: StaffID) {
        self.text = text
        self.colleague = colleague
    }
}

/// They have read it: the mention is the entry it refers to.
package struct MentionRead: EventDetails {
    package var text = ""

    private enum CodingKeys: CodingKey {}

    package init() {}
}
