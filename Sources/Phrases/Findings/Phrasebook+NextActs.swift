import Vocabulary

/// The next small step a finding asks for: one kind sentence, never a scolding.
extension Phrasebook {
    package func act(_ next: NextAct, currency: Currency = .rupiah) -> String {
        listeningAct(next) ?? fairnessAct(next, currency) ?? careAct(next) ?? knowingAct(next) ?? standingAct(next)
    }

    private func listeningAct(_ next: NextAct) -> String? {
        switch next {
        case .answer: say("Balas pesan yang masih ditunggu jawabannya.", "Answer the message that is waiting.")
        case .answerIdea:
            say("Jawab usulnya: jadi, nanti, atau tidak dan kenapa.", "Answer the suggestion: yes, later, or no and why.")
        case .askInstead: say("Kali ini bertanya dulu, atau biarkan dulu.", "Ask something this time, or let it rest.")
        case .writeFirst: say("Sapa lebih dulu, tanpa jualan.", "Write first, and sell nothing.")
        case .keepOrMovePromise:
            say(
                "Tepati janjinya, atau minta waktu lagi sebelum lewat.",
                "Keep the promise, or ask for more time before it is due.")
        case .agreeOnPrecedent(let situation):
            say(
                "Sepakati cara untuk “\(situation)”, lalu catat di Dulu kita bagaimana.",
                "Agree on what to do for “\(situation)”, and write it down as how we do it.")
        case .revisePrecedent(let situation):
            say("Pikirkan lagi cara kita untuk “\(situation)”.", "Think again about what we do for “\(situation)”.")
        default: nil
        }
    }

    private func fairnessAct(_ next: NextAct, _ currency: Currency) -> String? {
        switch next {
        case .giveBack: say("Giliran kita: balas kebaikannya.", "Our turn: return the kindness.")
        case .acceptWithThanks:
            say(
                "Tidak perlu ditagih; terima dengan senang bila ada balasannya.",
                "Ask for nothing; accept with thanks what comes back.")
        case .balance(let minor, let side):
            fairShare(money(Money(minor: minor, currency)), to: side)
        case .repairHarm: say("Bereskan kesalahan yang masih tersisa.", "Make good what is still open.")
        case .respectNo: say("Berhenti mengirim yang tidak diinginkan.", "Stop sending what is not wanted.")
        case .offerRealChoice:
            say("Beri dua pilihan sungguhan, dan mudah ditolak.", "Offer two real choices, and an easy no.")
        case .giveWayNow: say("Kali ini kita yang mengalah.", "This time it is for us to give way.")
        case .reviewPressure:
            say("Lihat lagi keputusan yang diambil saat terdesak.", "Look again at the decision taken under pressure.")
        default: nil
        }
    }

    private func fairShare(_ amount: String, to side: Side) -> String {
        side == .customer
            ? say(
                "Tawarkan \(amount) ke pelanggan supaya sama-sama enak.",
                "Offer the customer \(amount), so that it is fair to both.")
            : say("Bicarakan baik-baik: kita kurang \(amount).", "Talk it over: we are short by \(amount).")
    }

    private func careAct(_ next: NextAct) -> String? {
        switch next {
        case .tellRisk: say("Kabari risikonya sekarang, tanpa jualan.", "Tell them of the risk now, and sell nothing.")
        case .complaintStep(_, let kind): complaintStep(kind)
        case .askVerdict: say("Tanyakan apakah keluhannya sudah beres.", "Ask whether the complaint is settled.")
        case .askWhetherContent(let people):
            say(
                "Tanya \(number(people)) orang: ada masalah? Waktu itu bilang ke kita?",
                "Ask \(number(people)) people: was there a problem? Did you tell us?")
        case .getInTouch:
            say("Sapa secara pribadi, soal yang sudah kita tahu.", "Get in touch, about something we know of them.")
        case .endWell: say("Tutup dengan baik kejadian yang mengecewakan itu.", "Bring that disappointment to a good end.")
        default: nil
        }
    }

    private func complaintStep(_ kind: ComplaintStep.Kind) -> String {
        switch kind {
        case .acknowledge: say("Bilang bahwa keluhannya sudah diterima.", "Say that the complaint was heard.")
        case .explain: say("Jelaskan apa yang terjadi, apa adanya.", "Explain what happened, as it was.")
        case .apologise: say("Minta maaf dengan tulus.", "Apologise, and mean it.")
        case .compensate: say("Ganti kerugiannya.", "Make up for the loss.")
        case .solve: say("Bereskan masalahnya.", "Solve the problem.")
        case .reopen: say("Buka lagi keluhannya.", "Open the complaint again.")
        }
    }

    private func knowingAct(_ next: NextAct) -> String? {
        switch next {
        case .useWhatWeKnow:
            say("Pakai cara yang disukai, atau perbarui catatannya.", "Use the way they like, or bring the note up to date.")
        case .askFact(let key): say("Tanyakan sekali: \(key).", "Ask once: \(key).")
        case .lookBeforeAsking(let key):
            say("Lihat dulu catatan sebelum bertanya lagi soal \(key).", "Look at the notes before asking again about \(key).")
        case .checkGuesses: say("Lebih baik bertanya daripada menduga.", "Better ask than guess.")
        case .tryForm(let form): tryForm(form)
        default: nil
        }
    }

    private func tryForm(_ form: ServiceGiven.Form) -> String {
        switch form {
        case .advise: say("Sekali-sekali beri nasihat tanpa menjual.", "Now and then, advise without selling.")
        case .guide: say("Bantu membandingkan pilihan, termasuk di luar toko kita.", "Help compare, other shops' things too.")
        case .sell: say("Tawarkan yang memang dibutuhkan.", "Offer what is really needed.")
        case .support: say("Bantu satu permintaan khusus.", "Help with one special request.")
        case .sustain: say("Tanya kabar barang yang sudah dibeli.", "Ask how what was bought is doing.")
        case .solve: say("Bereskan satu hal yang mengganggu.", "Put one annoying thing right.")
        case .relate: say("Sapa sebagai orang, bukan sebagai pembeli.", "Greet the person, not the buyer.")
        }
    }

    private func standingAct(_ next: NextAct) -> String {
        switch next {
        case .askMorePeople: say("Tanya lebih banyak orang di luar pelanggan.", "Ask more people who are not customers.")
        case .answerMention:
            say("Bereskan kasusnya, lalu jawab di tempat yang sama.", "Settle the case, then answer in the same place.")
        case .thankReferrer: say("Ucapkan terima kasih dengan menyebut nama.", "Say thanks, by name.")
        case .rethinkReward:
            say(
                "Pikirkan lagi hadiahnya: cukup terima kasih, atau untuk kedua teman.",
                "Think again about the reward: a thank-you, or something for both friends.")
        case .protectLoyalty: say("Cari tahu apa yang membuat orang menjauh.", "Find out what drives people away.")
        case .askWhyTheyLeave: say("Tanya baik-baik kenapa pindah.", "Ask kindly why they left.")
        case .askBack(let from, let to):
            say("\(to) bisa bertanya balik ke \(from).", "\(to) could ask \(from) back.")
        default: say("Lihat catatannya.", "See the notes.")
        }
    }
}
