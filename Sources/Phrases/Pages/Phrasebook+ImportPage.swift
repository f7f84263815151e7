/// Words of the pages where things come in.
extension Phrasebook {
    package var importsPlace: String { say("Masukkan data", "Bring in") }
    package var importsLead: String {
        say(
            "Chat, kontak, pesanan, catatan, email. Semuanya tetap di mesin ini.",
            "Chats, contacts, orders, notes, e-mail. It all stays on this machine.")
    }
    package var chooseFiles: String { say("Pilih file (boleh beberapa)", "Choose files (several if you like)") }
    package var lookAtThem: String { say("Lihat dulu isinya", "Look at them first") }
    package var whatCanComeIn: String {
        say(
            "Ekspor chat WhatsApp (.txt atau .zip), kontak (.vcf, .csv), pesanan (.csv, .xlsx), email (.eml, .mbox), Telegram (result.json).",
            "WhatsApp chat exports (.txt or .zip), contacts (.vcf, .csv), orders (.csv, .xlsx), e-mail (.eml, .mbox), Telegram (result.json)."
        )
    }
    package var howToExport: String { say("Mengekspor chat WhatsApp", "Exporting a WhatsApp chat") }
    package var exportSteps: [String] {
        say(
            [
                "Buka chatnya di WhatsApp.", "Ketuk titik tiga, Lainnya, Ekspor chat.", "Pilih Tanpa media, simpan filenya.",
                "Pilih file itu di sini. File yang sama dua kali tidak menggandakan apa pun.",
            ],
            [
                "Open the chat in WhatsApp.", "Tap the three dots, More, Export chat.",
                "Choose Without media and save the file.", "Choose that file here. The same file twice doubles nothing.",
            ])
    }
    package var cameInSoFar: String { say("Yang sudah masuk", "What came in so far") }
    package var takeBack: String { say("Tarik kembali", "Take back") }
    package var takeBackMeans: String {
        say(
            "Semua yang dibawa impor ini ditarik, termasuk pelanggan yang hanya dikenal dari sini.",
            "Everything this import brought is withdrawn, customers known only from it included.")
    }
    package var isComingIn: String { say("sedang dimasukkan", "coming in") }
    package var wasTakenBack: String { say("ditarik", "taken back") }
    package func broughtBy(_ added: Int, _ refused: Int) -> String {
        let came = say("\(number(added)) masuk", "\(number(added)) came in")
        return refused == 0 ? came : came + say(", \(number(refused)) dilewati", ", \(number(refused)) left out")
    }
    package var noFileChosen: String {
        say("Belum ada file yang dipilih. Tidak ada yang berubah.", "No file was chosen. Nothing has changed.")
    }
    package var filesGone: String {
        say(
            "File itu sudah tidak di sini. Pilih lagi; tidak ada yang berubah.",
            "Those files are not here any more. Choose them again; nothing has changed.")
    }
    package var uploadBroken: String {
        say(
            "Kirimannya terputus. Tidak ada yang berubah. Coba kirim lagi.",
            "The upload broke off. Nothing has changed. Send it again.")
    }
    package var uploadTooLarge: String {
        say(
            "Kirimannya terlalu besar (paling banyak 512 MB sekali kirim). Tidak ada yang berubah. Kirim sebagian dulu, atau pakai: akrab import FOLDER",
            "That is too much at once (at most 512 MB). Nothing has changed. Send a part first, or use: akrab import FOLDER")
    }
    package var uploadTooMany: String {
        say(
            "Terlalu banyak file sekali kirim (paling banyak 200). Tidak ada yang berubah.",
            "Too many files at once (at most 200). Nothing has changed.")
    }
    package var beforeItComesIn: String { say("Isinya begini", "This is what is in them") }
    package var nothingChangedYet: String { say("Belum ada yang berubah.", "Nothing has changed yet.") }
    package var comingIn: String { say("Sedang dimasukkan", "Coming in") }
    package var comingInLead: String {
        say(
            "Halaman ini memperbarui dirinya. Boleh ditutup: Akrab tetap bekerja.",
            "This page renews itself. You can close it: Akrab keeps working.")
    }
    package func howFar(_ percent: Int?) -> String {
        switch percent {
        case nil: say("Baru mulai.", "Just begun.")
        case 100?:
            say("Hampir selesai: Akrab sedang menyusun daftar Hari ini.", "Almost done: Akrab is preparing your Today list.")
        case let percent?: say("\(percent) % sudah dibaca.", "\(percent)% read.")
        }
    }
    package var seeHowFar: String { say("Lihat sudah sampai mana", "See how far it is") }
    package var lookAgain: String { say("Perbarui", "Refresh") }
    package var itCameIn: String { say("Selesai dimasukkan", "It is in") }
    package var whichAreYou: String { say("Anda yang mana?", "Which of these are you?") }
    package var whichAreNoCustomers: String {
        say("Ada yang bukan pelanggan (keluarga, pribadi)?", "Are any of these no customers (family, private)?")
    }
    package var bringItIn: String { say("Masukkan", "Bring it in") }
    package var leaveIt: String { say("Tidak jadi", "Leave it") }
    package func moreLines(_ count: Int) -> String {
        say("dan \(number(count)) baris lagi", "and \(counted(count, "", "more line", "more lines"))")
    }
    package var howItIsRead: String { say("Cara membacanya", "How it is read") }
    package var seeWhoNeedsYou: String { say("Lihat siapa yang menunggu", "See who is waiting") }
    package var bringMore: String { say("Masukkan lagi", "Bring in more") }
}
