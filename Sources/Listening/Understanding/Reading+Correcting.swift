extension Reading {
    /// As a person says it was meant: that outweighs what was heard, for ever.
    package func corrected(to intents: [Intent], _ sentiment: Sentiment) -> Reading {
        var reading = self
        reading.intents = Intent.allCases.filter(intents.contains)
        reading.sentiment = sentiment
        reading.unsure = false
        // Nobody waits for an act on praise.
        if Set(intents).isSubset(of: [.praise, .thanks, .suggestion, .spam, .other]) { reading.urgency = .calm }
        return reading
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
