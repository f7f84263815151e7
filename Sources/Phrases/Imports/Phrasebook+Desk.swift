import Formats
import Vocabulary

extension Phrasebook {
    /// One file's line of the report.
    package func cameIn(_ file: ImportOutcome.FileReport, isDryRun: Bool = false) -> String {
        let counts = ImportCounts(
            added: file.kind.map { [$0: file.added] } ?? [:], known: file.kind.map { [$0: file.known] } ?? [:],
            newCustomers: 0, refused: 0, warnings: 0)
        var parts = ["\(file.name): \(lines(counts, isDryRun: isDryRun).joined(separator: " "))"]
        if file.changed > 0 {
            parts.append(say("\(number(file.changed)) berubah.", "\(number(file.changed)) changed."))
        }
        if !file.refused.isEmpty {
            parts.append(
                say(
                    "\(number(file.refused.count)) baris dilewati.",
                    "\(counted(file.refused.count, "", "line", "lines")) left out."))
        }
        return parts.joined(separator: " ")
    }

    package func importNumber(_ id: ImportID) -> String { say("impor \(id)", "import \(id)") }

    package func watching(_ folders: String) -> String {
        say(
            "Menunggu file baru di \(folders). Ctrl-C untuk berhenti.", "Waiting for new files in \(folders). Ctrl-C ends it.")
    }

    package var dryRun: String {
        say("Ini baru percobaan: tidak ada yang disimpan.", "This was only a trial: nothing was kept.")
    }

    package func moreRefused(_ count: Int) -> String {
        say(
            "… dan \(number(count)) baris lagi; semuanya bisa disimpan dengan --refused DAFTAR.csv",
            "… and \(number(count)) more; --refused LIST.csv writes them all down")
    }

    /// What was decided about a file; nil for what goes without saying.
    package func decision(_ decision: ImportOutcome.Decision) -> String? {
        switch decision {
        case .encoding(let name): say("huruf \(name)", "letters \(name)")
        case .separator(let sign): say("pemisah \(quoted(sign))", "separator \(quoted(sign))")
        case .dateOrder(let order, let isAssumed):
            dateOrder(order, isAssumed: isAssumed)
        case .amounts(let form, let isAssumed):
            say("angka seperti \(form)", "numbers as in \(form)") + (isAssumed ? say(" (perkiraan)", " (assumed)") : "")
        case .we(let names): names.isEmpty ? nil : say("kita: \(list(names))", "us: \(list(names))")
        case .group(let title): say("grup \(title)", "group \(title)")
        case .leftOut: say("tidak disimpan", "not kept")
        case .chatsPassedOver(let chats): say("bukan pelanggan: \(list(chats))", "no customers: \(list(chats))")
        case .readUntil: nil
        case .columns(let columns): unread(columns)
        case .asBefore:
            say("dibaca seperti yang dulu Anda tentukan", "read as you said before")
        case .key(let key):
            say(
                "dikenali dari \(self.key(key)), yang sudah ada diperbarui",
                "recognised by \(self.key(key)), those already here are brought up to date")
        case .sheetsPassedOver(let names):
            say("lembar yang belum dikenal, dilewati: \(list(names))", "sheets not known here, passed over: \(list(names))")
        case .hiddenSheets(let names):
            say("lembar tersembunyi, dilewati: \(list(names))", "hidden sheets, passed over: \(list(names))")
        case .mailsPassedOver(let why, let count): passedOver(why, count)
        }
    }

    /// Nothing of them came in: whoever misses something finds here why. Of many only the first.
    private func unread(_ columns: [ReadColumn]) -> String? {
        let names = columns.filter { $0.meaning == .unread && !$0.name.isEmpty }.map(\.name)
        guard !names.isEmpty else { return nil }
        let rest = names.count - Self.mostUnread
        let more = rest > 0 ? say(" dan \(number(rest)) lagi", " and \(number(rest)) more") : ""
        return say("kolom tidak dibaca: ", "columns not read: ") + list(Array(names.prefix(Self.mostUnread))) + more
    }

    private static let mostUnread = 5

    /// Before anything is kept: what each column is read as. One line each.
    package func preview(_ decision: ImportOutcome.Decision) -> [String] {
        guard case .columns(let columns) = decision else { return [] }
        return columns.filter { !$0.name.isEmpty }.map { "\(quoted($0.name)) → \(name(of: $0.meaning))" }
    }

