import Guidance
import Measures
import Vocabulary

extension Phrasebook {
    /// *Mengapa di sini?* The rule behind the line, with its figures; rules are marked as such.
    package func why(_ reason: Reason, now: Instant) -> String {
        switch reason {
        case .promiseDue:
            say(
                "Janji kita tampil sejak pagi hari jatuh temponya, sampai ditepati atau diminta waktu lagi.",
                "A promise of ours shows from the morning it is due, until it is kept or more time is asked for.")
        case .waiting(_, _, _, let usualHours, let usualIsTheirs, _): whyWaiting(usualHours, usualIsTheirs)
        case .complaintOpen:
            say(
                "Keluhan dianggap selesai hanya kalau pelanggan sendiri bilang begitu.",
                "A complaint counts as settled only when the customer says so.")
        case .doubleOrder:
            say(
                "Isi dan jumlahnya sama, jaraknya paling lama 10 menit. Bisa jadi memang dua.",
                "Same things, same total, at most 10 minutes apart. Both may be meant.")
        case .riskUntold:
            say(
                "Yang bisa merugikan pelanggan dan sudah kita ketahui, tampil sampai beliau diberi tahu.",
                "What may harm a customer and is known to us shows until they are told.")
        case .ourTurn:
            say(
                "Setahun terakhir, kebaikan dari sana paling sedikit dua lebih banyak. Bukan tagihan; cukup diingat.",
                "In the past year they gave at least two more than we did. Not a debt; just not forgotten.")
        case .mourning:
            say(
                "Selama 40 hari berduka, kita tidak mengingatkan soal pesanan.",
                "For 40 days of mourning nothing is said of orders.")
        case .factToAsk:
            say(
                "Hal ini kita tahu dari banyak pelanggan lain dan kita pakai saat melayani. Paling banyak tiga pertanyaan di sini; yang baru saja kita tanyai dibiarkan dulu.",
                "We know this of many others and serve by it. At most three questions show here; whoever we asked lately is left in peace."
            )
        case .quiet(let gap, _, let orders, _, _, let outlook, _): whyQuiet(gap: gap, orders: orders, outlook)
        }
    }

    private func whyWaiting(_ usualHours: Double?, _ usualIsTheirs: Bool) -> String {
        guard let usualHours else {
            return say(
                "Belum tahu biasanya berapa lama kita membalas; jadi langsung ditampilkan.",
                "We do not know yet how long our answers usually take, so it shows at once.")
        }
        let within = usual(hours: usualHours)
        return usualIsTheirs
            ? say(
                "Separuh pertanyaan dari pelanggan ini dibalas dalam \(within); lewat dari itu, namanya tampil di sini.",
                "Half of this customer's questions are answered within \(within); after that, the name shows here.")
            : say(
                "Separuh pertanyaan pelanggan kita dibalas dalam \(within); lewat dari itu, namanya tampil di sini.",
                "Half of our customers' questions are answered within \(within); after that, the name shows here.")
    }
}
