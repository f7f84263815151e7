extension Instant {
    /// `2026-11-19T09:14:00+07:00`
    package func iso(in zone: Zone) -> String {
        let offset = zone.offset(at: self) / 60
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let size = abs(offset)
        return zone.local(self).iso + (offset < 0 ? "-" : "+") + two(size / 60) + ":" + two(size % 60)
    }
}
