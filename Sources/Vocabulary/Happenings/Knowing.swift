/// We asked them something about themselves; asked twice, it tires.
package struct QuestionAsked: EventDetails {
    package var text = ""
    /// What it was about: the key of the fact that answers it.
    package var key: String

    private enum CodingKeys: String, CodingKey { case key }

    package init(text: String = "", key: String) {
        self.text = text
        self.key = key
    }
}

/// What we believed of them, held against what turned out.
package struct BeliefCheck: EventDetails {
    package var text = ""
    package var key: String
    package var isRight: Bool
    /// How sure we had been, 0 … 1.
    package var confidence: Double?

    private enum CodingKeys: String, CodingKey { case key, isRight, confidence }

    package init(text: String = "", key: String, isRight: Bool, confidence: Double? = nil) {
        self.text = text
        self.key = key
        self.isRight = isRight
        self.confidence = confidence
    }
}

/// One answer in a survey; its words are the answer.
package struct SurveyAnswer: EventDetails {
    package var text = ""
    package var wave: String
    package var question: String
    /// They buy such things at all.
    package var isInMarket: Bool?

    private enum CodingKeys: String, CodingKey { case wave, question, isInMarket }

    package init(text: String = "", wave: String, question: String, isInMarket: Bool? = nil) {
        self.text = text
        self.wave = wave
        self.question = question
        self.isInMarket = isInMarket
    }
}

/// A word by which customers are found again: *katering kantor*. The word is its text.
package struct Tagging: EventDetails {
    package var text: String

    private enum CodingKeys: CodingKey {}

    package init(_ text: String) { self.text = text }

    package init(from decoder: any Decoder) { text = "" }
}

/// A file that is kept with a customer: a photo of a cake, a signed order. Its name is its text.
package struct Attached: EventDetails {
    package var text: String
    /// In bytes.
    package var size: Int

    private enum CodingKeys: String, CodingKey { case size }

    package init(text: String, size: Int) {
        self.text = text
        self.size = size
    }

    package init(from decoder: any Decoder) throws {
        text = ""
        size = try decoder.container(keyedBy: CodingKeys.self).decode(Int.self, forKey: .size)
    }
}
