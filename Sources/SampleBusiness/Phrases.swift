/// How people here write. `{menu} {jml} {unit} {hari} {jam} {total} {kita} {sapa} {waktu}` are filled in; `|` sends the next
/// message; `*stiker*` and its like are what is not words.
struct PhraseBook {
    var ask: [String]
    var thanks: [String]
    var arrived: [String]
    var praise: [String]
    var smallTalk: [(theirs: String, ours: String)]

    static func of(_ voice: Person.Voice) -> PhraseBook {
        switch voice {
        case .ibu: ibu
        case .sunda: sunda
        case .jawa: jawa
        case .bapak: bapak
        case .muda: muda
        case .kantor: kantor
        case .english: english
        }
    }

    private static let ibu = PhraseBook(
        ask: [
            "Assalamualaikum Mbak, mau pesan {menu} {jml} {unit} untuk {hari} {jam}, bisa?",
            "Mbak, {hari} saya butuh {menu} {jml} {unit}. Masih bisa ya?",
            "Selamat {waktu} Mbak|Pesan {menu} {jml} {unit} buat {hari}, diantar {jam} ya",
            "Seperti biasa ya Mbak, {menu} {jml} {unit} untuk {hari} {jam} 🙏",
            "Mbak Rini, tolong catat {menu} {jml} {unit}, {hari} {jam}. Terima kasih sebelumnya",
            "Bu Dewi, mau order lagi 😊|{menu} {jml} {unit} untuk {hari} {jam} masih keburu?",
            "Mbak, {menu} {jml} {unit} buat {hari} ya. Yang kemarin itu enak, jangan berubah rasanya 😄|Diantar {jam} bisa?",
        ],
        thanks: [
            "baik Mbak, terima kasih 🙏", "oke makasih 🙏", "Sip Mbak, makasih ya", "siap bu", "Terima kasih banyak 🙏🙏",
            "*stiker*", "Ya Mbak, nuhun",
        ],
        arrived: [
            "Sudah sampai Mbak, makasih ya 🙏", "Alhamdulillah sudah diterima, terima kasih", "Sudah datang Mbak, lengkap 👍",
            "Sudah sampai, Mas Bayu-nya sopan sekali 😊",
        ],
        praise: [
            "Enak semua Mbak, ibu-ibu pada nanya pesan di mana 😄", "Ayamnya empuk, bumbunya meresap",
            "Alhamdulillah cukup dan habis tidak bersisa", "Masakannya seperti masakan rumah, suka sekali",
            "Sambalnya juara Mbak",
        ],
        smallTalk: [
            ("Mbak, kalau tumpeng untuk 20 orang berapa ya?", "Rp650.000 {sapa}, sudah lengkap dengan lauk 7 macam 😊"),
            (
                "Mbak, boleh minta nomor rekeningnya lagi? Yang lama kehapus",
                "Boleh {sapa}, nanti Rini kirim lewat pesan terpisah ya 🙏"
            ),
            ("Selamat Lebaran Mbak, mohon maaf lahir batin 🙏", "Sama-sama {sapa}, mohon maaf lahir batin dari kami sedapur 🙏"),
            ("Snack box bisa diganti isinya tanpa yang pedas?", "Bisa {sapa}, risolnya kami ganti lemper ya"),
        ])

    private static let sunda = PhraseBook(
        ask: [
            "Teh, punten, abdi bade pesen {menu} {jml} {unit} kanggo {hari}. Tiasa?",
            "Assalamualaikum Teh Dewi, pesen {menu} {jml} {unit} {hari} {jam} nya",
            "Punten Teh, {menu} {jml} {unit} buat {hari} {jam} masih bisa?",
            "Teh, biasa nya 😁 {menu} {jml} {unit} {hari}|Diantar {jam}",
            "Teh Rini, {hari} aya acara di rumah, pesen {menu} {jml} {unit} {jam} bisa teu?",
        ],
        thanks: ["hatur nuhun Teh 🙏", "nuhun pisan", "sip Teh, nuhun", "oke makasih 🙏", "mangga Teh", "*stiker*", "siap Teh"],
        arrived: [
            "Tos dugi Teh, nuhun 🙏", "Alhamdulillah tos ditampi, lengkap", "Udah sampai Teh, hatur nuhun",
            "Tos aya Teh, Bayu meuni gesit 😄",
        ],
        praise: [
            "Raos pisan Teh, sambelna mantap", "Meuni ngeunah, pada nambah 😋", "Nasina pulen Teh, resep",
            "Beak sadayana Teh, alhamdulillah",
        ],
        smallTalk: [
            ("Teh, nasi liwet tiasa nganggo ikan asin?", "Tiasa {sapa}, ikan asinnya kami pisah bungkusnya ya 😊"),
            ("Teh, minggu depan buka?", "Buka {sapa}, Senin sampai Sabtu seperti biasa"),
            (
                "Wilujeng boboran siam Teh, hapunten lahir batin 🙏",
                "Sami-sami {sapa}, hapunten lahir batin ti sadaya di dapur 🙏"
            ),
        ])

