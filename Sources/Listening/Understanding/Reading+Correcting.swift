extension Reading {
    /// As a person says it was meant: that outweighs what was heard, for ever.
    package func corrected(to intents: [Intent], _ sentiment: Sentiment) -> Reading {
        var reading = self
        reading.intents = Intent.allCases.filter(intents.contains)
        reading.sentiment = sentiment
        reading.unsure = false
        if let waits = Intent.waits(for: intents) { reading.needsReply = waits }
        // Nobody waits for an act on praise.
        if Set(intents).isSubset(of: [.praise, .thanks, .suggestion, .spam, .other]) { reading.urgency = .calm }
        return reading
    }
}

extension Intent {
    /// Whether somebody waits for words of ours who wants this, as a person says; nil where that leaves it open.
    package static func waits(for intents: [Intent]) -> Bool? {
        if !Set(intents).isDisjoint(with: [.complaint, .question, .request, .order, .leaving]) { return true }
        let restful: Set<Intent> = [.spam, .thanks, .other]
        return !intents.isEmpty && restful.isSuperset(of: intents) ? false : nil
    }
}

extension Sentiment {
    /// How somebody speaks who wants this, as long as nobody says otherwise.
    package init(of intents: [Intent]) {
        if intents.contains(.complaint) || intents.contains(.leaving) {
            self = .negative
        } else {
            self = intents.contains(.praise) || intents.contains(.thanks) ? .positive : .neutral
        }
    }
}
