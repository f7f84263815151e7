/// Complaints in the owner's notebook, each with the steps that were taken and what the customer said of the outcome.
/// Fourteen were judged; that of Mas Andi was put away without a word to him.
enum Complaints {
    struct Row {
        var at: Moment
        var name: String
        var topic: String
        /// The key of the dish it was about, where it matters.
        var dish: String?
        var words: String
        /// (days later, kind, words)
        var steps: [(Int, String, String)]
        /// (days later, *diterima* or *ditolak*, words)
        var verdict: (Int, String, String)?
        var worth: Int = 0
    }

    /// Each on the day of the order it is about.
    static func rows(_ orders: [KitchenOrder]) -> [Row] {
        written.map { row in
            let served = orders.filter { order in
                order.customer.name == row.name && order.status == "Selesai"
                    && (row.dish.map { dish in order.lines.contains { $0.dish.key == dish } } ?? true)
            }
            guard let nearest = served.min(by: { abs($0.deliverAt.day - row.at.day) < abs($1.deliverAt.day - row.at.day) })
            else { preconditionFailure("nothing was ever delivered to \(row.name)") }
            var row = row
            row.at = nearest.deliverAt.at(0)
            return row
        }
    }

    private static let written: [Row] = [
        Row(
            at: Moment("2025-01-23"), name: "Bu Nia Kurniasih", topic: "kurang", dish: "snack4", words: "snack box kurang 2",
            steps: [(0, "minta maaf", "salah hitung di dapur"), (1, "ganti", "2 box diantar besok paginya")],
            verdict: (1, "diterima", "tidak apa-apa Mbak"), worth: 30_000),
        Row(
            at: Moment("2025-03-19"), name: "Bu Hj. Aminah", topic: "terlambat", dish: "bukber",
            words: "paket buka datang setelah azan",
            steps: [(0, "minta maaf", "Bayu kena macet di Kiaracondong"), (0, "ganti", "es buah 30 porsi digratiskan")],
            verdict: (1, "diterima", "ya sudah, namanya di jalan"), worth: 150_000),
        Row(
            at: Moment("2025-05-06"), name: "Kang Asep Rahmat", topic: "kurang", dish: "timbel",
            words: "2 nasi timbel kurang lauk",
            steps: [(0, "minta maaf", ""), (2, "ganti", "2 nasi timbel diantar")], verdict: (2, "diterima", "nuhun Teh"),
            worth: 60_000),
        Row(
            at: Moment("2025-07-11"), name: "Pak Gunawan Kelurahan", topic: "rasa", dish: "ayam", words: "ayam terlalu asin",
            steps: [(0, "jelaskan", "bumbu tercampur dua kali"), (0, "ganti", "potong 10%")], verdict: (1, "diterima", "ok"),
            worth: 75_000),
        Row(
            at: Moment("2025-09-25"), name: "Klinik Sehat Bersama", topic: "salah menu", dish: "soto",
            words: "pesan soto yang datang ayam",
            steps: [(0, "minta maaf", "tertukar dengan pesanan lain"), (0, "ganti", "soto dikirim ulang, ayam tidak ditagih")],
            verdict: (0, "diterima", "terima kasih cepat ditangani"), worth: 440_000),
        Row(
            at: Moment("2025-11-14"), name: "Bu Lestari", topic: "terlambat", words: "datang 40 menit terlambat",
            steps: [(0, "minta maaf", "")], verdict: (1, "diterima", "ndak papa Mbak"), worth: 0),
        Row(
            at: Moment("2026-02-03"), name: "Mbak Rahma Daycare", topic: "kemasan bocor", dish: "puding",
            words: "segel puding pecah 4",
            steps: [(1, "minta maaf", ""), (3, "ganti", "4 puding diganti")], verdict: (3, "diterima", "makasih kak"),
            worth: 34_000),
        Row(
            at: Moment("2026-03-12"), name: "Bu Imas Masitoh", topic: "kemasan bocor", dish: "liwet",
            words: "kuah sayurnya bocor, 5 porsi basah",
            steps: [(0, "minta maaf", "tutup kurang rapat"), (0, "ganti", "5 porsi dikirim ulang sore itu")],
            verdict: (1, "diterima", "hatur nuhun"), worth: 160_000),
        Row(
            at: Moment("2026-05-11"), name: "Bengkel Jaya Motor", topic: "salah menu", dish: "geprek",
            words: "level pedas ketuker 3 kotak",
            steps: [(0, "minta maaf", ""), (2, "ganti", "3 geprek diganti")], verdict: (2, "diterima", "sip"), worth: 70_000),
        Row(
            at: Moment("2026-06-17"), name: "Pak Yayat Hidayat", topic: "kemasan bocor", dish: "soto",
            words: "soto tumpah di mobil",
            steps: [(0, "minta maaf", ""), (1, "ganti", "8 porsi soto diganti, biaya cuci jok dibantu")],
            verdict: (2, "diterima", "ok, makasih tanggung jawabnya"), worth: 270_000),
        Row(
            at: Moment("2026-07-30"), name: "Mas Galih Kampus", topic: "rasa", words: "nasi keras",
            steps: [(0, "jelaskan", "nasi dimasak jam 9"), (1, "minta maaf", "")],
            verdict: (2, "ditolak", "ya sudah kak, lain kali saja"), worth: 0),
        Row(
            at: Moment("2026-08-31"), name: "Bu Erna Sulastri", topic: "kurang", words: "kurang dua kotak",
            steps: [(0, "minta maaf", ""), (1, "ganti", "dua kotak diantar")], verdict: (1, "diterima", "suwun"), worth: 37_000),
        Row(
            at: Moment("2026-10-02"), name: "Koperasi Maju Bareng", topic: "terlambat", words: "makan siang datang jam 1",
            steps: [(0, "minta maaf", "kompor satu mati"), (0, "ganti", "potong 15%")], verdict: (3, "diterima", "dimaklumi"),
            worth: 110_000),
        Row(
            at: Moment("2026-10-09"), name: "Mas Andi Hartono", topic: "rasa",
            words: "ayam asam, 5 kotak tidak dimakan di depan tamu",
            steps: [(0, "tanggapi", "kami cek ke dapur dulu")], verdict: nil),
        Row(
            at: Moment("2026-11-09"), name: "Bu Ratna Wulandari", topic: "kemasan bocor",
            words: "6 kotak tumpah kuahnya, kemasan bocor",
            steps: [(0, "minta maaf", "dibalas 9 menit"), (1, "ganti", "6 kotak dikirim ulang tanpa biaya")],
            verdict: (1, "diterima", "sudah saya terima Mbak, makasih ya"), worth: 127_500),
    ]
}
