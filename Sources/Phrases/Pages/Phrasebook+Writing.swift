import Vocabulary

/// What the one box of a customer's page can become.
package enum WritingKind: String, Hashable, Sendable, CaseIterable {
    case reply = "balasan"
    case note = "catatan"
    case promise = "janji"
    case complaint = "keluhan"
    case give = "dari-kita"
    case take = "dari-beliau"
    case fact = "ingatan"
}

extension Phrasebook {
    package func label(_ kind: WritingKind, _ name: String) -> String {
        switch kind {
        case .reply: say("Balas", "Reply")
        case .note: say("Catat", "Note")
        case .promise: say("Janji", "Promise")
        case .complaint: say("Keluhan", "Complaint")
        case .give: fromUs
        case .take: from(name)
        case .fact: say("Ingat", "Remember")
        }
    }

    package func writeAbout(_ name: String) -> String {
        say("Tulis tentang \(ShortName.of(name))", "Write about \(ShortName.of(name))")
    }
    package var words: String { say("Isinya", "The words") }
    package var save: String { say("Simpan", "Save") }
    package var dueOn: String { say("Paling lambat", "By") }
    package var whoPromises: String { say("Siapa yang berjanji", "Whose promise") }
    package var weDo: String { say("Kita", "We") }
    package var theyDo: String { say("Beliau", "They") }
    package var factAbout: String {
        say("Tentang apa (alamat, pantang, ulang tahun …)", "About what (address, avoids, birthday …)")
    }
    package var notSavedYet: String {
        say(
            "Belum tersimpan. Isinya masih ada di bawah: lengkapi, lalu simpan lagi.",
            "Not saved yet. Your words are still below: complete them and save again.")
    }
    package func unclear(_ kind: WritingKind?) -> String {
        if kind == .reply { return answerIsEmpty }
        let what =
            switch kind {
            case .promise: say(" Janji perlu kata dan tanggal.", " A promise needs words and a day.")
            case .fact: say(" Ingatan perlu tahu tentang apa.", " What to remember needs to say what it is about.")
            default: ""
            }
        return notSavedYet + what
    }

    // MARK: a reply

    package func answerTo(_ name: String) -> String {
        say("Balasan untuk \(ShortName.of(name))", "Reply to \(ShortName.of(name))")
    }
    package var answerHow: String {
        say(
            "Buka di WhatsApp, kirim di sana, lalu kembali ke sini.",
            "Open it in WhatsApp, send it there, then come back here.")
    }
    package var answerByHand: String {
        say(
            "Nomornya belum ada. Salin kata-kata ini, kirim, lalu kembali ke sini.",
            "No number is known. Copy these words, send them, then come back here.")
    }
    package var answerIsEmpty: String {
        say(
            "Balasannya masih kosong. Tulis dulu, lalu siapkan.",
            "The reply is still empty. Write it first, then make it ready.")
    }
    package var changeAnswer: String { say("Ubah kata-katanya", "Change the words") }
    package var sent: String { say("Sudah terkirim", "It is sent") }

    // MARK: the buttons of a call

    package var another: String { say("Nanti dulu", "Not now") }
    package var whenAgain: String { say("Ingatkan lagi", "Remind again") }
    package var why: String { say("Mengapa (boleh kosong)", "Why (may be empty)") }
    package var tomorrow: String { say("besok", "tomorrow") }
    package var nextWeek: String { say("minggu depan", "next week") }
    package var nextMonth: String { say("bulan depan", "next month") }
    package var newDay: String { say("Hari baru", "New day") }
    package var whoAsked: String { say("Siapa yang minta", "Who asked") }
    package var whatWasDone: String { say("Apa yang dilakukan", "What was done") }
    package var broken: String { say("Batalkan janji", "Take the promise back") }
    package var notNowReason: String { say("lain kali", "another time") }

    // MARK: a complaint

    package var complaints: String { say("Keluhan", "Complaints") }
    package var nextStep: String { say("Langkah kita", "Our step") }
    package var whatKindOfStep: String { say("Langkah apa", "What kind of step") }
    package var theirVerdict: String { say("Kata beliau", "Their verdict") }
    package var isItSettled: String { say("Menurut beliau", "They say") }
    package var settled: String { say("sudah beres", "it is settled") }
    package var notSettled: String { say("belum beres", "not yet") }
    package var howWeDidBefore: String { say("Dulu kita bagaimana?", "What did we do before?") }
    package func stepDone(_ step: ComplaintStep) -> String {
        step.text.isEmpty ? stepName(step.kind) : "\(stepName(step.kind)): \(step.text)"
    }

    // MARK: rights

    package var theirRights: String { say("Hak beliau", "Their rights") }
    package func assessing(_ isAssessed: Bool) -> String {
        isAssessed
            ? say("Hubungan ini ikut dihitung dan diperkirakan.", "This relationship is counted and estimated.")
            : say(
                "Beliau tidak mau dihitung: tidak ada angka dan perkiraan tentangnya.",
                "They do not want to be counted: there is no figure and no estimate of them.")
    }
    package var assessNoMore: String { say("Jangan hitung lagi", "Count them no more") }
    package var assessAgain: String { say("Boleh dihitung lagi", "Count them again") }
    package var theirWords: String { say("Kata-katanya (boleh kosong)", "Their words (may be empty)") }
}
