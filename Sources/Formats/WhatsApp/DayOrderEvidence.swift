extension WhatsAppExport {
    /// What the dates of a file say about their order, gathered while the file goes by.
    struct OrderEvidence {
        /// Per place of the year (last, first, middle, none of four digits): how often the earlier and the later of the two
        /// other numbers was above 12.
        private var earlierAbove12 = [0, 0, 0, 0]
        private var laterAbove12 = [0, 0, 0, 0]
        private var seen = [0, 0, 0, 0]
        private var lowestFirst = Int32.max
        private var lowestThird = Int32.max
        private var highestFirst = Int32.min
        private var highestThird = Int32.min
        /// How often time jumped back by more than a day, under each reading.
        private var jumpsBack = TimeKeys<Int>(repeating: 0)
        private var previous = TimeKeys<Int64>(repeating: .min)

        mutating func note(_ date: DateFields, _ keys: TimeKeys<Int64>) {
            let place = date.yearPlace?.rawValue ?? 3
            seen[place] += 1
            let (earlier, later) = Self.pair(date)
            if (13...31).contains(earlier) { earlierAbove12[place] += 1 }
            if (13...31).contains(later) { laterAbove12[place] += 1 }
            if place == 3 {
                lowestFirst = min(lowestFirst, date.first)
                lowestThird = min(lowestThird, date.third)
                highestFirst = max(highestFirst, date.first)
                highestThird = max(highestThird, date.third)
            }
            for reading in Reading.allCases {
                let key = keys[reading]
                if key != .min, previous[reading] != .min, key < previous[reading] - 2 * 86_400 { jumpsBack[reading] += 1 }
                if key != .min { previous[reading] = key }
            }
        }

        var mostlyYearFirst: Bool { seen[1] > seen[0] + seen[2] + seen[3] }

        /// The time of the last line, under each reading.
        var lastKeys: TimeKeys<Int64> { previous }

        mutating func add(_ other: OrderEvidence) {
            for place in 0..<4 {
                earlierAbove12[place] += other.earlierAbove12[place]
                laterAbove12[place] += other.laterAbove12[place]
                seen[place] += other.seen[place]
            }
            lowestFirst = min(lowestFirst, other.lowestFirst)
            lowestThird = min(lowestThird, other.lowestThird)
            highestFirst = max(highestFirst, other.highestFirst)
            highestThird = max(highestThird, other.highestThird)
            for reading in Reading.allCases { jumpsBack[reading] += other.jumpsBack[reading] }
        }

        /// The order, and whether it had to be assumed.
        func decide() -> (order: DateOrder, assumed: Bool) {
            var order = DateOrder()
            order.dayBeforeMonthAfterYear = earlierAbove12[1] > laterAbove12[1]
            order.dayBeforeYear = earlierAbove12[2] >= laterAbove12[2]
            order.shortYearFirst = isShortYearFirst
            if order.shortYearFirst, seen[0] == 0 { return (order, false) }
            let day = earlierAbove12[0] + earlierAbove12[3]
            let month = laterAbove12[0] + laterAbove12[3]
            if day != month {
                order.dayFirst = day > month
                return (order, false)
            }
            // All numbers up to 12. A file is nearly in time order; the reading under which it jumps back by days is wrong.
            order.dayFirst = !(jumpsBack[.dayFirst] > 0 && jumpsBack[.monthFirst] == 0)
            let middleIsOpen = seen[2] > 0 && earlierAbove12[2] == laterAbove12[2]
            return (order, seen[0] + seen[3] > 0 || middleIsOpen)
        }

        /// The best reading so far, for decisions that cannot wait for the end of the file.
        var reading: Reading {
            if seen[3] > 0, isShortYearFirst { return .yearFirst }
            return laterAbove12[0] + laterAbove12[3] > earlierAbove12[0] + earlierAbove12[3] ? .monthFirst : .dayFirst
        }

        /// With three short numbers the year comes last, unless that would make years before WhatsApp was born (2009), or
        /// only the other reading keeps the file in time order.
        private var isShortYearFirst: Bool {
            guard seen[3] > 0, lowestFirst >= 9 else { return false }
            if highestFirst > 31 { return true }
            if highestThird > 31 { return false }
            if lowestThird < 9 { return true }
            let other = laterAbove12[3] > earlierAbove12[3] ? Reading.monthFirst : .dayFirst
            return jumpsBack[other] > 0 && jumpsBack[.yearFirst] == 0
        }

        private static func pair(_ date: DateFields) -> (Int32, Int32) {
            switch date.yearPlace {
            case .first: (date.second, date.third)
            case .middle: (date.first, date.third)
            case .last, nil: (date.first, date.second)
            }
        }
    }
}
