/// Greetings, the way people address us, holidays, and what nobody needs to answer: chain letters and unwanted offers.
enum OccasionWords {
    static let lists: [(Role, String)] = [
        (
            .greeting,
            """
            halo, hallo, hai, hay, hi, hello, hey, helo, hola, alo, permisi, misi, punten, kulonuwun, sampurasun, assalamualaikum, assalamualaikum wr, asslm, ass, assalamu
            alaikum, mikum, samlekum, aslm, pagi, siang, sore, malam, malem, mlm, met, selamat pagi, selamat siang, selamat sore, selamat malam, morning, good morning
            good afternoon, good evening, evening, afternoon, p, ping, pagii, test, tes, spada, woi, woy, oi, oy, wr, wb, wr wb, warahmatullahi, wabarakatuh, shalom, salam, ganggu, ganggu bentar, hi there, hey there, hello there
            """
        ),
        (
            .address,
            """
            kakak, ibu, bapak, mbak, mas, admin, bang, abang, om, tante, teh, teteh, kang, akang, aa, neng, cak, ning, koh, ko, ci, cici, ce, uni, bro, sis, gan, agan, sist
            dok, dokter, ustadz, ust, pakde, bude, mang, bos, boss, juragan, mbok, sir, maam, madam, miss, guys, bli, mbok, dek, dik, team, tim, bg, kakaa, mbakyu
            """
        ),
        (
            .filler,
            """
            mohon maaf, minta maaf, my order, your order, the order, usual order, nya, ya, nih, ni, deh, dh, lho, loh, lo, kan, itu, ini, eh, oh, btw, oiya, pun, mah, euy, to, tho, ah, nah, wah, waah, wih, weh, hmm, hm, em, maaf, so, and, well, dulu
            """
        ),
        (
            .holiday,
            """
            idul fitri, hari raya, selamat lebaran, minal aidin, minal aidzin, lahir batin, lahir dan batin, maaf lahir, taqabbalallahu, taqobbalallahu, selamat natal
            tahun baru, merry christmas, happy christmas, happy new year, new year, season greetings, eid mubarak, happy eid, ramadhan kareem, ramadan kareem, ramadan mubarak
            marhaban ya, selamat menunaikan, selamat puasa, selamat berpuasa, menjalankan ibadah, idul adha, selamat waisak, selamat nyepi, rahajeng, galungan, gong xi, gong xi fa
            imlek, selamat hari, selamat ulang, happy diwali, deepavali, selamat paskah, happy easter, hut ri, dirgahayu, isra miraj, maulid nabi, tahun hijriah, 1 muharram
            """
        ),
        (
            .spam,
            """
            sebarkan, sebarkan ke, teruskan ke, teruskan pesan, forward ke, jangan putus, ke semua kontak, bit ly, wa me, tinyurl com, t me, tanpa jaminan, bi checking, dana cepat
            pinjaman, pinjaman online, gacor, maxwin, slot gacor, wd, scatter, togel, judi, depo, menangkan hadiah, hadiah undian, link di, klik link, klik disini
            kerja online, gaji harian, modal kecil, investasi, profit harian, from home, earn 1, message me to, click the, click here, binary, forex, crypto
            cair, cepat cair, pulsa gratis, bagi bagi
            """
        ),
        (
            .paymentPlace,
            """
            transfer ke, transfer ya, transfer di, silakan transfer, silahkan transfer, bisa transfer, rekening, rek, norek, bca, bri, bni, bsi, mandiri, btn, cimb, jago, qris, dana, gopay
            ovo, transferannya, bukti transfer, dp dulu, please transfer, please pay, transfer the, virtual account, isi formulir, diisi, isi format, format order, the deposit, bank account
            ditunggu transferan, ditunggu transfer, ditunggu pembayaran, ditunggu bukti
            """
        ),
        (
            .afterwards,
            """
            sampai, datang, diterima, terima, dicoba, coba, rasanya, hasil, hasilnya, cocok, puas, pas, enak, kabar, kabarnya, beres, selesai, arrived, arrive, received, receive, like it
            enjoy, your stay, was it, was everything, was the, how was, hows the, how is, apa kabar, sembuh, sehat, betah, suka, menurut
            """
        ),
        (
            .offersHelp,
            "bisa dibantu, dapat dibantu, bisa kami bantu, bisa saya bantu, kami bantu, saya bantu, ditanyakan, ingin ditanyakan, help with, help you, i help, assist, bantu lagi"
        ),
        (
            .invitation,
            "atas nama, alamat, alamatnya, alamat lengkap, nama lengkap, share lokasi, shareloc, sharelok, address, your name, no hp"
        ),
    ]
}
