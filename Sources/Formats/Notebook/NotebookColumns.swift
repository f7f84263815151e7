/// What a column of a shop's notebook (*buku catatan*) may hold.
package enum NotebookField: Int, CaseIterable, Sendable {
    case kind, date, time, customer, phone, email, side, text, due, value, key, order
}

/// The columns of a notebook, in Indonesian and English. `jenis` and `tanggal` must be there, and one that says who.
///
/// | column | holds |
/// |---|---|
/// | jenis / kind | janji, janji ditepati, keluhan, langkah keluhan, putusan, catatan, ingatan, memberi, menerima, perhatian, duka, sakit, kelahiran, pernikahan, perayaan, bayar (or promise, kept, complaint, step, verdict, note, fact, gave, received, care, mourning, illness, birth, wedding, celebration, payment) |
/// | tanggal / date | the day it happened; `jam / time` may stand beside it |
/// | pelanggan / customer, hp / phone, email | who; one of them is enough |
/// | pihak / side | kita or pelanggan (us or customer), where the kind does not say it |
/// | isi / text | the words |
/// | jatuh tempo / due | for a promise |
/// | nilai / value | rupiah, for a gift or a payment |
/// | kunci / key | for a fact: what is known (`ukuran sepatu`); for a step: minta maaf, menjelaskan, mengganti, menyelesaikan; for a gift: barang, waktu, uang, info, rujukan, sabar; for a payment: how |
/// | no pesanan / order | for a payment |
package enum NotebookColumns {
    package static let synonyms: [ColumnMatcher<NotebookField>.Synonyms] = [
        .init(
            .kind,
            ["jenis", "kind", "jenis catatan", "jenis kejadian", "kejadian", "event", "type", "tipe", "macam", "perihal"]),
        .init(
            .due,
            [
                "jatuh tempo", "due", "due date", "tenggat", "batas waktu", "janji untuk", "paling lambat", "deadline", "tempo",
                "sampai tanggal",
            ]),
        .init(
            .date, ["tanggal", "tgl", "date", "hari tanggal", "tanggal kejadian", "waktu", "at", "when"],
            words: ["tanggal", "tgl"]),
        .init(.time, ["jam", "pukul", "time"]),
        .init(
            .phone, ["hp", "no hp", "phone", "telp", "telepon", "wa", "no wa", "nomor hp", "whatsapp", "no telp"],
            words: ["hp", "wa", "telp"]),
        .init(.email, ["email", "e mail", "surel"]),
        .init(
            .customer,
            [
                "pelanggan", "customer", "nama pelanggan", "nama", "name", "siapa", "who", "customer name", "konsumen",
                "pembeli",
            ],
            words: ["pelanggan"]),
        .init(.side, ["pihak", "side", "oleh", "by", "dari pihak", "dari", "from"]),
        .init(
            .text,
            [
                "isi", "text", "catatan", "keterangan", "uraian", "note", "what", "apa", "isi catatan", "ket", "pesan",
                "deskripsi",
            ]),
        .init(.value, ["nilai", "value", "jumlah", "rupiah", "nominal", "amount", "harga", "worth"]),
        .init(.key, ["kunci", "key", "hal", "tentang", "rincian", "sub jenis", "subjenis", "detail"]),
        .init(.order, ["no pesanan", "order", "nota", "no nota", "order number", "pesanan", "invoice"]),
    ]

    static func find(in table: TableSurvey) -> ColumnMap<NotebookField> {
        ColumnMap(ColumnMatcher(synonyms).match(table.header))
    }
}
