import Vocabulary

/// What `akrab check` says: what it looked at, what is wrong and where, and what to do.
extension Phrasebook {
    /// What a check makes sure of.
    package func question(_ check: CheckName) -> String {
        switch check {
        case .rights: say("File data hanya bisa dibuka pemiliknya", "Only their owner can open the files")
        case .log: say("Yang terakhir ditulis masih utuh", "What was written last is whole")
        case .pages: say("Tempat menyimpannya utuh", "Where it is stored is whole")
        case .schema: say("Semua tabel dan indeks ada", "Every table and index is there")
        case .numbers: say("Tidak ada nomor yang akan terpakai dua kali", "No number will be given out twice")
        case .references: say("Semua yang dirujuk ada", "Whatever is referred to is there")
        case .entries: say("Semua catatan bisa dibaca", "Every entry can be read")
        case .identities: say("Tidak ada yang tercatat dua kali", "Nothing was written down twice")
        case .imports: say("Impor utuh, atau ditarik seluruhnya", "Imports are whole, or wholly taken back")
        case .promises: say("Janji sesuai catatannya", "Promises stand as written")
        case .complaints: say("Keluhan sesuai catatannya", "Complaints stand as written")
        case .facts: say("Ingatan sesuai catatannya", "What we remember stands as written")
        case .orders: say("Pesanan sesuai catatannya", "Orders stand as written")
        case .customers: say("Pelanggan bisa dicari dan punya catatan", "Customers can be found and have entries")
        case .merges: say("Gabungan pelanggan sesuai catatannya", "Merged customers are as written")
        case .toldApart: say("Yang dibedakan tetap dibedakan", "Those told apart stay apart")
        case .settings: say("Pengaturan toko lengkap", "The shop's settings are all there")
        case .calls: say("Hari ini sesuai catatan", "Today says what the entries say")
        case .purchases: say("Ringkasan belanja sesuai pesanannya", "Summaries of purchases say what the orders say")
        case .shares: say("Angka tiap hubungan sesuai catatan", "Each relationship's figures agree with its notes")
        case .worth: say("Perkiraan belanja ke depan masuk akal", "What relationships are worth lies in its range")
        case .readings: say("Yang terdengar sesuai pesannya", "What was heard is what the messages say")
        }
    }

    /// A line that is written over itself while a check is at work.
    package func checking(_ check: CheckName, step: Int, of steps: Int, rows: Int) -> String {
        let place = say("Memeriksa \(step) dari \(steps)", "Checking \(step) of \(steps)")
        let rows = rows > 0 ? " (\(number(rows)))" : ""
        return "\(place): \(question(check))\(rows) …"
    }

    package func line(_ looked: Looked) -> String {
        let question = question(looked.check)
        if let hindrance = looked.hindrance, looked.flawCount == 0 { return "? \(question): \(sentence(hindrance))" }
        guard looked.flawCount > 0 else {
            return looked.rows > 0 ? "✓ \(question) (\(number(looked.rows)))" : "✓ \(question)"
        }
        return "✗ \(question): \(counted(looked.flawCount, "masalah", "problem", "problems"))"
    }

    /// The flaws of one check, and how many more there are.
    package func flaws(of looked: Looked) -> [String] {
        let shown = looked.flaws.prefix(20).map { "  \($0.remedy == .mend ? "↻" : "!") \(sentence($0))" }
        let rest = looked.flawCount - shown.count
        return rest > 0 ? shown + ["  " + say("… dan \(number(rest)) lagi", "… and \(number(rest)) more")] : shown
    }

    package func sentence(_ flaw: Flaw) -> String {
        let detail = flaw.detail.map { " (\($0))" } ?? ""
        return "\(words(flaw)) \(place(flaw))\(detail)".trimmingSpaces()
    }

    private func words(_ flaw: Flaw) -> String {
        switch flaw.kind {
        case .openToOthers: say("Bisa dibaca orang lain di komputer ini:", "Others on this computer can read it:")
        case .logCutShort: say("Yang terakhir ditulis hilang sebagian:", "Part of what was written last is missing:")
        case .pageDamaged: say("Bagian ini rusak:", "This part is damaged:")
        case .tableMissing: say("Tabel ini tidak ada:", "This table is not there:")
        case .indexMissing: say("Indeks ini tidak ada:", "This index is not there:")
        case .indexIncomplete: say("Indeks ini tidak lengkap:", "This index is not complete:")
        case .numberTooHigh: say("Nomor ini bisa terpakai lagi:", "This number may be given out again:")
        case .pointsNowhere: say("Yang dirujuk tidak ada:", "What it refers to is not there:")
        case .unreadable: say("Isinya tidak terbaca:", "It cannot be read:")
        case .twice: say("Sudah tercatat sebelumnya:", "It was written down before:")
        case .withoutEntry: say("Catatan asalnya tidak ada:", "The entry it comes from is not there:")
        case .withoutRow: say("Barisnya tidak ada:", "Its row is not there:")
        case .differs: say("Lain dari catatannya:", "It is not as written:")
        case .leftBehind: say("Tertinggal dari impor yang sudah ditarik:", "Left behind by an import that was taken back:")
        case .takenBackAlone:
            say("Ditarik, padahal impornya tidak:", "Taken back, although its import was not:")
        case .ring: say("Digabung melingkar:", "Merged in a circle:")
        case .settingMissing: say("Pengaturan ini tidak ada atau tidak terbaca:", "This setting is missing or cannot be read:")
        case .otherThought:
            say("Yang tampil di Hari ini lain dari catatannya:", "What Today shows is not what the entries say:")
        }
    }

