import Vocabulary

/// The words a shop writes into `jenis`, `pihak` and `kunci`.
enum NotebookWords {
    enum Kind: Hashable {
        case promise, promiseKept, promiseMoved, promiseWithdrawn, complaint, complaintVerdict, note, fact, given, received
        case care, payment, order, orderChanged, refund
        case complaintStep(ComplaintStep.Kind?)
        case moment(Moment.Kind)
        /// *Pantang*, *suka*: the strength as the notebook writes it, if the kind says it.
        case stance(String?)
        case message(Channel)
        /// With `izin`, whether they agreed stands beside it.
        case consent(Bool?)
        case rivalry(hasStayed: Bool)
        case event(Event.Kind)

        /// Whose doing it is when the notebook does not say.
        var side: Side {
            switch self {
            case .promise, .promiseKept, .promiseMoved, .promiseWithdrawn, .complaintStep, .note, .fact, .stance, .given, .care:
                .us
            case .complaint, .complaintVerdict, .received, .payment, .moment, .order, .message, .consent, .rivalry: .customer
            case .orderChanged, .refund: .other
            case .event(let kind): Self.side(of: kind)
            }
        }

        private static func side(of kind: Event.Kind) -> Side {
            switch kind {
            case .visited, .rewardUsed, .suggested, .chose, .exposed, .reacted, .mentioned, .referred, .tied, .heardOfUs,
                .surveyAnswered:
                .customer
            case .met: .other
            default: .us
            }
        }

        /// A gift is the giver's, and a decision ours, whatever stands in the column beside it.
        var hasFixedSide: Bool { self == .given || self == .received || self == .event(.decided) }

        /// Some things concern nobody in particular.
        var needsSomebody: Bool {
            switch self {
            case .event(.campaigned), .event(.precedentSet), .event(.endorsed), .event(.ideaGiven), .event(.ideaAnswered),
                .event(.staffExchanged), .event(.surveyAnswered), .event(.mentioned), .event(.decided),
                .event(.decisionTurnedOut):
                false
            default: true
            }
        }
    }

    static func kind(_ cell: CellBytes) -> Kind? { kinds[HeaderText.normalise(cell.cellText())] }

    static func nearKind(_ cell: CellBytes) -> String? {
        NearWord.of(HeaderText.normalise(cell.cellText()), among: kinds.keys)
    }

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

    private static let sides: [String: Side] = [
        "kita": .us, "kami": .us, "us": .us, "we": .us, "toko": .us, "saya": .us, "shop": .us,
        "pelanggan": .customer, "customer": .customer, "dia": .customer, "mereka": .customer, "them": .customer,
        "pembeli": .customer,
        "lain": .other, "other": .other, "lainnya": .other,
    ]

    static let steps: [String: ComplaintStep.Kind] = [
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
