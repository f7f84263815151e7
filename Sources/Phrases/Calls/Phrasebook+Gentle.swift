import Guidance
import Vocabulary

extension Phrasebook {
    func complaintOpen(since: Instant, lastStepAt: Instant?, _ words: CallWords, now: Instant) -> Wording {
        let open: Wording = say(
            "Keluhannya belum selesai, sudah \(strong: span(now.since(since))).",
            "The complaint is not settled yet, after \(strong: span(now.since(since))).")
        guard let lastStepAt else {
            return .sentences(open, say("Belum ada langkah dari kita yang tercatat.", "No step of ours is noted so far."))
        }
        let when = ago(now.since(lastStepAt))
        return .sentences(
            open,
            say(
                "Langkah kita yang terakhir \(when); \(words.shortName) belum bilang beres.",
                "Our last step was \(when); \(words.shortName) has not said it is settled."))
    }

    func doubleOrder(minutesApart: Int, _ words: CallWords) -> Wording {
        let apart = minutesApart < 1 ? span(.seconds(1)) : minutes(minutesApart)
        let what = shortened(words.orderWhat ?? "", limit: 60)
        return .sentences(
            what.isEmpty
                ? say("Memesan hal yang sama dua kali dalam \(apart).", "Ordered the same thing twice within \(apart).")
                : say("Memesan \(what) yang sama dua kali dalam \(apart).", "Ordered the same \(what) twice within \(apart)."),
            say("\(strong: "Tanyakan dulu sebelum disiapkan.")", "\(strong: "Ask before preparing it.")"))
    }

    func riskUntold(since: Instant, _ words: CallWords, now: Instant) -> Wording {
        let what = knownRisk(words.riskText ?? "")
        let from = date(zone.day(of: since), today: zone.day(of: now))
        let told: Wording = say("\(strong: "Beliau belum diberi tahu.")", "\(strong: "They have not been told.")")
        return .sentences(
            what.isEmpty
                ? say("Ada yang perlu beliau ketahui, sejak \(from).", "There is something for them to know, since \(from).")
                : say("Kita tahu sejak \(from): \(what).", "We have known since \(from): \(what)."), told)
    }

    func factToAsk(_ key: String, deliverAt: Instant?, now: Instant) -> Wording {
        let what = quoted(key, limit: 60)
        let ask: Wording = say(
            "\(strong: what) belum kita tahu; bisa ditanyakan sekalian.",
            "We do not know \(strong: what) yet; a good moment to ask.")
        guard let deliverAt else { return .sentences(say("Sedang memesan.", "Is ordering now."), ask) }
        let day = date(zone.day(of: deliverAt), today: zone.day(of: now))
        return .sentences(say("Pesanannya untuk \(day).", "The order is for \(day)."), ask)
    }

    /// What Akrab itself proposed to note is said in whoever's language; other words are theirs.
    private func knownRisk(_ text: String) -> String {
        switch text {
        case OrderProposals.tooMuch: say("beliau lebih bayar", "they paid too much")
        case OrderProposals.notReturned: say("uang mukanya belum dikembalikan", "their deposit was not given back")
        default: shortened(text, limit: 100)
        }
    }

    func ourTurn(theirs: Int, ours: Int, since: Instant, _ words: CallWords, now: Instant) -> Wording {
        let from = date(zone.day(of: since), today: zone.day(of: now))
        let name = words.shortName
        let kindnesses = counted(theirs, "kebaikan", "kindness", "kindnesses")
        let ourPart =
            ours == 0
            ? say("belum ada dari kita", "none from us yet") : say("\(number(ours)) dari kita", "\(number(ours)) from us")
        return say(
            "Sejak \(from): \(strong: kindnesses) dari \(name), \(ourPart). Giliran kita.",
            "Since \(from): \(strong: kindnesses) from \(name), \(ourPart). It is our turn.")
    }

    func mourning(since: Instant, now: Instant) -> Wording {
        let from = day(zone.day(of: since), today: zone.day(of: now))
        return say(
            "Sedang berduka sejak \(strong: from). Cukup ucapan belasungkawa; jangan menawarkan apa-apa dulu.",
            "In mourning since \(strong: from). Condolences are enough; offer nothing for now.")
    }
}
