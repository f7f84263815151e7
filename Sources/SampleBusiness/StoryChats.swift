/// What was said, word for word, where a story hangs on it. `<` is the customer, `>` the kitchen.
enum StoryChats {
    static func lines(of person: Person, speaker: String) -> [ChatLine] {
        (scripts[person.name] ?? "").split(separator: "\n").map { row in
            let at = Moment(String(row.prefix(16)))
            let ours = row.dropFirst(17).first == ">"
            let words = String(row.dropFirst(19)).split(separator: "/", omittingEmptySubsequences: false).joined(
                separator: "\n")
            return ChatLine(at, ours ? ChatLine.us : speaker, saying: words)
        }
    }

    /// The mourning of the Hendra family stands in no chat: a neighbour told Bayu, and he wrote it in the notebook.
    static let scripts: [String: String] = [
        "Bu Ratna Wulandari": """
        2025-02-03 08.40 < Assalamualaikum Mbak Dewi, saya Ratna dari Majelis Taklim Al-Hikmah, dulu sering pesan tahun 2019
        2025-02-03 08.41 < Mau tanya tumpeng untuk syukuran anak saya, Nisa, keterima kuliah di Yogya 😊
        2025-02-03 09.25 > Waalaikumsalam Bu Ratna, masya Allah selamat ya Bu untuk Nisa 🙏 Tumpeng 20 porsi Rp650.000, sudah lengkap
        2025-02-03 09.31 < Baik. Satu pesan saya, jangan pakai plastik ya Mbak, dan masakannya jangan ada alkohol atau angciu sama sekali
        2025-02-03 09.32 < Kami sukanya masakan rumahan
        2025-02-03 10.05 > Siap Bu Ratna, tanpa plastik dan tanpa alkohol. Contoh kotak kertasnya kami bawa hari Kamis ya
        2025-02-03 10.09 < Terima kasih banyak 🙏
        2025-02-06 09.34 < Sudah sampai Mbak, kotak kertasnya bagus. Makasih ya 🙏
        2025-02-06 13.20 < Kalau menghubungi saya pagi saja ya Mbak, Jumat jam 11 sampai 1 saya di majelis
        2025-02-06 13.58 > Baik Bu Ratna, kami ingat 🙏
        2025-09-12 09.15 < Mbak, saya kasih nomor Mbak ke Bu Yayah ya, tetangga saya, katanya mau pesan snack
        2025-09-12 09.52 > Masya Allah terima kasih banyak Bu Ratna 🙏
        2026-02-20 08.35 < Mbak, ponakan saya Nurul mau pesan juga, sudah saya kasih nomornya
        2026-02-20 09.20 > Terima kasih Bu Ratna, sudah kami simpan nomornya 😊
        2026-07-17 11.52 > Bu Ratna, mohon maaf 5 kotaknya tertinggal di dapur. Bayu bisa antar lagi, tapi ojeknya penuh
        2026-07-17 11.55 < Sudah biar saya pesankan ojek dari sini saja, ongkirnya saya yang bayar. Yang penting sampai
        2026-07-17 12.20 > Ya Allah terima kasih Bu Ratna, maaf sekali lagi 🙏
        2026-08-14 09.02 < Mbak, Bu Enok sudah hubungi belum? Dia juga mau pesan liwet
        2026-08-14 09.47 > Sudah Bu, baru kemarin telepon. Terima kasih ya Bu Ratna, sudah tiga orang dari Ibu 🙏
        2026-09-25 11.40 < Mbak, puding 10 cup belum ada. Saya suruh anak ambil saja ya, ongkosnya dari saya
        2026-09-25 12.18 > Maaf sekali Bu Ratna, iya ketinggalan di meja. Terima kasih banyak Bu 🙏
        2026-11-07 07.58 < Mbak, untuk rapat majelis hari Senin pesan paket soto ayam 30 porsi ya, diantar jam 10
        2026-11-07 08.40 > Baik Bu Ratna, 30 paket soto ayam hari Senin jam 10, sudah masuk catatan 😊
        2026-11-07 08.46 < Terima kasih Mbak 🙏
        2026-11-09 09.38 > Bayu sudah jalan ya Bu Ratna 🙏
        2026-11-09 10.31 < Mbak 6 kotak tumpah kuahnya, kemasannya bocor
        2026-11-09 10.32 < *foto*
        2026-11-09 10.40 > Bu Ratna, mohon maaf sekali. Kotak yang tumpah kami kirim ulang besok sore, tanpa biaya.
        2026-11-09 10.46 < Ya Mbak, terima kasih
        2026-11-10 16.02 > Bu Ratna, 6 kotak penggantinya sudah kami antar ya 🙏
        2026-11-10 16.10 < Sudah saya terima Mbak, makasih ya 🙏
        2026-11-19 09.14 < Mbak, pesanan untuk tahlilan besok bisa tanpa kemasan plastik?
        2026-11-19 09.20 < Sama tolong jangan pedas ya 🙏
        """,
        "Warung Kopi Senja": """
        2026-11-17 09.20 < kak dus kue tadi pagi 4 dus penyok, isinya pada hancur 😔
        2026-11-17 09.21 < *foto*
        2026-11-17 09.48 > Ya ampun maaf sekali Kak 🙏 4 dus yang rusak kami ganti hari Kamis tanggal 19 ya, tanpa biaya
        2026-11-17 09.55 < oke kak makasih, ditunggu 🙏
        """,
        "Mas Andi Hartono": """
        2026-10-09 07.12 < kak 20 nasi kotak ayam bakar buat hari ini jam setengah 12 ya, ada tamu dari pusat
        2026-10-09 07.35 > Siap Mas Andi, 20 kotak ayam bakar jam 11.45 ya
        2026-10-09 07.36 < sip makasih
        2026-10-09 13.05 < Kak maaf ya, ayamnya ada yang asam, 5 kotak nggak kemakan. Malu saya sama tamu
        2026-10-09 13.06 < *foto*
        2026-10-09 13.40 > Mohon maaf Mas Andi, kami cek ke dapur dulu ya
        """,
        "Mbak Sinta Lestari": """
        2026-11-19 12.31 < kak mau 20 nasi kotak ayam bakar buat besok jam 4 sore bisa? di rumah ada syukuran kecil
        2026-11-19 13.02 > Siap Mbak Sinta, 20 nasi kotak ayam bakar, besok jam 4 sore. Dicatat ya 🙏
        2026-11-19 13.07 < nasi kotak ayam bakar 20 ya kak buat besok jam 4 sore 🙏
        2026-11-19 13.08 > Siap Mbak, 20 kotak ayam bakar besok jam 4 sore, sudah dicatat 😊
        2026-11-19 13.10 < oke makasih kak
        """,
        "Ms. Clara": """
        2026-11-12 16.20 < By the way, no peanuts for my daughter please, she is allergic
        2026-11-12 16.52 > Noted Ms. Clara, no peanuts at all for her box 🙏
        2026-11-12 16.55 < Thank you so much 😊
        2026-11-18 17.42 < Hi Bu Dewi, quick question: could Saturday's order be vegetarian instead? Three of our guests don't eat meat 🙂
        """,
        "Mas Fajar Cipta Karya": """
        2026-11-12 13.15 < Kak info saja, kemarin 2 box kuahnya rembes ke tas. Kemasannya mungkin kurang rapat
        2026-11-12 13.50 > Mohon maaf Mas Fajar, terima kasih sudah dikabari 🙏 Tutupnya sudah kami ganti yang lebih rapat
        2026-11-12 13.52 < Siap, makasih Kak
        2026-11-19 11.47 < Kak, rapat hari Senin nambah peserta. Bisa jadi 45 kotak? Harganya masih sama kan?
        """,
        "Bu Nia Kurniasih": """
        2026-11-13 10.20 < Mbak yang kemarin ada 1 box bocor, saosnya ke mana-mana. Nggak apa-apa, sekadar info ya
        2026-11-13 10.58 > Maaf ya Bu Nia 🙏 terima kasih sudah cerita, jadi kami tahu
        2026-11-13 11.02 < Iya sama-sama Mbak 😊
        """,
        "Bu Lestari": """
        2026-11-14 12.10 < Mbak, wadah sambelnya bocor 3, tapi ndak papa, sudah saya lap 😄
        2026-11-14 12.44 > Waduh maaf Bu Lestari 🙏 wadahnya kami ganti yang pakai tutup ulir
        2026-11-14 12.50 < Nggih, matur nuwun
        """,
        "Bu Tuti Herawati": """
        2026-08-12 13.30 < Snacknya enak Mbak, tapi lempernya agak kecil ya sekarang
        2026-08-12 14.25 > Iya Bu Tuti, terima kasih masukannya, kami sampaikan ke dapur 🙏
        2026-08-12 14.30 < oke
        """,
        "Pak Gunawan Kelurahan": """
        2026-09-18 12.20 < Sudah selesai acaranya, terima kasih
        2026-09-18 12.41 > Sama-sama Pak Gunawan 🙏
        2026-09-18 12.45 < 👍
        """,
        "Keluarga Pak Hendra": """
        2026-10-21 19.05 < Terima kasih ya Mbak, liwetnya disukai Ibu. Beliau sampai nambah dua kali
        2026-10-21 19.40 > Masya Allah, salam buat Ibu ya Pak Hendra 🙏
        2026-10-21 19.44 < Siap, insya Allah disampaikan
        """,
        "Bu Cucu Sumiati": """
        2026-11-05 16.25 < Teh, nuhun pisan ya Bayu tadi nganter payung, saya kehujanan di halte 😭🙏
        2026-11-05 16.50 > Sami-sami Bu Cucu, yang penting Ibu sehat 😊
        """,
        "Pak Rudi Hidayat": """
        2025-10-02 10.05 < Bu, untuk prasmanan bulan depan 80 porsi kira-kira berapa?
        2025-10-02 10.49 > Rp45.000 per porsi Pak Rudi, paket A sudah dengan es buah
        2025-10-02 10.55 < Oke saya rembuk dulu dengan keluarga
        2025-10-04 08.15 < Jadinya masak sendiri dulu Bu, lain kali boleh ya?
        """,
        "Mbak Dinda Ayu": """
        2025-12-20 09.10 < kak masih keburu ga ya pesen 15 box buat nanti siang?
        """,
        "Bu Yuli Panitia RT": """
        2025-08-08 19.20 > Bu Yuli, untuk 17-an jadi pilih snack isi 3 atau isi 4?
        2025-08-08 20.02 < Isi 3 saja Mbak, dananya mepet 😄 Nanti Pak RT yang hubungi
        2025-12-14 16.40 < Alhamdulillah acara RT lancar, makasih ya Mbak. Kapan-kapan kita pesan lagi, boleh kan? 😊
        """,
        "Teh Euis 🌸": """
        2026-11-18 19.02 < *suara*
        2026-11-18 19.25 > Siap Teh Euis, sudah kami dengarkan 😄 hatur nuhun
        2026-11-18 19.26 < *stiker*
        """,
        "Kang Asep Rahmat": """
        2026-11-19 08.05 < Teh sambel kamari meuni lada 😂 tapi beak oge
        2026-11-19 08.31 > Hehe nuhun Kang Asep, ke depan dipisah ya sambelnya 😄
        2026-11-19 08.33 < siap teh, nuhun
        """,
        "Mbak Tika Reseller": """
        2026-10-20 14.05 < kak pelangganku Bu Endah nanya, kue kering Natal udah bisa dipesan belum?
        2026-10-20 14.38 > Sudah Mbak Tika, daftar harganya sama seperti Lebaran, untuk reseller potong 10% 😊
        2026-10-20 14.41 < asik makasih kak 🙏
        """,
        "Kak Vania Event": """
        2026-11-16 13.05 < kak buat event desember aku butuh contoh menu prasmanan yg agak premium
        2026-11-16 13.40 > Siap Kak Vania, contoh menu prasmanannya kami kirim paling lambat Senin tanggal 23 ya
        2026-11-16 13.45 < okee ditunggu kak 🙏
        """,
        "Bu Maria Simanjuntak": """
        2026-11-15 10.20 < Bu, kue kering Natal tahun ini ada apa saja?
        2026-11-15 11.02 > Ada nastar, kastengel, putri salju Bu Maria. Daftar lengkapnya kami kirim Rabu tanggal 25 ya
        2026-11-15 11.06 < Baik bu, terima kasih
        """,
        "Bu Wati Antapani": """
        2026-11-10 09.12 < Mbak nomor saya belum disimpan ya? 😄 Ini Wati, Antapani
        2026-11-10 09.50 > Hehe maaf Bu Wati, nanti kami simpan 🙏
        2026-11-10 09.51 < 🙏
        """,
    ]
}
