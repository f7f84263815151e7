import Phrases
import Vocabulary

extension TodayList.Line {
    /// The names and words its sentences are made from.
    package var words: CallWords {
        var words = CallWords(customerName: customer.name)
        words.promiseWhat = promise?.what
        words.complaintText = complaint?.text
        words.orderDay = orderDay
        words.heard = heard
        for entry in evidence {
            switch entry.event {
            case .message(let message) where words.quote == nil && !message.text.isEmpty:
                words.quote = message.text
                words.quoteAt = entry.at.instant
                words.channel = entry.channel
            case .riskNoticed(let risk) where words.riskText == nil: words.riskText = risk.text
            case .ordered where words.orderWhat == nil:
                words.orderWhat = entry.text
            default: break
            }
        }
        return words
    }
}

extension Entry {
    /// The words of an order as they were taken down.
    fileprivate var text: String? {
        if case .ordered(let order) = event { order.summary } else { nil }
    }
}
