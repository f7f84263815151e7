/// How people say that something is wrong, mostly without a question mark.
enum TroubleWords {
    static let lists: [(Role, String)] = [
        (
            .trouble,
            """
            rusak, rusakk, sobek, robek, suwek, soek, pecah, penyok, peyok, pesok, bocor, netes, basi, asem, kecut, bau, apek, tengik, jamuran, berjamur
            gosong, alot, bantat, mentah, hambar, keasinan, kecewa, mengecewakan, komplain, complain, komplen, keluhan, error, eror, gagal, mati
            mampet, mogok, macet, lemot, lelet, hilang, ilang, ketinggalan, ketuker, tertukar, ketukar, kebalik, cacat, lecet, baret, retak, patah
            kotor, noda, bernoda, luntur, buram, blur, pudar, kusam, kekecilan, kebesaran, kesempitan, kelonggaran, kependekan, kepanjangan
            copot, lepas, bolong, jebol, rembes, korslet, konslet, jeglek, nyangkut, pending, zonk, penipu, penipuan, nipu, tipu, bohong, dibohongi
            salah, keliru, kliru, lepat, lambat, lama banget, kelamaan, lama amat, telat, terlambat, jutek, ga sopan, ga ramah, ga sesuai, ga cocok sama
            beda sama, beda dengan, ga sama, ga nyala, ga hidup, ga jalan, ga dingin, ga berfungsi, ga bisa, gabisa, gakbisa, ga muncul, ga ada kabar, ga dikirim
            ga dibalas, ga dibales, ga masuk, ga kebaca, ga keluar, ga lengkap, ga layak, ga bener, ga ada respon, ga direspon, kurang 1, kurang satu, kurang dua
            kurang 1, kurangnya, isinya kurang, kurang lengkap, masih panas, masih rusak, nunggu terus, nunggu mulu, nunggu lama, nunggu dari, tunggu terus
            nunggu mulu, digantungin, dicuekin, di php, php, belum sampai, belum dikirim, belum datang, belum dibalas, belum dibales, belum masuk, belum diterima
            belum jadi jadi, belum kirim, belum2, belum nyala, belum dianter, belum diantar, belum direspon, belum ada kabar, belum ada respon, darurat, parah banget
            kapok, uang saya, duit saya, balikin, kembalikan, ngamuk, muntah, gatel, gatal, iritasi, bengkak, alergi, keracunan, ngeblur, meleset
            kurang, marah, marah2, marah marah, kegedean, kekecilan, kedip2, kedip kedip, hancur, ancur, remuk, tumpah, kebuka, nyasar, ada rambut, ada ulat, ada semut
            ada lalat, ada kecoa, ada serangga, ga ngisi, ga dibaca, ga dibaca2, dibaca aja, di read, read aja, di read aja, belum teko, belum tekan, belum dugi, belum dongkap
            hasnt arrived, havent arrived, hasnt come, havent received, hasnt been, havent heard, not arrived, not received, been waiting, hair in, melted, too dry, was dry, was cold
            terpotong, kepotong, buruk, ngecewain, kesel, kurang enak, kurang greget, kurang puas, kurang bersih, kurang rapi, kurang memuaskan, slow respon
            slow response, berisik, bunyi aneh, isih bunyi, masih bunyi, mambu, bosok, elek, awon, butut, masalah, bermasalah, kendala, terkendala, trouble
            problem, issue, broke, broken, wrong, missing, damaged, torn, stain, stained, scratched, cracked, leaking, leaks, leak, faulty, defective
            never came, never arrived, never got, never received, never showed, didnt arrive, didnt come, didnt receive, didnt get, doesnt work, not working
            isnt working, wont turn, wont start, stopped working, not what, not as, charged twice, double charged, overcharged, refund, still nothing, still waiting
            still not, still havent, still hasnt, no one, nobody, too late, too small, too big, disappointed, disappointing, unacceptable, complaint, complain
            rude, burnt, undercooked, rotten, expired, fell apart, came off, smells, terrible, awful, worst, the wrong, late again, cant open, cant log
            """
        ),
        (.supposed, "kirain, kira, takut, takutnya, khawatir, kalau, kalo, klo, klw, kl, misal, semisal, in case, if, afraid"),
    ]
}
