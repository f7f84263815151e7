/// Whether a name is an organisation's. Names are all there is to go by in an address book, so this errs towards the
/// person: a shop wrongly greeted as *Kak* is corrected with a smile, a person filed as a company is not.
package enum NameKind {
    package static func looksLikeOrganisation(_ name: String) -> Bool {
        let words = words(of: name)
        guard let first = words.first, let last = words.last else { return false }
        if honorifics.contains(first) { return false }
        if words.count >= 2 {
            if legalBefore.contains(first) || legalBehind.contains(last) || legalBefore.contains(last) && !titles.contains(last)
            {
                return true
            }
            if places.contains(first) || placesInTwoWords.contains("\(first) \(words[1])") { return true }
        }
        return words.contains { anywhere.contains($0) }
    }

    private static func words(of name: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in name.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.value < 128 && UInt8(scalar.value).isAsciiDigit {
                word.unicodeScalars.append(scalar)
            } else if scalar != ".", !word.isEmpty {
                // `P.T.` is `pt`; every other sign ends a word.
                words.append(word)
                word = ""
            } else if scalar == ".", word.count > 2 {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    private static let honorifics: Set<String> = [
        "bu", "ibu", "pak", "bapak", "bpk", "mas", "mbak", "mba", "kak", "kakak", "om", "tante", "bang", "abang", "neng", "teh",
        "ci", "cik", "koh", "ko", "mr", "mrs", "ms", "miss", "dr", "drg", "ir", "h", "hj", "haji", "hajah", "ustadz", "ust",
        "gus",
        "mbah", "pakde", "bude", "uni", "uda", "bli", "sis", "bro", "dek", "adik", "tuan", "nyonya", "ny", "nona", "sdr",
        "sdri",
    ]
    /// Short ones that are also degrees or initials behind a person's name (`Andi PD`).
    private static let titles: Set<String> = ["pd", "fa", "ud", "tb"]
    private static let legalBefore: Set<String> = ["pt", "cv", "ud", "pd", "fa", "tb", "po", "kud", "perum", "perseroan"]
    private static let legalBehind: Set<String> = [
        "ltd", "limited", "llc", "llp", "inc", "incorporated", "corp", "corporation", "gmbh", "oü", "pty", "bv", "nv",
        "plc",
        "tbk", "pte", "sa", "co", "bhd", "sdn", "ag", "kg", "sarl", "sas", "srl", "spa", "oy", "ab", "aps", "group", "grup",
        "holding",
        "holdings", "company", "enterprise", "enterprises", "industries", "trading", "persero", "foundation", "catering",
    ]
    private static let places: Set<String> = [
        "toko", "warung", "kedai", "yayasan", "koperasi", "hotel", "villa", "vila", "resto", "restoran", "restaurant", "rm",
        "kafe",
        "cafe", "kantin", "salon", "apotek", "apotik", "klinik", "sekolah", "universitas", "bank", "dinas", "kantor", "bengkel",
        "katering", "catering", "laundry", "studio", "butik", "grosir", "agen", "depot", "pabrik", "percetakan", "konveksi",
        "masjid",
        "gereja", "panti", "posyandu", "puskesmas", "rumahsakit", "sdn", "smpn", "sman", "smkn", "paud", "pondok", "pesantren",
        "penginapan", "homestay", "losmen", "wisma", "supermarket", "minimarket", "kelurahan", "kecamatan", "kios", "lapak",
        "roti",
    ]
    private static let placesInTwoWords: Set<String> = [
        "rumah makan", "rumah sakit", "guest house", "coffee shop", "kopi kenangan", "sd negeri", "smp negeri", "sma negeri",
        "smk negeri", "pondok pesantren", "bank indonesia", "usaha dagang",
    ]
    private static let anywhere: Set<String> = ["gmbh", "llc", "oü", "limited", "tbk", "yayasan", "koperasi", "perseroan"]
}
