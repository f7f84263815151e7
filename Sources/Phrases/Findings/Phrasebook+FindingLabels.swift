import Measures

extension Phrasebook {
    /// The name of a figure, in the shop's words and not in those of theory.
    package func label(_ measure: MeasureName) -> String {
        listeningLabel(measure) ?? fairnessLabel(measure) ?? careLabel(measure) ?? closenessLabel(measure)
            ?? standingLabel(measure) ?? measure.rawValue
    }

    private func listeningLabel(_ measure: MeasureName) -> String? {
        switch measure {
        case .responseTime: say("Cepat menanggapi", "Quick to answer")
        case .gaveUpWaiting: say("Tak sempat terjawab", "Never answered")
        case .responseTimeTheirs: say("Jawaban dari pelanggan", "Answers from the customer")
        case .heardByThem: say("Usul kita ditanggapi", "Our suggestions heard")
        case .heard: say("Usul ditanggapi", "Suggestions heard")
        case .ideasHeard: say("Usul semua pelanggan", "Suggestions of all customers")
        case .twoWayShare: say("Siapa yang memulai", "Who starts")
        case .askingShare: say("Bertanya, bukan cuma memberi tahu", "Asking, not only telling")
        case .promiseKeeping: say("Tepat janji", "Keeping our word")
        case .promiseKeepingTheirs: say("Janji dari pelanggan", "Promises from the customer")
        case .promisesMoved: say("Janji yang diundur", "Promises put off")
        case .consistency: say("Perlakuan konsisten", "Same treatment")
        case .sameResults: say("Hasil yang sama", "Same results")
        case .precedentKnown: say("Dulu kita bagaimana", "How we did it before")
        case .exceptions: say("Pengecualian", "Exceptions")
        case .singleCases: say("Kejadian sekali saja", "Happened only once")
        default: nil
        }
    }

    private func fairnessLabel(_ measure: MeasureName) -> String? {
        switch measure {
        case .reciprocity: say("Saling bantu", "Give and take")
        case .returnedFavours: say("Kebaikan yang berbalas", "Kindness returned")
        case .favoursWeReturned: say("Kebaikan yang kita balas", "Kindness we returned")
        case .harmRepaired: say("Kesalahan dibereskan", "Harm made good")
        case .equity: say("Sama-sama enak", "Fair to both")
        case .bestForBoth: say("Baik untuk kedua pihak", "Best for both")
        case .avoidableCost: say("Biaya yang bisa dihemat berdua", "Cost both could have saved")
        case .oneSided: say("Enak di kita saja", "Good for us alone")
        case .ourShareOfCost: say("Siapa menanggung biaya", "Who bore the cost")
        case .concessions: say("Mengalah", "Giving way")
        case .againstConsent: say("Pesan yang tidak diinginkan", "Unwanted messages")
        case .untilOptOut: say("Permintaan berhenti dituruti", "Asked to stop, and heard")
        case .realChoices: say("Bebas memilih", "Free to choose")
        case .underPressure: say("Diputuskan saat terdesak", "Decided under pressure")
        case .noRespected: say("Kata tidak dihormati", "A no respected")
        case .personalisation: say("Beda orang, beda cara", "To each their own way")
        default: nil
        }
    }

    private func careLabel(_ measure: MeasureName) -> String? {
        switch measure {
        case .doubleOrder: say("Pesanan dobel", "Same order twice")
        case .toldFirst: say("Kita kabari lebih dulu", "We told them first")
        case .timeToTell: say("Cepat mengabari risiko", "Quick to warn")
        case .careActs: say("Perhatian tanpa jualan", "Kindness without selling")
        case .honesty: say("Jujur soal kesalahan", "Honest about mistakes")
        case .complaintsAccepted: say("Keluhan selesai", "Complaints settled")
        case .smoothRecovery: say("Sekali lapor beres", "Settled without repeating")
        case .explainedAndApologised: say("Dijelaskan dan minta maaf", "Explained and apologised")
        case .timeToSettle: say("Lama sampai beres", "Time until settled")
        case .reopened: say("Keluhan dibuka lagi", "Complaints reopened")
        case .silentWithLoss: say("Yang diam saja: rugi uang", "The silent: lost money")
        case .silentAboutConduct: say("Yang diam saja: perlakuan", "The silent: treatment")
        case .silentExit: say("Pergi tanpa bilang", "Left without a word")
        default: nil
        }
    }

