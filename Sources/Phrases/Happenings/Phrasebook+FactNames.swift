extension Phrasebook {
    /// The names under which readers remember things; a shop's own keys are shown as they are.
    package func factKey(_ key: String) -> String {
        if let word = knownFact(key) ?? cardFact(key) { return word }
        // `URL (work)`: a field of a card, and which of several it is.
        guard key.hasSuffix(")"), let bracket = key.firstIndex(of: "("), key[..<bracket].hasSuffix(" "),
            let word = cardFact(String(key[..<bracket].dropLast()))
        else { return key }
        return "\(word) \(key[bracket...])"
    }

    private func knownFact(_ key: String) -> String? {
        switch key {
        case "birthday": say("ulang tahun", "birthday")
        case "address": say("alamat", "address")
        case "other address": say("alamat lain", "other address")
        case "organisation": say("tempat kerja", "organisation")
        case "title": say("jabatan", "title")
        case "nickname": say("panggilan", "nickname")
        case "note": say("catatan", "note")
        case "groups": say("kelompok di kontak", "contact groups")
        case "offers": say("promo lewat e-mail", "offers by e-mail")
        case "open balance": say("sisa tagihan", "open balance")
        case "pantang": say("pantang", "never")
        case "kurang suka": say("kurang suka", "would rather not")
        case "tidak masalah": say("tidak masalah", "does not mind")
        case "suka": say("suka", "likes")
        case "kebutuhan": say("kebutuhan", "needs")
        case "tamu": say("tamu", "guests")
        case "keluarga": say("keluarga", "family")
        default: nil
        }
    }

    /// Fields of contact cards (RFC 6350, RFC 2426, and what telephones add), under their own names.
    private func cardFact(_ field: String) -> String? {
        switch field {
        case "BDAY": say("ulang tahun, seperti tertulis", "birthday, as written")
        case "ANNIVERSARY", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY": say("hari jadi", "anniversary")
        case "URL": say("situs web", "web site")
        case "ROLE": say("tugas", "role")
        case "GENDER", "X-GENDER": say("jenis kelamin", "gender")
        case "LANG": say("bahasa", "language")
        case "TZ": say("zona waktu", "time zone")
        case "GEO": say("letak di peta", "place on the map")
        case "IMPP": say("alamat chat", "chat address")
        case "RELATED", "X-SPOUSE", "X-EVOLUTION-SPOUSE": say("kerabat", "relative")
        case "AGENT": say("yang mewakili", "who speaks for them")
        case "ORG": say("tempat kerja lain", "other organisation")
        case "LABEL": say("alamat untuk paket", "address on parcels")
        case "HOBBY": say("hobi", "hobby")
        case "INTEREST": say("minat", "interest")
        case "BIRTHPLACE": say("tempat lahir", "place of birth")
        case "DEATHDATE": say("tanggal wafat", "day of death")
        case "X-PHONETIC-FIRST-NAME", "X-PHONETIC-LAST-NAME": say("lafal nama", "how the name sounds")
        default: nil
        }
    }
}
