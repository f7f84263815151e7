import Vocabulary

/// The words a shop writes into `jenis`, `pihak` and `kunci`.
enum NotebookWords {
    enum Kind: Hashable {
        case promise, promiseKept, complaint, complaintVerdict, note, fact, given, received, care, payment
        case complaintStep(ComplaintStep.Kind?)
        case moment(Moment.Kind)

        /// Whose doing it is when the notebook does not say.
        var side: Side {
            switch self {
            case .promise, .promiseKept, .complaintStep, .note, .fact, .given, .care: .us
            case .complaint, .complaintVerdict, .received, .payment, .moment: .customer
            }
        }
        /// A gift is the giver's, whatever stands in the column beside it.
        var hasFixedSide: Bool { self == .given || self == .received }
    }

    static func kind(_ cell: CellBytes) -> Kind? { kinds[HeaderText.normalise(cell.cellText())] }

    static func side(_ cell: CellBytes) -> Side? { sides[HeaderText.normalise(cell.cellText())] }

    static func step(_ text: String) -> ComplaintStep.Kind? { steps[HeaderText.normalise(text)] }

    static func gift(_ text: String) -> Gift.Kind? { gifts[HeaderText.normalise(text)] }

    /// Nil for words that do not say whether the customer was content.
    static func accepted(_ text: String) -> Bool? {
        let plain = HeaderText.normalise(text)
        let no = ["tidak", "belum", "ditolak", "kecewa", "refused", "rejected", "not ", "no", "kurang puas", "tak "]
        if no.contains(where: { plain == $0 || plain.hasPrefix($0) || plain.contains(" \($0)") }) { return false }
        let yes = [
            "diterima", "puas", "accepted", "ya", "yes", "selesai", "oke", "ok", "satisfied", "baik", "setuju", "terima",
        ]
        return yes.contains(where: { plain.hasPrefix($0) || plain.contains(" \($0)") }) ? true : nil
    }

    private static let kinds: [String: Kind] = {
        var table: [String: Kind] = [:]
        func add(_ kind: Kind, _ names: String...) { for name in names { table[name] = kind } }
        add(.promise, "janji", "promise", "promised", "berjanji", "janji kita")
        add(
            .promiseKept, "janji ditepati", "kept", "promise kept", "promisekept", "ditepati", "tepati janji",
            "janji terpenuhi",
            "janji selesai", "menepati janji", "janji sudah ditepati")
        add(.complaint, "keluhan", "complaint", "complained", "komplain", "mengeluh", "protes")
        add(
            .complaintStep(nil), "langkah keluhan", "langkah", "step", "complaint step", "complaintstep",
            "tindak lanjut keluhan", "tindak lanjut")
        for (name, step) in steps { table["langkah keluhan \(name)"] = .complaintStep(step) }
        add(.complaintStep(.apologise), "minta maaf", "apology", "apologised", "apologise")
        add(.complaintStep(.compensate), "ganti rugi", "compensation", "kompensasi")
        add(
            .complaintVerdict, "putusan", "verdict", "complaint verdict", "complaintverdict", "putusan keluhan", "hasil keluhan"
        )
        add(.note, "catatan", "note", "noted", "catat")
        add(.fact, "ingatan", "fact", "learnt", "ingat", "fakta", "remember")
        add(
            .given, "memberi", "gave", "give", "gift given", "gift", "beri", "hadiah", "kita memberi", "memberi hadiah", "bonus"
        )
        add(
            .received, "menerima", "received", "receive", "gift received", "terima", "diberi", "kita menerima",
            "menerima hadiah")
        add(.care, "perhatian", "care", "cared", "peduli", "menyapa")
        add(.moment(.mourning), "duka", "mourning", "berduka", "meninggal", "dukacita", "death", "duka cita")
        add(.moment(.illness), "sakit", "illness", "sick", "rawat inap")
        add(.moment(.birth), "kelahiran", "birth", "lahir", "lahiran", "melahirkan")
        add(.moment(.wedding), "pernikahan", "wedding", "menikah", "nikah")
        add(.moment(.celebration), "perayaan", "celebration", "syukuran", "ulang tahun", "wisuda")
        add(.moment(.other), "momen", "moment", "peristiwa")
        add(.payment, "bayar", "payment", "paid", "pembayaran", "membayar", "dp", "pelunasan", "lunas", "cicilan")
        return table
    }()

    private static let sides: [String: Side] = [
        "kita": .us, "kami": .us, "us": .us, "we": .us, "toko": .us, "saya": .us, "shop": .us,
        "pelanggan": .customer, "customer": .customer, "dia": .customer, "mereka": .customer, "them": .customer,
        "pembeli": .customer,
        "lain": .other, "other": .other, "lainnya": .other,
    ]

    private static let steps: [String: ComplaintStep.Kind] = [
        "acknowledge": .acknowledge, "acknowledged": .acknowledge, "mengakui": .acknowledge, "akui": .acknowledge,
        "mendengar": .acknowledge, "tanggapi": .acknowledge, "menanggapi": .acknowledge, "diterima": .acknowledge,
        "terima": .acknowledge,
        "explain": .explain, "explained": .explain, "menjelaskan": .explain, "jelaskan": .explain, "penjelasan": .explain,
        "apologise": .apologise, "apologize": .apologise, "apologised": .apologise, "minta maaf": .apologise,
        "meminta maaf": .apologise, "maaf": .apologise,
        "compensate": .compensate, "compensated": .compensate, "mengganti": .compensate, "ganti rugi": .compensate,
        "ganti": .compensate, "kompensasi": .compensate, "refund": .compensate,
        "solve": .solve, "solved": .solve, "menyelesaikan": .solve, "selesai": .solve, "selesaikan": .solve, "perbaiki": .solve,
        "memperbaiki": .solve,
        "reopen": .reopen, "reopened": .reopen, "buka lagi": .reopen, "dibuka lagi": .reopen,
    ]

    private static let gifts: [String: Gift.Kind] = [
        "time": .time, "waktu": .time, "tenaga": .time, "bantuan": .time, "money": .money, "uang": .money, "diskon": .money,
        "potongan": .money, "goods": .goods, "barang": .goods, "makanan": .goods, "hadiah": .goods, "oleh oleh": .goods,
        "information": .information, "info": .information, "informasi": .information, "saran": .information, "risk": .risk,
        "risiko": .risk, "resiko": .risk, "referral": .referral, "rujukan": .referral, "rekomendasi": .referral,
        "mengajak": .referral, "ajakan": .referral, "patience": .patience, "sabar": .patience, "kesabaran": .patience,
        "menunggu": .patience,
    ]
}
