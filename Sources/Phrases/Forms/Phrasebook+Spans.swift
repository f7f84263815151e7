import Vocabulary

extension Phrasebook {
    /// How long something has lasted: `5 menit`, `6 jam`, `41 hari`, to the nearest whole.
    package func span(_ span: Span) -> String {
        let minutes = Int((abs(span.hours) * 60).rounded())
        if minutes < 1 { return say("kurang dari 1 menit", "less than a minute") }
        if minutes < 60 { return self.minutes(minutes) }
        let hours = Int(abs(span.hours).rounded())
        if hours < 48 { return counted(hours, "jam", "hour", "hours") }
        return days(Int((abs(span.hours) / 24).rounded()))
    }

    /// How long something usually takes; halves are told below ten hours.
    package func usual(hours: Double) -> String {
        // Ten thousand years are long enough for a sentence.
        let hours = min(max(hours, -1e8), 1e8)
        let halves = (hours * 2).rounded() / 2
        guard hours >= 0.99, hours < 10, halves != halves.rounded() else { return span(.hours(hours)) }
        return "\(decimal(halves)) \(say("jam", "hours"))"
    }

    package func days(_ count: Int) -> String { counted(count, "hari", "day", "days") }
    package func minutes(_ count: Int) -> String { counted(count, "menit", "minute", "minutes") }

    /// `tiap hari`, `tiap 12 hari`, `kira-kira tiap 13 hari`
    package func every(days: Double) -> String {
        let whole = max(1, Int(min(days, 1e6).rounded()))
        let each = whole == 1 ? say("tiap hari", "every day") : say("tiap \(self.days(whole))", "every \(self.days(whole))")
        return days == Double(whole) ? each : say("kira-kira \(each)", "about \(each)")
    }

    /// `3 hari lalu` · `3 days ago`
    package func ago(_ span: Span) -> String { say("\(self.span(span)) lalu", "\(self.span(span)) ago") }
}
