extension Phrasebook {
    /// What happened, what is safe, what to do.
    package func sentence(_ trouble: Trouble) -> String {
        switch trouble {
        case .anotherProgramUses(let folder):
            say(
                "Folder \(folder) sedang dipakai program lain. Tidak ada yang berubah. Tutup program itu, atau tunggu sampai selesai.",
                "The folder \(folder) is in use by another program. Nothing has changed. Close that program, or wait until it is done."
            )
        case .databaseUnreachable:
            say(
                "Tempat penyimpanan data tidak bisa dihubungi. Tidak ada yang berubah. Periksa apakah menyala, lalu coba lagi.",
                "The database cannot be reached. Nothing has changed. Check that it is running, then try again.")
        case .serverWentAway:
            say(
                "Akrab yang sedang berjalan berhenti di tengah perintah ini. Periksa dulu apakah sudah tercatat, lalu coba lagi.",
                "The running Akrab stopped in the middle of this command. See whether it was written down, then try again.")
        case .databaseDamaged:
            say(
                "Ada bagian data yang rusak. Tidak ada lagi yang ditulis. Lihat yang mana dengan akrab check, lalu pulihkan cadangan terakhir dengan akrab restore FILE.",
                "Part of the data is damaged. Nothing more is written. See which with akrab check, then restore the latest backup with akrab restore FILE."
            )
        case .newerThanThis:
            say(
                "Data ini dibuat oleh Akrab yang lebih baru. Tidak ada yang berubah. Perbarui program ini, lalu coba lagi.",
                "This data was made by a newer Akrab. Nothing has changed. Update this program, then try again.")
        case .diskFull:
            say(
                "Tempat di disk habis. Yang sudah tersimpan aman. Kosongkan tempat, lalu coba lagi.",
                "The disk is full. What was saved is safe. Free some space, then try again.")
        case .diskFailing:
            say(
                "Disk ini bermasalah. Yang tercatat sebelumnya aman. Buat cadangan di disk lain, lalu lihat apakah yang terakhir tercatat.",
                "This disk has trouble. What was written down before is safe. Make a backup on another disk, then see whether the last thing was written down."
            )
        case .cannotWrite(let path):
            say(
                "Tidak bisa menulis di \(path). Tidak ada yang berubah. Periksa izinnya, lalu coba lagi.",
                "Cannot write to \(path). Nothing has changed. Check its permissions, then try again.")
        case .cannotRead(let path):
            say(
                "Tidak bisa membaca \(path). Tidak ada yang berubah. Periksa izinnya, lalu coba lagi.",
                "Cannot read \(path). Nothing has changed. Check its permissions, then try again.")
        case .fileNotFound(let path):
            say(
                "File \(path) tidak ditemukan. Tidak ada yang berubah. Periksa nama dan foldernya.",
                "The file \(path) was not found. Nothing has changed. Check its name and folder.")
        case .notAShop(let path):
            say(
                "\(path) bukan data toko Akrab. Tidak ada yang berubah. Pilih folder toko, atau buat yang baru.",
                "\(path) is not the data of an Akrab shop. Nothing has changed. Choose a shop's folder, or make a new one.")
        case .portInUse(let port):
            say(
                "Pintu \(port) sedang dipakai program lain. Tidak ada yang berubah. Pilih nomor lain.",
                "Port \(port) is in use by another program. Nothing has changed. Choose another number.")
        case .unknownCustomer(let name):
            say(
                "Belum ada pelanggan \(quoted(name)). Periksa ejaannya, atau tambahkan dulu.",
                "There is no customer \(quoted(name)) yet. Check the spelling, or add them first.")
        case .ambiguousCustomer(let name, let candidates):
            say(
                "Ada beberapa \(quoted(name)): \(some(candidates)). Sebutkan nama lengkap atau nomornya.",
                "There are several \(quoted(name)): \(some(candidates)). Give the full name or the number.")
        case .unknownPromise(let text):
            say(
                "Janji \(quoted(text)) tidak ditemukan. Lihat daftar janjinya dulu.",
                "The promise \(quoted(text)) was not found. Look at the list of promises first.")
        case .unknownComplaint(let text):
            say(
                "Keluhan \(quoted(text)) tidak ditemukan. Lihat daftar keluhannya dulu.",
                "The complaint \(quoted(text)) was not found. Look at the list of complaints first.")
        case .unknownImport(let text):
            say(
                "Impor \(quoted(text)) tidak ditemukan. Lihat daftar impornya dulu.",
                "The import \(quoted(text)) was not found. Look at the list of imports first.")
        case .notADate(let text):
            say(
                "\(quoted(text)) tidak terbaca sebagai tanggal. Tulis seperti 2026-11-19.",
                "\(quoted(text)) could not be read as a date. Write it like 2026-11-19.")
        case .notAMoment(let text):
            say(
                "\(quoted(text)) tidak terbaca sebagai waktu. Tulis seperti 2026-11-19 09:14.",
                "\(quoted(text)) could not be read as a time. Write it like 2026-11-19 09:14.")
        case .missing(let what):
            say("Masih kurang: \(what). Isi dulu, lalu coba lagi.", "Still missing: \(what). Fill it in, then try again.")
        case .notAChoice(let word, let option, let choices):
            say(
                "\(quoted(word)) tidak dikenal di \(option). Pilihannya: \(choices.joined(separator: ", ")).",
                "\(quoted(word)) is not known to \(option). It may be: \(choices.joined(separator: ", ")).")
        case .promiseAlreadySettled:
            say(
                "Janji ini sudah selesai dicatat. Tidak ada yang berubah.",
                "This promise is settled already. Nothing has changed.")
        case .backup(let trouble): sentence(trouble)
        case .move(let trouble): sentence(trouble)
        case .passphraseNeeded:
            say(
                "Kata sandi belum ada. Tidak ada yang berubah. Ketik di terminal, atau tunjuk filenya dengan --passphrase-file.",
                "There is no passphrase yet. Nothing has changed. Type it at a terminal, or name its file with --passphrase-file."
            )
        case .passphrasesDiffer:
            say(
                "Dua kata sandi itu tidak sama. Tidak ada yang berubah. Coba lagi.",
                "Those two passphrases are not the same. Nothing has changed. Try again.")
        case .nothingToGoBackTo:
            say(
                "Tidak ada data dari sebelum pembaruan. Tidak ada yang berubah. Untuk cadangan biasa, pakai akrab restore.",
                "There are no data from before an upgrade. Nothing has changed. For an ordinary backup, use akrab restore.")
        case .upgradeNeedsDump(let command):
            say(
                "Data di server ini dari Akrab yang lebih lama dan akan diperbarui. Belum ada yang berubah. Cadangkan dulu, lalu jalankan lagi dengan --no-snapshot:\n\(command)",
                "The data on this server are from an older Akrab and will be upgraded. Nothing has changed. Back them up first, then run this again with --no-snapshot:\n\(command)"
            )
        case .alreadyOne, .personAndOrganisation, .toldApart, .notMerged, .saidNothing: sentence(ofMerging: trouble)
        case .tooLarge(let limit):
            say(
                "File ini terlalu besar, lebih dari \(number(limit)) MB. Tidak ada yang berubah. Impor lewat baris perintah di komputer toko.",
                "This file is too large, over \(number(limit)) MB. Nothing has changed. Import it from the command line on the shop's computer."
            )
        case .nothingToImport(let path):
            say(
                "Tidak ada yang bisa diimpor di \(path). Tidak ada yang berubah. Pilih ekspor chat, Excel, CSV, vCard, atau file email.",
                "There is nothing to import in \(path). Nothing has changed. Choose a chat export, Excel, CSV, vCard or a mail file."
            )
        case .notFound: say("Halaman ini tidak ada. Kembali ke Hari ini.", "This page does not exist. Go back to Today.")
        case .notAllowed:
            say(
                "Bagian ini bukan untuk akun Anda. Minta bantuan pemilik toko.",
                "This part is not open to your account. Ask the owner of the shop.")
        case .busy:
            say(
                "Sedang sibuk. Tidak ada yang berubah. Coba lagi sebentar.",
                "Busy just now. Nothing has changed. Try again in a moment.")
        case .unexpected(let reference):
            say(
                "Ada yang tidak beres di pihak kami. Yang sudah tersimpan aman. Coba lagi; kalau terulang, sebutkan nomor \(reference).",
                "Something went wrong on our side. What was saved is safe. Try again; if it happens again, mention number \(reference)."
            )
        }
    }

    /// A few names, and how many more there are.
    private func some(_ names: [String]) -> String {
        let shown = names.prefix(5).map { shortened($0, limit: 40) }.joined(separator: ", ")
        let rest = names.count - 5
        return rest > 0 ? shown + say(", dan \(number(rest)) lagi", ", and \(number(rest)) more") : shown
    }
}
