import Engagement
import Vocabulary

/// *Tanya dulu*: whom, and in which words.
extension Phrasebook {
    package var askWhom: String { say("Tanya dulu ke siapa", "Whom to ask first") }
    package var askingLead: String {
        say(
            "Mereka belum pernah bilang, atau sudah lama. Satu pertanyaan lebih baik daripada satu kekecewaan.",
            "They never said, or long ago. One question is better than one disappointment.")
    }
    package var askInWhatsApp: String { say("Tanya di WhatsApp", "Ask in WhatsApp") }
    package var noteAnswer: String { say("Catat jawabannya", "Note the answer") }
    package var theirAnswer: String { say("Jawabannya", "The answer") }
    package var saidLongAgo: String {
        say("Pernah bilang, tapi sudah lama: tanya lagi.", "Said something once, but long ago: ask again.")
    }

    /// About the thing itself, never about belief or health.
    package func question(_ called: String, about parts: [String], of plan: String) -> String {
        let list =
            parts.count < 2
            ? parts.joined() : parts.dropLast().joined(separator: ", ") + say(" dan ", " and ") + parts[parts.count - 1]
        return say(
            "\(called), untuk \(plan) kami rencanakan \(list). Apakah cocok, atau ada yang lebih disukai?",
            "\(called), for \(plan) we are planning \(list). Would that suit you, or is there something you would like better?")
    }

    /// Under which name such a word is remembered.
    package func key(_ stance: Stance) -> String {
        switch stance {
        case .forbids: say("pantang", "avoids")
        case .dislikes: say("kurang suka", "dislikes")
        case .accepts: say("tidak masalah", "fine with")
        case .likes: say("suka", "likes")
        }
    }

    /// Without the examples that stand behind it.
    package func short(_ trait: String, in taxonomy: Taxonomy) -> String {
        let name = self.trait(trait, in: taxonomy)
        return name.firstRange(of: " (").map { String(name[..<$0.lowerBound]) } ?? name
    }
}