    private func place(_ flaw: Flaw) -> String {
        var parts: [String] = []
        if let table = flaw.table { parts.append(table) }
        if let row = flaw.row { parts.append(row) }
        // Most rows have the number of the entry that made them.
        if let entry = flaw.entry, flaw.row != "\(entry)" { parts.append(say("catatan \(entry)", "entry \(entry)")) }
        return parts.joined(separator: " ")
    }

    package func sentence(_ hindrance: Looked.Hindrance) -> String {
        switch hindrance {
        case .noExtension:
            say(
                "belum diperiksa; server ini belum punya ekstensi amcheck (CREATE EXTENSION amcheck).",
                "not looked at; this server does not have the extension amcheck yet (CREATE EXTENSION amcheck).")
        case .notAllowed:
            say(
                "belum diperiksa; pengguna database ini belum boleh memakai amcheck.",
                "not looked at; this database user may not use amcheck.")
        case .olderSchema:
            say(
                "belum diperiksa; datanya dari Akrab yang lebih lama. Jalankan perintah lain dulu, misalnya akrab today.",
                "not looked at; the data are of an older Akrab. Run another command first, such as akrab today.")
        case .tooDamaged:
            say("tidak bisa diperiksa; datanya terlalu rusak.", "could not be looked at; the data are too damaged.")
        }
    }

    /// What to do, after everything was looked at.
    package func verdict(flaws: Int, canMend: Bool, needsRestore: Bool, notLooked: Int) -> String {
        var lines: [String] = []
        if flaws == 0 {
            lines.append(
                notLooked == 0
                    ? say("Semua baik.", "All is well.")
                    : say(
                        "Yang diperiksa baik; \(number(notLooked)) belum diperiksa.",
                        "What was looked at is well; \(number(notLooked)) not looked at."))
        }
        if canMend {
            lines.append(
                say(
                    "Yang bertanda ↻ bisa dibuat ulang tanpa ada yang hilang: akrab check --mend. Data sekarang dicadangkan dulu.",
                    "What is marked ↻ can be made anew without losing anything: akrab check --mend. The data are kept first."))
        }
        if needsRestore {
            lines.append(
                say(
                    "Yang bertanda ! hanya bisa kembali dari cadangan: akrab restore FILE. Sebelum itu jangan mencatat apa-apa.",
                    "What is marked ! only comes back from a backup: akrab restore FILE. Write nothing before that."))
        }
        return lines.joined(separator: "\n")
    }

    package func mended(_ flaws: [Flaw], kept: String?) -> String {
        var lines: [String] = []
        if let kept { lines.append(say("Data sebelumnya disimpan di \(kept).", "The data before are kept in \(kept).")) }
        lines += flaws.prefix(50).map { say("Dibetulkan. ", "Put right. ") + sentence($0) }
        if flaws.count > 50 {
            lines.append(say("… dan \(number(flaws.count - 50)) lagi", "… and \(number(flaws.count - 50)) more"))
        }
        return lines.joined(separator: "\n")
    }

    package var nothingToMend: String { say("Tidak ada yang perlu dibetulkan.", "There is nothing to put right.") }

    package func mendNeedsDump(_ command: String) -> String {
        say(
            "Data ini ada di server PostgreSQL. Belum ada yang berubah. Cadangkan dulu dengan alatnya sendiri, lalu jalankan lagi dengan --no-snapshot:\n\(command)",
            "These data are on a PostgreSQL server. Nothing has changed. Back them up with its own tool first, then run this again with --no-snapshot:\n\(command)"
        )
    }

    package var notMended: String {
        say(
            "Penyimpanannya rusak, jadi tidak ada yang dibetulkan dan tidak ada yang berubah. Pulihkan dari cadangan: akrab restore FILE.",
            "Storage is damaged, so nothing was put right and nothing has changed. Restore a backup: akrab restore FILE.")
    }
}
