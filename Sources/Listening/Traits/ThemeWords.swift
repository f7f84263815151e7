/// Words of the guarded themes, and the words around them that settle whether the theme is meant.
enum ThemeWords {
    static let lists: [(ThemeCue, String)] = [
        (
            .pork,
            "b2, pork, bacon, lard, daging babi, minyak babi, babi panggang, babi guling, babi kecap, babi hong, sate babi, bakso babi, mie babi, mengandung babi, kulit babi, samcan, celeng, menu babi, menu babinya, makan babi, non halal, saksang, char siu"
        ),
        (.pig, "babi, babinya"),
        (
            .alcohol,
            "alkohol, alkoholnya, beralkohol, alcohol, alcoholic, bir, beer, beers, wine, wines, rum, miras, arak, tuak, vodka, whisky, whiskey, sake, cocktail, cocktails, mocktail alkohol, mirin, minuman keras, soju, ciu, mabuk, mabok, champagne, gin tonic, tequila, minum anggur, anggur merah orang tua"
        ),
        (
            .tobacco,
            "rokok, rokoknya, merokok, ngerokok, perokok, ngudud, udud, asap rokok, bau rokok, vape, ngevape, pod, rokok elektrik, rokok elektriknya, tembakau, cigarette, cigarettes, smoking, smoke, smokers, smoker, smoking area"
        ),
        (
            [.pork, .avoids],
            "ga makan babi, tidak makan babi, ga bisa makan babi, tanpa babi, no pork, dont eat pork, bebas babi, ga pakai babi"
        ),
        (
            [.tobacco, .avoids],
            "non smoking, no smoking, nonsmoking, bebas rokok, bebas asap rokok, ga ngerokok, ga merokok, smoke free"
        ),
        (
            [.alcohol, .avoids],
            "ga minum alkohol, tidak minum alkohol, tanpa alkohol, ga konsumsi alkohol, alcohol free, non alcoholic, no alcohol, ga minum bir"
        ),
        (
            .namesOrPlaces,
            "atas nama, a n, nama saya, nama penerima, penerima, bernama, alamat, alamatnya, jalan, jl, masjid, mesjid, musala, mushola, gereja, dekat gereja, pondok, kirim ke"
        ),
        (
            .gambling,
            "judi, judol, togel, taruhan, bertaruh, betting, bet, gacor, slot gacor, slot online, casino, kasino, gambling, gamble, sabung ayam, lotre, freebet, undian"
        ),
        (
            .politics,
            "politik, politis, partai, parpol, caleg, capres, cawapres, cagub, cabup, pilkada, pilpres, pemilu, coblos, nyoblos, presiden, kampanye politik, political, politics, election, politician, spanduk partai, dpr, relawan capres, cebong, kampret politik, kadrun"
        ),
        (.riba, "riba, ribawi, anti riba, tanpa riba"),
        (.sharia, "syariah, syari, syar i, sharia"),
        (.halal, "halal, halalnya, kehalalan, sertifikat halal, halal mui, label halal, logo halal"),
        (
            .wantsHalal,
            "only eat halal, eat halal, harus halal, wajib halal, yang halal, yang halal aja, cari halal, pastikan halal, halal aja, halal saja, must be halal, hanya makan halal, mau yang halal, nyari halal, halal only"
        ),
        (
            .forbiddenByFaith,
            "musik itu haram, haram hukumnya, hukumnya haram, itu haram, dosa, haram dalam islam, ga halal, tidak halal"
        ),
        (
            .ownFaith,
            """
            saya muslim, saya muslimah, kami muslim, saya islam, keluarga muslim, aku muslim, kita muslim, sebagai muslim, sebagai umat, im muslim, i am muslim, we are muslim, were muslim, saya kristen, saya katolik, saya hindu, saya buddha, saya nasrani, kami kristen, im christian, im a christian, im jewish, im hindu
            jumatan, habis jumatan, sholat dulu, shalat dulu, solat dulu, mau sholat, mau shalat, mau solat, habis sholat, abis sholat, lagi puasa, saya puasa, puasa senin kamis, umroh, umrohnya, umrah, naik haji, berhaji, ngaji, ngajarin ngaji, ke gereja, dari gereja, after church, at church, misa, kebaktian, ibadah, jamaah, semua jamaah, pembimbing umroh, mengaji, tahajud, dhuha, tarawih, hijrah, berhijab
            """
        ),
        (
            .faith,
            """
            agama, agamanya, keagamaan, islam, muslim, kristen, katolik, nasrani, hindu, buddha, budha, konghucu, yahudi, kafir, penistaan, natal, lebaran, idul fitri, idul adha, ramadan, ramadhan, paskah, imlek, waisak, nyepi, galungan, pengajian, yasinan, tahlilan, tahlil, aqiqah, akikah, kurban, qurban, sholat, shalat, solat, sholat jumat, puasa, buka puasa, bukber, sahur, zakat, sedekah, religion, religious, christmas, easter, eid, church, prayer, pray, bible, alquran, quran, ceramah, khutbah, musik itu haram
            """
        ),
        (
            .ethnic,
            "cina, china, chinese, tionghoa, batak, jawa, jawir, sunda, madura, papua, ambon, padang, minang, bugis, dayak, betawi, arab, india, bule, negro, pribumi, aseng, orang timur, kulit hitam, logat, suku"
        ),
        (.racism, "rasis, rasisme, racist, racism, rasial, sara, ras"),
        (
            .women,
            "perempuan, wanita, cewek, cewe, ibu ibu, emak emak, istri, women, woman, female, girls, janda, banci, bencong, gay, lesbi, lgbt"
        ),
        (
            .sexism,
            "seksis, sexist, sexism, misoginis, patriarki, pelecehan gender, diskriminasi gender, emansipasi, lgbt, feminis"
        ),
        (
            .sexual,
            "seksi, seksi banget, vulgar, porno, pornografi, bugil, telanjang, mesum, cabul, lingerie, lingerienya, bikini, aurat, umbar aurat, sexy, porn, nude, naked, pelecehan seksual, dilecehkan, catcall, catcalling, colek, erotis, sange, hot singles"
        ),
        (
            .health,
            """
            alergi, alerginya, allergic, allergy, allergies, diabetes, diabet, kencing manis, gula darah, hipertensi, darah tinggi, kolesterol, asam urat, asam lambung, maag, gerd, jantung, stroke, kanker, tumor, asma, asthma, tbc, hamil, kehamilan, ibu hamil, bumil, menyusui, busui, pregnant, breastfeeding, epilepsi, autis, autism, depresi, hiv, hepatitis, igd, ugd, keracunan, rawat inap, opname, operasi, jahitan bekas, kemoterapi, cuci darah, lumpuh, difabel, disabilitas, kursi roda, wheelchair, celiac, demam, kejang, migrain, eksim, psoriasis, penyakit, diare, muntah muntah, muntah2, sakit jantung, tipes, dbd, covid
            """
        ),
        (
            .symptom,
            "bengkak, melepuh, ruam, gatal gatal, gatal, iritasi, breakout, beruntusan, perih, berdarah, bernanah, mual, pusing, sesak, pingsan, swollen, rash, itchy, burned, sakit, luka"
        ),
        (
            .body,
            "muka, wajah, kulit saya, kulit, badan, mata, bibir, tangan, kaki, perut, kepala, muka saya, wajah saya, my face, my skin, face, skin, saya, anak saya"
        ),
        (
            .diet,
            "vegan, vegetarian, veggie, plant based, keto, diet keto, lagi diet, sedang diet, program diet, diet, gluten free, bebas gluten, glutenfree, lactose, lactose intolerant, laktosa, dairy free, no dairy, low carb, rendah karbo, rendah gula, no sugar diet, oat milk, pescatarian, intermittent fasting"
        ),
        (
            .death,
            "meninggal, meninggal dunia, wafat, berpulang, tutup usia, almarhum, almarhumah, alm, passed away, died, funeral, pemakaman, innalillahi, kabar duka, masih berduka, sedang berduka, kami berduka, suasana duka, mourning, death in, keguguran, miscarriage, sedo, seda, ngantunkeun, pupus"
        ),
        (
            .abuse,
            "anjir, anjrit, bangsat, goblok, goblog, tolol, bego, bodoh, dungu, idiot, kampret, kampang, keparat, brengsek, bajingan, sialan, jancok, jancuk, dancuk, taik, kontol, memek, ngentot, bacot, fuck, fucking, fck, shit, bastard, asshole, stupid, moron, ndasmu, matamu, otak udang, ga punya otak, tai lah, asw, anjg, bgst, goblokk, pantek, pukimak, cukimai"
        ),
        (
            .personalData,
            "data saya, data pribadi, data konsumen, data pelanggan, data kami, nomor saya, no saya, nomer saya, nomor hp saya, no hp saya, foto saya, foto rumah saya, foto anak saya, testimoni saya, nama saya, email saya, alamat saya, ktp saya, my data, my email, my phone number, my number, my photo, my address, my name, personal data, personal information, my information"
        ),
        (
            .dataMisused,
            """
            dipajang, dipasang, disebar, disebarkan, tersebar, bocor, kebocoran, dipakai, dipake, dikasih ke, dikasih, dijual, diperjualbelikan, dibagikan, dari mana tau, tahu nama, tau nama, tahu nomor, dapat nomor, ga pernah daftar, ga pernah kasih, ga pernah setuju, tanpa ijin, tanpa izin, tanpa minta, tanpa persetujuan, tanpa sepengetahuan, hapus, hapus data, daftar promo, spam, menjaga data, shared, share, leaked, sold, without my consent, without asking, without permission, never agreed, visible, third party, delete my data
            """
        ),
        (.privacy, "privasi, privacy, perlindungan data, data bocor, kebocoran data, uu pdp, gdpr, menjaga data pribadi"),
        (
            .food,
            "makan, masak, menu, menunya, mie, mienya, sate, panggang, goreng, kuah, daging, porsi, tusuk, resto, restonya, restoran, dapur, dapurnya, masakan, makanan, kuliner, bakso, nasi, sop, soto, minyak, saus, bumbu, kue, kuenya, halal, eat, food, dish, meat, kitchen, ready"
        ),
        (
            .pet,
            "anjing, anjingku, anjing ku, anjing saya, kucing, kucingku, kucing saya, peliharaan, hamster, kelinci, burung, ikan, ayam, pet, dog, cat, puppy, kitten, bulu, bulunya, vet, karetnya, gagang, hatin"
        ),
        (
            .avoids,
            """
            jangan, tanpa, bebas, hindari, menghindari, ga minum, ga makan, ga konsumsi, ga mengonsumsi, ga mengkonsumsi, tidak minum, ga merokok, ga mau, ga bisa makan, ga bisa minum, ga boleh, ga ngerokok, pantang, anti, no, non, without, dont, we dont, dont drink, dont eat, dont smoke, cant eat, cant drink, free of, away from, takut, keep away, avoid, allergic to, not, ora ngombe, ora mangan
            """
        ),
        (
            .objects,
            """
            keberatan, ga suka, ga setuju, ga tahan, ga nyaman, males, malas, risih, protes, terganggu, tersinggung, menyinggung, ga pantas, ga sopan, ga etis, ga lucu, ga terima, norak, stop, berhenti, sama aja, jangan seret, padahal, kok pakai, kok pake, bau, cant stand, hate, offended, offensive, inappropriate, object, disgusting, terlalu, banget, ikut lihat, anak sekolah
            """
        ),
        (
            .belittles,
            "ngatain, dikatain, ngejek, diejek, mengejek, nyindir, menyindir, menghina, hina, merendahkan, melecehkan, rasis, pelit, dasar, stereotip, diskriminasi, didiskriminasi, ga usah, cuma bisa, seolah, di dapur, bisa apa, keterlaluan, kebencian, mocking, insulted, insulting, made fun, belittle"
        ),
        (
            .condolence,
            "turut berduka, turut berdukacita, ikut berduka, berduka cita ya, semoga tabah, sorry for your loss, my condolences, condolences, bela sungkawa, belasungkawa, semoga husnul"
        ),
        (
            .family,
            "ibu saya, bapak saya, ayah saya, suami saya, istri saya, anak saya, nenek saya, kakek saya, orang tua saya, my mother, my father, my husband, my wife"
        ),
        (
            .notThis,
            "halal bihalal, alkohol 70, alcohol swab, uang haram, lem cina, pecinan, suku bunga, suku cadang, bunga bank, bank syariah, gigi bungsu, bebas ongkir, tidak sakit, party, slot kosong, operasi pasar, jam operasi, jantung pisang, jantung kota, presiden direktur, presiden komisaris, kota padang, nasi padang, rumah makan padang, masakan padang, jawa barat, jawa timur, jawa tengah, papua barat, kota ambon, pulau jawa"
        ),
    ]
}
