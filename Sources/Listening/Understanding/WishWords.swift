/// How people propose, leave, advertise, order and ask.
enum WishWords {
    static let lists: [(Cue, String)] = [
        (
            .suggests,
            """
            adain dong, diadain dong, lebih sering adain, perbanyak, saran, sarannya, kasih saran, nitip saran, saran aja, usul, usulan, usul saya, masukan, kasih masukan, sebaiknya, alangkah baiknya, lebih baik kalau, akan lebih baik, bakal lebih, lebih bagus lagi kalau
            mending pakai, mending dikasih, mungkin bisa, mungkin bisa dipertimbangkan, bisa dipertimbangkan, semoga ada, semoga ke depan, semoga kedepannya, ke depannya, kedepannya, andai ada, seandainya ada, coba ada, coba dong ada, coba kalau, tinggal tambah, tinggal ditambah
            would be nice, would be great, it would be, would be better, would be good, i suggest, suggest, suggestion, you should, you could, should sell, should add, maybe add, consider, how about adding, i wish you, wish you, wish there, would love to see, would love it if, please consider, one suggestion, itd be
            yen iso ditambah, luwih apik yen, mbok ditambah, saena, langkung sae
            """
        ),
        (
            .softlySuggests,
            "kalau bisa, klo bisa, kalo bisa, kalau boleh, coba, harusnya, seharusnya, mestinya, semestinya, if possible, should"
        ),
        (
            .leaves,
            """
            pindah ke, pindah toko, pindah provider, pindah operator, pindah ke lain, pindah aja, mending pindah, mau pindah, saya pindah, ganti provider, ganti operator, ganti langganan, beralih ke, berhenti langganan, berhenti berlangganan, stop langganan, stop berlangganan, ga mau berlangganan
            ga mau langganan, berhenti belanja, berhenti beli, berhenti jadi, tutup akun, hapus akun, nutup akun, tutup rekening, uninstall, uninstal, hapus aplikasi, unfollow, ga bakal beli, ga akan beli, ga bakal pesan, ga akan pesan, ga akan kembali, ga bakal balik
            ga akan balik, ga mau beli lagi, ga mau ke sini lagi, ga lagi lagi, ga bakal ke sini, ga akan ke sini, kapok, kapok beli, terakhir kali, cukup sekali, cari yang lain, cari toko lain, cari tempat lain, pindah haluan, batal langganan, batalkan langganan, akhiri kontrak, putus kontrak, ga perpanjang, ga akan perpanjang, selamat tinggal
            close my account, cancel my subscription, cancel my membership, cancel my plan, cancel my contract, end my, terminate my, delete my account, unsubscribe, switch to, switching to, switched to, moving to, moving on to, competitor, competitors, going elsewhere, go elsewhere, business elsewhere, elsewhere, done with you
            never again, never coming back, never buying, wont be buying, wont be back, wont come back, wont buy, wont order, wont return, not coming back, not be back, last time i, last order, leaving you, im out, quit
            """
        ),
        (
            .spam,
            """
            gacor, maxwin, slot gacor, slot online, slot deposit, togel, judi online, situs judi, bandar judi, sbobet, freebet, rtp, scatter, jackpot, deposit pulsa, bonus new member, wd pasti, pasti wd, pasti jp, agen slot, casino online, poker online
            pinjol, dana cepat, pinjaman dana, pinjaman online, pinjaman cepat, pinjaman tanpa, tanpa bi checking, tanpa jaminan, tanpa agunan, dana tunai, langsung cair, cepat cair, cair 5, cair dalam, cuma modal ktp, modal ktp, ktp saja cair, gadai bpkb
            anda terpilih, nomor anda, no anda, anda memenangkan, anda menang, pemenang undian, mendapat hadiah, dapat hadiah, klaim hadiah, klaim pin, you won, have won, has won, you have been selected, claim your, claim now, congratulations you, lottery, click here, click the link, klik link, klik di sini, klik disini, klik bit, bit ly, tinyurl
            kerja online, kerja sampingan, kerja dari rumah, kerja rumahan, gaji harian, like video, earn money, work from home, working from home, passive income, per day from, a day working, a day from, make money, investasi pasti, profit harian, profit konsisten, crypto, forex, trading signal, robot trading, modal kecil
            followers murah, jasa followers, followers instagram, follower instagram, tambah followers, jual followers, instagram followers, jasa review, review bintang, jasa seo, seo services, seo service, first page, page google, jasa website murah, guest post, backlink
            obat kuat, pembesar, hot singles, singles near, viagra, bokep, vcs, open bo, tarif transfer berubah, isi form, jika tidak setuju, tertahan di bea cukai, bayar denda, akun anda akan diblokir, verifikasi akun anda, verify your account, dear customer, account suspended, telegram @
            promo khusus member baru, daftar sekarang di, gabung sekarang, join sekarang, link di bio, link di bawah
            """
        ),
        (
            .offers,
            """
            promo, diskon, murah, termurah, bonus, cair, hadiah, gratis, klik, link, daftar, gabung, join, minat, hubungi, hub, wa, wa me, deposit, resmi ojk, ojk, limit, modal, jaminan, followers, follower, jasa, open, ready stok, guaranteed, cheap, offer, offers, free, click, dm us, reply, promo today, reseller, dropship, komisi, cuan, profit
            nasabah yth, yth nasabah, selamat anda, selamat no, congratulations, winner, prize, urgent reply, dear sir
            """
        ),
        (
            .orders,
            """
            pesan, order, booking, book, reservasi, reserve, reservation, checkout, check out, fix order, mau pesan, mau order, mau booking, mau ambil, aku mau, ambil 1, ambil 2, ambil yang, bungkusin, bungkus 1, ambil 3, tumbas, mesen, kulo pesen, tak jupuk, nempah, preorder, po, nitip
            id like to book, like to order, like to book, like to reserve, ill take, ill have, i will take, can i get, could i get, can i order, may i order, book a, order a, reserve a, reserve two, table for, purchase order, our po, i want to order, i want to buy, want to order, put me down
            """
        ),
        (
            .asks,
            """
            mohon info, minta info, info dong, infonya dong, info harga, info ongkir, info nya, minta katalog, katalog dong, minta pricelist, pricelist, price list, minta daftar harga, minta list, minta rincian, mau tanya, mau nanya, mau tau, mau tahu, nanya, tanya, numpang tanya, izin tanya, ingin menanyakan, menanyakan, mau nyari
            bisa cod, ready ga, apakah, mau konsultasi, kira kira, whats, any idea, wondering, i wonder, may i know, want to know, wanted to ask, curious, nyuwun pirsa, tangled, naros
            minta alamat, share lokasi dong, minta nomor, minta norek, minta no rekening, minta foto, boleh lihat, spill
            """
        ),
        (
            .requests,
            """
            bantu, bantuin, dibantu, mohon dibantu, mohon bantuan, mohon bantuannya, mohon solusi, mohon solusinya, nyuwun tulung, punten pangnyandakkeun, minta ganti, minta tukar, minta refund, minta uang, minta dikirim, minta direvisi, minta dibuatkan, minta invoice, minta nota, minta kwitansi, minta resi, minta struk, minta faktur
            balikin, kembalikan, ganti rugi, reschedule, cancel booking, geser ke, diundur, dimajukan, i want my money back, money back, send me, resend, call me, titip, jangan, kurangin, diskonin, nego, kirim ulang, tuker, tukar, stop kirim, bales dong, balas dong, dibales dong, dicek, hapus, blokir, angkat telpon, i need a replacement, replacement, need a refund, refund me, mbok diskon, minta menu, minta menunya, block it, send someone, confirm receipt, confirm by, dihentikan, dibatalkan, move my, gantiin
            """
        ),
        (.plainPlea, "tolong, mohon, minta tolong, please, pls, plz, kindly, tulung, punten"),
        (
            .good,
            "next time order, order lagi, next order, pesan lagi, pasti order, pasti pesan, beli lagi, beli maneh, tuku maneh, repeat order, bakal order lagi, langganan terus, pasti balik, will order again, order again, buy again, come back again"
        ),
        (.weaklyOrders, "beli, mau beli, buy, tuku, meser, check harga"),
        (
            .politelyAsks,
            "bisa, bisa tolong, boleh, bisakah, bolehkah, can i, can i get, can you, could you, could i, may i, would you, will you, can we, could we, iso, tiasa, maybe, mungkin bisa"
        ),
        (
            .wonders,
            """
            berapa, brp, kapan, gimana, bagaimana, kenapa, apa, apakah, mana, dimana, kemana, siapa, kok, what, when, where, how, why, which, who, piro, piye, opo, ngapa, naha, sabaraha, iraha, kumaha, how much, how long, do you, does the, is it, is there, are there, adakah, ada, masih ada, termasuk, berapa lama
            """
        ),
        (
            .reproaches,
            "gimana nih, gimana sih, gimana ini, gimana dong, piye to, piye iki, apa gimana, mana nih, mana janjinya, maksudnya apa, niat jualan ga, gimana mau percaya, mau sampai kapan, masa"
        ),
    ]
}
