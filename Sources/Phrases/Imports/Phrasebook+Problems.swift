import Formats

extension Phrasebook {
    func what(_ problem: Diagnostic.Problem) -> String {
        switch problem {
        case .empty: say("File ini kosong.", "This file is empty.")
        case .binary(let kind): say("Ini \(kind), bukan teks yang bisa dibaca.", "This is \(kind), not text that can be read.")
        case .passwordLocked: say("File ini terkunci sandi.", "This file is locked with a password.")
        case .truncated: say("File ini terpotong di tengah.", "This file is cut off in the middle.")
        case .notRecognised: say("Bentuk file ini belum dikenal.", "This kind of file is not known here yet.")
        case .encodingBroken(let name):
            say("Ada huruf yang rusak; dibaca sebagai \(name).", "Some letters are broken; read as \(name).")
        case .nothingFound: say("Tidak ada isi yang bisa dipakai di file ini.", "Nothing usable was found in this file.")
        case .damagedFromHere:
            say(
                "Mulai di sini file ini rusak; sisanya tidak terbaca.",
                "From here on this file is damaged and could not be read.")
        case .noCustomersChat(let name):
            say("Chat \(quoted(name)) bukan chat pelanggan.", "The chat \(quoted(name)) is no customer's.")
        case .unknownWord(let word, let near):
            say(
                "\(quoted(word)) belum dikenal. Maksudnya \(quoted(near))?",
                "\(quoted(word)) is not known here yet. Did you mean \(quoted(near))?")
        case .dayOrderAssumed:
            say("Tanggalnya dibaca hari dulu, baru bulan.", "Dates were read with the day first, then the month.")
        case .amountFormAssumed:
            say("Bentuk angkanya tidak pasti.", "How its numbers are written is not certain.")
        case .headerMissing: say("File ini tidak punya baris judul.", "This file has no header line.")
        case .noSuchDate(let text):
            say("Tanggal \(quoted(text)) tidak ada di kalender.", "There is no such date as \(quoted(text)).")
        case .noSuchTime(let text): say("Jam \(quoted(text)) tidak ada.", "There is no such time as \(quoted(text)).")
        case .noSuchAmount(let text):
            say("\(quoted(text)) tidak terbaca sebagai jumlah uang.", "\(quoted(text)) could not be read as an amount.")
        case .noSuchPhone(let text):
            say("\(quoted(text)) tidak terbaca sebagai nomor telepon.", "\(quoted(text)) could not be read as a phone number.")
        case .maskedPhone(let text):
            say("Nomor \(quoted(text)) disamarkan oleh aplikasinya.", "The number \(quoted(text)) is hidden by its app.")
        case .lostDigits(let text):
            say(
                "\(quoted(text)) kehilangan angka, biasanya karena dibuka di Excel.",
                "\(quoted(text)) has lost digits, usually by being opened in Excel.")
        case .missing(let field): say("Kolom \(self.field(field)) kosong.", "The field \(self.field(field)) is empty.")
        case .tooFewColumns(let expected, let found):
            say(
                "Kolomnya kurang: \(number(found)), seharusnya \(number(expected)).",
                "Too few columns: \(number(found)) instead of \(number(expected)).")
        case .tooManyColumns(let expected, let found):
            say(
                "Kolomnya lebih: \(number(found)), seharusnya \(number(expected)).",
                "Too many columns: \(number(found)) instead of \(number(expected)).")
        case .recordTooLong(let limit):
            say(
                "Isinya terlalu panjang, lebih dari \(number(limit)) huruf.",
                "It is too long, over \(number(limit)) characters.")
        case .unclosedQuote: say("Tanda kutipnya tidak ditutup.", "A quotation mark is not closed.")
        case .unknownKind(let kind):
            say("Jenis \(quoted(kind)) belum dikenal.", "The kind \(quoted(kind)) is not known here yet.")
        case .textBeforeFirstMessage:
            say("Ada tulisan sebelum pesan pertama.", "There is text before the first message.")
        case .timeWentBack: say("Jamnya mundur dari pesan sebelumnya.", "The time goes back from the message before.")
        case .conflictingRows(let key):
            say("Ada beberapa baris berbeda untuk \(quoted(key)).", "There are several different lines for \(quoted(key)).")
        case .nothingOpen:
            say(
                "Baris ini merujuk janji atau keluhan yang tidak ada.",
                "This line speaks of a promise or a complaint that is not there.")
        case .nulsLeftOut(let count):
            say("\(number(count)) huruf kosong dilewati.", "\(number(count)) empty characters were passed over.")
        case .andMore(let problem, let count):
            say(
                "Masih \(number(count)) lagi yang sama: \(what(problem))",
                "\(number(count)) more of the same: \(what(problem))")
        case .totalLine: say("Baris jumlah tidak dihitung.", "The line with the sum was not counted.")
        case .notAnOrder(let what): say("\(quoted(what)) bukan pesanan.", "\(quoted(what)) is not an order.")
        case .lettersGuessed(let name):
            say(
                "Hurufnya tidak disebut dengan benar; dibaca sebagai \(name).",
                "Its letters are not named rightly; read as \(name).")
        case .sealedAttachment(let name):
            say("Isi \(quoted(name)) hanya bisa dibuka dengan Outlook.", "What is in \(quoted(name)) opens only in Outlook.")
        case .dateInFuture(let text):
            say("Tanggal \(quoted(text)) belum tiba.", "The date \(quoted(text)) has not come yet.")
        case .nothingFromUs:
            say(
                "Tidak ada surel dari kita di dalamnya, jadi belum ketahuan siapa yang menunggu balasan.",
                "No mail of ours is in it, so nobody can say who waits for an answer.")
        case .other(let text): say("Ada yang tidak terbaca: \(text).", "Something could not be read: \(text).")
        }
    }

