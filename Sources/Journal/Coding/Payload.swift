import Vocabulary

/// Every field a payload may have; absent ones are not written. `v` tells a later program what it is reading.
struct Payload: Codable {
    static let version = 1
    var v = Payload.version
    var status: Order.Status?
    var method: String?
    var order: String?
    var dueAt: Instant?
    var dueIsDay: Bool?
    var askedBy: Side?
    var topic: String?
    var step: ComplaintStep.Kind?
    var accepted: Bool?
    var key: String?
    var source: FactSource?
    var confidence: Double?
    var gift: Gift.Kind?
    var low: Int64?
    var high: Int64?
    var currency: Currency?
    var refunded: Int64?
    var until: Instant?
    var moment: Moment.Kind?
    var run: ImportID?
    var card: CustomerID?
    var media: Message.Media?
    var file: String?
    var deleted: Bool?
    var edited: Bool?
    var automatic: Bool?
    var forwarded: String?
    var purpose: ContactPurpose?
    var severity: ComplaintMade.Severity?
    var voicedTo: String?
    var sign: Sign?
    var intensity: Int?
    var judgedBy: Side?
    var was: String?
    var subject: String?
    var full: String?

    init() {}
}

extension Payload {
    init(status: Order.Status) { self.status = status }
    init(method: String?, order: String?) {
        self.method = method
        self.order = order
    }
    init(due: Due, askedBy: Side? = nil) {
        dueAt = due.instant
        dueIsDay = due.isDay
        self.askedBy = askedBy
    }
    init(topic: String?) { self.topic = topic }
    init(step: ComplaintStep.Kind) { self.step = step }
    init(accepted: Bool) { self.accepted = accepted }
    init(key: String, source: FactSource, confidence: Double) {
        self.key = key
        self.source = source
        self.confidence = confidence
    }
    /// A favour without a value of its own says in which currency its range is.
    init(_ gift: Gift) {
        self.gift = gift.kind
        low = gift.low?.minor
        high = gift.high?.minor
        if gift.value == nil { currency = (gift.low ?? gift.high)?.currency }
    }
    init(until: Instant?) { self.until = until }
    init(_ complaint: ComplaintMade) {
        topic = complaint.topic
        severity = complaint.severity
        voicedTo = complaint.voicedTo
    }
    init(_ moment: Moment) {
        self.moment = moment.kind
        sign = moment.sign
        intensity = moment.intensity
        judgedBy = moment.judgedBy
    }
    init(was: String) { self.was = was }
    init(run: ImportID) { self.run = run }
    init(card: CustomerID) { self.card = card }
    var due: Due? {
        guard let dueAt else { return nil }
        return Due(instant: dueAt, isDay: dueIsDay ?? false)
    }
}
