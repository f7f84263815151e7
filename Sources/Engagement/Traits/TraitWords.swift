/// Finds in people's words what a plan can contain: *mi goreng angciu* is alcohol in food. By the names the tree has in both
/// languages, and by what people call the same thing otherwise. It proposes; a person confirms.
package struct TraitWords: Sendable {
    private var phrases: [String: [(words: [String], trait: String)]] = [:]

    package init(_ taxonomy: Taxonomy = .standard) {
        for trait in taxonomy.traits where Self.isNamedInWords(trait) {
            for name in [trait.indonesian, trait.english] { add(name.split { "/(),".contains($0) }, trait.id) }
        }
        for line in OtherNames.text.split(separator: "\n") {
            let cells = line.split(separator: "|", maxSplits: 1)
            guard cells.count == 2 else { continue }
            let id = cells[0].filter { !$0.isWhitespace }
            if taxonomy.place(of: id) != nil { add(cells[1].split(separator: ","), id) }
        }
        // The longest speaks first.
        phrases = phrases.mapValues { $0.sorted { ($1.words.count, $0.trait) < ($0.words.count, $1.trait) } }
    }

    /// Languages and hours are no things one names on a plate; *makanan*, *harga* say nothing.
    private static func isNamedInWords(_ trait: Trait) -> Bool {
        !trait.id.hasPrefix("language.code") && !trait.id.hasPrefix("language.address") && !trait.id.hasPrefix("time.")
            && !OtherNames.meansMore.contains(trait.id) && (trait.parent != nil || trait.isGuarded || trait.id == "smoke")
    }

    private mutating func add(_ names: [Substring], _ trait: String) {
        for name in names {
            let words = Self.words(String(name))
            guard let first = words.first else { continue }
            phrases[first, default: []].append((words, trait))
        }
    }

    static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Each once, in the order of the words.
    package func traits(in text: String) -> [String] {
        let words = Self.words(text)
        var found: [String] = []
        var place = 0
        while place < words.count {
            let here = (phrases[words[place]] ?? []).filter { words[place...].starts(with: $0.words) }
            for phrase in here where phrase.words.count == here[0].words.count && !found.contains(phrase.trait) {
                found.append(phrase.trait)
            }
            place += here.first?.words.count ?? 1
        }
        return found
    }

    /// What the words of a message are, beside what they name: capitals that shout, a heap of pictures.
    package func traits(inMessage text: String) -> [String] {
        var found = traits(in: text)
        let letters = text.filter(\.isLetter)
        if letters.count >= 12, Double(letters.count(where: \.isUppercase)) > 0.6 * Double(letters.count) {
            found.append("language.register.shouting")
        }
        let pictures = text.unicodeScalars.count { $0.properties.isEmojiPresentation }
        if pictures >= 6 { found.append("language.register.emoji_heavy") }
        return found
    }
}

/// What people call the same things otherwise. Our own list. [assumption]
enum OtherNames {
    /// Whose names mean other things in daily talk: *anggur* is a grape, *rasa* a name of kitchens.
    static let meansMore: Set<String> = ["drink.alcohol.wine", "food.taste", "body"]

    static let text = """
        drink.alcohol | alkohol, alcoholic, miras, minuman beralkohol, mabuk
        drink.alcohol.wine | wine, anggur merah, anggur putih, sampanye, champagne
        drink.alcohol.beer | bir bintang, beer
        drink.alcohol.spirits | arak bali, tuak, ciu, vodka, wiski, whisky, soju, sake
        drink.alcohol.in_food | angciu, ang ciu, arak masak, mirin, rum, rhum, lapis rum
        food.non_halal | non halal, nonhalal, tidak halal, haram
        food.non_halal.pork | pork, bacon, ham, lard, samcan, bak kut teh, b2, char siu
        food.non_halal.dog | rw, b1
        food.non_halal.blood | saren, marus, dideh
        food.meat.beef | daging sapi, rendang, bakso, empal, semur daging, iga
        food.meat.chicken | ayam goreng, ayam bakar, opor, geprek
        food.meat.goat | daging kambing, gulai kambing, sate kambing
        food.seafood | seafood, ikan, cumi, cumi cumi
        food.allergen.peanut | kacang tanah, bumbu kacang, gado gado, pecel, karedok, peanuts
        food.allergen.milk | krim, mentega, laktosa, dairy
        food.allergen.egg | telur, telor, eggs
        food.allergen.shellfish | udang, kerang, kepiting, lobster, ebi, terasi, shrimp, prawn
        food.allergen.gluten | terigu, tepung terigu
        food.taste.spicy | pedas, pedes, sambal, sambel, rica, cabai, cabe
        food.taste.cheese | keju, cheese
        food.taste.strong_smell | petai, pete, jengkol, durian, peda
        drink.caffeine | kopi, coffee
        smoke | merokok, cerutu, sigaret
        religion.prayer | pengajian, tahlil, tahlilan, yasinan, kebaktian
        religion.preaching | ceramah, tausiyah, khotbah, dakwah
        religion.figure | ustaz, ustadz, kyai, pendeta, pastor
        religion.greeting | selamat idul fitri, minal aidin, selamat natal, selamat nyepi, selamat waisak, selamat imlek
        politics.party | parpol, partai
        politics.candidate | caleg, capres, pilkada, pemilu, cagub
        entertain.music | musik, lagu, nyanyi, live music, akustik
        entertain.music.loud | dj, sound system, disko
        entertain.music.dangdut | organ tunggal, koplo, orkes
        entertain.music.devotional | nasyid, qasidah, kasidah, rohani, selawat, salawat
        entertain.karaoke | karaokean
        gamble.free_draw | doorprize, door prize, undian, undian berhadiah, giveaway, lucky draw
        gamble.betting | judi, togel, slot, taruhan
        visual.revealing | bikini, pakaian minim, baju seksi
        animals.dog | anjing, dog
        price.hard_sell | buruan, sekarang juga, jangan sampai kehabisan, wajib beli, order now
        price.fake_scarcity | stok terakhir, tinggal hari ini, last chance
        finance.paylater | pay later, bayar nanti
        finance.interest | riba, cicilan berbunga
        planet.plastic | plastik, styrofoam, sedotan, stereofoam, plastic
        charity.zakat | zakat, sedekah, infak
        reward.points | poin, stempel, points
        reward.cash_for_referral | komisi ajak teman, cashback ajak teman
        reward.pay_for_review | bayar ulasan, bintang lima dapat
        channel.wa_broadcast | siaran, broadcast, blast
        channel.wa_group_added | grup wa, grup whatsapp
        channel.wa_personal | whatsapp, wa, japri
        channel.call | telepon, telpon, ditelepon
        place.far | luar kota
        body.weight | diet, langsing, gemuk, kurus
        """
}