    func advice(_ problem: Diagnostic.Problem) -> String {
        switch problem {
        case .empty, .truncated, .nothingFound, .damagedFromHere:
            say("Ekspor sekali lagi, lalu coba lagi.", "Export it once more, then try again.")
        case .binary, .notRecognised:
            say("Pakai ekspor chat, Excel, CSV, atau vCard.", "Use a chat export, Excel, CSV or vCard.")
        case .passwordLocked: say("Buka kuncinya, lalu coba lagi.", "Unlock it, then try again.")
        case .encodingBroken: say("Simpan sebagai UTF-8 kalau namanya aneh.", "Save it as UTF-8 if names look odd.")
        case .dayOrderAssumed, .amountFormAssumed:
            say(
                "Kalau keliru, batalkan impornya, perbaiki filenya, lalu impor lagi.",
                "If that is wrong, undo the import, correct the file and import it again.")
        case .headerMissing: say("Tambahkan judul kolom di baris pertama.", "Add column names in the first line.")
        case .noSuchDate, .noSuchTime, .noSuchAmount, .noSuchPhone, .missing, .unclosedQuote, .tooFewColumns, .tooManyColumns,
            .recordTooLong, .unknownWord:
            say(
                "Perbaiki di filenya, lalu impor lagi; yang sudah masuk tidak akan dobel.",
                "Correct it in the file and import again; what is in already will not come twice.")
        case .maskedPhone, .lostDigits: say("Tambahkan nomornya dari tempat lain.", "Add the number from elsewhere.")
        case .nothingFromUs: say("Masukkan juga folder Terkirim.", "Bring in the folder of sent mail too.")
        case .lettersGuessed, .sealedAttachment, .dateInFuture: ""
        case .unknownKind, .noCustomersChat, .textBeforeFirstMessage, .timeWentBack, .nothingOpen, .nulsLeftOut, .totalLine,
            .notAnOrder, .other:
            ""
        case .andMore(let problem, _): advice(problem)
        case .conflictingRows: say("Masing-masing dicatat sebagai pesanan sendiri.", "Each was kept as an order of its own.")
        }
    }

    /// The names readers use for columns.
    private func field(_ name: String) -> String {
        switch name.lowercased() {
        case "name", "customer", "customername": say("nama", "name")
        case "date", "at", "placedat": say("tanggal", "date")
        case "time": say("jam", "time")
        case "phone": say("nomor telepon", "phone number")
        case "total", "amount": say("jumlah uang", "amount")
        case "what", "item": say("barang", "item")
        case "text": say("isi", "text")
        case "sender": say("pengirim", "sender")
        default: quoted(name)
        }
    }
}
