import Guidance
import Vocabulary

/// *Usulan catatan*: what a chat seems to say and nobody has written down. Never sure of it: a person is.
extension Phrasebook {
    package var worthWritingDown: String { say("Perlu dicatat?", "Worth writing down?") }

    package func tag(_ proposal: Proposal) -> String {
        switch proposal.becomes {
        case .promise(_, .us), .undatedPromise(_, .us): say("Janji kita?", "Our promise?")
        case .promise, .undatedPromise: say("Janji beliau?", "Their promise?")
        case .complaint: say("Keluhan?", "A complaint?")
        case .suggestion: say("Saran?", "A suggestion?")
        case .stance: say("Perlu diingat?", "Worth remembering?")
        case .concession: say("Mengalah?", "Gave way?")
        case .favour: say("Kebaikan?", "A kindness?")
        case .moment: say("Momen?", "A moment?")
        case .risk: say("Uang beliau?", "Their money?")
        case .decision: say("Seperti dulu?", "Like last time?")
        }
    }

    package func sentence(_ proposal: Proposal, customerName: String, now: Instant) -> Wording {
        let name = ShortName.of(customerName)
        switch proposal.becomes {
        case .promise(let made, let side):
            let due = day(made.due.day(in: zone), today: zone.day(of: now))
            return side == .us
                ? say(
                    "Sepertinya kita berjanji ke \(name), untuk \(strong: due).",
                    "It seems we gave \(name) our word, for \(strong: due).")
                : say(
                    "Sepertinya \(name) berjanji ke kita, untuk \(strong: due).",
                    "It seems \(name) gave us their word, for \(strong: due).")
        case .undatedPromise(_, let side):
            return side == .us
                ? say(
                    "Sepertinya kita berjanji ke \(name), tanpa menyebut hari.",
                    "It seems we gave \(name) our word, without naming a day.")
                : say(
                    "Sepertinya \(name) berjanji ke kita, tanpa menyebut hari.",
                    "It seems \(name) gave us their word, without naming a day.")
        case .complaint:
            return say(
                "Sepertinya \(name) mengeluh; belum ada catatannya.", "It seems \(name) complained; nobody noted it yet.")
        case .suggestion:
            return say("Sepertinya \(name) memberi saran.", "It seems \(name) made a suggestion.")
        case .stance(let fact):
            return say(
                "Mungkin perlu diingat tentang \(name), \(factKey(fact.key)): \(strong: fact.value).",
                "Perhaps worth remembering of \(name), \(factKey(fact.key)): \(strong: fact.value).")
        case .concession(let concession, .us):
            guard let value = concession.value else {
                return say("Sepertinya kita mengalah untuk \(name).", "It seems we gave way for \(name).")
            }
            let amount = money(value)
            return say(
                "Kita mengembalikan \(strong: amount) ke \(name), padahal pesanannya jadi. Kita yang mengalah?",
                "We gave \(strong: amount) back to \(name) although the order stood. Did we give way?")
        case .concession:
            return say("Sepertinya \(name) mengalah untuk kita.", "It seems \(name) gave way for us.")
        case .favour:
            return say(
                "Sepertinya \(name) bercerita baik tentang kita.", "It seems \(name) spoke well of us to others.")
        case .moment:
            return say("Sepertinya ada hari bahagia di keluarga \(name).", "It seems there is a happy day in \(name)'s family.")
        case .risk(_, let value):
            let amount = money(value)
            return say(
                "\(strong: amount) milik \(name) masih ada di kita. Catat supaya tidak lupa memberi tahu?",
                "\(strong: amount) of \(name)'s is still with us. Note it, so that we do not forget to tell them?")
        case .decision(let made):
            return say(
                "Keluhan \(name) sudah dibereskan. Dulu, soal “\(made.situation)”, kita memilih \(strong: made.chosen). Kali ini sama?",
                "\(name)'s complaint was settled. Last time, in a case of “\(made.situation)”, we chose \(strong: made.chosen). The same now?"
            )
        }
    }

    /// The button that writes it down.
    package func acceptLabel(_ proposal: Proposal) -> String {
        switch proposal.id.kind {
        case .promise: say("Catat janjinya", "Note the promise")
        case .complaint: say("Catat keluhannya", "Note the complaint")
        case .suggestion: say("Catat sarannya", "Note the suggestion")
        case .stance: say("Ingat ini", "Remember this")
        case .concession, .favour, .moment, .risk, .decision: say("Catat", "Note it")
        }
    }

    /// Above the fields in which it can be said better.
    package var betterWordsLabel: String { say("Kata-katanya", "The words") }
    package var dueDayLabel: String { say("Untuk hari apa", "By which day") }

    package var dropLabel: String { say("Lewati", "Leave it") }

    package func accepted(_ proposal: Proposal, customerName: String) -> String {
        switch proposal.id.kind {
        case .promise: say("Janji untuk \(customerName) tercatat.", "The promise is noted with \(customerName).")
        case .complaint: say("Keluhan \(customerName) tercatat.", "The complaint of \(customerName) is noted.")
        case .suggestion: say("Saran \(customerName) tercatat.", "The suggestion of \(customerName) is noted.")
        case .stance: say("Diingat tentang \(customerName).", "Remembered of \(customerName).")
        case .concession, .favour, .moment, .decision: say("Tercatat di \(customerName).", "Noted with \(customerName).")
        case .risk:
            say(
                "Tercatat. \(customerName) tampil di Hari ini sampai diberi tahu.",
                "Noted. \(customerName) shows on Today until told.")
        }
    }

    package var dropped: String { say("Dilewati. Yang ini tidak ditanyakan lagi.", "Left. This one is not asked again.") }

    package var noProposals: String {
        say("Tidak ada usulan catatan dari chat belakangan ini.", "Recent chats say nothing that is not noted already.")
    }

    package func unknownProposal(_ words: String) -> String {
        say(
            "Tidak ada usulan “\(words)”. Tidak ada yang berubah. Lihat daftarnya: akrab proposals",
            "There is no proposal “\(words)”. Nothing has changed. See the list: akrab proposals")
    }

    package var proposalAlreadyDecided: String {
        say(
            "Yang ini sudah dicatat atau dilewati. Tidak ada yang berubah.",
            "This one was noted or left before. Nothing has changed.")
    }

    package var promiseNeedsDay: String {
        say(
            "Janji ini belum punya hari, atau harinya sebelum janjinya diucapkan. Tidak ada yang berubah. Ulangi dengan --due besok, --due Jumat atau tanggalnya.",
            "This promise has no day yet, or one before it was given. Nothing has changed. Try again with --due besok, --due Friday or a date."
        )
    }

    package var onlyPromisesAreDue: String {
        say(
            "Hanya janji yang punya hari. Tidak ada yang berubah. Ulangi tanpa --due.",
            "Only a promise has a day. Nothing has changed. Try again without --due.")
    }
}
