/// What cannot wait until tomorrow.
enum HurryWords {
    static let lists: [(Cue, String)] = [
        (
            .urgent,
            """
            urgent, darurat, segera, secepatnya, sekarang juga, saat ini juga, detik ini, hari ini juga, malam ini juga, gercep, buruan, cepetan, cepet tolong, tolong cepet, tolong cepat, mendesak, genting, emergency, asap, immediately, right now, right away, now, urgently, selak, saiki uga, cepat kirim, cepat, cepet, kritis, batas akhir, hari terakhir, hari ini terakhir
            """
        ),
        (
            .today,
            """
            hari ini, nanti malam, nanti malem, malam ini, sore ini, siang ini, pagi ini, nanti sore, nanti siang, sekarang, saiki, menit lagi, jam lagi, sejam lagi, setengah jam, besok pagi, dini hari, today, tonight, this morning, this afternoon, this evening, in an hour, in two hours, hours, at noon, tomorrow morning, sebelum jam, ieu wengi, mengko bengi, barusan, baru saja
            """
        ),
        (
            .danger,
            """
            igd, ugd, rumah sakit, dilarikan, muntah, muntah2, muntah muntah, mual, keracunan, kejang, pingsan, sesak, sesak napas, berdarah, pendarahan, perdarahan, melepuh, terbakar, kebakaran, bengkak, gatal gatal, ruam, reaksi alergi, allergic, allergic reaction, alergi parah, demam, demam tinggi, kecelakaan, tabrakan, kesetrum, korslet, percikan api, keluar asap, meledak, kebocoran gas, bau gas, bocor gas, jatuh dari, terluka, luka, infeksi, nanah, overdosis, ambulans, ambulan, ambulance, hospital, bleeding, poisoned, poisoning, fainted, burning, smoke, fire, choking, injured, swollen, terjebak, orang di dalam, trapped, nyawa, perih
            """
        ),
        (
            .fraud,
            """
            kebobol, dibobol, bobol, diretas, dihack, hack, hacked, dibajak, pembajakan, dikuras, terkuras, kode otp, otp ke, kasih otp, minta kode, minta otp, ngaku admin, mengaku admin, ngaku dari, mengaku dari, bukan saya yang, yang bukan saya, transaksi yang bukan, transaksi mencurigakan, transaksi tidak dikenal, phishing, skimming, uang saya hilang, uang hilang, saldo hilang, saldo raib, uang raib, kartu hilang, kartu saya hilang, atm hilang, dompet hilang, dompet saya hilang, hilang saldo, lost my card, stolen, someone is using, someone used, unauthorised, unauthorized, fraudulent, suspicious transaction, block it, block my card, blokir sekarang, tolong blokir, mohon blokir, dibekukan
            """
        ),
        (
            .threat,
            """
            lapor polisi, laporin, saya laporkan, ylki, bpkn, ojk, ombudsman, polisi, polres, somasi, pengacara, tuntut, menuntut, gugat, jalur hukum, proses hukum, pengadilan, viralkan, viralin, diviralkan, saya viralkan, sebar di, posting di medsos, media sosial, surat pembaca, lawyer, sue, legal action, police, small claims, report you, consumer protection, trading standards
            """
        ),
        (
            .standstill,
            """
            produksi berhenti, berhenti total, lumpuh, ga bisa kerja, ga bisa jualan, toko tutup gara, listrik mati, listrik studio mati, mati lampu, ga ada listrik, mogok, mogok di, derek, ban pecah, ban mobil saya pecah, pecah ban, kempes di, banjir, air masuk, pipa bocor, bocor parah, lift macet, macet di dalam, server down, sistem down, gas habis, gas di dapur habis, air habis, habis total, terkunci, kekunci, water coming, flooding, flooded, leaking everywhere, power outage, no power, locked out, stuck, stranded, broke down, down for, cannot work
            """
        ),
        (
            .onSite,
            """
            angkat telponnya, outside your, im outside, at your door, at the shop, im here, waiting outside, at the counter, belum nongol, belum datang padahal, acaranya nanti, acaranya jam, acara jam, acara nanti, acaranya hari, acara hari ini, untuk nanti, buat nanti malam, birthday is, wedding is, is for a wedding, party starts, guests are
            """
        ),
        (
            .dispute,
            """
            refund, kembalikan, balikin, ganti, ganti rugi, tukar, retur, belum sampai, belum dikirim, belum datang, belum masuk, belum dibalas, belum selesai, salah kirim, salah ukuran, salah warna, rusak, hilang, nyangkut, error, ga bisa, gagal, ditipu, penipu, double, kepotong, salah, dibales, dibalas, ga dikirim, nunggu, pending
            """
        ),
        (
            .place,
            "di depan toko, di depan, di lokasi, di tempat, di sini, di sana, nunggu di, menunggu di, sudah di lokasi, sudah di tempat, sudah di sini"
        ),
        (
            .threatens,
            "viralkan, saya viralkan, viralin, diviralkan, laporkan, saya laporkan, lapor polisi, somasi, gugat, jalur hukum, ylki, pengacara, lawyer, legal action, sue"
        ),
    ]
}
