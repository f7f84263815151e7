import Measures

/// What follows *3 dari 4*: the other side of a share is a count people can check.
extension Phrasebook {
    func shareWords(_ measure: MeasureName) -> String? {
        listeningShare(measure) ?? fairnessShare(measure) ?? careShare(measure) ?? standingShare(measure)
    }

    private func listeningShare(_ measure: MeasureName) -> String? {
        switch measure {
        case .gaveUpWaiting: say("pertanyaan tak pernah terjawab", "questions were never answered")
        case .heard: say("usul sudah ditanggapi", "suggestions got an answer")
        case .heardByThem: say("usul kita ditanggapi", "suggestions of ours got an answer")
        case .ideasHeard: say("usul pelanggan sudah ditanggapi", "customers' suggestions got an answer")
        case .twoWayShare: say("obrolan kita yang mulai", "conversations were started by us")
        case .askingShare: say("pesan kita berisi pertanyaan", "messages of ours ask something")
        case .promiseKeeping, .promiseKeepingTheirs: say("janji ditepati", "promises kept")
        case .promisesMoved: say("janji kita minta mundur", "promises were put off by us")
        case .precedentKnown:
            say("keputusan punya catatan dulu kita bagaimana", "decisions had a note of how we did it before")
        case .exceptions: say("keputusan memakai pengecualian", "decisions were exceptions")
        case .singleCases: say("keputusan baru sekali terjadi", "decisions were the only one of their kind")
        default: nil
        }
    }

    private func fairnessShare(_ measure: MeasureName) -> String? {
        switch measure {
        case .returnedFavours: say("kebaikan kita berbalas", "kindnesses of ours came back")
        case .favoursWeReturned: say("kebaikan pelanggan kita balas", "kindnesses of theirs we returned")
        case .harmRepaired: say("kesalahan dibereskan dalam dua minggu", "mistakes were made good within two weeks")
        case .bestForBoth: say("keputusan paling baik untuk kedua pihak", "decisions were the best for both")
        case .oneSided: say("keputusan enak di kita saja", "decisions were good for us alone")
        case .concessions: say("kali mengalah datang dari pelanggan", "times it was the customer who gave way")
        case .realChoices:
            say("tawaran punya pilihan sungguhan dan mudah ditolak", "offers had a real choice and an easy no")
        case .underPressure: say("keputusan diambil saat terdesak", "decisions were taken under pressure")
        case .noRespected: say("kali menolak kita hormati", "times a no was respected")
        case .personalisation: say("kali kita pakai cara yang disukai", "times we used the way they like")
        default: nil
        }
    }

    private func careShare(_ measure: MeasureName) -> String? {
        switch measure {
        case .toldFirst: say("risiko kita kabari lebih dulu", "risks we told them of first")
        case .honesty: say("kesalahan kita, kita sendiri yang bilang duluan", "mistakes of ours we told before they noticed")
        case .complaintsAccepted: say("keluhan diterima penyelesaiannya", "complaints ended to their liking")
        case .smoothRecovery: say("keluhan beres tanpa harus diulang", "complaints were settled without repeating")
        case .explainedAndApologised:
            say("keluhan dijelaskan dan dimintakan maaf", "complaints were explained and apologised for")
        case .reopened: say("keluhan dibuka lagi", "complaints were opened again")
        case .askedAgain: say("pertanyaan sebetulnya sudah kita tahu jawabannya", "questions we already had the answer to")
        case .guesses: say("dugaan kita ternyata benar", "guesses of ours came true")
        case .sellingShare: say("layanan berupa jualan", "services were selling")
        case .serviceDepth: say("layanan memakai yang kita tahu tentang orangnya", "services used what we know of the person")
        default: nil
        }
    }

    private func standingShare(_ measure: MeasureName) -> String? {
        switch measure {
        case .awareness: say("orang menyebut nama kita tanpa dibantu", "people named us without help")
        case .topOfMind: say("orang menyebut kita paling dulu", "people named us first")
        case .recognition: say("orang pernah dengar nama kita", "people had heard of us")
        case .liking: say("orang suka", "people like it")
        case .heardFromFriends: say("orang tahu kita dari teman", "people heard of us from a friend")
        case .claimsTrue: say("ucapan kita ternyata benar", "things we said turned out true")
        case .negativeMentions: say("sebutan di depan umum bernada buruk", "public mentions were bad")
        case .mentionsSettled: say("sebutan buruk sudah beres kasusnya", "bad mentions have their case settled")
        case .referralsAccepted: say("orang yang dikenalkan jadi datang", "people who were told of us came")
        case .badWord: say("cerita di antara teman bernada buruk", "stories among friends were bad")
        case .firstContact:
            say("keluhan beres oleh orang pertama yang menerima", "complaints were settled by the first person to hear them")
        case .staffIdeas: say("ide tim dijawab dalam dua minggu", "team ideas were answered within two weeks")
        case .staysWhenRivalled: say("kali ada toko lain, tetap di sini", "times another shop was in play, they stayed")
        case .reasonsForLeaving: say("orang pindah karena alasan yang sama", "people left for the same reason")
        case .withoutReward: say("pesanan datang tanpa hadiah", "orders came without a reward")
        default: nil
        }
    }
}
