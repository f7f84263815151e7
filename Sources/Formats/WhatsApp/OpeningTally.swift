import Vocabulary

extension WhatsAppExport {
    /// Counts for the openings of one shape; the survey keeps four and adds up those it believes.
    struct OpeningTally {
        var openings = 0
        var systemLines = 0
        var twelveHours = 0
        var withSeconds = 0
        var evidence = OrderEvidence()
        var earliest = TimeKeys<Int64>(repeating: .max)
        var latest = TimeKeys<Int64>(repeating: .min)
        var sawGroupEvent = false
        var title: String?
        /// Whose name the encryption notice stood under: the contact's, or the group's own.
        var noticeName: String?

        mutating func note(_ opening: Opening, _ keys: TimeKeys<Int64>) {
            openings += 1
            if opening.isAfternoon != nil { twelveHours += 1 }
            if opening.second >= 0 { withSeconds += 1 }
            evidence.note(opening.date, keys)
            for reading in Reading.allCases where keys[reading] != .min {
                earliest[reading] = min(earliest[reading], keys[reading])
                latest[reading] = max(latest[reading], keys[reading])
            }
        }

        mutating func add(_ other: OpeningTally) {
            openings += other.openings
            systemLines += other.systemLines
            twelveHours += other.twelveHours
            withSeconds += other.withSeconds
            evidence.add(other.evidence)
            for reading in Reading.allCases {
                earliest[reading] = min(earliest[reading], other.earliest[reading])
                latest[reading] = max(latest[reading], other.latest[reading])
            }
            sawGroupEvent = sawGroupEvent || other.sawGroupEvent
            title = other.title ?? title
            noticeName = noticeName ?? other.noticeName
        }
    }

    /// Counts for one name in one shape.
    struct SpeakerTally {
        /// Lines that carry the name, doubtful ones too.
        var appearances = 0
        var messages = 0
        /// Of those, how many began with the mark WhatsApp puts before its own words.
        var marked = 0
        var earliest = TimeKeys<Int64>(repeating: .max)
        var latest = TimeKeys<Int64>(repeating: .min)
        var sample = ""

        mutating func note(_ keys: TimeKeys<Int64>, marked isMarked: Bool) {
            messages += 1
            if isMarked { marked += 1 }
            for reading in Reading.allCases where keys[reading] != .min {
                earliest[reading] = min(earliest[reading], keys[reading])
                latest[reading] = max(latest[reading], keys[reading])
            }
        }

        mutating func add(_ other: SpeakerTally) {
            messages += other.messages
            marked += other.marked
            for reading in Reading.allCases {
                earliest[reading] = min(earliest[reading], other.earliest[reading])
                latest[reading] = max(latest[reading], other.latest[reading])
            }
            if sample.isEmpty { sample = other.sample }
        }
    }
}

extension LocalTime {
    /// From a sorting key (see `TimeKeys`); nil for none.
    init?(whatsAppKey key: Int64, precision: Precision) {
        guard key != .min, key != .max else { return nil }
        let days = key / 86_400
        let months = days / 31
        guard let day = Day(year: Int(months / 12), month: Int(months % 12) + 1, day: Int(days % 31) + 1) else { return nil }
        self.init(day: day, secondOfDay: Int32(key % 86_400), precision: precision)
    }
}
