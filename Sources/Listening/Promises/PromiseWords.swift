/// How people give their word, and what only looks like it.
enum PromiseWords {
    static let lists: [(PromiseCue, String)] = [
        (
            .act,
            """
            kirim, kirimin, kirimkan, krm, ngirim, antar, anter, antarkan, anterin, transfer, transferkan, bayar, bayarin, lunasi, lunasin, melunasi, pelunasan, ambil, jemput, jemputin, kabari, kabarin, kabarkan, ngabarin, infokan, infoin, cek, cekin, periksa, proses, ganti, gantikan, gantiin, kembalikan, balikin, refund, telepon, telpon, telfon, hubungi, hubungin, wa, email, chat, balas, bales, jawab, pasang, pasangkan, datang, siapkan, siapin, sediakan, buatkan, buatin, bikinkan, bikinin, beresin, bereskan, selesaikan, perbaiki, benerin, betulin, servis, carikan, cariin, cari, tambahin, tambahkan, bawain, bawakan, bawa, simpan, simpankan, simpenin, keep, tukar, tukerin, tuker, pastikan, usahakan, bantu, urus, urusin, cetak, restock, stok lagi, kasih, kasihkan, kasi, beri, berikan, mampir, ke sana, kesana, ke toko, ke situ, di lokasi, tindak lanjuti, tindaklanjuti, follow up, sampaikan, lapor, serahkan, setor, cicil, jalan, balik lagi, tampung, hitungin, rapikan
            send, ship, deliver, call, pay, transfer, bring, fix, repair, replace, refund, check, let you know, get back, email, pick, pick it up, pick up, drop, come, be there, finish, have it ready, process, update, reply, return, collect, settle, arrange, prepare, be processed, be ready, look into, sort, confirm, schedule, be delivered, be shipped, be sent, be refunded
            jupuk, tuku, kandani, gawa, terno, teke, kirimno
            """
        ),
        (
            .done,
            "dikirim, dikirimkan, diantar, dianter, diproses, ditransfer, dibayar, dilunasi, diganti, digantikan, dikembalikan, ditukar, diperbaiki, dipasang, dijemput, diselesaikan, dikabari, ditindaklanjuti, direfund, cair, selesai, jadi, beres, dikerjakan, disiapkan, dicek, dihubungi"
        ),
        (.arrives, "sampai, sampe, datang, tiba, arrive, be here, di rumah, cair, refund"),
        (.speaker, "saya, sy, aku, gue, gw, gua, kami, kita, abdi, kulo, kula, ane, aq, i, we, tim kami, admin"),
        (
            .ours,
            "teknisi, teknisinya, kurir, kurirnya, kurir kami, tim kami, team kami, teknisi kami, mekanik, driver, driver kami, sopir, sopirnya, pesanannya, pesanan, paket, barangnya, dananya, uangnya, refund, resinya, jahitannya, desainnya, someone from our team, our team, our driver, our courier, the technician, technician, your refund, your order, your parcel"
        ),
        (
            .listener,
            "kakak, kak bisa, ibu bisa, bapak bisa, kamu, anda, ibu sudah, bapak sudah, you, kakaknya, silakan, silahkan, monggo"
        ),
        (
            .ahead,
            "nanti, ntar, akan, bakal, segera, langsung, mau, mangke, mengko, going to, gonna, will, akan segera, besok2"
        ),
        (
            .commits,
            "ill, i will, well, we will, im going to, were going to, ill be, well be, tak kirim, tak transfer, tak bayar, tak kabari, tak jupuk, tak anter, tak cek, insya allah, insyaallah, inshaallah, saya pastikan, kami pastikan, kami usahakan, saya usahakan, will get back, will pick, will send, will call, will be, will pay, will deliver, will have, will come, someone will, tak"
        ),
        (.condition, "kalau, kalo, klo, jika, bila, misal, seandainya, nek, yen, apabila, if, unless, asal"),
        (
            .doubt,
            "mungkin, semoga, moga, mudah mudahan, mudah2an, kayaknya, sepertinya, belum tentu, belum pasti, ga janji, lihat nanti, liat nanti, rencana, rencananya, pengen, pengin, might, maybe, perhaps, hope, hopefully, not sure, probably, mugi, muga, mugia, tergantung"
        ),
        (
            .asks,
            "kapan, berapa, apa, apakah, gimana, kenapa, mana, dimana, siapa, jam berapa, hari apa, when, what, where, how, why, would you, will you, can you, could you, do you, are you, is it, piro, kapan saya, atau, ga ya, ga kak, ga pak, ga bu"
        ),
        (
            .requests,
            "tolong, mohon, minta, jangan, jangan lupa, please, pls, kindly, ditunggu, tunggu, dong, pesan, order, pesen, booking, mau pesan, can you, could you, buat tanggal, untuk tanggal, untuk hari, buat hari, maksimal, selamat, promo"
        ),
        (
            .past,
            "sudah, udah, tadi, kemarin, kmrn, wingi, barusan, baru saja, dari hari, sejak, yesterday, already, last, paid, sent, shipped, kamari, tadi pagi, sampun, wis, serahkan tadi, lalu"
        ),
        (.negation, "ga, tidak, belum, bukan, batal, ga jadi, ga bisa, belum bisa, not, cant, wont, dont, ora, teu, libur"),
        (
            .reported,
            "katanya, janjinya, janji, dijanjikan, dijanjiin, dibilang, bilangnya, ngomongnya, kata admin, kata mas, kata mbak, you said, you promised, promised, was told, they said, adminnya janji, admin janji"
        ),
        (
            .usually,
            "biasanya, estimasi, perkiraan, kira kira, rata rata, normalnya, usually, typically, estimated, sekitar, jam buka, buka, tutup, buka hari, open, closed, kerja"
        ),
        (
            .deadline,
            "paling lambat, paling telat, paling lama, sebelum, at the latest, by, insya allah, insyaallah, besok, lusa"
        ),
        (.vows, "janji, janji deh, pastikan, pasti, promise, i promise, guaranteed, insya allah, insyaallah"),
        (.could, "bisa, boleh, dapat, could, can, mulai hari, mulai"),
        (
            .offer,
            "kakak mau, ibu mau, bapak mau, mau saya, mau kami, maunya, mau diambil, mau dikirim, would you like, atau besok, atau lusa, shall we"
        ),
    ]
}
