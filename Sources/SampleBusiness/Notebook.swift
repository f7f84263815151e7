/// `catatan.csv`: the owner's notebook, typed over by Rini on Sundays.
enum Notebook {
    static func write(_ orders: [KitchenOrder]) -> String {
        var rows: [(at: Moment, cells: [String])] = []
        func add(
            _ kind: String, _ at: Moment, _ name: String, _ side: String, _ words: String, due: Moment? = nil, worth: Int = 0,
            key: String = ""
        ) {
            guard at <= Moment.now else { return }
            let person = People.named(name)
            let money = worth > 0 ? "\(grouped(worth)),00" : ""
            let cells = [
                kind, at.longDate, name, PhoneHabit.dashed.write(person.digits), side, words, due?.longDate ?? "", money, key,
            ]
            rows.append((at, cells))
        }
        for promise in Promises.rows {
            add("janji", promise.made, promise.name, promise.side, promise.words, due: promise.due)
            if let kept = promise.kept { add("janji ditepati", kept, promise.name, promise.side, promise.words) }
        }
        for complaint in Complaints.rows(orders) {
            add(
                "keluhan", complaint.at, complaint.name, "pelanggan", complaint.words, worth: complaint.worth,
                key: complaint.topic)
            for (days, kind, words) in complaint.steps {
                add(
                    "langkah keluhan", complaint.at.adding(days: days), complaint.name, "kita", words.isEmpty ? kind : words,
                    key: kind)
            }
            if let (days, outcome, words) = complaint.verdict {
                add("putusan keluhan", complaint.at.adding(days: days), complaint.name, "pelanggan", words, key: outcome)
            }
        }
        for line in jottings.split(separator: "\n") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmingSpaces }
            precondition(cells.count == 7, "jotting: \(line)")
            add(cells[0], Moment(cells[1]), cells[2], cells[3], cells[4], worth: Int(cells[5]) ?? 0, key: cells[6])
        }
        let ordered = rows.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
        let head = "Jenis;Tanggal;Pelanggan;No HP;Pihak;Isi;Jatuh Tempo;Nilai;Kunci"
        let text = ([head] + ordered.map { $0.element.cells.map(Cells.quoted).joined(separator: ";") }).joined(
            separator: "\r\n")
        return "\u{FEFF}" + text + "\r\n"
    }

    /// kind | day | who | side | words | worth | key
    private static let jottings = """
        ingatan|2025-02-03|Bu Ratna Wulandari|pelanggan|2019||pelanggan sejak
        ingatan|2025-02-03|Bu Ratna Wulandari|pelanggan|Bu Ratna||sapaan
        ingatan|2025-02-03|Bu Ratna Wulandari|pelanggan|alkohol||pantang
        ingatan|2025-02-03|Bu Ratna Wulandari|pelanggan|plastik||pantang
        ingatan|2025-02-03|Bu Ratna Wulandari|pelanggan|masakan rumahan||suka
        ingatan|2025-02-03|Bu Ratna Wulandari|pelanggan|Majelis Taklim Al-Hikmah||kelompok
        ingatan|2025-02-03|Bu Ratna Wulandari|pelanggan|putrinya, Nisa, kuliah di Yogya||keluarga
        ingatan|2025-02-06|Bu Ratna Wulandari|pelanggan|WhatsApp, pagi; tidak Jumat 11-13||dihubungi
        ingatan|2025-04-10|Mbak Tika Reseller|pelanggan|jual lagi ke pelanggan sendiri, jangan dihubungi langsung||cara pesan
        ingatan|2025-05-08|Ms. Clara|kita|bahasa Inggris||bahasa
        ingatan|2026-11-12|Ms. Clara|pelanggan|kacang (putrinya alergi)||pantang
        ingatan|2025-05-20|Pak Made Suartana|pelanggan|sapi||pantang
        ingatan|2025-03-14|Mbak Sinta Lestari|pelanggan|Mbak Sinta||sapaan
        ingatan|2025-06-18|Teh Euis 🌸|kita|pesan suara, jarang mengetik||dihubungi
        ingatan|2025-07-26|Mas Andi Hartono|pelanggan|sering menjamu tamu dari pusat||kebutuhan
        ingatan|2025-08-20|Ko Felix Optik|pelanggan|antar lewat pintu samping||antar
        ingatan|2025-09-18|Mas Fajar Cipta Karya|pelanggan|butuh invoice tiap akhir bulan||kebutuhan
        ingatan|2025-10-14|Bu Yayah Rokayah|kita|kenal dari Bu Ratna||asal
        ingatan|2026-03-06|Mbak Nurul Aini|kita|ponakan Bu Ratna||asal
        ingatan|2026-09-04|Bu Enok Sukaesih|kita|kenal dari Bu Ratna||asal
        ingatan|2026-05-29|Bu Cucu Sumiati|pelanggan|ikan asin jambal||suka
        ingatan|2025-12-22|Bu Maria Simanjuntak|pelanggan|kue kering setiap Natal||kebutuhan
        ingatan|2026-10-19|Keluarga Pak Hendra|pelanggan|petai||kurang suka
        ingatan|2025-01-20|Bu Tuti Herawati|kita|ketua Arisan Melati||kelompok
        ingatan|2025-11-20|Pak Budi Notaris|pelanggan|lewat telepon kantor, jangan WhatsApp||dihubungi
        ingatan|2026-01-15|Klinik Sehat Bersama|pelanggan|4 kotak rendah garam||kebutuhan
        menerima|2025-09-12|Bu Ratna Wulandari|pelanggan|mengajak Bu Yayah jadi pelanggan||ajakan
        menerima|2026-02-20|Bu Ratna Wulandari|pelanggan|mengajak Mbak Nurul jadi pelanggan||ajakan
        menerima|2026-07-17|Bu Ratna Wulandari|pelanggan|menanggung ongkir kirim ulang 5 kotak|25000|uang
        menerima|2026-08-14|Bu Ratna Wulandari|pelanggan|mengajak Bu Enok jadi pelanggan||ajakan
        menerima|2026-09-25|Bu Ratna Wulandari|pelanggan|menanggung ongkos ambil puding yang ketinggalan|20000|uang
        memberi|2026-11-10|Bu Ratna Wulandari|kita|ganti 6 kotak|127500|barang
        menerima|2025-06-03|Bu Nia Kurniasih|pelanggan|meminjamkan termos besar||barang
        memberi|2025-07-08|Bu Nia Kurniasih|kita|tambah 5 snack box untuk panitia|75000|barang
        memberi|2025-12-19|Gereja Anugerah (Bu Lina)|kita|20 risoles untuk anak-anak sekolah minggu|70000|barang
        menerima|2026-01-28|Mas Fajar Cipta Karya|pelanggan|mengenalkan kami ke kantor sebelah||ajakan
        memberi|2026-02-11|Mas Fajar Cipta Karya|kita|puding untuk ulang tahun kantor|120000|barang
        menerima|2026-03-10|Mbak Tika Reseller|pelanggan|bantu bungkus hampers dua malam||waktu
        memberi|2026-03-16|Mbak Tika Reseller|kita|hampers untuk ibunya|195000|barang
        memberi|2026-04-16|Bu Cucu Sumiati|kita|masakkan bubur waktu beliau sakit|40000|barang
        menerima|2026-06-04|Kang Asep Rahmat|pelanggan|betulkan kompor tanpa mau dibayar|150000|waktu
        memberi|2026-06-12|Kang Asep Rahmat|kita|nasi timbel untuk sekeluarga|150000|barang
        menerima|2026-08-22|Warung Kopi Senja|pelanggan|simpan kue di kulkasnya waktu listrik dapur mati||barang
        memberi|2026-09-02|Warung Kopi Senja|kita|bantu jaga warung dua jam||waktu
        duka|2026-01-19|Pak Yayat Hidayat|pelanggan|kakak beliau meninggal||
        perhatian|2026-01-20|Pak Yayat Hidayat|kita|Bu Dewi dan Bayu melayat, bawa nasi 30 bungkus||
        duka|2026-11-16|Keluarga Pak Hendra|pelanggan|Ibunda Pak Hendra meninggal dunia, kabar dari tetangga lewat Bayu||
        perhatian|2025-08-17|Bu Lestari|kita|antar bubur sumsum waktu cucunya lahir||
        perhatian|2026-03-28|Pak Darto Pensiunan|kita|Bayu mampir menemani beliau ngobrol, rumahnya sepi selepas Lebaran||
        perhatian|2026-06-30|Mbak Dinda Ayu|kita|ucapan selamat wisuda||
        perhatian|2026-09-15|Bu Ningsih Warung|kita|pinjamkan kompor dua hari||
        perhatian|2026-11-05|Bu Cucu Sumiati|kita|Bayu mengantar payung, beliau kehujanan di halte||
        catatan|2025-01-30|Bu Lilis Suryani|kita|minta dikirimi daftar menu tiap awal bulan||
        catatan|2025-06-21|Kak Vania Event|kita|acara sering pindah tanggal, tanyakan lagi H-3||
        catatan|2025-10-04|Pak Rudi Hidayat|kita|masak sendiri dulu, tidak usah ditagih jawaban||
        catatan|2026-04-08|Mas Yoga Studio|kita|semua vegetarian, wajan terpisah||
        catatan|2026-07-01|Bu Wati Antapani|kita|nomor belum disimpan di HP||
        catatan|2026-10-12|Mas Andi Hartono|kita|kata Bayu ayamnya kelamaan di mobil. Dianggap selesai||
        catatan|2026-11-18|Keluarga Pak Hendra|kita|pesanan tanggal 18 dibatalkan lewat telepon oleh adiknya||
        """
}
