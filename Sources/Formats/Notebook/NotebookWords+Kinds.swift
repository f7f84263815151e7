import Vocabulary

/// What may stand in `jenis`. Each kind of the journal has its own English name among its words, but for those that no notebook
/// can bring: an import that was taken back.
extension NotebookWords {
    private typealias Adding = (Kind, [String]) -> Void

    static let kinds: [String: Kind] = {
        var table: [String: Kind] = [:]
        func add(_ kind: Kind, _ names: [String]) { for name in names { table[name] = kind } }
        add(.promise, ["janji", "promise", "promised", "berjanji", "janji kita"])
        add(
            .promiseKept,
            [
                "janji ditepati", "kept", "promise kept", "promisekept", "ditepati", "tepati janji",
                "janji terpenuhi",
                "janji selesai", "menepati janji", "janji sudah ditepati",
            ])
        add(.complaint, ["keluhan", "complaint", "complained", "komplain", "mengeluh", "protes"])
        add(
            .complaintStep(nil),
            [
                "langkah keluhan", "langkah", "step", "complaint step", "complaintstep",
                "tindak lanjut keluhan", "tindak lanjut",
            ])
        for (name, step) in steps { table["langkah keluhan \(name)"] = .complaintStep(step) }
        add(.complaintStep(.apologise), ["minta maaf", "apology", "apologised", "apologise"])
        add(.complaintStep(.compensate), ["ganti rugi", "compensation", "kompensasi"])
        add(
            .complaintVerdict,
            ["putusan", "verdict", "complaint verdict", "complaintverdict", "putusan keluhan", "hasil keluhan"])
        add(.note, ["catatan", "note", "noted", "catat"])
        add(.fact, ["ingatan", "fact", "learnt", "ingat", "fakta", "remember"])
        add(
            .given,
            ["memberi", "gave", "give", "gift given", "gift", "beri", "hadiah", "kita memberi", "memberi hadiah", "bonus"])
        add(
            .received,
            [
                "menerima", "received", "receive", "gift received", "terima", "diberi", "kita menerima",
                "menerima hadiah",
            ])
        add(.care, ["perhatian", "care", "cared", "peduli", "menyapa"])
        add(.moment(.mourning), ["duka", "mourning", "berduka", "meninggal", "dukacita", "death", "duka cita"])
        add(.moment(.illness), ["sakit", "illness", "sick", "rawat inap"])
        add(.moment(.birth), ["kelahiran", "birth", "lahir", "lahiran", "melahirkan"])
        add(.moment(.wedding), ["pernikahan", "wedding", "menikah", "nikah"])
        add(.moment(.celebration), ["perayaan", "celebration", "syukuran", "ulang tahun", "wisuda"])
        add(.moment(.other), ["momen", "moment", "peristiwa"])
        add(.payment, ["bayar", "payment", "paid", "pembayaran", "membayar", "dp", "pelunasan", "lunas", "cicilan"])
        addPromises(add)
        addWords(add)
        addRelations(add)
        addOurselves(add)
        return table
    }()

    private static func addPromises(_ add: Adding) {
        add(
            .promiseMoved,
            ["janji dipindah", "janji diundur", "janji mundur", "minta waktu", "promise moved", "promisechanged"])
        add(
            .promiseWithdrawn,
            ["janji ditarik", "janji batal", "janji dibatalkan", "promise withdrawn", "promisewithdrawn", "promise taken back"])
        add(.order, ["pesanan", "order", "ordered", "memesan", "beli", "membeli"])
        add(.orderChanged, ["pesanan berubah", "pesanan batal", "status pesanan", "order changed", "orderchanged"])
        add(.refund, ["pengembalian dana", "uang kembali", "retur", "refund", "returned", "return"])
        add(.event(.riskNoticed), ["risiko", "resiko", "perlu diberi tahu", "risk", "risknoticed", "risk noticed"])
        add(.event(.riskTold), ["sudah diberi tahu", "diberi tahu", "pemberitahuan", "risk told", "risktold", "told them"])
        add(.event(.heldBack), ["ditahan", "nanti dulu", "menahan diri", "held back", "heldback", "not now"])
        add(.event(.answeredElsewhere), ["sudah dibalas", "answered", "answeredelsewhere", "answered elsewhere"])
        add(.event(.needsNoAnswer), ["tak perlu dibalas", "tidak perlu dibalas", "needs no answer", "needsnoanswer"])
        add(.event(.met), ["kenal", "mulai kenal", "pelanggan sejak", "met", "customer since"])
        add(.event(.renamed), ["ganti nama", "renamed", "new name"])
    }

