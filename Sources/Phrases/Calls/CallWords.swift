import Guidance
import Vocabulary

/// The names and words a call needs besides itself; whoever shows it fetches them for the few lines that are read.
package struct CallWords: Hashable, Sendable {
    /// As they are known to us: *Bu Ratna Wulandari*.
    package var customerName: String
    /// Their own words, to be shown below the reason.
    package var quote: String?
    package var quoteAt: Instant?
    package var channel: Channel
    package var promiseWhat: String?
    /// What threatens their interest.
    package var riskText: String?
    package var complaintText: String?
    /// What was ordered twice: *20 nasi kotak*.
    package var orderWhat: String?
    /// The day of an order of theirs that is still to come, if one is near: the question is probably about it.
    package var orderDay: Day?

    /// What stands out in the words they wait with.
    package var heard: [HeardTag] = []

    package init(
        customerName: String, quote: String? = nil, quoteAt: Instant? = nil, channel: Channel = .unknown,
        promiseWhat: String? = nil, complaintText: String? = nil, orderWhat: String? = nil, orderDay: Day? = nil
    ) {
        self.customerName = customerName
        self.quote = quote
        self.quoteAt = quoteAt
        self.channel = channel
        self.promiseWhat = promiseWhat
        self.complaintText = complaintText
        self.orderWhat = orderWhat
        self.orderDay = orderDay
    }

    package var shortName: String { ShortName.of(customerName) }
}

/// One card of Today, ready to be laid out.
package struct CallCard: Hashable, Sendable {
    package struct Button: Hashable, Sendable {
        package var act: Act
        package var label: String
    }
    package var tag: String
    package var reason: Wording
    package var quote: String?
    /// Door and hour: *WhatsApp, 09.14*.
    package var quoteSource: String?
    /// The first is the one to propose.
    package var acts: [Button]
    /// *Mengapa di sini?*
    package var why: String
}
