/// How people close: thanks, yes, laughter, praise, "nanti saya kabari". Nobody waits behind these.
enum RestingWords {
    static let lists: [(Role, String)] = [
        (
            .thanks,
            """
            🙏, minta doanya, minta doa, mohon doanya, mohon doa, mohon doa restu, jangan lupa istirahat, jangan lupa makan, makasih, terima kasih, trima kasih, terimakasih, makasih banyak, matur suwun, hatur nuhun, thank, thank you, thanks, sama sama, sama2, samasama, sami2, sami sami
            kembali, jazakallah, jazakillah, jazakumullah, syukron, barakallah, alhamdulillah, amin, aamiin, aminn, welcome, youre welcome, cheers, appreciated
            appreciate, matur sembah, suwun, nuhun, sukses, semoga, laris manis
            """
        ),
        (
            .agreement,
            """
            👍, 👌, ✅, 🆗, iya, oke, siap, sip, siip, sipp, baik, baiklah, noted, betul, bener, setuju, deal, mantap, boleh boleh, mangga, mangga teh, sumonggo, monggo
            ngerti, paham, mengerti, oh begitu, oh gitu, o gitu, oalah, ooh, oh, oo, ooo, owh, begitu, gitu, yaudah, yasudah, ya sudah, ywdh, yowis, yowes, ya udah
            sudah jelas, jelas, got it, alright, all right, perfect, great, sounds good, fine, sure, understood, cool, will do, copy, roger, good, nice, received
            aman, lengkap, gas, gass, yoi, bisa kok, iya kok
            """
        ),
        (.laughter, "lol, lmao, ngakak, hihi, hehe, haha, hehehe, wkwk, hahah, hehew, wk, wkw, rofl, xixixi"),
        (
            .praise,
            """
            enak, enaknya, sedap, lezat, mantap, mantep, mantul, bagus, apik, keren, kece, cantik, cakep, ganteng, lucu, gemes, suka, seneng, senang, puas, rapi, ramah, juara
            terbaik, top, recommended, rekomen, worth it, nagih, ketagihan, cocok, pas, empuk, wangi, love, loved, love it, amazing, awesome, wonderful, delicious
            pasti order, pasti pesan, next order, repeat order, bakal order, bakal pesan, harus pesan, harus order, langganan, 😍, ❤, 🥰, beautiful, excellent, fantastic, best, the best, lovely, yummy, tasty, raos, sae, alus, haluss, halus, joss, jos, gokil, kalap, bahagia, terharu, baik banget, fast respon, fast response, respon cepat
            """
        ),
        (
            .farewell,
            "sampai jumpa, sampai ketemu, sampai nanti, dadah, bye, see you, see ya, cu, take care, good night, met malem, met istirahat, selamat istirahat, wassalam"
        ),
        (
            .onTheWay,
            "otw, meluncur, omw, on my way, on the way, dijalan, di jalan, jalan ke sana, menuju, otewe, coming, be there"
        ),
        (
            .forgiveness,
            """
            salah saya, salah sendiri, salahku, jangan sungkan, jangan khawatir, jangan kapok, jangan sedih, mohon maklum, mohon pengertian, mohon dimaklumi, tolong sabar
            mohon bersabar, mohon ditunggu, kurang lebih, kurang tau, kurang tahu, kurang paham, kurang ngerti, mati lampu, baru balas, baru bales, baru bisa balas
            baru bisa bales, telat balas, telat bales, late reply, not a problem, no issue, no issues, no rush, gpp, gapapa, gppa, gakpapa, gppp, nggakpapa, ga apa, ga apa apa, ga apa2, ga papa, ga masalah, ga pa pa, santai, santuy, nyantai, slow, slow aja, selow, ora popo, rapopo
            teu nanaon, no worries, no problem, its ok, its okay, its fine, all good, its all good, dont worry, np, never mind
            """
        ),
        (.comesBack, "sebentar, bentar, bntr, sbntr, sekedap, sakedap, hold on, one moment, one sec, bentar lagi, sik, wait a"),
        (
            .later,
            """
            nanti, besok, besok2, lusa, malam ini, nanti malam, sore ini, kapan2, kapan kapan, minggu depan, bulan depan, habis ini, habis gajian, gajian, sekalian nanti
            later, tonight, tomorrow, next week, next month, next time, will, ill, soon, abis ini, pulang kerja, pulang kantor, sore, weekend
            """
        ),
        (.speaker, "saya, i, we, kita, kami, suami, istri, anak saya, ibu saya, me, sayanya"),
        (
            .theirAct,
            """
            pikir, pikir2, mikir, mikir2, pikir dulu, pikirin, pertimbangkan, diskusi, diskusiin, rundingan, rembugan, mampir, ke toko, ke sana, kesana, kesitu, lunasi, lunasin
            ambil, tengok, coba dulu, kumpulin dulu, nabung, nabung dulu
            pay, come, stop by, pick, pop, drop by, check, datang
            """
        ),
        (
            .decline,
            """
            ga dulu, belum dulu, ga usah, gausah, ga perlu, ga butuh, lagi ga butuh, ga mau, ga minat, lain kali, next time aja, skip dulu, pass dulu, maybe next, maybe later
            not right now, not now, not interested, no thanks, no thank you, kemahalan, mahal ya, mahal, lewat dulu, kurang cocok, belum butuh, belum minat, lagi bokek, ga ada
            tidak ada, nothing else, thats all, that is all, no thats, cukup, itu aja dulu, ora sah, teu kedah, maybe another, kapan kapan aja, tempat lain, toko lain, toko sebelah, no need
            """
        ),
        (
            .withdrawal,
            """
            ga jadi, gajadi, gakjadi, ngga jadi, gak jadi, ora jadi, teu jadi, ga sido, ora sido, sudah nemu, sudah ketemu, sudah dapat di, sudah dapet di, sudah beli di
            nevermind, never mind, nvm, forget it, abaikan, salah kirim maaf, maaf salah kirim, salah chat, salah sambung, salah kamar, sudah bisa kak, sudah bisa ternyata
            found it, already found, figured it, ternyata sudah, sudah beres, ga jadi deh, sudah teratasi
            """
        ),
        (.regret, "sayang, sayang banget, hiks, huhu, sedih, what a pity, a pity, a shame, too bad, aw, aww, keduluan"),
        (
            .comesBack,
            "tanya suami, tanya istri, mau tanya suami, mau tanya istri, tanya dulu, nanya dulu, liat dulu, lihat dulu, cek dulu, saya cek, saya pikir, saya kabari, saya kabarin, saya info, saya infokan, let you know, let me think, ill think, think about it, get back to, masih pikir, masih mikir, masih mikir2, masih pikir2, pikir2 dulu, mikir2 dulu, mikir dulu, pikir dulu, tak pikir"
        ),
    ]
}