    private static func addWords(_ add: Adding) {
        add(.message(.unknown), ["chat", "pesan chat", "obrolan", "percakapan", "message", "conversation"])
        add(.message(.phone), ["telepon", "menelepon", "phone call", "telephone"])
        add(.message(.inPerson), ["bicara langsung", "tatap muka", "in person", "face to face"])
        add(.stance(nil), ["sikap", "stance", "selera"])
        add(.stance("pantang"), ["pantang", "pantangan"])
        add(.stance("kurang suka"), ["kurang suka", "tidak suka"])
        add(.stance("tidak masalah"), ["tidak masalah"])
        add(.stance("suka"), ["suka", "kesukaan"])
        add(.stance("avoids"), ["avoids", "never serve"])
        add(.stance("dislikes"), ["dislikes"])
        add(.stance("fine with"), ["fine with"])
        add(.stance("likes"), ["likes"])
        add(.event(.suggested), ["usul", "usulan", "saran", "masukan", "suggestion", "suggested"])
        add(
            .event(.suggestionAnswered),
            ["jawaban usul", "usul dijawab", "jawaban saran", "suggestion answered", "suggestionanswered"])
        add(.event(.asked), ["pertanyaan", "bertanya", "kita bertanya", "question", "asked"])
        add(.event(.beliefChecked), ["dugaan", "tebakan", "belief checked", "beliefchecked", "guess"])
        add(.event(.heardOfUs), ["tahu dari", "kenal dari", "heard of us", "heardofus"])
        add(.event(.surveyAnswered), ["jawaban survei", "survei", "survey answer", "surveyanswered", "survey"])
    }

    private static func addRelations(_ add: Adding) {
        add(.event(.visited), ["kunjungan", "berkunjung", "datang", "mampir", "visit", "visited"])
        add(.event(.rewardUsed), ["pakai poin", "tukar poin", "pakai hadiah", "reward used", "rewardused", "points used"])
        add(.rivalry(hasStayed: false), ["pindah toko", "pindah", "switched", "weighed", "left for another"])
        add(.rivalry(hasStayed: true), ["tetap di sini", "tidak jadi pindah", "stayed"])
        add(.event(.contributed), ["andil", "ikut menanggung", "contribution", "contributed"])
        add(.event(.rewarded), ["bagian", "bagian hasil", "share", "rewarded"])
        add(.event(.conceded), ["mengalah", "concession", "conceded", "gave way"])
        add(.consent(nil), ["izin", "persetujuan", "consent", "consented"])
        add(.consent(false), ["tolak promo", "berhenti promo", "berhenti dikabari", "opt out", "opted out", "unsubscribed"])
        add(.event(.offered), ["tawaran", "penawaran", "penawaran harga", "offer", "offered", "quote", "price quote"])
        add(.event(.chose), ["memilih", "choice", "chose"])
        add(.event(.campaigned), ["promo", "acara", "promo acara", "campaign", "campaigned"])
        add(.event(.exposed), ["ikut acara", "terima promo", "kena promo", "exposure", "exposed"])
        add(.event(.reacted), ["reaksi", "tanggapan promo", "tanggapan acara", "reaction", "reacted"])
        add(.event(.served), ["layanan", "pelayanan", "service", "served"])
        add(.event(.mentioned), ["disebut", "omongan", "ulasan", "mention", "mentioned", "review"])
        add(.event(.referred), ["mengenalkan", "mengajak teman", "referral", "referred"])
        add(.event(.tied), ["kenalan", "hubungan", "tie", "tied", "knows"])
    }

    private static func addOurselves(_ add: Adding) {
        add(.event(.decided), ["keputusan", "diputuskan", "decision", "decided"])
        add(
            .event(.decisionTurnedOut),
            ["hasil keputusan", "akibat keputusan", "decision outcome", "decisionturnedout", "turned out"])
        add(.event(.precedentSet), ["kebiasaan", "kebiasaan kita", "dulu kita bagaimana", "precedent", "precedentset"])
        add(.event(.endorsed), ["setuju kebiasaan", "sepakat", "endorsement", "endorsed"])
        add(
            .event(.staffExchanged),
            ["serah terima", "titip rekan", "tanya rekan", "handover", "staff exchange", "staffexchanged"])
        add(.event(.ideaGiven), ["ide", "gagasan", "idea", "ideagiven"])
        add(.event(.ideaAnswered), ["ide dijawab", "jawaban ide", "idea answered", "ideaanswered"])
    }
}
