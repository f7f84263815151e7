import Vocabulary

/// Words of the pages and of the terminal around the sentences.
extension Phrasebook {
    package var menu: String { say("Menu", "Menu") }
    package var skipToContent: String { say("Langsung ke isi", "Skip to content") }
    package var today: String { say("Hari ini", "Today") }
    package var customers: String { say("Pelanggan", "Customers") }
    package var needingYou: String { say("Perlu dikabari", "To get back to") }
    package var whyHere: String { say("Mengapa di sini?", "Why is this here?") }
    package var records: String { say("Catatannya", "The entries behind it") }
    package var relationship: String { say("Kabar hubungan", "How it stands") }
    package var lastThirtyDays: String { say("Kabar hubungan", "How we are doing") }
    package var whatWeRemember: String { say("Yang kita ingat", "What we remember") }
    package var keptButton: String { say("Sudah ditepati", "Kept") }
    package var openPromises: String { say("Janji yang belum selesai", "Open promises") }
    package var whatHappened: String { say("Yang terjadi", "What happened") }
    package var giveAndTake: String { say("Saling bantu", "Give and take") }
    package var fromUs: String { say("Dari kita", "From us") }
    package func from(_ name: String) -> String { say("Dari \(ShortName.of(name))", "From \(ShortName.of(name))") }
    package var orders: String { say("Pesanan terakhir", "Latest orders") }
    package var reachedAt: String { say("Bisa dihubungi di", "Can be reached at") }
    package var earlier: String { say("Yang lebih lama", "Earlier") }
    package var moreNames: String { say("Nama berikutnya", "More names") }
    package var search: String { say("Cari nama", "Search a name") }
    package var searchButton: String { say("Cari", "Search") }
    package var nobodyFound: String { say("Tidak ada yang bernama begitu.", "Nobody of that name.") }
    package var kept: String { say("ditepati", "kept") }
    package var us: String { say("kita", "we") }
    package var openInWhatsApp: String { say("Buka di WhatsApp", "Open in WhatsApp") }
    package var nothingYet: String { say("Belum ada catatan.", "Nothing yet.") }
    package var notAssessed: String { say("belum tahu", "not known yet") }

    package func customerSince(_ instant: Instant) -> String {
        let year = zone.day(of: instant).civil.year
        return say("pelanggan sejak \(year)", "customer since \(year)")
    }

    package func orderCount(_ count: Int) -> String { counted(count, "pesanan", "order", "orders") }

    package var pageMissing: String {
        say("Halaman ini tidak ada, atau bukan untuk Anda.", "There is no such page, or it is not for you.")
    }
    package var tooMuchAtOnce: String {
        say(
            "Yang dikirim terlalu panjang atau terlalu besar. Tidak ada yang disimpan. Kembali dengan tombol peramban: kata-kata Anda masih di sana. Pendekkan, lalu kirim lagi.",
            "What was sent is too long or too large. Nothing was kept. Go back with the browser's button: your words are still there. Shorten them and send again."
        )
    }
    package var pageMissingTitle: String { say("Tidak ada", "Not found") }
    package var pageFailedTitle: String { say("Ada yang salah", "Something went wrong") }
    package var onlyOnThisComputer: String {
        say(
            "Alamat ini hanya terbuka di komputer ini, belum dari HP. Minta orang yang memasang Akrab menyalakan sambungan HP (akrab serve --lan), lalu buat lagi.",
            "This address opens on this computer only, not yet on phones. Ask whoever installed Akrab to turn on phone access (akrab serve --lan), then make it again."
        )
    }
    package var pageFailed: String {
        say(
            "Ada yang salah di sini. Data Anda aman. Coba muat ulang.",
            "Something went wrong here. Your data are safe. Try to reload.")
    }
    package var backToToday: String { say("Kembali ke Hari ini", "Back to Today") }

    // MARK: the terminal

    package func promiseNoted(what: String, to name: String, due: Due, number: PromiseID) -> String {
        say(
            "Janji tercatat untuk \(name): \(what), sampai \(dueWords(due)). Nomornya \(number).",
            "Promise to \(name) noted: \(what), by \(dueWords(due)). Its number is \(number).")
    }
    package func promiseKept(what: String) -> String { say("Ditepati: \(what).", "Kept: \(what).") }
    package func promiseMoved(what: String, due: Due) -> String {
        say("Dipindah: \(what), sampai \(dueWords(due)).", "Moved: \(what), by \(dueWords(due)).")
    }
    package func whichPromise(_ promises: [(what: String, number: PromiseID)]) -> String {
        let list = promises.prefix(8).map { "  \($0.number)  \($0.what)" }.joined(separator: "\n")
        return say("Janji yang mana? Sebutkan nomornya:", "Which promise? Name its number:") + "\n" + list
    }
    /// What is missing when nothing was said.
    package var theWords: String { say("kata-katanya", "the words") }
    package func noted(about name: String) -> String { say("Tercatat: \(name).", "Noted: \(name).") }
    package var rebuilt: String { say("Semua dihitung ulang dari catatan.", "Everything was thought anew from the journal.") }
    package func serving(at address: String) -> String {
        say("Akrab siap di \(address) (Ctrl-C untuk berhenti)", "Akrab is at \(address) (Ctrl-C stops it)")
    }

    private func dueWords(_ due: Due) -> String {
        let day = longDate(due.day(in: zone))
        return due.isDay ? day : "\(day), \(clock(due.instant))"
    }
}
