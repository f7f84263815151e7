import Formats
import Vocabulary

/// Orders as somebody types them.
extension Shop {
    /// *1.250.000*, *Rp50rb*; nil for what is no amount above nothing.
    package func amount(typed text: String) -> Money? {
        Amount.parse(text.withDotsForThousands, .dotThousands).flatMap { $0 > 0 ? Money(minor: $0, currency) : nil }
    }

    package static let mostOrderLines = 200

    /// One thing a line (*20 nasi kotak*), and, where it was said, the total, the day and the hour it is to be there.
    ///
    /// - Returns: nil when there is nothing in it, or when an amount, a day or an hour is none.
    package func order(typed text: String, total: String, day: String, hour: String, note: String, recipient: String = "")
        -> OrderWritten?
    {
        let lines = text.replacing(#/, +(?=\d)/#, with: "\n").split(whereSeparator: \.isNewline).compactMap {
            OrderLine(typed: $0)
        }
        guard (1...Self.mostOrderLines).contains(lines.count) else { return nil }
        var order = OrderWritten(
            lines: lines, note: note.isEmpty ? nil : note, recipient: recipient.isEmpty ? nil : recipient)
        if !total.isEmpty {
            guard let amount = amount(typed: total) else { return nil }
            order.total = amount
        }
        guard !day.isEmpty else { return hour.isEmpty ? order : nil }
        guard let day = Day(iso: day), let at = When(day, hour, in: zone) else { return nil }
        order.deliverAt = at
        return order
    }
}

extension String {
    /// *25,000*, as English writes it, is 25.000: nobody names thousandths of money.
    fileprivate var withDotsForThousands: String {
        let groups = split(separator: ",", omittingEmptySubsequences: false)
        guard groups.count > 1, !contains("."), let first = groups.first?.drop(while: { !$0.isNumber }),
            (1...3).contains(first.count), first.allSatisfy(\.isNumber),
            groups.dropFirst().allSatisfy({ $0.count == 3 && $0.allSatisfy(\.isNumber) })
        else { return self }
        return replacing(",", with: ".")
    }
}

extension OrderLine {
    /// A number in front is how many; without one it is one.
    fileprivate init?(typed text: some StringProtocol) {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard let first = words.first else { return nil }
        let number = String(first).withCellBytes { Amount.parseQuantity($0, .dotThousands) }
        guard let number, number > 0, words.count > 1 else {
            self.init(what: words.joined(separator: " "), quantityMilli: 1000)
            return
        }
        self.init(what: words.dropFirst().drop { $0 == "x" || $0 == "×" }.joined(separator: " "), quantityMilli: number)
    }
}

extension When {
    /// Nil for an hour that is none.
    fileprivate init?(_ day: Day, _ hour: String, in zone: Zone) {
        guard !hour.isEmpty else {
            self.init(LocalTime(day: day), in: zone)
            return
        }
        guard let time = hour.withCellBytes({ TimeOfDayText.read($0) }) else { return nil }
        self.init(LocalTime(day: day, secondOfDay: time.second, precision: .minute), in: zone)
    }
}