    private static let jawa = PhraseBook(
        ask: [
            "Mbak Dewi, nyuwun sewu, pesen {menu} {jml} {unit} kagem {hari} {jam} saged?",
            "Mbak, {menu} {jml} {unit} untuk {hari} {jam} nggih",
            "Selamat {waktu} Mbak. {hari} ada tamu, {menu} {jml} {unit} bisa {jam}?",
            "Pesan kados biasane nggih Mbak, {menu} {jml} {unit}, {hari} {jam}",
        ],
        thanks: ["matur nuwun Mbak 🙏", "nggih, suwun", "sip, matur nuwun", "oke makasih 🙏", "*stiker*", "siap Mbak"],
        arrived: ["Sampun dugi Mbak, matur nuwun", "Sudah sampai, suwun nggih", "Sudah diterima lengkap 🙏"],
        praise: ["Eco tenan Mbak, podho tanduk", "Bumbunya pas, ndak kemanisan 😄", "Tamu-tamu pada seneng, matur nuwun"],
        smallTalk: [
            ("Mbak, kalau ndak pakai santan bisa?", "Bisa {sapa}, kami ganti ayam bakar kecap ya"),
            ("Mbak, bisa dibantu nota untuk kantor?", "Bisa {sapa}, notanya ikut diantar bersama pesanan"),
        ])

    private static let bapak = PhraseBook(
        ask: [
            "Bu, {menu} {jml} {unit}, {hari} {jam}. Bisa?",
            "Selamat {waktu}. Pesan {menu} {jml} {unit} untuk {hari} {jam}",
            "Mbak, {hari} {menu} {jml} {unit} ya. {jam}",
            "Tolong siapkan {menu} {jml} {unit} untuk {hari}, antar {jam} ya Mbak",
        ],
        thanks: ["Ok, terima kasih", "Siap", "👍", "Ok makasih", "Baik bu", "*stiker*"],
        arrived: [
            "Sudah sampai. Terima kasih", "Sudah diterima 👍", "Ok sudah datang, makasih",
            "Sudah sampai, anak-anak langsung serbu 😂",
        ],
        praise: ["Mantap bu", "Enak, lanjutkan 👍", "Ayamnya besar-besar, mantap"],
        smallTalk: [
            ("Bisa minta kuitansi?", "Bisa {sapa}, nanti dibawa Bayu sekalian"),
            ("Bu, alamat dapurnya masih yang lama?", "Masih {sapa}, Jl. Sukahaji belakang masjid, pagar hijau"),
        ])

    private static let muda = PhraseBook(
        ask: [
            "kak mau pesen {menu} {jml} {unit} buat {hari} {jam} bisa?",
            "Kak, {menu} {jml} {unit} utk {hari} dong 🙏|anternya {jam} yaa",
            "haii kak|mau order {menu} {jml} {unit} {hari} {jam}, masih ada slot?",
            "Kak biasa yaa {menu} {jml} {unit}, {hari} {jam} 😁",
            "kak {hari} aku butuh {menu} {jml} {unit}|diantar {jam} bisa ga?~",
            "{waktu} kak, {menu} {jml} {unit} buat {hari} ya. {jam}",
        ],
        thanks: [
            "oke makasih kak 🙏", "siapp makasih", "okee sip", "thank you kak 😍", "*stiker*", "siap kak", "makasii 🙏", "👍👍",
        ],
        arrived: ["udah sampe kak makasih yaa", "udah diterima kak 👍", "dah nyampe kak, makasih 🙏", "*foto*|udah sampe kak ✨"],
        praise: [
            "enak bgt kak sumpah 😭", "gepreknya nampol 🔥", "pada suka kak, bakal repeat order", "packagingnya rapi kak suka",
            "worth it banget kak",
        ],
        smallTalk: [
            ("kak ada menu baru ga?", "Ada Kak, nasi timbel komplit sama puding cup 😊"),
            ("kak min order berapa sih?", "Minimal 10 kotak ya, kalau snack 15 box 🙏"),
            ("kak bisa bayar qris?", "Bisa Kak, QRIS-nya dibawa Bayu pas antar"),
            ("*suara*", "Siap {sapa}, sudah kami dengarkan. Bisa ya 😊"),
        ])

