import Engagement
import Vocabulary

/// The words of *promo & acara*.
extension Phrasebook {
    package func name(_ trait: Trait) -> String { say(trait.indonesian, trait.english) }
    package func name(_ trait: TraitWritten) -> String { say(trait.text, trait.english.isEmpty ? trait.text : trait.english) }

    /// Of a trait by its id; one nobody listed is called as it was written.
    package func trait(_ id: String, in taxonomy: Taxonomy) -> String { taxonomy[id].map { name($0) } ?? id }

    package func stance(_ stance: Stance) -> String {
        switch stance {
        case .forbids: say("pantang", "never")
        case .dislikes: say("kurang suka", "rather not")
        case .accepts: say("tidak masalah", "fine with it")
        case .likes: say("suka", "likes it")
        }
    }

    package func source(_ source: StanceSource) -> String {
        switch source {
        case .said: say("dikatakan sendiri", "said so")
        case .wrote: say("tertulis di pesan, sudah diperiksa", "written in a message, checked")
        case .reacted: say("tampak dari reaksi", "seen from how it was taken")
        case .relative: say("kata keluarga atau teman", "family or friends say so")
        case .observed: say("pengamatan kita", "we noticed")
        case .segment: say("kebiasaan kelompok", "the ways of their group")
        case .imported: say("dari file, belum diperiksa", "from a file, not checked yet")
        case .guess: say("dugaan", "a guess")
        }
    }

    package func decision(_ decision: Campaign.Decision) -> String {
        switch decision {
        case .go: say("Boleh jalan", "Good to go")
        case .ask: say("Tanya dulu", "Ask first")
        case .warn: say("Pikirkan lagi", "Think again")
        case .block: say("Jangan dulu", "Not like this")
        }
    }

    package func kind(_ kind: Plan.Kind) -> String {
        switch kind {
        case .message: say("pesan", "a message")
        case .offer: say("promo", "an offer")
        case .gift: say("hadiah", "a gift")
        case .event: say("acara", "an event")
        }
    }

    package func aspect(_ aspect: Aspect) -> String {
        switch aspect {
        case .food: say("makanan", "food")
        case .drink: say("minuman", "drinks")
        case .music: say("musik", "music")
        case .people: say("siapa yang hadir", "who will be there")
        case .place: say("tempat", "the place")
        case .time: say("waktu", "the time")
        case .wording: say("kata-katanya", "the wording")
        case .picture: say("gambar", "pictures")
        case .channel: say("lewat apa", "through which channel")
        case .price: say("harga", "the price")
        case .reward: say("imbalan", "the reward")
        }
    }

    /// How things stand with some people just now: *Bu Yuli sedang berduka*.
    package func standing(_ fact: Guest.Fact, _ names: [String]) -> String {
        let who = people(names)
        return switch fact {
        case .optedOut: say("\(who) sudah minta tidak dikirimi promo.", "\(who) asked not to be sent offers.")
        case .noConsent:
            say("\(who) belum pernah ditanya, boleh dikirimi atau tidak.", "\(who): never asked whether we may write.")
        case .mourning: say("\(who) sedang berduka.", "In mourning: \(who).")
        case .openComplaint: say("Keluhan \(who) belum selesai.", "A complaint is still open: \(who).")
        case .unansweredQuestion: say("Pertanyaan \(who) belum dijawab.", "A question still waits for our answer: \(who).")
        case .overCap:
            say("\(who) sudah cukup sering kita hubungi minggu ini.", "Heard from us often enough this week: \(who).")
        case .saidNo: say("\(who) sudah bilang tidak untuk tawaran ini.", "Said no to this offer: \(who).")
        case .weOwe: say("Kita masih punya utang kepada \(who).", "We still owe something to \(who).")
        }
    }

    /// What would be kinder for them just now.
    package func kinder(_ fact: Guest.Fact) -> String {
        switch fact {
        case .mourning: say("Lebih baik datang melayat, tanpa promo.", "Better to visit, without an offer.")
        case .openComplaint: say("Selesaikan dulu keluhannya.", "Put that right first.")
        case .unansweredQuestion: say("Jawab dulu pertanyaannya.", "Answer that first.")
        case .overCap: say("Beri jeda dulu.", "Give it a rest.")
        case .optedOut, .saidNo: say("Hormati, jangan dikirimi.", "Respect that, and send nothing.")
        case .noConsent: say("Tanyakan dulu.", "Ask first.")
        case .weOwe: say("Lunasi dulu.", "Settle that first.")
        }
    }

    /// `Bu Ratna, Pak Hasan, dan 3 orang lain`
    package func people(_ names: [String], limit: Int = 3) -> String {
        guard names.count > 1 else { return names.first ?? say("tidak ada", "nobody") }
        let shown = names.count <= limit + 1 ? names : Array(names.prefix(limit))
        let more = names.count - shown.count
        let last = more > 0 ? counted(more, "orang lain", "other", "others") : shown[shown.count - 1]
        let first = more > 0 ? shown : shown.dropLast()
        let comma = first.count > 1 ? "," : ""
        return "\(first.joined(separator: ", "))\(comma) \(say("dan", "and")) \(last)"
    }
}
