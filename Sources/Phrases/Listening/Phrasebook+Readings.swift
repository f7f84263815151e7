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

    func corrected(_ correction: ReadingCorrected) -> String {
        let names = correction.intents.map { name in Intent(rawValue: name).map(intent) ?? name }.joined(separator: ", ")
        return say("Maksud pesan dibetulkan: \(names)", "What a message meant, put right: \(names)")
    }

    package func readingCorrected(to intents: [Intent]) -> String {
        let names = intents.map(intent).joined(separator: ", ")
        return say(
            "Tercatat: pesan ini \(names). Untuk pesan ini selalu begitu; pesan yang mirip ikut belajar sedikit.",
            "Noted: this message is \(names). It stays so for this one; similar ones learn a little.")
    }

    package func notAMessage(_ words: String) -> String {
        say(
            "“\(words)” bukan nomor pesan dari pelanggan. Tidak ada yang berubah.",
            "“\(words)” is not the number of a customer's message. Nothing has changed.")
    }
}
