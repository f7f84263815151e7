/// Akrab's own list of what a message, a gift, an event or an offer can contain. A line is a trait: its id (what stands before
/// the last dot is its parent), its Indonesian and English names, the chance that somebody of whom nothing is known is
/// disappointed by it, whether it is guarded, and after how many days a word about it is only half as sure. Where that is not
/// said, the nearest line above in the tree that says it holds.
///
/// Every chance and every half-life here is our own assumption, worth ten observations, until the shop's experience replaces
/// it. [assumption]
enum StandardTraits {
    static let text = """
        food | makanan | food | 1/50 |  | 365
        food.non_halal | makanan tidak halal | non-halal food | 1/2 | guarded | 1825
        food.non_halal.pork | babi | pork | 1/2 | guarded | 1825
        food.non_halal.dog | daging anjing | dog meat | 3/5 | guarded | 1825
        food.non_halal.blood | olahan darah | blood dishes | 1/2 | guarded | 1825
        food.halal_unclear | kehalalan tidak jelas | halal status unclear | 3/20 | guarded | 1825
        food.meat | daging | meat | 1/20 |  | 1825
        food.meat.beef | sapi | beef | 1/20 | guarded | 1825
        food.meat.chicken | ayam | chicken | 1/50
        food.meat.goat | kambing | goat | 1/20
        food.seafood | makanan laut | seafood | 1/20
        food.allergen | pemicu alergi | allergens | 1/20 | guarded | 1825
        food.allergen.peanut | kacang | peanut | 1/20 | guarded | 1825
        food.allergen.milk | susu | milk | 1/20 | guarded | 1825
        food.allergen.egg | telur | egg | 1/20 | guarded | 1825
        food.allergen.shellfish | udang/kerang | shellfish | 1/20 | guarded | 1825
        food.allergen.gluten | gluten | gluten | 1/20 | guarded | 1825
        food.taste | rasa | taste | 1/50
        food.taste.spicy | pedas | spicy | 1/50
        food.taste.sweet | manis | sweet | 1/50
        food.taste.cheese | keju | cheese | 1/50
        food.taste.strong_smell | berbau tajam | strong smell | 1/50
        drink | minuman | drink | 1/50 |  | 365
        drink.alcohol | minuman beralkohol | alcohol | 1/2 | guarded | 1825
        drink.alcohol.beer | bir | beer | 1/2 | guarded | 1825
        drink.alcohol.wine | anggur | wine | 1/2 | guarded | 1825
        drink.alcohol.spirits | minuman keras | spirits | 1/2 | guarded | 1825
        drink.alcohol.in_food | alkohol dalam makanan (rum, mirin) | alcohol in food | 1/2 | guarded | 1825
        drink.caffeine | kopi/teh pekat | caffeine | 1/50
        smoke | rokok | smoking | 1/10 |  | 365
        smoke.sponsor | sponsor rokok | tobacco sponsor | 3/20 | guarded
        smoke.area | ruang berasap | smoking area | 3/20
        smoke.vape | vape | vaping | 1/10
        religion | agama | religion | 1/20 | guarded | 1825
        religion.greeting | salam keagamaan | religious greeting | 1/20 | guarded | 1825
        religion.greeting.other_faith | ucapan hari raya agama lain | holiday greeting of another faith | 1/10 | guarded | 1825
        religion.symbol | simbol agama | religious symbol | 1/20 | guarded | 1825
        religion.preaching | ceramah/ajakan beragama | preaching | 3/20 | guarded | 1825
        religion.prayer | doa bersama | common prayer | 1/20 | guarded | 1825
        religion.figure | tokoh agama sebagai pendukung | endorsement by a religious figure | 1/5 | guarded | 1825
        religion.product_name | nama suci pada produk | holy names on products | 1/4 | guarded | 1825
        religion.divination | ramalan/klenik | divination | 1/5 | guarded | 1825
        sara | suku, agama, ras, antargolongan | ethnic and communal identity | 1/4 | guarded | 1825
        sara.ethnic_stereotype | stereotip suku | ethnic stereotype | 3/10 | guarded | 1825
        sara.accent_mock | menirukan logat | mocking an accent | 1/4 | guarded | 1825
        sara.race | ras | race | 3/10 | guarded | 1825
        sara.exclusive | hanya untuk satu golongan | for one group only | 3/10 | guarded | 1825
        politics | politik | politics | 1/4 | guarded | 1825
        politics.party | partai | party | 1/4 | guarded | 1825
        politics.candidate | calon pejabat | candidate | 1/4 | guarded | 1825
        politics.government | dukungan/kritik pemerintah | government praise or criticism | 1/4 | guarded | 1825
        politics.conflict | konflik internasional, boikot | international conflict, boycotts | 1/4 | guarded | 1825
        politics.banned_symbol | lambang terlarang | banned symbols | 1/4 | guarded | 1825
        entertain | hiburan | entertainment | 1/50 |  | 365
        entertain.music | musik | music | 3/100
        entertain.music.loud | musik keras | loud music | 1/20
        entertain.music.dangdut | dangdut | dangdut | 1/20
        entertain.music.western | musik barat | western pop | 1/20
        entertain.music.devotional | lagu rohani/nasyid | devotional music | 1/20
        entertain.dance | tarian | dance | 1/20
        entertain.dance.sensual | tarian sensual | sensual dance | 2/5 | guarded | 1825
        entertain.night_party | pesta malam | night party | 1/4 | guarded
        entertain.karaoke | karaoke | karaoke | 1/20
        gamble | undian dan judi | lottery and gambling | 1/5 | guarded | 1825
        gamble.free_draw | undian tanpa bayar | free prize draw | 1/20 | guarded | 1825
        gamble.paid_draw | undian berbayar | paid draw | 3/10 | guarded | 1825
        gamble.betting | taruhan | betting | 2/5 | guarded | 1825
        visual | gambar | images | 1/50
        visual.revealing | aurat terbuka | revealing dress | 3/10 | guarded
        visual.sexual | bernuansa seksual | sexual | 2/5 | guarded
        visual.violence | kekerasan | violence | 1/5 | guarded
        visual.gore | darah/luka | gore | 1/4 | guarded
        visual.fear | menakut-nakuti | fear appeal | 1/5 | guarded
        gender | gender | gender | 1/20 | guarded | 1825
        gender.stereotype | stereotip gender | stereotype | 1/5 | guarded | 1825
        gender.mixed_seating | campur duduk pria wanita | mixed seating | 1/20 | guarded | 1825
        gender.touch | bersalaman/sentuhan | handshake or touch | 1/20 | guarded | 1825
        gender.orientation_theme | tema orientasi seksual | sexual orientation theme | 1/4 | guarded | 1825
        gender.women_only | khusus perempuan | women only | 1/20 | guarded | 1825
        family | keluarga | family | 1/20 |  | 1825
        family.child_image | foto anak | child's picture | 3/20 | guarded
        family.marital_question | tanya status nikah | asking marital status | 1/5 | guarded
        family.childlessness | menyinggung belum punya anak | childlessness | 3/10 | guarded
        family.divorce | perceraian | divorce | 3/10 | guarded
        family.bereavement | duka | bereavement | 3/10 | guarded
        humour | humor | humour | 1/20 |  | 365
        humour.self | menertawakan diri sendiri | self-mocking | 1/50
        humour.sarcasm | sindiran | sarcasm | 3/20 | guarded
        humour.religious | humor agama | about religion | 2/5 | guarded
        humour.ethnic | humor suku | about ethnicity | 3/10 | guarded
        humour.sexual | humor dewasa | sexual | 3/10 | guarded
        humour.body | humor fisik | about bodies | 1/4 | guarded
        humour.politics | humor politik | about politics | 1/5 | guarded
        humour.death | humor kematian | about death | 1/4 | guarded
        language | bahasa | language | 1/50 |  | 365
        language.register | ragam bahasa | register | 1/50
        language.register.formal | resmi | formal | 1/50
        language.register.casual | santai | casual | 1/50
        language.register.slang | gaul | slang | 1/10
        language.register.shouting | HURUF BESAR | shouting capitals | 3/20
        language.register.emoji_heavy | banyak emoji | many emoji | 1/20
        language.code | bahasa yang dipakai | language used | 1/50
        language.code.id | Indonesia | Indonesia | 1/50
        language.code.en | English | English | 1/50
        language.code.jv | Jawa | Jawa | 1/50
        language.code.su | Sunda | Sunda | 1/50
        language.code.min | Minang | Minang | 1/50
        language.code.ban | Bali | Bali | 1/50
        language.code.zh | Mandarin | Mandarin | 1/50
        language.code.ar | frasa Arab | frasa Arab | 1/50
        language.address | sapaan | form of address | 1/20
        language.address.bapak_ibu | Bapak/Ibu | Bapak/Ibu | 1/50
        language.address.kak | Kak | Kak | 1/20
        language.address.mas_mbak | Mas/Mbak | Mas/Mbak | 1/20
        language.address.koh_ci | Koh/Ci | Koh/Ci | 1/10
        language.address.name_only | nama saja | first name only | 3/20
        language.address.wrong_name | nama salah | wrong name | 3/10
        time | waktu | time | 1/50 |  | 365
        time.friday_noon | Jumat siang (salat Jumat) | Friday noon prayer | 3/20 | guarded
        time.prayer_time | waktu salat | prayer time | 1/20 | guarded
        time.night | malam 21.00-07.00 | night | 3/10
        time.sunday_morning | Minggu pagi (ibadah) | Sunday morning service | 1/20 | guarded
        time.rest_day | hari libur | rest day | 1/20
        time.work_hours | jam kerja | working hours | 1/50
        time.payday | tanggal gajian | payday | 1/100
        time.end_of_month | tanggal tua | before payday | 1/20
        time.ramadan | Ramadan | Ramadan | 1/50 | guarded | 1825
        time.ramadan.fasting_hours | jam puasa | fasting hours | 1/50 | guarded | 1825
        time.ramadan.food_in_fasting_hours | gambar makanan di jam puasa | food shown in fasting hours | 3/20 | guarded | 1825
        time.ramadan.iftar | buka puasa | breaking the fast | 1/10 | guarded | 1825
        time.ramadan.tarawih | tarawih | evening prayers | 1/10 | guarded | 1825
        time.ramadan.sahur | sahur | before dawn | 1/5 | guarded | 1825
        time.holy_day | hari raya | holy day | 1/10 | guarded | 1825
        time.holy_day.idulfitri | Idulfitri | Idulfitri | 1/10 | guarded | 1825
        time.holy_day.iduladha | Iduladha | Iduladha | 1/20 | guarded | 1825
        time.holy_day.natal | Natal | Christmas | 1/20 | guarded | 1825
        time.holy_day.jumat_agung | Jumat Agung | Good Friday | 1/20 | guarded | 1825
        time.holy_day.nyepi | Nyepi | Nyepi, day of silence | 3/10 | guarded | 1825
        time.holy_day.galungan | Galungan | Galungan | 1/20 | guarded | 1825
        time.holy_day.waisak | Waisak | Vesak | 1/20 | guarded | 1825
        time.holy_day.imlek | Imlek | Lunar New Year | 1/20 | guarded | 1825
        time.mourning | masa duka | mourning | 2/5 | guarded
        channel | saluran | channel | 1/50 |  | 365
        channel.wa_personal | WhatsApp pribadi | personal WhatsApp | 1/50
        channel.wa_broadcast | siaran WhatsApp | WhatsApp broadcast | 1/10
        channel.wa_group_added | dimasukkan ke grup | added to a group | 3/10
        channel.call | telepon tanpa janji | unannounced call | 1/5
        channel.sms | SMS | SMS | 1/20
        channel.email | surel | email | 1/50
        channel.visit | datang ke rumah | home visit | 1/5
        channel.public_tag | disebut di depan umum | public tagging | 1/4
        frequency | keseringan | frequency | 1/20 |  | 90
        frequency.over_cap | melewati batas kontak | over the contact cap | 3/10
        frequency.repeated | pesan sama berulang | same message again | 1/5
        frequency.after_no | setelah ditolak | after a no | 2/5
        frequency.open_complaint | keluhan belum selesai | while a complaint is open | 2/5
        frequency.unanswered_question | pertanyaannya belum dijawab | while their question waits | 3/10
        price | harga | price | 1/50 |  | 365
        price.hard_sell | jualan memaksa | hard sell | 1/5
        price.fake_scarcity | stok/waktu palsu | fake scarcity | 1/4 | guarded
        price.hidden_fee | biaya tersembunyi | hidden fee | 2/5 | guarded
        price.unequal_discount | diskon tak merata | unequal discount | 3/10
        price.unannounced_rise | naik tanpa kabar | unannounced rise | 3/10
        price.haggling | tawar-menawar | haggling | 1/20
        finance | keuangan | finance | 1/20 | guarded | 1825
        finance.interest | bunga/riba | interest | 3/20 | guarded | 1825
        finance.paylater | paylater | pay later | 1/10 | guarded | 1825
        finance.debt_tone | nada menagih | dunning tone | 3/10 | guarded | 1825
        finance.conventional_insurance | asuransi konvensional | conventional insurance | 1/10 | guarded | 1825
        privacy | privasi | privacy | 1/10 | guarded | 1825
        privacy.public_name | nama dipajang | name shown in public | 3/10 | guarded | 1825
        privacy.public_photo | foto dipajang | photo shown in public | 3/10 | guarded | 1825
        privacy.purchase_history | menyinggung riwayat beli | mentioning past purchases | 1/10 | guarded | 1825
        privacy.location | menyinggung lokasi | mentioning location | 1/4 | guarded | 1825
        privacy.health | menyinggung kesehatan | mentioning health | 2/5 | guarded | 1825
        privacy.family_detail | menyinggung keluarga | mentioning family | 1/5 | guarded | 1825
        privacy.third_party | dibagikan ke pihak lain | shared with others | 2/5 | guarded | 1825
        animals | hewan | animals | 1/20 |  | 1825
        animals.dog | anjing hadir | dogs present | 3/20 | guarded | 1825
        animals.tested | uji pada hewan | tested on animals | 1/10
        animals.slaughter | penyembelihan terlihat | visible slaughter | 1/5 | guarded
        planet | lingkungan | environment | 1/50 |  | 1825
        planet.plastic | plastik sekali pakai | single-use plastic | 1/20
        planet.waste | membuang makanan | food waste | 1/20
        charity | amal | charity | 1/50 |  | 1825
        charity.claim | klaim beramal | charity claim | 1/20
        charity.zakat | zakat/sedekah | religious alms | 1/20 | guarded | 1825
        body | tubuh | body | 1/10 | guarded | 1825
        body.weight | berat badan | weight | 3/10 | guarded | 1825
        body.skin | warna kulit | skin colour | 3/10 | guarded | 1825
        body.medical_claim | klaim kesehatan | medical claim | 3/20 | guarded
        place | tempat | place | 1/50 |  | 365
        place.no_prayer_room | tanpa musala | no prayer room | 3/20
        place.no_wheelchair | tanpa akses kursi roda | no wheelchair access | 1/10
        place.nightclub | klub malam | night club | 2/5
        place.mixed_pool | kolam renang campur | mixed pool | 1/5
        place.far | jauh | far away | 1/20
        reward | imbalan | reward | 1/50 |  | 365
        reward.cash_for_referral | uang untuk mengajak teman | cash for referral | 3/20
        reward.gift_for_referral | hadiah untuk mengajak teman | gift for referral | 1/20
        reward.points | poin | points | 1/50
        reward.pay_for_review | bayar untuk ulasan | pay for review | 1/5
        """
}