    /// How the command is told otherwise.
    package func otherwise(_ decision: ImportOutcome.Decision) -> String? {
        switch decision {
        case .columns: say("lain? --column \"KOLOM=ARTI\"", "otherwise? --column \"COLUMN=MEANING\"")
        case .dateOrder: say("tanggal lain? --dates dmy, mdy, atau ymd", "dates otherwise? --dates dmy, mdy or ymd")
        case .amounts: say("angka lain? --amounts 1.250,00 atau 1,250.00", "numbers otherwise? --amounts 1.250,00 or 1,250.00")
        case .we: say("bukan itu? --we NAMA", "somebody else? --we NAME")
        case .asBefore: say("mulai dari awal? --afresh", "begin anew? --afresh")
        default: nil
        }
    }

    /// The same for a page, which has no such words.
    package func readWrongly(isDryRun: Bool) -> String {
        isDryRun
            ? say(
                "Salah baca? Pilih Tidak jadi, ganti judul kolomnya di file, lalu kirim lagi.",
                "Read wrongly? Choose Leave it, change the column's title in the file, and send it again.")
            : say("Salah baca? Tarik kembali di Masukkan data.", "Read wrongly? Take it back under Bring in.")
    }

    private func passedOver(_ why: ImportOutcome.PassedOver, _ count: Int) -> String {
        switch why {
        case .automatic:
            say(
                "\(number(count)) surel otomatis dilewati",
                "\(counted(count, "", "automatic mail", "automatic mails")) passed over")
        case .betweenUs:
            say(
                "\(number(count)) surel antar kita dilewati",
                "\(counted(count, "", "mail", "mails")) among ourselves passed over")
        case .thrownAway:
            say(
                "\(number(count)) surel terhapus atau belum dikirim dilewati",
                "\(counted(count, "", "deleted or unsent mail", "deleted or unsent mails")) passed over")
        case .leftOut:
            say("\(number(count)) surel tidak disimpan", "\(counted(count, "", "mail", "mails")) not kept")
        }
    }

    private func dateOrder(_ order: String, isAssumed: Bool) -> String {
        let read =
            switch order {
            case "mdy": say("tanggal dibaca bulan dulu", "dates read month first")
            case "ymd": say("tanggal dibaca tahun dulu", "dates read year first")
            default: say("tanggal dibaca hari dulu", "dates read day first")
            }
        return isAssumed ? read + say(" (perkiraan)", " (assumed)") : read
    }

    /// Why a whole file stayed outside, what is safe, what to do.
    package func sentence(_ trouble: ImportOutcome.Trouble) -> String {
        switch trouble {
        case .empty:
            say(
                "File ini kosong. Ekspor sekali lagi, lalu coba lagi.",
                "This file is empty. Export it once more, then try again.")
        case .notFound:
            say("File ini tidak ada. Periksa nama dan foldernya.", "There is no such file. Check its name and folder.")
        case .notAllowed:
            say(
                "File ini tidak boleh dibaca. Tidak ada yang berubah. Beri izin baca, lalu coba lagi.",
                "This file may not be read. Nothing has changed. Allow reading it, then try again.")
        case .unreadable:
            say(
                "File ini tidak terbaca sampai selesai. Yang setengah jalan sudah ditarik kembali.",
                "This file could not be read to its end. What was half done is taken back.")
        case .passwordLocked:
            say(
                "File ini terkunci sandi. Tidak ada yang berubah. Buka kuncinya, lalu coba lagi.",
                "This file is locked with a password. Nothing has changed. Unlock it, then try again.")
        case .damagedArchive:
            say(
                "File zip ini rusak atau terpotong. Tidak ada yang berubah. Ekspor sekali lagi, lalu coba lagi.",
                "This zip file is damaged or cut off. Nothing has changed. Export it once more, then try again.")
        case .tooLarge:
            say(
                "Isi file ini terlalu besar untuk sebuah chat atau daftar. Tidak ada yang berubah.",
                "What is inside is too large for a chat or a list. Nothing has changed.")
        case .diskFull:
            say(
                "Tempat di disk habis. Yang setengah jalan ditarik kembali. Kosongkan tempat, lalu coba lagi.",
                "The disk is full. What was half done is taken back. Free some space, then try again.")
        case .notKept:
            say(
                "Penyimpanan data tidak menerima file ini. Yang setengah jalan ditarik kembali. Coba lagi; kalau terulang, periksa disknya.",
                "The database did not take this file. What was half done is taken back. Try again; if it happens again, check the disk."
            )
        case .damagedWorkbook:
            say(
                "Buku kerja ini rusak atau terpotong. Tidak ada yang berubah. Buka di Excel, simpan lagi, lalu coba lagi.",
                "This workbook is damaged or cut off. Nothing has changed. Open it in Excel, save it again, then try again.")
        case .spreadsheet(let form):
            say(
                "Ini \(self.form(form)). Tidak ada yang berubah. Buka, simpan sebagai .xlsx atau CSV, lalu masukkan yang itu.",
                "This is \(self.form(form)). Nothing has changed. Open it, save it as .xlsx or CSV, and bring that in.")
        case .binary(let kind):
            sentence(
                Diagnostic(
                    .refused, .binary(kind: kind == "?" ? say("file lain", "some other file") : kind),
                    at: Place(file: "", line: 0)))
        case .notRecognised(let columns):
            columns.isEmpty
                ? say(
                    "Bentuk file ini belum dikenal. Tidak ada yang berubah. Pakai ekspor chat, surel, Excel, CSV, atau vCard.",
                    "This kind of file is not known here yet. Nothing has changed. Use a chat export, mail, Excel, CSV or vCard."
                )
                : say(
                    "Kolomnya belum dikenal: \(list(columns)). Tidak ada yang berubah. Beri judul kolom seperti Nama, No HP, Tanggal, Total.",
                    "Its columns are not known: \(list(columns)). Nothing has changed. Use column names such as Name, Phone, Date, Total."
                )
        case .missingColumn(let name):
            say(
                "Kolom \(name) tidak ada. Tidak ada yang berubah. Beri nama pada salah satu kolom: --column \"KOLOM=\(name)\".",
                "There is no column \(name). Nothing has changed. Name one of the columns so: --column \"COLUMN=\(name)\".")
        case .noSuchColumn(let name, let columns):
            say(
                "Kolom \(quoted(name)) tidak ada di sini. Tidak ada yang masuk. Yang ada: \(list(columns)).",
                "There is no column \(quoted(name)) here. Nothing came in. There are: \(list(columns)).")
        case .strangeName(let name):
            say(
                "\(quoted(name)) belum dikenal sebagai arti kolom. Tidak ada yang masuk. Pakai misalnya nama, no HP, tanggal, total.",
                "\(quoted(name)) is not known as what a column means. Nothing came in. Use name, phone, date or total, for instance."
            )
        case .whoAreWe(let names):
            say(
                "Siapa kita di chat ini? Tambahkan --we dengan salah satu: \(list(names)). Belum ada yang disimpan.",
                "Who are we in this chat? Add --we with one of: \(list(names)). Nothing was kept yet.")
        case .leftOut: say("bukan pelanggan, tidak disimpan.", "no customer's, not kept.")
        case .export(let trouble): sentence(trouble)
        }
    }

