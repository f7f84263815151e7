import Vocabulary

extension Phrasebook {
    /// How far behind the clock a chat may be read before a sentence must say so.
    private static let lately = Span.hours(1.0)

    func waiting(
        since: Instant, messages: Int, usualHours: Double?, readUntil: Instant?, _ words: CallWords, now: Instant
    ) -> Wording {
        let seen = min(now, readUntil ?? now)
        let waited = seen.since(since)
        let isRead = now.since(seen) <= Self.lately
        // What lies after the last moment that was read, nobody knows: it is not claimed to be a wait.
        guard isRead || waited >= .hours(usualHours ?? 0) && waited >= Self.lately else {
            let read = moment(seen, now: now)
            return say(
                "\(wrote(messages, words, at: since, now: now)); belum dijawab waktu chat terakhir terbaca, \(strong: read).",
                "\(wrote(messages, words, at: since, now: now)); no answer when the chat was last read, \(strong: read).")
        }
        let asked = aboutOrder(words, now: now) ?? waits(messages, asks: words.asks)
        let first: Wording = say("\(asked), sudah \(strong: span(waited)).", "\(asked), \(strong: span(waited)) ago.")
        return isRead
            ? first : .sentences(first, Wording(pieces: [.plain(capitalised(chatsRead(until: seen, now: now)) + ".")]))
    }

    func usualAnswer(hours: Double?, theirs: Bool, _ words: CallWords) -> Wording {
        guard let hours else { return Wording(pieces: []) }
        let within = usual(hours: hours)
        return theirs
            ? say(
                "Biasanya \(words.shortName) dibalas dalam \(within).",
                "\(words.shortName) usually gets an answer within \(within).")
            : say("Biasanya kita membalas dalam \(within).", "We usually answer within \(within).")
    }

    private func wrote(_ messages: Int, _ words: CallWords, at since: Instant, now: Instant) -> Wording {
        let when = moment(since, now: now)
        if let asked = aboutOrder(words, now: now) { return "\(asked), \(when)" }
        return messages > 1
            ? say("Menulis \(number(messages)) pesan, \(when)", "Wrote \(number(messages)) messages, \(when)")
            : say("Menulis \(when)", "Wrote to us \(when)")
    }

    private func waits(_ messages: Int, asks: Bool) -> Wording {
        if asks {
            return messages > 1
                ? say("Bertanya dalam \(number(messages)) pesan", "Asked a question in \(number(messages)) messages")
                : say("Bertanya", "Asked a question")
        }
        return messages > 1
            ? say("Menulis \(number(messages)) pesan", "Wrote \(number(messages)) messages")
            : say("Menunggu balasan", "Wrote to us")
    }

    /// Why it cannot wait, in their words.
    func pressing(_ words: CallWords) -> Wording {
        guard let urgent = words.heard.first(where: { $0.kind == .urgent }) else { return Wording(pieces: []) }
        let said = quoted(urgent.words, limit: 40)
        return say("Mendesak: \(strong: said).", "It cannot wait: \(strong: said).")
    }

    /// While that day is still to come: an order that is past is not what they are waiting for.
    private func aboutOrder(_ words: CallWords, now: Instant) -> Wording? {
        let today = zone.day(of: now)
        guard let orderDay = words.orderDay, orderDay >= today else { return nil }
        let when = day(orderDay, today: today)
        return say("Bertanya untuk pesanan \(strong: when)", "Asked about the order for \(strong: when)")
    }

    package func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension CallWords {
    fileprivate var asks: Bool { heard.contains { $0.kind == .question } }
}
