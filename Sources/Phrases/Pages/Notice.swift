/// What has just been done, said once on the next page.
package enum Notice: String, Hashable, Sendable, CaseIterable {
    package static let name = "kabar"

    case recorded = "tercatat"
    case promised = "janji"
    case kept = "ditepati"
    case moved = "dipindah"
    case withdrawn = "batal"
    case answered = "dibalas"
    case needsNoAnswer = "tak-perlu"
    case complained = "keluhan"
    case stepTaken = "langkah"
    case accepted = "beres"
    case refused = "belum-beres"
    case told = "diberitahu"
    case cared = "dikabari"
    case later = "lain-kali"
    case remembered = "diingat"
    case ordered = "pesanan"
    case orderedWithoutTotal = "tanpa-total"
    case orderRewritten = "pesanan-ubah"
    case pricesAgreed = "harga"
    case delivered = "diantar"
    case paid = "dibayar"
    case noTransfer = "bukan-transfer"
    case cancelled = "pesanan-batal"
    case met = "kenal"
    case knownAlready = "sudah-kenal"
    case takenBack = "impor-ditarik"
    case nothingTaken = "tidak-jadi"
    case merged = "disatukan"
    case parted = "dipisah"
    case notTheSame = "beda-orang"
    case personAndOrganisation = "orang-dan-usaha"
    case proposalLeft = "dilewati"
    case meaningNoted = "maksud"
    case meaningTakenBack = "maksud-batal"
    case toldApart = "pernah-dibedakan"
    case named = "setelan"
    case notAssessed = "tak-dinilai"
    case assessed = "dinilai"
    case feedEnded = "kalender-putus"
    case handed = "diserahkan"
    case tagged = "bertanda"
    case untagged = "tanda-lepas"
    case fileKept = "berkas"
    case fileDropped = "berkas-hapus"
    case fileMissing = "berkas-kosong"
    case fileTooLarge = "berkas-besar"
    case filesTooMany = "berkas-banyak"
    case viewKept = "tampilan"
    case viewDropped = "tampilan-hapus"
    case mentionRead = "dibaca"
    case planned = "rencana"
    case planDropped = "rencana-batal"
    case changesTaken = "diganti"
    case begun = "mulai"
    case sentOut = "terkirim"
    case reactionNoted = "tanggapan"
    case grouped = "kelompok"
    case groupDropped = "kelompok-hapus"
    case traitNamed = "ciri"
    case chanceNotRead = "angka-ciri"
    case languageChosen = "bahasa"
    case passwordChanged = "sandi"
    case sessionEnded = "dikeluarkan"
    case factorOff = "kode-mati"
    case grantChanged = "peran"
    case accountClosed = "ditutup"
    case accountOpened = "dibuka"
    case invitationWithdrawn = "ditarik"
    /// Somebody was quicker, or the button was pressed twice.
    case doneBefore = "sudah"
    case notUnderstood = "tak-jelas"
}

extension Notice {
    /// Nothing was done, and somebody has to do something else.
    package var isTrouble: Bool {
        switch self {
        case .fileMissing, .fileTooLarge, .filesTooMany, .notUnderstood, .personAndOrganisation, .toldApart, .chanceNotRead:
            true
        default: false
        }
    }
}

