import Guidance
import Listening
import Vocabulary

/// What Listening heard, in words.
extension Phrasebook {
    package func intent(_ intent: Intent) -> String {
        switch intent {
        case .complaint: say("keluhan", "complaint")
        case .question: say("pertanyaan", "question")
        case .request: say("permintaan", "request")
        case .order: say("pesanan", "order")
        case .praise: say("pujian", "praise")
        case .thanks: say("ucapan terima kasih", "thanks")
        case .suggestion: say("saran", "suggestion")
        case .leaving: say("mau pindah", "leaving")
        case .spam: say("sampah", "spam")
        case .other: say("lainnya", "other")
        }
    }

    package func topic(_ topic: Topic) -> String {
        switch topic {
        case .product: say("barang", "the goods")
        case .delivery: say("pengiriman", "delivery")
        case .price: say("harga", "price")
        case .payment: say("pembayaran", "payment")
        case .refund: say("uang kembali", "refunds")
        case .stock: say("stok", "stock")
        case .service: say("pelayanan", "service")
        case .staff: say("petugas", "staff")
        case .booking: say("pemesanan tempat", "bookings")
        case .account: say("akun", "accounts")
        case .app: say("aplikasi", "the app")
        case .warranty: say("garansi", "warranty")
        case .campaign: say("promo & acara", "promos & events")
        case .hours: say("jam buka", "opening hours")
        case .other: say("lain-lain", "other things")
        }
    }

    package func sentiment(_ sentiment: Sentiment) -> String {
        switch sentiment {
        case .negative: say("kurang senang", "not pleased")
        case .neutral: say("biasa saja", "neutral")
        case .positive: say("senang", "pleased")
        }
    }

    /// What was heard in one message, in a sentence.
    package func heard(_ reading: Reading, isCorrected: Bool) -> String {
        let intents = reading.intents.map(intent).joined(separator: ", ")
        let mood = sentiment(reading.sentiment)
        if isCorrected {
            return say("Kata orang toko: \(intents); \(mood).", "As somebody of the shop said: \(intents); \(mood).")
        }
        return reading.unsure
            ? say("Terdengar: \(intents); mungkin \(mood).", "Heard: \(intents); perhaps \(mood).")
            : say("Terdengar: \(intents); \(mood).", "Heard: \(intents); \(mood).")
    }

    package var meaningTitle: String { say("Maksud pesan ini", "What this message means") }
    package var howWasItMeant: String { say("Bukan itu maksudnya?", "Was it meant otherwise?") }
    package var heardRight: String { say("Benar begitu", "That is right") }
    package var takeMeaningBack: String { say("Batalkan pembetulan", "Take our word back") }
    /// Beside a message that is told among others of its kind.
    package var notThis: String { say("Bukan ini?", "Not this?") }
    package var meaningHolds: String {
        say(
            "Yang kita bilang berlaku untuk pesan ini; pesan yang mirip ikut belajar sedikit.",
            "What we say holds for this message; similar ones learn a little.")
    }

    package func wordsThatSaySo(_ words: String) -> String {
        say("Dari kata-kata \(quoted(words)).", "By the words \(quoted(words)).")
    }

    package func meaning(_ meaning: MessageMeaning) -> String {
        switch meaning {
        case .complaint: say("Keluhan", "Complaint")
        case .question: say("Pertanyaan", "Question")
        case .request: say("Permintaan", "Request")
        case .suggestion: say("Saran", "Suggestion")
        case .chatter: say("Tak perlu dibalas", "Needs no answer")
        case .spam: say("Sampah", "Spam")
        }
    }

    func corrected(_ correction: ReadingCorrected) -> String {
        if correction.isTakenBack {
            return say("Pembetulan maksud pesan dibatalkan", "What was said of a message's meaning was taken back")
        }
        let names = correction.intents.map { name in Intent(rawValue: name).map(intent) ?? name }.joined(separator: ", ")
        return say("Maksud pesan dibetulkan: \(names)", "What a message meant, put right: \(names)")
    }

    package func readingCorrected(to intents: [Intent]) -> String {
        let names = intents.map(intent).joined(separator: ", ")
        return say(
            "Tercatat: pesan ini \(names). Untuk pesan ini selalu begitu; pesan yang mirip ikut belajar sedikit.",
            "Noted: this message is \(names). It stays so for this one; similar ones learn a little.")
    }

    package var readingTakenBack: String {
        say(
            "Dibatalkan. Pesan ini kembali seperti terdengar, dan tidak ada yang dipelajari darinya.",
            "Taken back. This message is as it was heard, and nothing is learnt from it.")
    }

    package func notAMessage(_ words: String) -> String {
        say(
            "“\(words)” bukan nomor pesan dari pelanggan. Tidak ada yang berubah.",
            "“\(words)” is not the number of a customer's message. Nothing has changed.")
    }
}
