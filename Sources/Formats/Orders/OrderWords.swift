import Vocabulary

/// What the words in a status column mean, in the marketplaces' and the shops' own language.
enum OrderWords {
    /// Nil for a word that says nothing of the order's course (`COD`, `Transfer`).
    static func status(_ cell: CellBytes) -> Order.Status? {
        guard !cell.isEmpty else { return nil }
        let text = HeaderText.normalise(cell.cellText())
        for (status, words) in table { for word in words where text.contains(word) { return status } }
        return nil
    }

    /// In this order: *belum dikirim* is not *dikirim*, *pembatalan ditolak* is rare enough to be looked at by a person.
    private static let table: [(Order.Status, [String])] = [
        (
            .cancelled,
            ["batal", "cancel", "void", "ditolak", "rejected", "gagal", "failed", "expired", "kedaluwarsa", "kadaluarsa"]
        ),
        (.returned, ["retur", "return", "dikembalikan", "pengembalian"]),
        (.placed, ["belum", "unpaid", "unfulfilled", "menunggu", "pending", "baru", "new", "draft", "on hold"]),
        (
            .delivered,
            [
                "selesai", "done", "complete", "delivered", "fulfilled", "terkirim", "diterima", "diambil", "sampai", "tiba",
                "closed won",
            ]
        ),
        (
            .confirmed,
            [
                "dikirim", "diantar", "shipped", "proses", "process", "siap", "dikemas", "konfirmasi", "confirm", "lunas",
                "paid", "partial",
                "transit", "shipping", "to ship", "perlu dikirim", "open", "jalan", "dp",
            ]
        ),
    ]

    enum PaymentState { case paid, unpaid, refunded, partlyRefunded, voided }

    static func payment(_ cell: CellBytes) -> PaymentState? {
        guard !cell.isEmpty else { return nil }
        let text = HeaderText.normalise(cell.cellText())
        if text.hasPrefix("partially refunded") || text == "refund sebagian" { return .partlyRefunded }
        if text.contains("refund") { return .refunded }
        if text.contains("void") { return .voided }
        if text.contains("belum") || text.contains("unpaid") || text.contains("pending") || text.contains("partial") {
            return .unpaid
        }
        if text == "paid" || text.contains("lunas") || text.hasPrefix("sudah") { return .paid }
        return nil
    }

    /// Book-keeping lists hold more than sales: payments, credit notes, journals.
    static func isSale(_ cell: CellBytes) -> Bool {
        guard !cell.isEmpty else { return true }
        let text = HeaderText.normalise(cell.cellText())
        let sales = [
            "invoice", "sale", "faktur", "penjualan", "order", "pesanan", "opportunity", "jual", "nota", "offline", "online",
        ]
        let others = [
            "payment", "pembayaran", "credit", "journal", "jurnal", "deposit", "refund", "expense", "transfer", "bill ",
        ]
        return sales.contains(where: text.contains) || !others.contains(where: text.contains)
    }
}
