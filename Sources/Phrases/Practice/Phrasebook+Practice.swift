import Vocabulary

/// Words of *Kebiasaan*: how the team does things. Nobody is compared with anybody.
extension Phrasebook {
    package var practice: String { say("Kebiasaan", "How we do it") }
    package var practiceLead: String {
        say(
            "Yang kita sepakati, yang patut diceritakan, dan ide dari depan.",
            "What we agreed on, what is worth telling, and ideas from the front.")
    }

    // MARK: what we agreed on

    package var howWeSettle: String { say("Dulu kita bagaimana", "What we do") }
    package var howPrecedentsBegin: String {
        say(
            "Belum ada yang disepakati. Mulai dari satu keputusan yang ternyata baik.",
            "Nothing is agreed yet. It begins with one decision that turned out well.")
    }
    package var agreeOn: String { say("Sepakati sesuatu", "Agree on something") }
    package var inWhatCase: String { say("Dalam hal apa", "In what case") }
    package var whatWeDoThen: String { say("Yang kita lakukan", "What we do") }
    package var andWhy: String { say("Kenapa (boleh kosong)", "Why (may stay empty)") }
    package var iAgree: String { say("Saya setuju", "I agree") }
    package var notAgreedYet: String { say("belum disepakati", "not agreed yet") }
    package func because(_ why: String) -> String { say("karena \(why)", "because \(why)") }
    package func agreedBy(_ names: [String]) -> String {
        let list = names.joined(separator: ", ")
        return say("disetujui \(list)", "agreed by \(list)")
    }
    /// *ganti penuh: 2 kali, 2 ternyata baik*
    package func way(_ name: String, times: Int, outcomes: [Sign]) -> String {
        let good = outcomes.count { $0 == .good }
        let begin = "\(name): \(say("\(number(times)) kali", counted(times, "", "time", "times")))"
        guard !outcomes.isEmpty else { return begin }
        let back =
            good == 0
            ? say("belum ada yang ternyata baik", "none turned out well yet")
            : good == outcomes.count
                ? say("\(number(good)) ternyata baik", "\(number(good)) turned out well")
                : say(
                    "\(number(good)) dari \(number(outcomes.count)) ternyata baik",
                    "\(number(good)) of \(number(outcomes.count)) turned out well")
        return "\(begin), \(back)"
    }

    // MARK: fairness

    package var ruleOfFairness: String { say("Aturan sama-sama enak", "Our rule of fairness") }
    package func lastReviewed(_ day: String, _ ago: String) -> String {
        say("terakhir ditinjau \(day), \(ago)", "last looked at \(day), \(ago)")
    }
    package var howFairnessBegins: String {
        say(
            "Belum tertulis. Sepakati satu kalimat saja: kapan sama-sama enak?",
            "Not written yet. Agree on one sentence: when is it fair to both?")
    }
    package var writeRule: String { say("Tulis aturannya", "Write the rule") }
    package var writeRuleAnew: String { say("Tulis ulang", "Write it anew") }
    package var stillHolds: String { say("Masih berlaku", "Still holds") }
    /// The name under which the rule is kept.
    package var fairnessName: String { say("sama-sama enak", "fair to both") }

    // MARK: kindness

    package var storiesOfCare: String { say("Cerita perhatian", "Stories of care") }
    package var howStoriesBegin: String {
        say(
            "Belum ada cerita. Setiap perhatian yang dicatat di halaman pelanggan muncul di sini.",
            "No story yet. Every kindness noted on a customer's page shows here.")
    }

    // MARK: ideas and alarms

    package var ideas: String { say("Ide dari depan", "Ideas from the front line") }
    package var howIdeasBegin: String {
        say("Belum ada ide. Siapa pun di tim boleh menulis di bawah.", "No idea yet. Anybody of the team may write one below.")
    }
    package var alarmsToOwner: String { say("Alarm untuk pemilik", "Alarms to the owner") }
    package func ideaOf(_ name: String?, _ day: String) -> String { name.map { "\($0) · \(day)" } ?? day }
    package func waitingSince(_ span: Span) -> String {
        say("belum dijawab, sudah \(self.span(span))", "not answered for \(self.span(span))")
    }
    package func ideaAnswer(_ answer: IdeaAnswer, on day: String) -> String {
        let verdict = answer.isAdopted ? say("dipakai", "taken up") : say("belum dipakai", "not taken up")
        return answer.text.isEmpty ? "\(verdict), \(day)" : "\(verdict), \(day): \(answer.text)"
    }
    package var writeIdea: String { say("Tulis ide atau alarm", "Write an idea or an alarm") }
    package var whatIsIt: String { say("Apa ini", "What is it") }
    package var anIdea: String { say("Ide untuk semua", "An idea, for everybody") }
    package var anAlarm: String { say("Alarm, langsung ke pemilik", "An alarm, straight to the owner") }
    package var answerIt: String { say("Jawab", "Answer") }
    package var whatBecomesOfIt: String { say("Jadinya", "What becomes of it") }
    package var takenUp: String { say("dipakai", "taken up") }
    package var notTakenUp: String { say("belum dipakai", "not taken up") }
    package var answerInWords: String { say("Jawabannya, dan kenapa", "The answer, and why") }
}
