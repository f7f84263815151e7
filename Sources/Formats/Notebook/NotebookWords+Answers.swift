import Vocabulary

/// The words of the smaller columns: how it ended, how near, why, where from.
extension NotebookWords {
    static let signs: [String: Sign] = [
        "baik": .good, "bagus": .good, "positif": .good, "good": .good, "positive": .good, "senang": .good,
        "buruk": .bad, "jelek": .bad, "negatif": .bad, "kurang baik": .bad, "bad": .bad, "negative": .bad,
        "campur": .mixed, "biasa": .mixed, "netral": .mixed, "mixed": .mixed, "neutral": .mixed,
    ]

    static let suggestionOutcomes: [String: SuggestionAnswer.Outcome] = [
        "dikerjakan": .done, "dilakukan": .done, "sudah": .done, "done": .done, "direncanakan": .planned, "nanti": .planned,
        "planned": .planned, "tidak diambil": .declined, "tidak": .declined, "ditolak": .declined, "declined": .declined,
    ]

    static let heard: [String: HeardOfUs.How] = [
        "teman": .friend, "tetangga": .friend, "saudara": .friend, "friend": .friend, "iklan": .advert, "brosur": .advert,
        "advert": .advert, "media sosial": .social, "instagram": .social, "facebook": .social, "tiktok": .social,
        "social": .social, "lewat": .passing, "kebetulan lewat": .passing, "passing": .passing, "google": .search,
        "pencarian": .search, "search": .search, "acara": .event, "pameran": .event, "event": .event, "lain": .other,
        "other": .other,
    ]

    static let closeness: [String: Tie.Closeness] = [
        "dekat": .close, "keluarga": .close, "sahabat": .close, "close": .close, "jauh": .distant, "kenal": .distant,
        "distant": .distant, "grup": .group, "kelompok": .group, "group": .group,
    ]

    static let purposes: [String: ContactPurpose] = [
        "pesanan": .service, "layanan": .service, "service": .service, "promo": .marketing, "penawaran": .marketing,
        "marketing": .marketing, "offers": .marketing, "kabar": .care, "perhatian": .care, "care": .care,
        "penilaian": .assessment, "assessment": .assessment,
    ]

    static let rivalReasons: [String: Rivalry.Reason] = [
        "harga": .price, "price": .price, "mudah": .ease, "lebih mudah": .ease, "ease": .ease, "pilihan": .choice,
        "choice": .choice, "mutu": .quality, "rasa": .quality, "kualitas": .quality, "quality": .quality,
        "pelayanan": .treatment, "perlakuan": .treatment, "treatment": .treatment, "jarak": .distance, "jauh": .distance,
        "distance": .distance, "lain": .other, "other": .other,
    ]

    static let campaignDecisions: [String: Campaign.Decision] = [
        "jalan": .go, "lanjut": .go, "go": .go, "tanya": .ask, "tanyakan": .ask, "ask": .ask, "hati hati": .warn,
        "peringatan": .warn, "warn": .warn, "tahan": .block, "jangan": .block, "block": .block,
    ]

    static let forms: [String: ServiceGiven.Form] = [
        "memberi nasihat": .advise, "nasihat": .advise, "advise": .advise, "mengarahkan": .guide, "guide": .guide,
        "menjual": .sell, "sell": .sell, "mendukung": .support, "support": .support, "mempertahankan": .sustain,
        "sustain": .sustain, "memecahkan": .solve, "solve": .solve, "membangun relasi": .relate, "relasi": .relate,
        "relate": .relate,
    ]

    static let depths: [String: ServiceGiven.Depth] = [
        "tahu": .knowing, "dasar": .knowing, "knowing": .knowing, "melakukan": .doing, "pas": .doing, "doing": .doing,
        "hadir": .being, "sepenuh hati": .being, "being": .being,
    ]

    static let sources: [String: FactSource] = [
        "kata sendiri": .said, "kata pelanggan": .said, "dikatakan": .said, "said": .said, "terlihat": .observed,
        "dilihat": .observed, "observed": .observed, "impor": .imported, "daftar": .imported, "imported": .imported,
        "dugaan": .guessed, "kira kira": .guessed, "tebakan": .guessed, "guessed": .guessed, "guess": .guessed,
    ]

    static let severities: [String: ComplaintMade.Severity] = [
        "ringan": .mild, "mild": .mild, "berat": .serious, "serius": .serious, "serious": .serious, "dikhianati": .betrayed,
        "sangat berat": .betrayed, "betrayed": .betrayed,
    ]

    static let channels: [String: Channel] = [
        "whatsapp": .whatsapp, "wa": .whatsapp, "telepon": .phone, "telp": .phone, "phone": .phone, "langsung": .inPerson,
        "tatap muka": .inPerson, "toko": .inPerson, "in person": .inPerson, "email": .email, "e mail": .email,
        "surel": .email, "telegram": .telegram, "instagram": .instagram, "ig": .instagram, "messenger": .messenger,
        "facebook": .messenger, "marketplace": .marketplace, "shopee": .marketplace, "tokopedia": .marketplace, "web": .web,
        "situs": .web, "sms": .sms,
    ]

    /// *Pantang* in either language; kept in the language it is written in.
    static let strengths: Set<String> = [
        "pantang", "kurang suka", "tidak masalah", "suka", "avoids", "dislikes", "fine with", "likes",
    ]

    static let yes: Set<String> = [
        "ya", "iya", "yes", "sudah", "benar", "betul", "boleh", "setuju", "dipakai", "datang", "true", "right", "granted",
        "accepted", "adopted", "umum", "public", "terbuka",
    ]
    static let no: Set<String> = [
        "tidak", "belum", "bukan", "keliru", "salah", "no", "jangan", "menolak", "tidak boleh", "tidak dipakai", "false",
        "wrong", "refused", "declined", "pribadi", "private", "teman", "antar teman",
    ]

    static func yesOrNo(_ text: String) -> Bool? {
        let plain = HeaderText.normalise(text)
        return yes.contains(plain) ? true : no.contains(plain) ? false : nil
    }
}
