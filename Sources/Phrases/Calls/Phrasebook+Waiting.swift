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
            return say(
                "\(asked(messages, words)) \(moment(since, now: now)); belum dijawab waktu chat terakhir terbaca, \(strong: moment(seen, now: now)).",
                "\(asked(messages, words)) \(moment(since, now: now)); no answer when the chat was last read, \(strong: moment(seen, now: now))."
            )
        }
        let first: Wording = say(
            "\(asked(messages, words)), sudah \(strong: span(waited)).",
            "\(asked(messages, words)), \(strong: span(waited)) ago.")
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

    private func asked(_ messages: Int, _ words: CallWords) -> Wording {
        if let day = words.orderDay, let at = words.quoteAt {
            let today = zone.day(of: at)
            if day >= today {
                return say(
                    "Bertanya untuk pesanan \(strong: self.day(day, today: today))",
                    "Asked about the order for \(strong: self.day(day, today: today))")
            }
        }
        if messages > 1 { return say("Menulis \(number(messages)) pesan", "Wrote \(number(messages)) messages") }
        return say("Menunggu balasan", "Wrote to us")
    }

    func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
