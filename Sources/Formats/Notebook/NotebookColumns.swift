/// What a column of a shop's notebook (*buku catatan*) may hold.
package enum NotebookField: Int, CaseIterable, Sendable {
    case kind, date, time, customer, phone, email, side, text, due, value, key, order
    case low, high, channel, source, confidence, topic, options, chosen, reason, result, other, staff, strength, depth, wave
}

/// The columns of a notebook, in Indonesian and English. `jenis` and `tanggal` must be there, and one that says who. Which kind
/// uses which column stands in `Docs/formats.md`.
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
        .init(.low, ["paling sedikit", "nilai terendah", "terendah", "low", "lowest"]),
        .init(.high, ["paling banyak", "nilai tertinggi", "tertinggi", "high", "highest"]),
        .init(.channel, ["saluran", "kanal", "channel", "lewat"]),
        .init(.source, ["sumber", "source", "sumbernya"]),
        .init(.confidence, ["keyakinan", "confidence", "seberapa yakin"]),
        .init(.topic, ["topik", "topic", "situasi", "situation", "soal"]),
        .init(.options, ["pilihan", "options", "opsi", "unsur", "elements"]),
        .init(.chosen, ["dipilih", "chosen", "yang dipilih"]),
        .init(.reason, ["alasan", "reason", "why", "sebab"]),
        .init(.result, ["hasil", "result", "hasilnya", "outcome"]),
        .init(.other, ["kepada", "orang lain", "other person", "recipient", "to whom"]),
        .init(.staff, ["petugas", "staff", "karyawan", "pegawai"]),
        .init(.strength, ["kekuatan", "strength", "intensitas", "intensity", "beratnya"]),
        .init(.depth, ["kedalaman", "depth"]),
        .init(.wave, ["gelombang", "wave"]),
        .init(.order, ["no pesanan", "order", "nota", "no nota", "order number", "pesanan", "invoice"]),
    ]

    static func find(in table: TableSurvey) -> ColumnMap<NotebookField> {
        ColumnMap(ColumnMatcher(synonyms).match(table.header))
    }
}
