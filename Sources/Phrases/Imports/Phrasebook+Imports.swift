extension Phrasebook {
    /// One idea a line: what came in, what was here already, what was left out.
    /// - Parameter isDryRun: nothing has changed; this is what would.
    package func lines(_ report: ImportCounts, isDryRun: Bool = false) -> [String] {
        var lines: [String] = []
        let added = list(report.added)
        let known = list(report.known)
        if added.isEmpty {
            lines.append(
                known.isEmpty
                    ? say("Tidak ada yang masuk.", "Nothing came in.")
                    : say("Tidak ada yang baru: \(known) sudah ada.", "Nothing new: \(known) were here already."))
        } else {
            lines.append(
                isDryRun
                    ? say("Akan masuk: \(added).", "Would come in: \(added).") : say("Masuk: \(added).", "Came in: \(added)."))
            if !known.isEmpty {
                lines.append(
                    say("Sudah ada: \(known); tidak dicatat dua kali.", "Here already: \(known); not written twice."))
            }
        }
        if let met = met(report.newCustomers) { lines.append(met) }
        if report.refused > 0 { lines.append(refused(report.refused)) }
        if report.warnings > 0 { lines.append(warned(report.warnings)) }
        return lines
    }

    package func met(_ newCustomers: Int) -> String? {
        guard newCustomers > 0 else { return nil }
        return say(
            "\(number(newCustomers)) pelanggan baru dikenal.",
            "\(counted(newCustomers, "", "new customer", "new customers")) met.")
    }

    package func undone(_ entries: Int) -> String {
        say(
            "Impor ini ditarik kembali: \(number(entries)) catatan tidak dihitung lagi.",
            "This import was taken back: \(counted(entries, "", "note no longer counts", "notes no longer count")).")
    }

    private func refused(_ count: Int) -> String {
        say(
            "\(number(count)) baris dilewati; lihat daftarnya.",
            "\(counted(count, "", "line was", "lines were")) left out; see the list.")
    }

    private func warned(_ count: Int) -> String {
        say("\(number(count)) baris perlu diperiksa.", "\(counted(count, "", "line is", "lines are")) worth a look.")
    }

    private func list(_ counts: [ImportCounts.Kind: Int]) -> String {
        ImportCounts.Kind.allCases.compactMap { kind in
            guard let count = counts[kind], count > 0 else { return nil }
            return switch kind {
            case .messages: counted(count, "pesan", "message", "messages")
            case .orders: counted(count, "pesanan", "order", "orders")
            case .contacts: counted(count, "kontak", "contact", "contacts")
            case .notes: counted(count, "catatan", "note", "notes")
            case .everything: counted(count, "catatan toko", "entry of the shop", "entries of the shop")
            }
        }.joined(separator: ", ")
    }
}
