import Guidance
import Vocabulary

extension Phrasebook {
    package func card(_ call: Call, _ words: CallWords, now: Instant) -> CallCard {
        CallCard(
            tag: tag(call.reason, now: now), reason: reason(call.reason, words, now: now), quote: quote(call.reason, words),
            quoteSource: quoteSource(words, now: now),
            acts: call.acts.map { CallCard.Button(act: $0, label: label($0, words)) }, why: why(call.reason, now: now))
    }

    package func tag(_ reason: Reason, now: Instant) -> String {
        switch reason {
        case .promiseDue(_, let due, let isDay):
            switch zone.day(of: now).days(since: Due(instant: due, isDay: isDay).day(in: zone)) {
            case ..<0: say("Janji sebentar lagi", "Promise coming up")
            case 0: say("Janji hari ini", "Promise for today")
            default: say("Janji terlewat", "Promise overdue")
            }
        case .waiting: say("Belum dijawab", "Not answered yet")
        case .complaintOpen: say("Keluhan terbuka", "Open complaint")
        case .doubleOrder: say("Pesanan dobel", "Same order twice")
        case .riskUntold: say("Perlu diberi tahu", "Worth telling them")
        case .ourTurn: say("Giliran kita", "Our turn")
        case .mourning: say("Sedang berduka", "In mourning")
        case .quiet: say("Lama tak pesan", "Long without an order")
        case .factToAsk: say("Bisa ditanyakan", "Worth asking")
        }
    }

    package func reason(_ reason: Reason, _ words: CallWords, now: Instant) -> Wording {
        switch reason {
        case .promiseDue(_, let due, let isDay):
            promiseDue(Due(instant: due, isDay: isDay), words, now: now)
        case .waiting(let since, _, let messages, let usualHours, let usualIsTheirs, let readUntil):
            .sentences(
                waiting(since: since, messages: messages, usualHours: usualHours, readUntil: readUntil, words, now: now),
                pressing(words), usualAnswer(hours: usualHours, theirs: usualIsTheirs, words))
        case .complaintOpen(_, let since, let lastStepAt):
            complaintOpen(since: since, lastStepAt: lastStepAt, words, now: now)
        case .doubleOrder(_, _, let minutesApart, _):
            doubleOrder(minutesApart: minutesApart, words)
        case .riskUntold(let since):
            riskUntold(since: since, words, now: now)
        case .ourTurn(let theirs, let ours, let since):
            ourTurn(theirs: theirs, ours: ours, since: since, words, now: now)
        case .mourning(let since):
            mourning(since: since, now: now)
        case .quiet(let gap, let lastOrderAt, _, let readUntil, let afterComplaint, let outlook, let before):
            quiet(
                gapDays: gap, lastOrderAt: lastOrderAt, readUntil: readUntil, afterComplaint: afterComplaint != nil,
                outlook, before, now: now)
        case .factToAsk(let key, let deliverAt):
            factToAsk(key, deliverAt: deliverAt, now: now)
        }
    }

    /// Their own words, where the reason speaks of any.
    private func quote(_ reason: Reason, _ words: CallWords) -> String? {
        let text =
            switch reason {
            case .complaintOpen: words.quote ?? words.complaintText
            default: words.quote
            }
        guard let text, !text.trimmingSpaces().isEmpty else { return nil }
        return quoted(text, limit: 200)
    }

    private func quoteSource(_ words: CallWords, now: Instant) -> String? {
        let door = words.channel == .unknown ? nil : channel(words.channel)
        let parts = [door, words.quoteAt.map { moment($0, now: now) }].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
