import Vocabulary

extension Phrasebook {
    func promiseDue(_ due: Due, _ words: CallWords, now: Instant) -> Wording {
        .sentences(
            promiseDueFirst(due, promised(words), now: now),
            say("Belum ada catatan sudah ditepati.", "No note yet that it was kept."))
    }

    private func promiseDueFirst(_ due: Due, _ promised: String, now: Instant) -> Wording {
        let today = zone.day(of: now)
        let dueDay = due.day(in: zone)
        let when =
            day(dueDay, today: today) + (due.isDay ? "" : say(" pukul \(clock(due.instant))", " at \(clock(due.instant))"))
        if due.instant > now {
            return say("\(promised), \(strong: "harus ditepati \(when)").", "\(promised), \(strong: "due \(when)").")
        }
        let late = today.days(since: dueDay)
        let lateness = late > 0 ? days(late) : span(now.since(due.instant))
        return say(
            "\(promised), seharusnya \(when); sudah lewat \(strong: lateness).",
            "\(promised), due \(when); it is \(strong: lateness) late.")
    }

    private func promised(_ words: CallWords) -> String {
        let what = shortened(words.promiseWhat ?? "").trimmingFullStop()
        if what.isEmpty { return say("Ada janji kita", "There is a promise of ours") }
        // Written as a sentence of its own, it is quoted; as a verb, it simply goes on.
        let goesOn = language == .indonesian && what.first?.isLowercase == true
        return say("Kita berjanji \(goesOn ? what : quoted(what))", "We promised \(quoted(what))")
    }
}

extension String {
    fileprivate func trimmingFullStop() -> String { hasSuffix(".") ? String(dropLast()) : self }
}
