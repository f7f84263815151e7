/// How people say that they are content, or not.
enum MoodWords {
    static let lists: [(Cue, String)] = [
        (
            .bad,
            """
            kecewa, mengecewakan, ngecewain, kuciwa, mahal, kemahalan, mahal amat, mahal banget, larang temen, ga worth it, ga sebanding, ga sepadan, ga sebagus, ga seenak, ga seindah, ga sesuai, ga enak, ga bagus, ga puas, ga suka, ga nyaman, ga ramah, ga sopan, ga lucu, ga profesional, ga becus, ga jelas, ga jujur, ga higienis, ga bersih, ga rapi, ga mutu, ga berkualitas, ga etis, ga setuju, ga terima, ga percaya, ga respon, ga direspon, ga dibales, ga dibalas, ga diangkat, ga ditanggapi, ga konsisten
            biasa aja, biasa banget, b aja, gitu gitu aja, gitu deh, standar banget, kurang puas, kurang bersih, kurang rapi, kurang cepat, kurang greget, kurang pas, kurang enak, kurang ramah, kurang memuaskan, jelek, buruk, payah, parah banget, parah sih, bapuk, ancur, kacau, semrawut, amburadul, berantakan, murahan, abal abal, kw, palsu, tipis, nerawang, hambar, keasinan, kemanisan, keras, alot, bantat, melempem, basi, pahit, apek, bau, kotor, jorok, dekil, panas banget, pengap, sempit, pengirimannya lama, kirimnya lama, nunggunya lama, prosesnya lama, kok masih tutup,  sesak, berisik, bising, licin
            lama banget, kelamaan, lama amat, lama sekali, lelet, lemot, lambat, lambat banget, telat, molor, ngaret, ribet, rumit, susah, sulit, bikin emosi, bikin kesel, kesel, kesal, sebel, sebal, gregetan, jengkel, marah, emosi, capek, cape, capai, muak, males, malas, risih, keberatan, nyesel, menyesal, nyesek, rugi, dirugikan, terganggu, mengganggu, ganggu
            jutek, judes, ketus, galak, kasar, sombong, cuek, songong, dibentak, dimarahin, dijutekin, dicuekin, dilempar lempar, dibanting, disepelekan, direndahkan, merendahkan, menghina, melecehkan, pelecehan, nyindir, rasis, seksis, vulgar, norak, lebay, menyinggung, tersinggung, keterlaluan, kebangetan
            nipu, ditipu, penipu, penipuan, bohong, boong, php, ingkar, janji doang, janji palsu, digantung, diambangin, ga niat, niat jualan ga, kecolongan, kemalingan, diakali, akal akalan, dipersulit, lepas tangan, angkat tangan, mutar mutar, muter muter, dioper oper, dilempar sana sini
            force close, error, crash, ngehang, ngelag, lag, ga bisa login, ga bisa dibuka, ga masuk, ga kepake, ga berguna, ga nyampe, ga sampai, ga update, ga bergerak, pending, double charge, kepotong, kepotong dua kali, nerima rusak, salah kirim, salah ukuran, salah warna, salah barang, salah alamat, salah pesanan, salah terus, ketuker, beda jauh, ga sama, nguras baterai, boros, isinya dikit, dagingnya dikit, dikit banget, sedikit banget, juga dikit, makin kecil, ga tahan, mrebet, padahal
            disappointed, disappointing, disappointment, overpriced, pricey, pricier, expensive, lukewarm, bland, soggy, stale, greasy, tasteless, dirty, filthy, noisy, rude, unprofessional, unhelpful, ignored, ignoring, so slow, too slow, very slow, slow response, slow service, poor, bad, worst, awful, terrible, horrible, pathetic, mediocre, meh, underwhelming, not worth, waste of, wasted, not good, not great, not impressed, not happy, unhappy, unacceptable, annoyed, annoying, frustrating, frustrated, angry, ridiculous, joke, scam, scammed, cheated, ripped off, misleading, fake
            broke, broken, smashed, crushed, shattered, not responding, isnt responding, doesnt load, wont load, cant open, cant login, cant log in, keeps crashing, stopped working, doesnt work, didnt work, wont work, wrong color, wrong size, wrong item, wrong one, still waiting, still not here, still not, supposed to arrive, never arrived, nobody answers, no one answers, nobody has shown, no response, no reply, gone downhill, gotten smaller, smaller and, cold food, was cold, was dry, dry, without my consent, never agreed, without permission
            tanpa ijin, tanpa izin, tanpa persetujuan, tanpa sepengetahuan, ga pernah daftar, ga pernah kasih, ga pernah setuju, elek, ora enak, ora apik, awon, goreng patut, ruksak, rusak
            """
        ),
        (
            .good,
            """
            enak, lezat, sedap, nikmat, mantap, mantep, mantul, juara, bagus, bagusan, keren, kece, cakep, cantik, indah, apik, sae, alus, rapi, rapih, bersih, nyaman, adem, wangi, lembut, empuk, gurih, renyah, segar, seger, ramah, sopan, sabar, telaten, humble, helpful, informatif, responsif, fast respon, fast response, fast respond, gercep, cepet banget, cepat banget, cepat sampai, kilat, tepat waktu, on time, amanah, jujur, profesional, terpercaya, recommended, rekomended, rekomen, rekomendasi banget
            puas, puas banget, memuaskan, seneng, senang, suka, suka banget, cinta, love, jatuh cinta, bangga, terharu, betah, nagih, bikin nagih, ketagihan, langganan terus, pasti balik, pasti ke sini lagi, pasti pesan lagi, bakal balik, next order, order lagi, beli lagi, repeat order, worth it, worth every, best, terbaik, the best, top, top markotop, jos, joss, gokil, oke banget, oke punya, aesthetic, long lasting, sesuai deskripsi, sesuai pesanan, sesuai gambar, sesuai ekspektasi, di atas harapan, di luar ekspektasi, melebihi ekspektasi, lancar, manjur, awet, berkah, meresap, rebutan, dingin lagi, halus
            good, great, excellent, amazing, awesome, wonderful, fantastic, perfect, lovely, delicious, tasty, yummy, beautiful, friendly, smooth, quick, impressed, hands down, well done, nice, super friendly, super cute, made my, made our, absolutely love, gem, outstanding, brilliant, raos, ngeunah, enak tenan, apik tenan, juwara, ganteng
            """
        ),
        (
            .insult,
            """
            anjir, anjrit, bangsat, goblok, goblog, tolol, bego, bodoh, dungu, idiot, kampret, kampang, keparat, brengsek, bajingan, sialan, jancok, jancuk, dancuk, taik, kontol, memek, ngentot, bacot, maling, fuck, fucking, shit, bullshit, bastard, asshole, stupid, moron, dasar penipu, lu tipu, ndasmu, matamu, otak udang, ga punya otak
            """
        ),
        (
            .praisesByDenial,
            """
            ga nyesel, ga menyesal, ga pernah nyesel, ga akan menyesal, ga kecewa, ga bikin kecewa, ga mengecewakan, ga pernah mengecewakan, ga pernah kecewa, ga rugi, ga bakal rugi, ga bakal nyesel, ga ada yang bisa dikomplain, ga ada komplain, ga ada keluhan, ga ada masalah, ga nyangka, ga bosan, ga bosen, ga pernah bosan, ga ada obat, ga ada duanya, ga ada tandingan, ga ada lawan, ga kaleng kaleng, ga perlu ragu, ga usah ragu, ga ragu, ga mahal, ga lama, ga bau, ga ribet, ga pake lama, ga kalah, ga main main
            no complaints, nothing to complain, no regrets, cant complain, never disappoints, never disappointed, not disappointed, not bad, no problem, no problems, no issues, couldnt be better, cant fault, ora getun, ora kuciwa
            """
        ),
        (
            .feared,
            "kirain, kiraen, kukira, awalnya ragu, sempat ragu, awalnya takut, takutnya, tak kira, i thought it would be, was worried, was skeptical, dikira"
        ),
        (
            .mocks,
            """
            hebat ya, hebat betul, bagus ya, bagus banget ya, mantap betul, mantap ya, keren ya, makasih ya gara gara, makasih lho, makasih loh, terima kasih lho, terima kasih loh, makasih sudah bikin, makasih ya gara, terima kasih sudah bikin, salut deh, salut ya, luar biasa ya, the best deh, juara deh, pinter banget, pintar sekali, great job, nice job, bravo, well played, thanks for nothing, thanks a lot for, gara gara, 👏, 🙃, konsisten
            """
        ),
        (
            .thanks,
            """
            makasih, terima kasih, terimakasih, trima kasih, trims, thanks, thank you, thank, thx, matur nuwun, matur suwun, suwun, nuwun, hatur nuhun, nuhun, jazakallah, jazakillah, jazakumullah, syukron, arigato, appreciate it, much appreciated, 🙏
            """
        ),
        (.negation, "ga, tidak, bukan, bkn, jangan, tanpa, ora, not, no, dont, doesnt, isnt, wasnt, never, teu, henteu, belum"),
        (
            .but,
            "tapi, cuma, cuman, hanya, hanya saja, sayangnya, sayang, namun, walau, walaupun, meski, meskipun, but, however, although, though, ning, nanging"
        ),
        (.condition, "kalau, kalo, klo, jika, bila, misal, misalnya, seandainya, nek, yen, if, when"),
        (.waits, "nunggu, menunggu, tunggu, ditunggu, nungguin, ngenteni, antri, antre, waiting, waited"),
        (.mild, "sih, aja, cuma, kurang greget, bukannya"),
        (.animal, "anjing, babi, monyet, asu, setan, iblis, tai, sampah, cuk"),
        (
            .addressesRudely,
            "dasar, lu, lo, loe, elu, kau, kowe, ndasmu, emang, woy, woi, balikin, penipu, maling, indosat, provider, pulsa, telkomsel"
        ),
        (
            .eatsOrKeeps,
            """
            makan, ga makan, menu, masak, dimasak, sate, panggang, goreng, kuah, minyak, daging, kandang, makanan, obat, obatnya, shampoo, sampo, grooming, peliharaan, anak, bulu, bulunya, dapur, dapurnya, porsi, bakso, mie, ayam, sapi, pesan, ready, jual, vaksin, pet, dog, hewan, boneka, gambar, motif, buang
            """
        ),
        (
            .harmless,
            """
            alergi, alergi kacang, alergi seafood, berapa lama, lama ga, paling lambat, paling lama, salah ketik dari saya, salah pilih, salah saya, saya salah, sy salah, mau komplain, good morning, good afternoon, good evening, good day, ok great, oke bagus, baik bu, baik pak, baik kak, lansia, sudah lama, lama ga ketemu, wis langganan, ga bisa makan, ga makan, jangan yang lama, kalau pecah, kalau rusak, biar ga ribet, biar gak ribet, bisa pecah, takut kekecilan, takut salah, takut rusak, bebas rokok, tanpa gula, kurang gula, less sugar, kurang lebih, kurangin, dingin lagi, minta maaf
            """
        ),
        (
            .resolved,
            "beres, sudah beres, selesai, teratasi, sudah teratasi, sudah bisa, ditangani, cepat ditangani, dibantu, sudah dibantu, sampun beres, sorting, sorted, fixed, solved, resolved, works again, membantu, dilayani"
        ),
        (.intensifies, "parah, gila, gile, banget, poll, pol, sangat, abis, very, so, super"),
    ]
}