    private func form(_ form: ImportOutcome.SpreadsheetForm) -> String {
        switch form {
        case .excel97: say("buku kerja Excel bentuk lama (.xls)", "an Excel workbook of the old form (.xls)")
        case .excelBinary: say("buku kerja Excel bentuk biner (.xlsb)", "an Excel workbook of the binary form (.xlsb)")
        case .openDocument: say("lembar kerja OpenDocument (.ods)", "an OpenDocument spreadsheet (.ods)")
        case .numbers: say("lembar kerja Numbers dari Apple", "a spreadsheet of Apple's Numbers")
        }
    }

    package func whoAreYou(chat: String) -> String { say("\(chat): Anda yang mana?", "\(chat): which one are you?") }
    package var numberPlease: String { say("Nomornya:", "Number:") }

    package func importLine(
        number id: ImportID, name: String, startedAt: Instant, added: Int, known: Int, refused: Int, isWithdrawn: Bool,
        now: Instant
    ) -> String {
        let state = isWithdrawn ? say(" · ditarik kembali", " · taken back") : ""
        return "\(id)  \(moment(startedAt, now: now))  \(name): "
            + say(
                "\(number(added)) masuk, \(number(known)) sudah ada, \(number(refused)) dilewati",
                "\(number(added)) came in, \(number(known)) known, \(number(refused)) left out") + state
    }

    private func list(_ names: [String]) -> String { names.prefix(12).joined(separator: ", ") }
}

extension ImportOutcome.FileReport {
    package var kind: ImportCounts.Kind? {
        switch format {
        case .whatsapp, .telegram, .mail: .messages
        case .contacts: .contacts
        case .orders: .orders
        case .notebook: .notes
        case .export: .everything
        case nil: nil
        }
    }
}

extension ImportOutcome {
    /// All files together.
    package var counted: ImportCounts {
        var counts = ImportCounts(newCustomers: newCustomers, refused: refusedCount)
        for file in files {
            guard let kind = file.kind else { continue }
            counts.added[kind, default: 0] += file.added
            counts.known[kind, default: 0] += file.known
        }
        return counts
    }
}

extension Diagnostic.Problem {
    /// About how the file was read, not about one row.
    package var isDecision: Bool {
        switch self {
        case .dayOrderAssumed, .amountFormAssumed, .headerMissing, .encodingBroken, .nothingFromUs: true
        default: false
        }
    }
}
