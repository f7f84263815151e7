/// `kebiasaan.csv`: what Bu Dewi, Bayu and Rini write down on Monday mornings: how they decided, what people suggested, who
/// brought whom, what they did for each other. It feeds the measures that neither chats nor orders can.
enum Habits {
    private static let columns = [
        "Jenis", "Tanggal", "Pelanggan", "No HP", "Pihak", "Isi", "Nilai", "Kunci", "Topik", "Hasil", "Pilihan", "Dipilih",
        "Alasan",
        "Kepada", "Petugas", "Saluran", "Keyakinan", "Kekuatan", "Kedalaman", "Gelombang", "Paling sedikit", "Paling banyak",
    ]

    static func write() -> String {
        let rows = table.split(separator: "\n").map { line -> (Moment, [String]) in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmingSpaces }
            precondition(cells.count >= 5, "habit: \(line)")
            var row = [String](repeating: "", count: columns.count)
            row[0] = cells[0]
            let at = Moment(cells[1])
            row[1] = at.longDate
            row[2] = cells[2]
            if !cells[2].isEmpty { row[3] = PhoneHabit.dashed.write(People.named(cells[2]).digits) }
            row[4] = cells[3]
            row[5] = cells[4]
            for cell in cells.dropFirst(5) {
                guard let equals = cell.firstIndex(of: "="), let place = columns.firstIndex(of: String(cell[..<equals])) else {
                    preconditionFailure("habit: \(cell)")
                }
                let value = String(cell[cell.index(after: equals)...])
                row[place] = value.withUprightLines
            }
            return (at, row)
        }
        let ordered = rows.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
        let lines =
            [columns.joined(separator: ";")]
            + ordered.map { $0.element.1.map(Cells.quoted).joined(separator: ";") }
        return "\u{FEFF}" + lines.joined(separator: "\r\n") + "\r\n"
    }

    private static let table = [suggestions, decisions, dealings, freedom, knowing, care, talk, team].joined(separator: "\n")

    private static let suggestions = """
        usul|2026-02-03|Bu Nia Kurniasih|pelanggan|daftar harga ditempel di grup RT|Topik=daftar harga
        jawaban usul|2026-02-05|Bu Nia Kurniasih|kita|sudah dikirim ke grup|Hasil=dikerjakan
        usul|2026-03-11|Ms. Clara|pelanggan|a vegetarian box on the menu|Topik=menu
        jawaban usul|2026-03-16|Ms. Clara|kita|mulai April ada kotak vegetarian|Hasil=direncanakan
        usul|2026-04-21|Mas Fajar Cipta Karya|pelanggan|nota sekalian untuk satu bulan|Topik=nota
        jawaban usul|2026-04-22|Mas Fajar Cipta Karya|kita|bisa, tiap tanggal 30|Hasil=dikerjakan
        usul|2026-05-19|Bu Cucu Sumiati|pelanggan|sambalnya dipisah|Topik=kemasan
        jawaban usul|2026-05-20|Bu Cucu Sumiati|kita|sambal sekarang di wadah sendiri|Hasil=dikerjakan
        usul|2026-06-23|Warung Kopi Senja|pelanggan|kue dikirim sebelum jam 7|Topik=jam antar
        jawaban usul|2026-06-29|Warung Kopi Senja|kita|belum bisa, Bayu baru mulai jam 6.30; dicarikan jalan|Hasil=tidak diambil
        usul|2026-07-20|Bu Ratna Wulandari|pelanggan|pakai daun pisang saja, jangan plastik|Topik=kemasan
        jawaban usul|2026-07-24|Bu Ratna Wulandari|kita|daun pisang tersedia kalau diminta|Hasil=direncanakan
        usul|2026-08-18|Mbak Tika Reseller|pelanggan|stiker nama reseller di kotak|Topik=kemasan
        usul|2026-09-14|Pak Gunawan Kelurahan|pelanggan|porsi kecil untuk rapat pagi|Topik=menu
        jawaban usul|2026-09-18|Pak Gunawan Kelurahan|kita|snack box isi 3 sudah ada|Hasil=dikerjakan
        usul|2026-10-27|Bu Nia Kurniasih|pelanggan|bisa bayar pakai QRIS|Topik=pembayaran
        jawaban usul|2026-10-30|Bu Nia Kurniasih|kita|QRIS sedang diurus|Hasil=direncanakan
        usul|2026-05-04|Mbak Tika Reseller|kita|pesan H-2 supaya kotaknya cukup|Topik=jam pesan
        jawaban usul|2026-05-05|Mbak Tika Reseller|pelanggan|siap, mulai minggu depan|Hasil=dikerjakan
        """

    private static let decisions = """
        keputusan|2026-01-12|Bu Nia Kurniasih|pelanggan|kirim ulang yang kurang|Topik=kurang kirim|Pilihan=kirim ulang = 30.000 / 0 \\ potong harga = 25.000 / 10.000|Dipilih=kirim ulang
        hasil keputusan|2026-01-14|Bu Nia Kurniasih|kita|beliau senang|Hasil=baik
        keputusan|2026-02-16|Bu Imas Masitoh|pelanggan|kirim ulang yang kurang|Topik=kurang kirim|Pilihan=kirim ulang = 20.000 / 0 \\ potong harga = 15.000 / 10.000|Dipilih=kirim ulang
        hasil keputusan|2026-02-17|Bu Imas Masitoh|kita|beres|Hasil=baik
        keputusan|2026-03-30|Pak Yayat Hidayat|pelanggan|potong harga|Topik=kurang kirim|Pilihan=kirim ulang = 45.000 / 0 \\ potong harga = 20.000 / 5.000|Dipilih=potong harga|Alasan=rumahnya jauh, tamunya sudah pulang
        hasil keputusan|2026-03-31|Pak Yayat Hidayat|kita|diterima|Hasil=baik
        kebiasaan|2026-02-18||kita|yang kurang dikirim ulang hari itu juga, ongkos kita|Topik=kurang kirim|Alasan=salah kita
        setuju kebiasaan|2026-02-18||kita||Topik=kurang kirim|Petugas=Bayu
        kebiasaan|2026-03-02||kita|untung usaha bersama dibagi menurut andil, ruginya ditanggung bersama|Topik=sama-sama enak|Alasan=pernah ada yang merasa dimanfaatkan
        setuju kebiasaan|2026-03-02||kita||Topik=sama-sama enak|Petugas=Bayu
        setuju kebiasaan|2026-09-07||kita||Topik=sama-sama enak|Petugas=Rini
        setuju kebiasaan|2026-02-19||kita||Topik=kurang kirim|Petugas=Rini
        keputusan|2026-04-14|Mas Andi Hartono|pelanggan|ganti penuh|Topik=makanan tidak layak|Pilihan=ganti penuh = 250.000 / 0 \\ ganti separuh = 125.000 / 125.000|Dipilih=ganti penuh
        hasil keputusan|2026-04-16|Mas Andi Hartono|kita|masih memesan|Hasil=baik
        keputusan|2026-06-08|Bu Cucu Sumiati|pelanggan|ganti penuh|Topik=makanan tidak layak|Pilihan=ganti penuh = 90.000 / 0 \\ ganti separuh = 45.000 / 45.000|Dipilih=ganti penuh
        hasil keputusan|2026-06-09|Bu Cucu Sumiati|kita|beliau tersenyum|Hasil=baik
        kebiasaan|2026-06-10||kita|yang tidak layak dimakan diganti penuh|Topik=makanan tidak layak|Alasan=nama baik lebih mahal
        keputusan|2026-05-06|Kak Vania Event|pelanggan|tanpa denda|Topik=batal mendadak|Pilihan=tanpa denda = 300.000 / 0 \\ bagi dua = 150.000 / 150.000 \\ uang muka hangus = 0 / 400.000|Dipilih=bagi dua
        hasil keputusan|2026-05-20|Kak Vania Event|kita|pesan lagi bulan depannya|Hasil=baik
        keputusan|2026-08-12|Pak Rudi Hidayat|pelanggan|bagi dua|Topik=batal mendadak|Pilihan=tanpa denda = 500.000 / 0 \\ bagi dua = 250.000 / 250.000 \\ uang muka hangus = 0 / 600.000|Dipilih=bagi dua
        keputusan|2026-10-06|Bu Yuli Panitia RT|pelanggan|uang muka hangus|Topik=batal mendadak|Pilihan=bagi dua = 120.000 / 120.000 \\ uang muka hangus = 0 / 300.000|Dipilih=uang muka hangus|Kunci=ya
        hasil keputusan|2026-10-12|Bu Yuli Panitia RT|kita|agak kecewa|Hasil=campur
        keputusan|2026-07-02|Mbak Tika Reseller|kita|antar sendiri|Topik=tambah mendadak|Pilihan=antar sendiri = 20.000 / 0 \\ ojek = 0 / 25.000|Dipilih=antar sendiri
        keputusan|2026-09-09|Mas Fajar Cipta Karya|pelanggan|antar sendiri|Topik=tambah mendadak|Pilihan=antar sendiri = 20.000 / 0 \\ ojek = 0 / 25.000|Dipilih=antar sendiri
        hasil keputusan|2026-09-10|Mas Fajar Cipta Karya|kita|rapatnya lancar|Hasil=baik
        keputusan|2026-10-20|Klinik Sehat Bersama|pelanggan|antar sendiri|Topik=tambah mendadak|Pilihan=antar sendiri = 25.000 / 0 \\ ojek = 0 / 20.000|Dipilih=antar sendiri
        """

    private static let dealings = """
        menerima|2026-08-30|Bu Ratna Wulandari|pelanggan|dua jam membantu membungkus waktu Rini sakit|Kunci=waktu|Nilai=60.000,00|Paling sedikit=40.000,00|Paling banyak=90.000,00
        memberi|2026-09-04|Bu Ratna Wulandari|kita|kue tampah untuk pengajian ibu-ibu|Kunci=barang|Nilai=60.000,00|Paling sedikit=40.000,00|Paling banyak=80.000,00
        menerima|2026-10-24|Bu Ratna Wulandari|pelanggan|meminjamkan 4 meja lipat dua hari|Kunci=barang|Nilai=150.000,00|Paling sedikit=100.000,00|Paling banyak=200.000,00
        andil|2026-06-15|Mbak Tika Reseller|kita|bahan dan masak paket lebaran|Nilai=1.200.000,00|Paling sedikit=1.100.000,00|Paling banyak=1.300.000,00
        andil|2026-06-15|Mbak Tika Reseller|pelanggan|menjualkan ke 40 rumah|Nilai=800.000,00|Paling sedikit=600.000,00|Paling banyak=1.000.000,00
        bagian|2026-06-20|Mbak Tika Reseller|kita|laba paket lebaran|Nilai=900.000,00|Paling sedikit=850.000,00|Paling banyak=950.000,00
        bagian|2026-06-20|Mbak Tika Reseller|pelanggan|komisi paket lebaran|Nilai=700.000,00|Paling sedikit=700.000,00|Paling banyak=700.000,00
        andil|2026-08-03|Warung Kopi Senja|kita|kue titipan sebulan|Nilai=600.000,00|Paling sedikit=550.000,00|Paling banyak=650.000,00
        andil|2026-08-03|Warung Kopi Senja|pelanggan|tempat dan penjualan|Nilai=400.000,00|Paling sedikit=300.000,00|Paling banyak=500.000,00
        bagian|2026-08-31|Warung Kopi Senja|kita|hasil titipan|Nilai=500.000,00|Paling sedikit=480.000,00|Paling banyak=520.000,00
        bagian|2026-08-31|Warung Kopi Senja|pelanggan|hasil titipan|Nilai=350.000,00|Paling sedikit=330.000,00|Paling banyak=370.000,00
        mengalah|2026-03-05|Bu Ratna Wulandari|pelanggan|mau menunggu sampai sore|Nilai=0
        mengalah|2026-04-02|Bu Ratna Wulandari|kita|ongkir tidak dihitung|Nilai=20.000,00
        mengalah|2026-05-13|Bu Ratna Wulandari|kita|tambah 2 kotak|Nilai=42.500,00
        mengalah|2026-06-18|Bu Ratna Wulandari|pelanggan|terima kotak polos|Nilai=0
        mengalah|2026-09-02|Mas Fajar Cipta Karya|kita|harga lama untuk bulan ini|Nilai=60.000,00
        mengalah|2026-10-05|Mas Fajar Cipta Karya|pelanggan|terima datang 20 menit lebih lambat|Nilai=0
        mengalah|2026-10-13|Pak Gunawan Kelurahan|pelanggan|mau bayar minggu depan, tetap mau menu yang ada|Nilai=0
        """

    private static let freedom = """
        izin|2025-11-04|Bu Ratna Wulandari|pelanggan||Kunci=promo|Hasil=ya|Saluran=whatsapp
        izin|2025-11-04|Bu Nia Kurniasih|pelanggan||Kunci=promo|Hasil=ya|Saluran=whatsapp
        izin|2025-12-02|Pak Made Suartana|pelanggan||Kunci=promo|Hasil=ya|Saluran=whatsapp
        berhenti promo|2026-04-06|Pak Made Suartana|pelanggan|jangan kirim promo lagi ya
        berhenti promo|2026-06-02|Ko Felix Optik|pelanggan|promo tidak usah, nanti saya tanya sendiri
        chat|2026-04-07|Pak Made Suartana|kita|promo paket hemat minggu ini|Topik=promo|Saluran=whatsapp
        tawaran|2026-02-24|Kak Vania Event|kita|paket syukuran|Pilihan=prasmanan \\ nasi kotak \\ tumpeng|Hasil=ya|Nilai=2.400.000,00
        memilih|2026-02-25|Kak Vania Event|pelanggan||Dipilih=nasi kotak
        tawaran|2026-05-26|Mas Fajar Cipta Karya|kita|makan rapat|Pilihan=ayam bakar \\ rendang|Hasil=ya
        memilih|2026-05-26|Mas Fajar Cipta Karya|pelanggan||Dipilih=rendang
        tawaran|2026-07-14|Bu Nia Kurniasih|kita|snack untuk panitia|Pilihan=isi 3 \\ isi 4|Hasil=ya
        memilih|2026-07-14|Bu Nia Kurniasih|pelanggan||Dipilih=isi 4
        tawaran|2026-08-25|Pak Rudi Hidayat|kita|menu hajatan|Pilihan=prasmanan \\ kotak|Hasil=ya
        memilih|2026-08-27|Pak Rudi Hidayat|pelanggan|masak sendiri dulu|Hasil=tidak
        tawaran|2026-09-22|Klinik Sehat Bersama|kita|kotak rendah garam|Pilihan=ikan kukus \\ ayam rebus|Hasil=ya
        memilih|2026-09-22|Klinik Sehat Bersama|pelanggan||Dipilih=ayam rebus
        tawaran|2026-10-13|Ms. Clara|kita|vegetarian boxes|Pilihan=tofu \\ jackfruit|Hasil=ya
        memilih|2026-10-14|Ms. Clara|pelanggan||Dipilih=jackfruit
        """

    private static let knowing = """
        ingatan|2026-01-06|Bu Ratna Wulandari|pelanggan|WA|Kunci=kanal
        ingatan|2026-01-06|Pak Budi Notaris|pelanggan|telepon|Kunci=kanal
        ingatan|2026-01-06|Bu Tini Posyandu|pelanggan|datang langsung|Kunci=kanal
        ingatan|2026-01-06|Ms. Clara|pelanggan|WA|Kunci=kanal
        ingatan|2026-01-06|Klinik Sehat Bersama|pelanggan|telepon|Kunci=kanal
        telepon|2026-03-02|Pak Budi Notaris|kita|menanyakan pesanan bulan ini|Saluran=telepon
        telepon|2026-05-04|Pak Budi Notaris|kita|menanyakan jam antar|Saluran=telepon
        telepon|2026-08-03|Pak Budi Notaris|kita|menanyakan menu rapat|Saluran=telepon
        telepon|2026-09-07|Klinik Sehat Bersama|kita|memastikan kotak rendah garam|Saluran=telepon
        bicara langsung|2026-10-12|Bu Tini Posyandu|kita|mampir membawa daftar snack|Saluran=langsung
        ingatan|2026-02-11|Bu Nia Kurniasih|pelanggan|snack untuk rapat RT|Kunci=kebutuhan
        ingatan|2026-02-11|Bu Cucu Sumiati|pelanggan|makan siang pengajian|Kunci=kebutuhan
        ingatan|2026-03-18|Ms. Clara|pelanggan|vegetarian lunches|Kunci=kebutuhan
        pertanyaan|2026-04-08|Bu Nia Kurniasih|kita|biasanya snack isi berapa?|Kunci=kebutuhan
        pertanyaan|2026-05-12|Kang Asep Rahmat|kita|sukanya pedas atau tidak?|Kunci=suka
        pertanyaan|2026-09-16|Bu Cucu Sumiati|kita|ikan asinnya yang jambal?|Kunci=suka
        dugaan|2026-03-03|Bu Ratna Wulandari|kita|kita kira minta tanpa plastik|Kunci=pantang|Hasil=benar|Keyakinan=0,8
        dugaan|2026-04-28|Pak Gunawan Kelurahan|kita|kita kira butuh 30 snack|Kunci=kebutuhan|Hasil=keliru|Keyakinan=0,6
        dugaan|2026-06-16|Ms. Clara|kita|kita kira vegetarian lagi|Kunci=kebutuhan|Hasil=benar|Keyakinan=0,7
        dugaan|2026-08-05|Mas Bagus Prasetyo|kita|kita kira mau geprek pedas|Kunci=suka|Hasil=benar|Keyakinan=0,7
        dugaan|2026-10-07|Bu Nia Kurniasih|kita|kita kira isi 4|Kunci=kebutuhan|Hasil=benar|Keyakinan=0,9
        layanan|2026-01-21|Bu Ratna Wulandari|kita|memilihkan menu tahlilan|Kunci=memberi nasihat|Kedalaman=tahu|Topik=kebutuhan|Hasil=ya
        layanan|2026-03-12|Bu Ratna Wulandari|kita|membantu susun acara|Kunci=mengarahkan|Kedalaman=melakukan|Topik=kelompok
        layanan|2026-06-24|Bu Ratna Wulandari|kita|menanyakan kabar Nisa di Yogya|Kunci=membangun relasi|Kedalaman=hadir|Topik=keluarga|Hasil=ya
        layanan|2026-09-30|Bu Ratna Wulandari|kita|menawarkan nasi liwet|Kunci=menjual|Kedalaman=tahu
        layanan|2026-02-26|Ms. Clara|kita|menjelaskan isi tiap menu|Kunci=memberi nasihat|Kedalaman=tahu|Topik=kebutuhan|Hasil=ya
        layanan|2026-05-28|Ms. Clara|kita|mencarikan tahu tanpa kacang|Kunci=memecahkan|Kedalaman=melakukan|Topik=pantang|Hasil=ya
        layanan|2026-08-19|Ms. Clara|kita|menawarkan kotak vegetarian|Kunci=menjual|Kedalaman=tahu
        layanan|2026-04-09|Mas Fajar Cipta Karya|kita|membuatkan nota bulanan|Kunci=mendukung|Kedalaman=melakukan|Topik=kebutuhan|Hasil=ya
        layanan|2026-07-22|Mas Fajar Cipta Karya|kita|menanyakan apakah porsi cukup|Kunci=mempertahankan|Kedalaman=tahu
        layanan|2026-10-28|Mas Fajar Cipta Karya|kita|menawarkan 45 kotak|Kunci=menjual|Kedalaman=tahu
        layanan|2026-03-25|Bu Nia Kurniasih|kita|memilihkan isi snack|Kunci=memberi nasihat|Kedalaman=tahu|Topik=kebutuhan|Hasil=ya
        """

    private static let care = """
        risiko|2026-03-19|Mas Fajar Cipta Karya|kita|jalan ditutup Kamis, bisa terlambat|Topik=jalan ditutup
        sudah diberi tahu|2026-03-19|Mas Fajar Cipta Karya|kita|jalan ditutup
        risiko|2026-05-21|Bu Ratna Wulandari|kita|harga ayam naik minggu depan|Topik=harga
        sudah diberi tahu|2026-05-21|Bu Ratna Wulandari|kita|harga ayam
        risiko|2026-07-09|Klinik Sehat Bersama|kita|saldo uang muka belum terpakai|Topik=saldo
        sudah diberi tahu|2026-07-10|Klinik Sehat Bersama|kita|saldo uang muka
        risiko|2026-08-26|Ms. Clara|kita|bumbu baru mengandung kacang|Topik=kacang
        sudah diberi tahu|2026-08-26|Ms. Clara|kita|bumbu baru mengandung kacang
        risiko|2026-09-24|Bu Cucu Sumiati|kita|salah hitung kembalian|Topik=kesalahan kita
        sudah diberi tahu|2026-09-24|Bu Cucu Sumiati|kita|salah hitung kembalian
        risiko|2026-10-15|Pak Gunawan Kelurahan|kita|snack tertukar dengan pesanan lain|Topik=kesalahan kita
        sudah diberi tahu|2026-10-15|Pak Gunawan Kelurahan|kita|snack tertukar
        momen|2026-02-07|Bu Nia Kurniasih|pelanggan|panitia memuji snacknya|Hasil=baik|Kekuatan=4
        momen|2026-04-18|Mas Andi Hartono|pelanggan|tamu pusat kecewa|Hasil=buruk|Kekuatan=5
        perayaan|2026-06-29|Mbak Dinda Ayu|pelanggan|wisuda|Hasil=baik|Kekuatan=4
        momen|2026-08-17|Bu Ratna Wulandari|pelanggan|syukuran majelis, semua kebagian|Hasil=baik|Kekuatan=5
        momen|2026-09-25|Bu Ratna Wulandari|pelanggan|puding ketinggalan|Hasil=buruk|Kekuatan=3
        momen|2026-10-14|Ms. Clara|pelanggan|team lunch went well|Hasil=baik|Kekuatan=4
        """

    private static let talk = """
        mengenalkan|2025-09-12|Bu Ratna Wulandari|pelanggan|teman pengajian|Kepada=Bu Yayah Rokayah|Hasil=ya
        mengenalkan|2026-02-20|Bu Ratna Wulandari|pelanggan|keponakan|Kepada=Mbak Nurul Aini|Hasil=ya
        mengenalkan|2026-08-14|Bu Ratna Wulandari|pelanggan|tetangga|Kepada=Bu Enok Sukaesih|Hasil=ya
        mengenalkan|2026-01-28|Mas Fajar Cipta Karya|pelanggan|kantor sebelah|Kepada=Mas Reza Coworking|Hasil=ya
        mengenalkan|2026-04-11|Bu Nia Kurniasih|pelanggan|panitia RT|Kepada=Bu Yuli Panitia RT|Hasil=ya
        mengenalkan|2026-06-10|Bu Yayah Rokayah|pelanggan|adiknya|Kepada=Bu Neng Sari|Hasil=ya
        mengenalkan|2026-09-03|Mbak Tika Reseller|pelanggan|kenalan daycare|Kepada=Mbak Rahma Daycare|Hasil=tidak|Kunci=ya
        mengenalkan|2026-10-02|Mbak Tika Reseller|pelanggan|teman kuliah|Kepada=Mbak Putri Anggraini|Hasil=tidak|Kunci=ya
        tahu dari|2026-01-12|Mbak Rahma Daycare|pelanggan|dari Mbak Tika|Kunci=teman
        tahu dari|2026-02-04|Mas Reza Coworking|pelanggan|kantor Cipta Karya|Kunci=teman
        tahu dari|2026-03-07|Mbak Nurul Aini|pelanggan|bibi|Kunci=teman
        tahu dari|2026-03-15|Mas Yoga Studio|pelanggan|Instagram|Kunci=media sosial
        tahu dari|2026-04-10|Bu Wati Antapani|pelanggan|lewat depan dapur|Kunci=lewat
        tahu dari|2026-09-04|Bu Enok Sukaesih|pelanggan|Bu Ratna|Kunci=teman
        disebut|2026-03-20|Mas Fajar Cipta Karya|pelanggan|katering langganan kantor kami|Hasil=baik|Kunci=umum|Topik=rasa
        disebut|2026-05-15|Bu Nia Kurniasih|pelanggan|snacknya rapi|Hasil=baik|Kunci=umum
        disebut|2026-04-17|Mas Andi Hartono|pelanggan|ayamnya pernah asam|Hasil=buruk|Kunci=umum|Topik=mutu
        disebut|2026-07-08||pelanggan|enak dan tepat waktu, pesan untuk arisan|Hasil=baik|Kunci=umum
        disebut|2026-09-19||pelanggan|agak mahal tapi jujur|Hasil=campur|Kunci=umum
        jawaban survei|2026-06-13||pelanggan|Dapur Sari Rasa|Kunci=unaided|Gelombang=2026-1|Hasil=ya
        jawaban survei|2026-06-13||pelanggan|Katering Bu Haji|Kunci=unaided|Gelombang=2026-1|Hasil=ya
        jawaban survei|2026-06-13||pelanggan|Katering Bu Haji|Kunci=unaided|Gelombang=2026-1|Hasil=ya
        jawaban survei|2026-06-13||pelanggan|Sari Rasa|Kunci=unaided|Gelombang=2026-1|Hasil=ya
        jawaban survei|2026-06-13||pelanggan|ya|Kunci=aided|Gelombang=2026-1|Hasil=ya
        jawaban survei|2026-06-13||pelanggan|tidak|Kunci=aided|Gelombang=2026-1|Hasil=ya
        jawaban survei|2026-06-13||pelanggan|ya|Kunci=aided|Gelombang=2026-1|Hasil=ya
        jawaban survei|2026-06-13||pelanggan|ya|Kunci=likes|Gelombang=2026-1|Hasil=ya
        jawaban survei|2026-06-13||pelanggan|ya|Kunci=likes|Gelombang=2026-1|Hasil=ya
        jawaban survei|2026-10-10||pelanggan|Dapur Sari Rasa|Kunci=unaided|Gelombang=2026-2|Hasil=ya
        jawaban survei|2026-10-10||pelanggan|Dapur Sari Rasa|Kunci=unaided|Gelombang=2026-2|Hasil=ya
        jawaban survei|2026-10-10||pelanggan|Katering Bu Haji|Kunci=unaided|Gelombang=2026-2|Hasil=ya
        jawaban survei|2026-10-10||pelanggan|ya|Kunci=aided|Gelombang=2026-2|Hasil=ya
        jawaban survei|2026-10-10||pelanggan|ya|Kunci=aided|Gelombang=2026-2|Hasil=ya
        jawaban survei|2026-10-11|Bu Nia Kurniasih|pelanggan|ya|Kunci=voiced|Gelombang=2026-2
        jawaban survei|2026-10-11|Bu Tini Posyandu|pelanggan|tidak|Kunci=voiced|Gelombang=2026-2
        jawaban survei|2026-10-11|Pak Slamet Riyadi|pelanggan|ya|Kunci=voiced|Gelombang=2026-2
        tetap di sini|2026-03-24|Bu Maria Simanjuntak|pelanggan|ditawari lebih murah, tetap di sini|Kepada=Katering Bu Haji|Alasan=harga
        tetap di sini|2026-05-19|Mas Fajar Cipta Karya|pelanggan|kantor pusat menyarankan yang lain|Kepada=Boga Prima|Alasan=harga
        tetap di sini|2026-09-08|Bu Nia Kurniasih|pelanggan|tetangga buka katering|Kepada=Dapur Umi|Alasan=jarak
        pindah toko|2026-07-13|Bu Susi Susanti|pelanggan|lebih dekat|Kepada=Dapur Umi|Alasan=jarak
        pindah toko|2026-08-20|Pak Agus Setiawan|pelanggan|lebih murah|Kepada=Katering Bu Haji|Alasan=harga
        """

    private static let team = """
        serah terima|2026-05-11|Mas Fajar Cipta Karya|kita|pesanan Senin|Petugas=Rini|Kepada=Bayu
        serah terima|2026-05-18|Bu Ratna Wulandari|kita|tanpa plastik|Petugas=Dewi|Kepada=Bayu
        serah terima|2026-06-01||kita|daftar antar|Petugas=Bayu|Kepada=Rini
        serah terima|2026-06-22||kita|stok kotak tinggal 50|Petugas=Rini|Kepada=Dewi
        serah terima|2026-07-06||kita|jadwal libur|Petugas=Dewi|Kepada=Rini
        serah terima|2026-08-10|Mas Andi Hartono|kita|ayam jangan lama di mobil|Petugas=Dewi|Kepada=Bayu
        serah terima|2026-09-01||kita|kompor dua bocor|Petugas=Bayu|Kepada=Dewi
        serah terima|2026-10-12|Mas Andi Hartono|kita|beliau mengeluh ayamnya|Petugas=Bayu|Kepada=Dewi
        ide|2026-04-13||kita|kotak diberi nama dan jam|Petugas=Bayu
        ide dijawab|2026-04-15||kita|dipakai mulai besok|Hasil=dipakai
        ide|2026-06-08||kita|daftar pantangan ditempel di dapur|Petugas=Rini
        ide dijawab|2026-06-09||kita|sudah ditempel|Hasil=dipakai
        ide|2026-08-24||kita|es batu di mobil|Petugas=Bayu
        ide dijawab|2026-09-21||kita|belum, cari kotak es dulu|Hasil=tidak
        ide|2026-11-17||kita|rem mobil antar berdecit, jangan dipakai jauh dulu|Petugas=Bayu|Kunci=ya
        ide|2026-10-26||kita|foto isi kotak sebelum berangkat|Petugas=Bayu
        """
}

extension String {
    /// `a \ b` in a cell of the table above means what a person would separate with an upright line.
    fileprivate var withUprightLines: String {
        split(separator: "\\").map { String($0).trimmingSpaces }.joined(separator: " | ")
    }
}
