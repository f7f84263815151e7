/// How people ask, want and order.
enum AskingWords {
    static let lists: [(Role, String)] = [
        (
            .question,
            """
            berapa, kapan, gimana, kenapa, mana, dimana, kemana, darimana, apakah, adakah, bisakah, bolehkah, benarkah, kapankah
            berapakah, mungkinkah, sudahkah, masihkah, haruskah, maukah, kah, apa, siapa, ngapain, kayak apa, kyk apa, piro, opo
            naon, saha, dupi, sopo, endi, ngendi, neng endi, manawi, boleh tau, boleh tahu, bisa dong, boleh dong, bisa kan, ada kan
            kira kira berapa, enakan, bagusan, mending mana, sebaiknya, apa ada, apa bisa, yang mana, kok bisa, gitu kah, iya kah
            how much, how many, how long, how do, how can, how about, how far, how big, how old, how soon, what time, what about
            what is, whats, what are, what do, what size, what color, what colour, what kind, what if, until what, till what, when is
            when can, when will, when do, when are, where is, wheres, where are, where can, where do, where should, which one, which is
            which are, why is, why are, why did, why do, why does, whos, who is, who can, any chance, any discount, any update, any news
            any updates, do you, do u, does it, does this, does that, did you, can i, can you, can we, could you, could i, could we
            may i, is there, is it, is this, is that, are there, are you, are they, are these, will you, will it, would you, have you
            has it, should i, shall i, shall we, can it, is the, are the, is my, does the, can u, is everything, isnt it
            """
        ),
        (.how, "kok, koq, lha kok, lah kok"),
        (.plea, "dong, donk, dunk, atuh"),
        (.tone, "sih, seh, masa, masak, sih ya, toh"),
        (
            .checkable,
            """
            bisa, boleh, ada, masih, ready, redi, redy, sudah, jadi, buka, tutup, mau, dapat, dapet, dpt, termasuk, include, pakai, pake, aman, muat
            perlu, butuh, bener, benar, betul, sampai, cukup, free, gratis, bs, available, tersedia, kosong, halal, original, ori, asli
            enak, pedes, pedas, cocok, ngaruh, jual, jualan, terima, open, kena, restock, kuat, tahan, awet, luntur, panas, jauh, rame, gede, besar
            """
        ),
        (
            .negation,
            "ga, ga ada, bukan, bkn, not, dont, no, nope, nah, tanpa, without, doesnt, isnt, wont, cant, ojo, sanes"
        ),
        (.stock, "ready, redi, redy, available, tersedia"),
        (.notYet, "belum, teu acan, ga acan, not yet, belum nih, hasnt, havent, nothing yet"),
        (
            .rhetorical,
            """
            gimana ga, siapa yang ga, siapa dulu, siapa sih yang, kok tau, kok tahu, kok baik, masa sih, mana ada, mana mungkin, apa sih
            who doesnt, who wouldnt, how can i not, how could i not, what a, why so, how is this, how are you so, how did you know
            how sweet, how nice, how lovely, bisa aja, apaan, ngapain repot, kenapa ga dari dulu, apa kabar, how are you, kapan kapan, kapan aja
            siapa suruh, apa adanya, apapun, apapun itu, mana tahan, kapan lagi, yang mana aja, why not, kapan2, siapa aja, mana aja, apa aja boleh, apa2, berapa aja, dimana aja, ga apa, ga apa apa, ga apa2, ga pa pa, kenapa2, ga kenapa
            """
        ),
        (
            .request,
            """
            tolong, mohon, minta, bantu, bantuin, dibantu, please, pls, plz, pliss, plis, kindly, jangan, jgn, jangan lupa
            butuh bantuan, nyuwun, nyuwun tulung, pangnyandakkeun, pangmeserkeun, send me, send us, give me, tell me, call me, help me, show me
            make sure, asap, urgent, secepatnya, cepetan, buruan, diskonin, mbok diskon, lapor, would be great, would be nice, great if, nice if, nyuhunkeun
            bantu ya
            """
        ),
        (
            .act,
            """
            balas, bales, balesin, dibales, dibalas, direspon, cek, dicek, cekin, check, kirim, kasih tau, kasih tahu, kirimi, fotoin, share, share lokasi, shareloc, sharelok
            hitungin, itungin, totalin, keep, dikeep, simpenin, sisain, sisihin, pisahin, segera, saran, rekomendasi, konfirmasi, dikonfirmasi
            confirm, refund, quotation, quote, penawaran, jemput, dijemput, jemputin, bungkusin, siapin, siapkan, betulin, benerin, perbaiki
            """
        ),
        (
            .change,
            """
            ganti, diganti, gantiin, ubah, diubah, rubah, dirubah, cancel, dicancel, batal, batalin, dibatalkan, batalkan, dibatalin
            tukar, ditukar, tuker, retur, diretur, return, reschedule, pindah, dipindah, mundurin, dimundurin, majuin, dimajuin, undur, diundur
            nambah, tambah, tambahin, ditambah, ditambahin, kurangi, kurangin, dikurangi, maksudnya, maksud saya, eh salah, ralat, revisi, direvisi
            bukan itu, bukan yang, move it, change it, change my, change the, instead, postpone, cancel my, i said, i meant, add one
            """
        ),
        (
            .order,
            """
            order, pesan, po, deal, fix, kayak biasa, kaya biasa, seperti biasa, same as last, table for, preorder, booking, bookingin, book, reservasi, reserve, beli, checkout, co, nitip, ambil yang, ambil ini
            ambil itu, ambil 1, ambil satu, ambil dua, ambil tiga, ambil semua, anter, antar, anterin, anterke, antarkan, diantar, dianter
            borong, tumbas, meser, pundut, mundut, daftar, daftarin, sewa, nyewa, take 1, take one, take two, take it, take the

            """
        ),
        (
            .wish,
            """
            mau tanya, mau nanya, mau tnya, mau pesan, mau order, mau beli, mau booking, mau yang, mau ambil, mau coba, mau komplain, mau daftar
            mau reservasi, mau sewa, mau jadi, mau dong, mau 1, mau satu, mau dua, mau service, mau servis, mau cek, mau minta, mau lapor, mau tukar
            mau retur, mau nitip, mau itu, mau ini, mau info, mau konsultasi, mau konsul, mau bikin, mau buat, ingin, pengen, pingin, pengin
            kepingin, tanya dong, tanya kak, nanya dong, izin tanya, ijin tanya, izin bertanya, numpang tanya, nanya, bade, arek naros, naros, tangled
            badhe, tertarik, minat, berminat, nyari, cari, lagi cari, looking for, interested, interested in, id like, i would like, wed like
            we would like, i want, we want, want to, wanted to, i need, we need, need, like to order, like to book, wondering, was wondering, question about
            pengen tau, pengen pesan, ill take, i will take, ill have, i will have, well take, well have, ill get, no rek, norek, nomor rekening, nomer rekening, no rekening, pricelist, price list, katalog, daftar harga, info dong
            """
        ),
        (
            .unit,
            """
            kg, kilo, gram, gr, ons, pcs, pc, biji, buah, box, bok, kotak, dus, doos, lusin, kodi, porsi, bungkus, bks, loyang, cup, gelas, botol, btl
            karton, krat, sak, meter, mtr, lembar, lbr, ikat, iket, pasang, tusuk, slice, potong, pack, pak, paket, dozen, galon, tabung, toples
            boxes, pieces, bottles, cups, kilos, packs, pax, rim, roll, stel, set, tangkai, ekor, mangkok, piring, tray, renteng, slop, bal, bh
            """
        ),
        (
            .awaiting,
            "ditunggu, tunggu, nunggu, kutunggu, menunggu, tungguin, dienteni, diantos, tak enteni, ngenteni, waiting, await, awaiting, waiting for"
        ),
        (
            .news,
            """
            kabar, info, infonya, jawaban, jawabannya, balasan, balasannya, konfirmasi, konfirmasinya, respon, responnya, update, updatenya
            updatean, total, totalnya, totalannya, hasil, hasilnya, resi, resinya, invoicenya, desain, desainnya, fotonya, pricelistnya, kejelasan
            kepastian, kepastiannya, solusi, solusinya, keputusannya, follow up, followup, news, reply, response, answer, wartosna, wartos
            """
        ),
        (
            .tell,
            """
            kabari, kabarin, kabarkan, dikabari, dikabarin, kabarno, ngabarin, ngabari, infoin, infokan, info ya, diinfokan, diinfoin, update ya
            wa ya, wa aja ya, chat ya, hubungi ya, hubungin ya, hubungi saya, hubungin saya, telpon ya, telfon ya, telpon saya, let me know, keep me posted, keep me updated, update me, tell me when
            lmk, inform me, kabaran, wartosan, wartosi
            """
        ),
        (.tag, "kan, right"),
        (.missedCall, "ga terjawab, ga dijawab, missed, missed voice, missed video, no answer"),
        (.past, "kemarin, kmrn, kmrin, wingi, kamari, yesterday, last week, dulu pernah, pernah"),
        (
            .payment,
            "transfer, transfer ke, transfer ya, transfer di, bayar, lunas, pelunasan, dp, transferan, transferannya, pembayaran, dpnya, paid, transferred, deposit, payment"
        ),
        (.done, "sudah, barusan, td, tadi, baru aja, just, already, sent, done, ive, made, masuk, paid, transferred"),
        (
            .proof,
            "bukti transfer, bukti transferan, bukti bayar, bukti pembayaran, buktinya, bukti trf, ss transfer, proof of transfer, proof of payment, payment proof"
        ),
    ]
}
