/// What a message is about: the topic most of its words speak of; where two are level, the narrower one.
struct TopicRules {
    private(set) var topic: Topic = .other
    private(set) var span: Range<Int>?

    init(_ cues: Cues, intents: Set<Intent>) {
        if intents.contains(.spam) { return }
        var best = 0
        for (topic, cue, weight) in Self.order {
            let count = cues.count(cue) * weight
            if count > best {
                best = count
                self.topic = topic
                span = cues.first(cue)?.span
            }
        }
        // Who judges, orders or proposes and names nothing else speaks of the goods.
        if best == 0, !intents.isDisjoint(with: [.complaint, .praise, .order, .suggestion]) { topic = .product }
    }

    /// Narrow topics weigh more: "garansi" settles it, "barang" hardly ever does.
    private static let order: [(Topic, Cue, Int)] = [
        (.warranty, .warranty, 9), (.refund, .refund, 8), (.campaign, .campaign, 7), (.staff, .staff, 6),
        (.booking, .booking, 5),
        (.account, .account, 5), (.payment, .payment, 5), (.delivery, .delivery, 5), (.price, .price, 5), (.hours, .hours, 4),
        (.stock, .stock, 4), (.app, .app, 4), (.service, .service, 3), (.product, .product, 2),
    ]
}
