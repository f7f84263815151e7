import Listening
import Vocabulary

/// What is given in words: who gave way, who spoke well of us, a day of joy.
enum GivingProposals {
    /// Whoever writes at length writes to many.
    private static let longest = 400

    static func heard(in message: HeardMessage) -> [Proposal] {
        guard message.text.utf8.count <= longest, !message.reading.intents.contains(.spam) else { return [] }
        let row = WordRow(message.text)
        let found = [
            ConcessionProposal.heard(in: message, row), FavourProposal.heard(in: message, row),
            MomentProposal.heard(in: message, row),
        ]
        return found.compactMap { $0 }
    }
}

/// *Mengalah*: somebody gave way, and said so.
enum ConcessionProposal {
    /// What is said of it within this span is one. [assumption]
    static let oneWithin = Span.days(3)

    fileprivate static func heard(in message: HeardMessage, _ row: WordRow) -> Proposal? {
        let patterns = message.side == .customer ? GivingWords.theyGiveWay : GivingWords.weGiveWay
        return row.first(of: patterns, denying: GivingWords.no).map { span in
            let conceded = Concession(text: message.words(span))
            return Proposal(.concession, span, in: message, becomes: .concession(conceded, by: message.side), isClear: false)
        }
    }
}

/// *Kebaikan*: they spoke well of us to others.
enum FavourProposal {
    /// [assumption]
    static let oneWithin = Span.days(7)

    fileprivate static func heard(in message: HeardMessage, _ row: WordRow) -> Proposal? {
        guard message.side == .customer, let span = row.first(of: GivingWords.theyTellOthers, denying: GivingWords.no)
        else { return nil }
        let gift = Gift(kind: .referral, text: message.words(span))
        return Proposal(.favour, span, in: message, becomes: .favour(gift), isClear: false)
    }
}

/// *Momen*: a wedding, a birth, a day of joy in their family. Of a loss, an illness or a rite of faith nothing is proposed.
enum MomentProposal {
    /// [assumption]
    static let oneWithin = Span.days(30)

    fileprivate static func heard(in message: HeardMessage, _ row: WordRow) -> Proposal? {
        guard message.side == .customer else { return nil }
        for (kind, patterns) in GivingWords.joys {
            guard let span = row.first(of: patterns, denying: GivingWords.no) else { continue }
            let moment = Moment(kind: kind, text: message.words(span), sign: .good)
            return Proposal(.moment, span, in: message, becomes: .moment(moment), isClear: false)
        }
        return nil
    }
}

private enum GivingWords {
    static let no: Set<String> = [
        "ga", "gak", "gk", "nggak", "ngga", "enggak", "tidak", "tdk", "ndak", "tak", "ora", "no", "not",
    ]

    private static let names = [
        "no": "ga|gak|gk|nggak|ngga|enggak|tidak|tdk|ndak|tak|ora", "need": "usah|perlu|ush", "me": "saya|aku|sy|ku",
        "us": "kami|kita|saya|kmi", "fare": "ongkir|ongkirnya|ongkos|ongkosnya",
        "family": "anak|anakku|putri|putra|adik|adikku|kakak|kakakku|cucu|cucuku|keponakan|ponakan|daughter|son|sister|brother",
    ]

    static let theyGiveWay = WordPattern.list(
        """
        {no} {need} diganti|ganti|digantikan|dikembalikan|dikembaliin|direfund|refund|retur|diretur
        gapapa|gpp|gakpapa telat|terlambat|mundur|diundur
        {no} apa|papa|masalah telat|terlambat|mundur|diundur
        {fare} * {me} * tanggung|bayar|bayarin
        {me} yang? tanggung|bayar {fare}
        ambil|simpan aja|saja|aj? kembaliannya|kembalian|sisanya
        kembaliannya|kembalian|sisanya ambil|simpan|buat|untuk
        keep the change
        no need to replace|refund|compensate
        dont|don't|do need a? replacement|refund
        """, names)

    static let weGiveWay = WordPattern.list(
        """
        {us} * gratiskan|gratisin|bebaskan
        {fare} * {us} * tanggung
        {us} yang? tanggung {fare}
        {us} ganti|gantikan|gantiin|kirim dengan|baru|ulang|semua|semuanya
        tanpa biaya|ongkos tambahan?
        {us} kasih|beri|tambah|tambahkan|tambahi bonus|diskon|potongan|ekstra|extra
        free of charge
        on the house
        we|we'll|well will? replace|refund|waive
        """, names)

    static let theyTellOthers = WordPattern.list(
        """
        {me} sudah|udah|udh|sdh? rekomendasikan|rekomendasiin|rekomen|rekomenin|promosikan|promosiin|kenalkan|kenalin
        sudah|udah|udh|sdh|tak {me}? rekomendasikan|rekomendasiin|rekomen|rekomenin|promosikan|promosiin|kenalkan|kenalin
        {me} * ajak teman|temen|tetangga|saudara|ibu-ibu
        i|i've|ive have? recommended|told you|my|everyone|friends
        """, names)

    static let joys: [(Moment.Kind, [WordPattern])] = [
        (
            .wedding,
            WordPattern.list(
                """
                {family} {me}? * nikah|menikah|nikahan|lamaran|tunangan|wedding|engagement
                nikahan|pernikahan|resepsi|lamaran|tunangan|wedding|engagement of|si? my? {family}
                {me} * menikah|nikah|lamaran|tunangan
                """, names)
        ),
        (
            .birth,
            WordPattern.list(
                """
                {family} {me}? * lahiran|melahirkan
                {me}|istri|istriku|wife * lahiran|melahirkan|birth
                """, names)
        ),
        (
            .celebration,
            WordPattern.list(
                """
                {family} {me}? * wisuda|ultah|lulus|birthday|graduation|graduates
                {family} {me}? * ulang tahun
                wisuda|wisudanya|ultah|birthday|graduation of|si? my? {family}
                ulang tahun {family}
                {me} * ultah|wisuda
                my birthday|graduation
                """, names)
        ),
    ]
}
