import Guidance
import Listening
import Vocabulary

/// What stands out in today's words, and *kata pelanggan*.
extension Phrasebook {
    package func tag(_ tag: HeardTag) -> String {
        switch tag.kind {
        case .urgent: say("Mendesak", "Urgent")
        case .complaint: say("Keluhan", "Complaint")
        case .leaving: say("Mau pindah", "Leaving")
        case .question: say("Pertanyaan", "Question")
        case .suggestion: say("Saran", "Suggestion")
        case .settled: say("Sudah dibetulkan", "Put right")
        }
    }

    /// Beside a message: *keluhan*; where a person said so, *keluhan, kata kita*.
    package func quietTag(_ tag: HeardTag) -> String {
        let word = self.tag(tag).lowercased()
        guard tag.isCorrected, tag.kind != .settled else { return word }
        return say("\(word), kata kita", "\(word), as we said")
    }

    /// *Mendesak (“sekarang juga”)*
    package func tagWithWords(_ tag: HeardTag) -> String { "\(self.tag(tag)) (\(quoted(tag.words, limit: 40)))" }

    package var voicesTitle: String { say("Kata pelanggan", "What customers say") }

    /// *keluhan soal pengiriman*
    package func theme(_ theme: Voices.Theme) -> String {
        say(
            "\(intent(theme.intent)) soal \(topic(theme.topic))", "\(intent(theme.intent)) about \(topic(theme.topic))")
    }

    /// *3 orang, sebelumnya 1*
    package func themeCount(_ theme: Voices.Theme) -> String {
        let now = counted(theme.people, "orang", "person", "people")
        return theme.people == theme.peopleBefore
            ? say("\(now), sama seperti sebelumnya", "\(now), as many as before")
            : say("\(now), sebelumnya \(number(theme.peopleBefore))", "\(now), \(number(theme.peopleBefore)) before")
    }

    package func voicesHeard(_ voices: Voices, since: Instant, now: Instant, isPartial: Bool) -> String {
        let from = moment(since, now: now)
        let people = counted(voices.people, "orang", "person", "people")
        let messages = counted(voices.messages, "pesan", "message", "messages")
        let all = say(
            "Sejak \(from): \(messages) dari \(people).", "Since \(from): \(messages) from \(people).")
        guard isPartial else { return all }
        return all + " "
            + say(
                "Yang dihitung hanya pesan yang paling baru.", "Only the latest messages are counted.")
    }

    package var risingVoices: String { say("Naik minggu ini", "Rising this week") }

    /// *3 orang minggu ini, minggu lalu 1*
    package func risingCount(_ theme: Voices.Theme) -> String {
        let people = counted(theme.people, "orang", "person", "people")
        return theme.peopleBefore == 0
            ? say("\(people) minggu ini, minggu lalu belum ada", "\(people) this week, nobody last week")
            : say(
                "\(people) minggu ini, minggu lalu \(number(theme.peopleBefore))",
                "\(people) this week, \(number(theme.peopleBefore)) last week")
    }

    package var noVoices: String {
        say("Belum ada keluhan, saran atau pujian yang terdengar.", "No complaint, suggestion or praise was heard.")
    }
}