    private static let kantor = PhraseBook(
        ask: [
            "Selamat {waktu}, untuk rapat {hari} kami pesan {menu} {jml} {unit}, mohon tiba {jam}. Terima kasih",
            "Kak, rapat {hari} {menu} {jml} {unit} ya, {jam}. Invoice seperti biasa",
            "Pagi Kak, mohon dicatat {menu} {jml} {unit} untuk {hari} {jam} 🙏",
            "Kak, minggu ini {menu} {jml} {unit} untuk {hari} {jam} bisa?",
        ],
        thanks: ["Baik, terima kasih Kak", "Noted, terima kasih 🙏", "Siap, makasih", "Oke Kak, ditunggu ya 🙏"],
        arrived: ["Sudah kami terima, terima kasih", "Sudah sampai di lobi, makasih Kak", "Diterima lengkap 👍"],
        praise: ["Direksi suka rendangnya Kak", "Tim suka, terima kasih", "Tepat waktu terus, terima kasih ya"],
        smallTalk: [
            ("Kak, invoice bulan lalu bisa dikirim ulang?", "Bisa {sapa}, barusan kami kirim ke email kantor ya"),
            ("Untuk bulan puasa tetap buka Kak?", "Tetap buka {sapa}, paket buka bersama mulai Rp30.000"),
        ])

    private static let english = PhraseBook(
        ask: [
            "Hi Bu Dewi! Could I order {jml} {menu} for {hari}, around {jam}?",
            "Good {waktu}! {jml} {menu} for {hari} please, {jam} if possible 🙂",
            "Hello, same as usual: {jml} {menu}, {hari} {jam}. Is that okay?",
        ],
        thanks: ["Perfect, thank you!", "Great, thanks so much 🙏", "Thank you Bu Dewi 😊", "Lovely, thanks"],
        arrived: ["It's here, thank you!", "Arrived on time, thanks Bayu!", "Received, thank you 🙏"],
        praise: ["Everyone loved the chicken", "The kids finished everything 😄", "The sambal was amazing"],
        smallTalk: [
            ("Do you deliver to Dago on Sundays?", "Yes Ms. Clara, for 20 boxes and more 😊"),
            ("Could I have the invoice in English?", "Of course, Rini will bring it with the order 🙏"),
        ])
}

/// How the kitchen answers.
enum OurPhrases {
    static let accept = [
        "Siap {sapa}, {menu} {jml} {unit} untuk {hari} {jam}, kami catat ya 🙏",
        "Bisa {sapa}. {jml} {unit} {menu}, {hari} {jam} ya. Totalnya {total}",
        "Baik {sapa}, sudah masuk catatan: {jml} {menu}, {hari} {jam} 😊",
        "Siap {sapa} 🙏 total {total}, bayar boleh setelah diantar",
        "Mangga {sapa}, {jml} {unit} {hari} {jam}. Total {total} ya",
    ]
    static let acceptInEnglish = [
        "Hi Ms. Clara, noted: {jml} {menu} for {hari} {jam}. Total {total} 🙏", "Sure Ms. Clara 😊 {hari} {jam}, total {total}",
    ]
    static let list = "Siap {sapa}, kami catat ya:\n{daftar}\nTotal {total}, {hari} {jam} 🙏"
    static let leaving = [
        "Bayu sudah jalan ya {sapa}, kira-kira 20 menit lagi", "{sapa}, pesanannya sudah di jalan 🛵",
        "Sudah kami kirim ya {sapa} 🙏",
    ]
    static let leavingInEnglish = ["Bayu is on his way, about 20 minutes 🛵", "Your order is on the way 🙏"]
    static let welcome = [
        "Terima kasih {sapa} 🙏", "Wah, senang dengarnya {sapa} 😊", "Sama-sama {sapa} 🙏",
        "Terima kasih sudah pesan lagi ya {sapa}",
    ]
    static let welcomeInEnglish = ["Thank you Ms. Clara 🙏", "So happy to hear that 😊"]
    static let paid = ["Sudah masuk {sapa}, terima kasih 🙏", "Siap {sapa}, transferannya sudah kami terima"]
}