extension Phrasebook {
    package func said(_ notice: Notice) -> String {
        switch notice {
        case .recorded: say("Tercatat.", "Noted.")
        case .promised: say("Janji tercatat. Kita ingatkan pada harinya.", "Promise noted. We will remind you on the day.")
        case .kept: say("Janji ditepati. Bagus.", "Promise kept. Good.")
        case .moved: say("Harinya dipindah.", "The day was moved.")
        case .withdrawn: say("Janji dibatalkan.", "Promise withdrawn.")
        case .answered: say("Sudah dibalas, tidak menunggu lagi.", "Answered; nobody waits here any more.")
        case .needsNoAnswer: say("Dicatat: tak perlu dibalas.", "Noted: needs no answer.")
        case .complained:
            say("Keluhan tercatat, terbuka sampai beliau bilang beres.", "Complaint noted; open until they call it settled.")
        case .stepTaken: say("Langkah tercatat.", "Step noted.")
        case .accepted: say("Keluhan beres menurut beliau.", "They call it settled.")
        case .refused: say("Belum beres menurut beliau; tetap terbuka.", "Not settled for them; it stays open.")
        case .told: say("Dicatat: beliau sudah diberi tahu.", "Noted: they have been told.")
        case .cared: say("Dicatat: sudah dikabari.", "Noted: you got in touch.")
        case .later: say("Baik, lain kali.", "All right, another time.")
        case .remembered: say("Diingat.", "Remembered.")
        case .ordered: say("Pesanan tercatat.", "Order noted.")
        case .orderedWithoutTotal:
            say(
                "Pesanan tercatat. Totalnya belum ada: ada yang belum ada harganya. Isi totalnya lewat “Ubah”.",
                "Order noted. There is no total yet: something in it has no price. Fill in the total by “Change”.")
        case .orderRewritten: say("Pesanan diubah.", "Order changed.")
        case .pricesAgreed: say("Harga tersimpan.", "Prices saved.")
        case .delivered: say("Sudah diantar.", "Delivered.")
        case .paid: say("Pembayaran tercatat.", "Payment noted.")
        case .noTransfer: say("Dicatat: bukan bukti transfer.", "Noted: it shows no transfer.")
        case .cancelled: say("Pesanan dibatalkan.", "Order cancelled.")
        case .met: say("Pelanggan baru tercatat.", "New customer noted.")
        case .knownAlready:
            say(
                "Nomor itu sudah milik pelanggan ini; tidak ada yang ditambah.",
                "This customer has that number already; nobody was added.")
        case .takenBack: say("Impor itu ditarik kembali.", "That import was taken back.")
        case .nothingTaken: say("Tidak jadi; tidak ada yang berubah.", "Left it; nothing has changed.")
        case .merged:
            say("Sudah jadi satu. Bisa dipisah lagi kapan saja.", "They are one now. They can be parted again at any time.")
        case .parted: say("Sudah dipisah lagi.", "They are two again.")
        case .notTheSame: say("Diingat: bukan orang yang sama.", "Remembered: not the same person.")
        case .personAndOrganisation:
            say(
                "Orang dan usaha tidak bisa disatukan. Tidak ada yang berubah.",
                "A person and an organisation cannot become one. Nothing has changed.")
        case .proposalLeft: dropped
        case .meaningNoted: say("Tercatat. Untuk pesan ini selalu begitu.", "Noted. For this message it stays so.")
        case .meaningTakenBack: say("Dibatalkan; kembali seperti terdengar.", "Taken back; it is as it was heard.")
        case .toldApart:
            say(
                "Pernah dicatat bahwa mereka bukan orang yang sama. Tidak ada yang berubah.",
                "It was noted that they are not the same person. Nothing has changed.")
        case .named: say("Setelan tersimpan.", "Settings saved.")
        case .notAssessed:
            say("Beliau tidak dihitung dan tidak diperkirakan lagi.", "Nothing is counted or estimated of them any more.")
        case .fileKept: say("Berkas disimpan.", "File saved.")
        case .fileDropped: say("Berkas dihapus.", "File deleted.")
        case .fileMissing:
            say(
                "Tidak ada berkas yang sampai. Tidak ada yang disimpan; pilih lagi.",
                "No file arrived. Nothing was saved; choose it again.")
        case .fileTooLarge:
            say(
                "Kirimannya terlalu besar sekaligus (paling banyak 30 MB). Tidak ada yang disimpan; kirim sedikit demi sedikit.",
                "That is too much at once (at most 30 MB). Nothing was saved; send a few at a time.")
        case .filesTooMany:
            say(
                "Terlalu banyak: paling banyak 10 berkas sekali kirim dan 200 per pelanggan. Tidak ada yang disimpan.",
                "Too many: at most 10 files at a time and 200 a customer. Nothing was saved.")
        case .tagged: say("Diberi tanda.", "Tagged.")
        case .untagged: say("Tandanya dilepas.", "Tag taken off.")
        case .viewKept: say("Tampilan tersimpan, untuk semua di toko ini.", "View kept, for everybody in this shop.")
        case .viewDropped: say("Tampilan dihapus. Pelanggannya tetap ada.", "View removed. The customers stay.")
        case .feedEnded: say("Tautan kalender itu tidak membuka apa-apa lagi.", "That calendar link opens nothing any more.")
        case .handed: say("Diserahkan.", "Handed over.")
        case .mentionRead: say("Sudah dibaca.", "Read.")
        case .planned: say("Rencana tersimpan. Ini kata Akrab tentangnya.", "The plan is saved. This is what Akrab says of it.")
        case .planDropped: say("Rencana dibatalkan.", "The plan was given up.")
        case .changesTaken: say("Perubahannya dipakai.", "The changes are in.")
        case .begun: say("Daftarnya siap. Kirim satu per satu.", "The list is ready. Send them one by one.")
        case .sentOut: say("Tercatat sudah terkirim.", "Noted as sent.")
        case .reactionNoted: say("Tanggapannya tercatat.", "Noted how they took it.")
        case .grouped: say("Kelompok tersimpan.", "The group is saved.")
        case .groupDropped: say("Kelompok dihapus.", "The group was removed.")
        case .chanceNotRead:
            say(
                "Belum tersimpan: tulis angka dari 0 sampai 100, berapa dari 100 orang yang kira-kira kecewa.",
                "Not saved: write a number from 0 to 100, of 100 people how many it disappoints.")
        case .traitNamed: say("Daftar ciri diperbarui.", "The list of traits is up to date.")
        case .assessed: say("Beliau boleh dihitung lagi.", "They may be counted again.")
        case .languageChosen: say("Baik, mulai sekarang dalam bahasa Indonesia.", "All right, in English from now on.")
        case .passwordChanged:
            say("Kata sandi diganti. Perangkat lain sudah keluar.", "Password changed. Other devices are signed out.")
        case .sessionEnded: say("Perangkat itu sudah keluar.", "That device is signed out.")
        case .factorOff: say("Kode dari aplikasi dimatikan.", "The code from the app is turned off.")
        case .grantChanged: say("Perannya diubah.", "Their role was changed.")
        case .accountClosed:
            say(
                "Tidak bisa masuk lagi, dan sudah keluar di mana-mana.",
                "The door is closed, and they are signed out everywhere.")
        case .accountOpened: say("Bisa masuk lagi.", "They can get in again.")
        case .invitationWithdrawn: say("Undangan ditarik.", "Invitation taken back.")
        case .doneBefore: say("Itu sudah dilakukan sebelumnya.", "That had been done before.")
        case .notUnderstood:
            say(
                "Belum tersimpan: ada isian yang kurang atau tidak jelas. Coba sekali lagi.",
                "Not saved: something was missing or unclear. Try once more.")
        }
    }

    package var notSavedTitle: String { say("Belum tersimpan", "Not saved") }
    package var whatYouWrote: String { say("Yang Anda tulis", "What you wrote") }
    package var whatYouWroteLead: String {
        say("Ini yang Anda tulis. Salin dulu, supaya tidak hilang.", "This is what you wrote. Copy it, so that it is not lost.")
    }
    package var backToForm: String { say("Kembali", "Back") }
    package var formTooOld: String {
        say(
            "Tidak tersimpan: halaman itu sudah terlalu lama terbuka. Kembali, muat ulang, lalu coba lagi.",
            "Not saved: that page had been open for too long. Go back, reload it, and try again.")
    }
}