    private func closenessLabel(_ measure: MeasureName) -> String? {
        switch measure {
        case .contacts: say("Seberapa sering bertemu kabar", "How often in touch")
        case .velocity: say("Makin dekat atau menjauh", "Closer or further")
        case .sinceLastYear: say("Dibanding tahun lalu", "Compared with last year")
        case .diversity: say("Macam pertemuan", "Kinds of contact")
        case .channels: say("Lewat mana saja", "Through which doors")
        case .factsUsed: say("Yang kita ingat terpakai", "What we remember, used")
        case .stage: say("Keakraban", "Closeness")
        case .coverage: say("Kenal pelanggan", "Knowing them")
        case .askedAgain: say("Ditanya dua kali", "Asked twice")
        case .guesses: say("Dugaan kita", "Our guesses")
        case .memoryPeak: say("Kenangan terkuat", "Strongest memory")
        case .memoryEnd: say("Kenangan terakhir", "Latest memory")
        case .memoryMean: say("Rata-rata kenangan", "Memories on average")
        case .comingsAfterComplaint: say("Sesudah mengeluh", "After a complaint")
        case .comingsAfterSettlement: say("Sesudah keluhan beres", "After a complaint is settled")
        case .comingsAfterCare: say("Sesudah diperhatikan", "After a kindness")
        case .serviceForms: say("Bentuk layanan", "Forms of service")
        case .sellingShare: say("Porsi jualan", "Share of selling")
        case .serviceDepth: say("Layanan yang mengenal orangnya", "Service that knows the person")
        default: nil
        }
    }

    private func standingLabel(_ measure: MeasureName) -> String? {
        switch measure {
        case .awareness: say("Dikenal orang", "Known by name")
        case .topOfMind: say("Paling dulu disebut", "Named first")
        case .recognition: say("Pernah dengar", "Heard of us")
        case .liking: say("Disukai", "Liked")
        case .awarenessChange: say("Makin dikenal?", "Better known?")
        case .heardFromFriends: say("Tahu dari teman", "Heard from friends")
        case .claimsTrue: say("Ucapan kita benar", "What we say is true")
        case .negativeMentions: say("Sebutan bernada buruk", "Bad mentions")
        case .timeToAnswerMentions: say("Cepat menjawab sebutan", "Quick to answer mentions")
        case .mentionsSettled: say("Sebutan buruk yang beres", "Bad mentions settled")
        case .referrals: say("Getok tular", "Word of mouth")
        case .referralsAccepted: say("Kenalan yang jadi datang", "Friends who came")
        case .referrersBegetting: say("Yang dikenalkan ikut mengenalkan", "The brought who bring")
        case .referralDistance: say("Panjang rantai cerita", "How far word travels")
        case .badWord: say("Cerita buruk di antara teman", "Bad word among friends")
        case .rateChange: say("Makin sering atau jarang", "More or less often")
        case .rewardedAcceptance: say("Dengan hadiah, dan tanpa", "With a reward, and without")
        case .returnOnCustomer: say("Untung jangka panjang", "Long-term return")
        case .hierarchy: say("Kabar dua arah di tim", "News both ways in the team")
        case .firstContact: say("Beres di orang pertama", "Settled by the first person")
        case .staffIdeas: say("Ide tim dijawab", "Team ideas answered")
        case .badNews: say("Kabar buruk sampai pemilik", "Bad news reaches the owner")
        case .quietGap: say("Jarak pesanan", "Time between orders")
        case .stillWithUs: say("Masih bersama kita", "Still with us")
        case .expectedPurchases: say("Perkiraan pesanan ke depan", "Orders ahead")
        case .staysWhenRivalled: say("Tetap di sini", "Stayed here")
        case .afterDisappointment: say("Kembali sesudah kecewa", "Back after a disappointment")
        case .afterRecovery: say("Kembali sesudah dibereskan", "Back after it was settled")
        case .reasonsForLeaving: say("Alasan pindah", "Why people leave")
        case .withoutReward: say("Pesan tanpa hadiah", "Orders without a reward")
        default: nil
        }
    }
}
