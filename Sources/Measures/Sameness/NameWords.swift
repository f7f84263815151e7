/// Words in a name that are not the name.
enum NameWords {
    static let female: Set<String> = [
        "bu", "ibu", "mbak", "mba", "mbk", "tante", "tan", "bude", "budhe", "bulik", "teh", "teteh", "hj", "hajah", "hajjah",
        "nyonya", "ny", "nona", "mrs", "ms", "miss", "uni", "ci", "cik", "cici", "cece", "suster", "ning", "neng", "ustazah",
        "ustadzah", "dra", "eyangputri", "madam",
    ]
    static let male: Set<String> = [
        "pak", "bapak", "bpk", "mas", "om", "pakde", "pakdhe", "paklik", "kang", "aa", "bang", "abang", "koh", "ko", "haji",
        "h", "tuan", "tn", "mr", "sir", "uda", "bli", "drs", "ustaz", "ustadz", "ust", "kiai", "kyai", "gus", "romo", "akang",
    ]
    static let neutral: Set<String> = [
        "kak", "kakak", "ka", "dik", "dr", "drg", "dokter", "prof", "ir", "sdr", "sdri", "yth", "rt", "rw", "lurah", "eyang",
    ]
    /// Somebody named after somebody else; those of one number are the same.
    static let relations: [String: Int] = [
        "mama": 1, "mamah": 1, "mami": 1, "mamanya": 1, "bunda": 1, "umi": 1, "ummi": 1, "ibunya": 1, "mom": 1,
        "ayah": 2, "papa": 2, "papah": 2, "papi": 2, "abi": 2, "bapaknya": 2, "istri": 3, "istrinya": 3, "suami": 4,
        "suaminya": 4, "anak": 5, "anaknya": 5, "adik": 6, "adiknya": 6, "adek": 6, "keluarga": 7, "kel": 7, "ortu": 8,
        "nenek": 9, "oma": 9, "kakek": 10, "opa": 10, "teman": 11, "temen": 11, "sepupu": 12, "kakaknya": 13, "asisten": 14,
        "sopir": 15, "supir": 15,
    ]
    static let womenByRelation: Set<Int> = [1, 3, 9]
    static let menByRelation: Set<Int> = [2, 4, 10]

    /// What somebody does or sells, beside the name in an address book.
    static let trades: Set<String> = [
        "catering", "katering", "toko", "warung", "warkop", "laundry", "londri", "mebel", "olshop", "onlineshop", "shop",
        "bakso", "kue", "snack", "bengkel", "salon", "kos", "kost", "kosan", "depot", "kantin", "rm", "resto", "cafe", "kafe",
        "butik", "konveksi", "percetakan", "fotokopi", "apotek", "supplier", "suplier", "reseller", "agen", "sales", "galon",
        "jne", "jnt", "sicepat", "gojek", "grab", "shopee", "tokped", "tokopedia", "ig", "instagram", "pelanggan", "langganan",
        "customer", "cust", "pembeli", "tetangga", "arisan", "pengajian",
    ]
    /// Marks an address book makes: another number, another place.
    static let marks: Set<String> = [
        "baru", "lama", "wa", "whatsapp", "hp", "no", "nomor", "kantor", "rumah", "telp", "tlp", "xl", "tsel", "simpati", "im3",
        "bandung", "bdg", "cimahi", "jakarta", "jkt", "jaksel", "jaktim", "jakbar", "surabaya", "sby", "depok", "bogor",
        "bekasi",
        "tangerang", "tangsel", "bsd", "semarang", "smg", "yogya", "jogja", "solo", "malang", "medan", "makassar", "denpasar",
        "bali", "lembang", "garut", "cirebon", "kamar", "unit", "blok",
    ]
    static let degrees: Set<String> = [
        "spd", "skom", "se", "sh", "st", "ssi", "sked", "skep", "skm", "sip", "ssos", "sag", "samp", "spsi", "sfarm", "apt",
        "mm", "mpd", "msi", "mkes", "mkom", "mt", "mh", "mba", "ma", "msc", "phd", "amd", "amdkeb", "lc", "spog", "spa",
    ]
    /// The many who bear these are told apart by their other names.
    static let widespread: Set<String> = [
        "muhamad", "abdul", "siti", "nur", "sri", "dwi", "tri", "dewi", "ahmad", "made", "wayan", "nyoman", "ketut", "putu",
        "komang", "kadek", "gede", "ni", "i", "luh", "ida", "ayu", "raden",
    ]
    static let muhammads: Set<String> = [
        "muhammad", "mohammad", "muhamad", "mohamad", "mochamad", "mochammad", "muchamad", "muchammad", "mohamed", "muhammed",
        "moh", "moch", "muh", "mohd", "muhd", "md", "mochmad", "mohmad",
    ]
    static let legalForms: Set<String> = ["pt", "cv", "ud", "tbk", "persero", "pd", "fa", "yayasan", "koperasi"]
    /// A shop may be called with or without these.
    static let shopWords: Set<String> = ["toko", "warung", "depot", "rm", "resto", "kedai"]
    static let trading: [String: String] = [
        "catering": "katering", "kost": "kos", "kosan": "kos", "cafe": "kafe", "londri": "laundry", "warkop": "warungkopi",
    ]
    /// Mailboxes of a desk rather than of a person.
    static let deskMailboxes: Set<String> = [
        "info", "admin", "cs", "sales", "order", "orders", "halo", "hello", "marketing", "toko", "office", "kantor",
        "purchasing", "finance", "keuangan", "hrd", "hr", "contact", "kontak", "support", "noreply", "no-reply",
    ]
}
