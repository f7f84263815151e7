extension WhatsAppExport {
    /// Lines that look like openings and may be somebody's words. A shop pastes its delivery list:
    ///
    ///     21/07/2026 10.00 - Andi: Jadwal minggu depan
    ///     28/07/2026 09.00 - antar galon Bu Sari
    ///     21/07/2026 10.05 - Budi: siap
    ///
    /// The middle line is out of its time by a week, and "antar galon…" spoke nowhere else: it belongs to Andi's message.
    struct DoubtfulLines {
        static let limit = 100_000
        private static let halfDay: Int64 = 43_200

        private(set) var waiting: [(item: Surveyor.Item, previous: TimeKeys<Int64>)] = []
        /// Out of their time; resolved when all speakers are known.
        private(set) var outOfTime: [Surveyor.Item] = []

        var isFull: Bool { waiting.count >= 1000 }

        mutating func add(_ item: Surveyor.Item, after previous: TimeKeys<Int64>) { waiting.append((item, previous)) }

        /// Gives back those that are openings for certain. Without a line after them that can be trusted, all are.
        mutating func settle(before next: Surveyor.Item?, reading: Reading) -> [Surveyor.Item] {
            defer { waiting.removeAll(keepingCapacity: true) }
            guard let next, outOfTime.count < Self.limit else { return waiting.map(\.item) }
            var openings: [Surveyor.Item] = []
            var previous = waiting.first?.previous[reading] ?? .min
            for (item, _) in waiting {
                if isOutOfTime(item.keys[reading], previous, next.keys[reading]) {
                    outOfTime.append(item)
                } else {
                    openings.append(item)
                    if item.keys[reading] != .min { previous = item.keys[reading] }
                }
            }
            return openings
        }

        /// On another day than both neighbours, by half a day at least, while these follow each other.
        private func isOutOfTime(_ time: Int64, _ previous: Int64, _ next: Int64) -> Bool {
            guard time != .min, previous != .min, next != .min, previous <= next else { return false }
            guard time / 86_400 != next / 86_400, time / 86_400 != previous / 86_400 else { return false }
            return time > next + Self.halfDay || time < previous - Self.halfDay
        }
    }
}
