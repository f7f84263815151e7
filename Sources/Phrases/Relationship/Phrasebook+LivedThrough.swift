import Measures
import Vocabulary

/// Words of *Yang beliau alami*: plain sentences from the customer's side, without figures of worth.
extension Phrasebook {
    package func livedThroughTitle(_ name: String) -> String {
        say("Yang \(ShortName.of(name)) alami bersama kita", "What \(ShortName.of(name)) lived through with us")
    }
    package var livedThroughLead: String {
        say("Dari sisi beliau, urut waktu. Hanya yang tercatat.", "From their side, in the order of time. Only what is noted.")
    }
    package var nothingLivedThrough: String {
        say(
            "Belum ada yang tercatat. Halaman ini terisi sendiri dari chat, janji, keluhan, dan kebaikan yang dicatat.",
            "Nothing is noted yet. This page fills by itself from chats, promises, complaints and kindness.")
    }

    // MARK: counts that open

    package func askedOften(_ count: Int) -> String {
        say(
            "Setahun ini kita bertanya atau menawari beliau \(number(count)) kali",
            "This year we asked or offered them something \(counted(count, "", "time", "times"))")
    }
    package func gaveOften(_ count: Int) -> String {
        say(
            "Setahun ini kita memberi, memperhatikan, atau mengingatkan beliau \(number(count)) kali",
            "This year we gave, cared or warned \(counted(count, "", "time", "times"))")
    }
    package func answeredSoon(_ count: Int, of all: Int) -> String {
        say(
            "Setahun ini \(number(count)) dari \(number(all)) pertanyaan beliau dibalas dalam satu jam",
            "This year \(number(count)) of their \(counted(all, "", "question was", "questions were")) answered within an hour")
    }

    // MARK: one sentence each

    /// - Parameters:
    ///   - words: what was said or noted then.
    ///   - answer: what was said or noted at its end.
    package func sentence(_ experience: Experience, _ words: String, answer: String?) -> String {
        let what = quoted(words.isEmpty ? say("tanpa kata-kata", "no words") : words, limit: 100)
        return switch experience.what {
        case .waited(let span, let end): waited(what, span, end)
        case .promise(let fate): promised(what, fate)
        case .complaint(let end): complained(what, end)
        case .gave(.us): say("Beliau menerima dari kita: \(what).", "They received from us: \(what).")
        case .gave: say("Beliau memberi kita: \(what).", "They gave us: \(what).")
        case .gaveWay(.us): say("Kita mengalah untuk beliau: \(what).", "We gave way for them: \(what).")
        case .gaveWay: say("Beliau yang mengalah: \(what).", "They gave way: \(what).")
        case .caredFor: say("Beliau diperhatikan: \(what).", "They were cared for: \(what).")
        case .risk(let after): risk(what, after)
        case .foundRisk: say("Beliau yang lebih dulu memberi tahu kita: \(what).", "They told us first: \(what).")
        case .suggested(let after): suggested(what, after, answer)
        case .moment: say("Yang akan diingat: \(what).", "Something to be remembered: \(what).")
        case .wroteAgainstTheirWill:
            say(
                "Beliau masih kita kirimi \(what), padahal sudah minta berhenti.",
                "We sent them \(what), though they had asked us to stop.")
        }
    }

    private func waited(_ what: String, _ span: Span, _ end: Wait.End) -> String {
        let long = self.span(span)
        return switch end {
        case .answered, .answeredElsewhere:
            say("Beliau menulis \(what), dan menunggu \(long).", "They wrote \(what), and waited \(long).")
        case .withdrawn:
            say(
                "Beliau menulis \(what); sesudah \(long) tanpa jawaban, tidak jadi.",
                "They wrote \(what); after \(long) without an answer they gave it up.")
        case .stillWaiting:
            say(
                "Beliau menulis \(what); sejauh chat terbaca belum dijawab.",
                "They wrote \(what); as far as the chat was read, nobody has answered.")
        }
    }

    private func promised(_ what: String, _ fate: Experience.PromiseFate) -> String {
        let begin = say("Kita berjanji kepada beliau: \(what).", "We promised them: \(what).")
        let end =
            switch fate {
            case .kept: say("Ditepati.", "Kept.")
            case .late(let span): say("Ditepati, terlambat \(self.span(span)).", "Kept, \(self.span(span)) late.")
            case .released: say("Beliau sendiri yang membatalkan.", "They called it off themselves.")
            case .takenBack: say("Lalu kita batalkan.", "Then we took it back.")
            case .open(let due):
                say(
                    "Masih beliau tunggu, sampai \(longDate(due.day(in: zone))).",
                    "They await it, by \(longDate(due.day(in: zone))).")
            case .overdue(let span): say("Lewat \(self.span(span)), belum ditepati.", "Overdue by \(self.span(span)).")
            }
        return "\(begin) \(end)"
    }

    private func complained(_ what: String, _ end: Experience.ComplaintEnd) -> String {
        var steps: [String] = []
        for step in end.steps.map(stepName) where !steps.contains(step) { steps.append(step) }
        let ours =
            steps.isEmpty
            ? say("Belum ada langkah kita yang tercatat.", "No step of ours is noted.")
            : say(
                "Dari kita: \(steps.joined(separator: ", ").lowercased()).",
                "From us: \(steps.joined(separator: ", ").lowercased()).")
        let verdict =
            switch (end.accepted, end.after) {
            case (true?, let span?):
                say("\(capitalised(after(span))) beliau bilang beres.", "\(capitalised(after(span))) they called it settled.")
            case (false?, let span?):
                say(
                    "\(capitalised(after(span))) beliau bilang belum beres.",
                    "\(capitalised(after(span))) they said it was not settled.")
            default: say("Beliau belum bilang beres.", "They have not called it settled.")
            }
        return [say("Beliau mengeluh: \(what).", "They complained: \(what)."), ours, verdict].joined(separator: " ")
    }

    /// Of what only the day is known, whole days are told.
    private func after(_ span: Span) -> String {
        guard span.days >= 1, span.days == span.days.rounded() else {
            return span.days == 0
                ? say("hari itu juga", "the same day") : say("sesudah \(self.span(span))", "after \(self.span(span))")
        }
        return say("sesudah \(days(Int(span.days)))", "after \(days(Int(span.days)))")
    }

    private func risk(_ what: String, _ told: Span?) -> String {
        guard let told else {
            return say(
                "Kita tahu \(what); tidak tercatat bahwa beliau diberi tahu.",
                "We knew of \(what); it is not noted that they were told.")
        }
        return told < .days(1)
            ? say("Kita tahu \(what), dan beliau langsung diberi tahu.", "We knew of \(what), and told them at once.")
            : say("Kita tahu \(what); beliau diberi tahu \(after(told)).", "We knew of \(what), and told them \(after(told)).")
    }

    private func suggested(_ what: String, _ answered: Span?, _ answer: String?) -> String {
        guard let answered else {
            return say("Beliau mengusulkan \(what); belum kita jawab.", "They suggested \(what); we have not answered.")
        }
        let words = answer.flatMap { $0.isEmpty ? nil : ": \(quoted($0))" } ?? ""
        return say(
            "Beliau mengusulkan \(what); dijawab \(after(answered))\(words).",
            "They suggested \(what); answered \(after(answered))\(words).")
    }
}
