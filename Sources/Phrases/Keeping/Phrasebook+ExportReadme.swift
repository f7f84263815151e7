import Vocabulary

/// The page that lies in an export, for whoever opens it: in Indonesian, then in English.
extension Phrasebook {
    package static func exportReadme(business: String, madeAt: Instant, zone: Zone, entries: Int) -> String {
        let pages = [Language.indonesian, .english].map { language in
            Phrasebook(language, zone: zone).exportReadme(business: business, madeAt: madeAt, entries: entries)
        }
        return pages.joined(separator: "\n\n--------------------------------------------------------------------\n\n") + "\n"
    }

    package func exportReadme(business: String, madeAt: Instant, entries: Int) -> String {
        let whose = business.isEmpty ? "" : say(" dari \(business)", " of \(business)")
        let when = "\(longDate(zone.day(of: madeAt))), \(clock(madeAt))"
        return [
            say(
                "Ini semua catatan\(whose), disalin oleh Akrab: \(when), \(number(entries)) catatan.",
                "This is everything\(whose), copied by Akrab: \(when), \(counted(entries, "", "entry", "entries"))."),
            secret, contents, spreadsheets, comingBack,
        ].joined(separator: "\n\n")
    }

    private var secret: String {
        say(
            """
            JAGA BAIK-BAIK
            Di sini ada nama, nomor, dan obrolan pelanggan, tanpa kunci. Simpan seperti menyimpan data toko,
            dan hapus kalau tidak diperlukan lagi. Di data/setting.0001.jsonl ada juga identity.key: kunci yang
            membuat Akrab mengenali chat dan pesanan yang sudah pernah masuk. Jangan dibagikan.
            Pelanggan yang minta datanya dihapus: hapus juga salinan ini.
            """,
            """
            KEEP IT SAFE
            Names, numbers and chats of your customers are in here, and nothing is locked. Keep it as you keep the
            shop's data, and delete it when it is no longer needed. data/setting.0001.jsonl also holds identity.key,
            by which Akrab knows chats and orders that came in before. Give it to nobody.
            When a customer asks to be erased, delete this copy too.
            """)
    }

    private var contents: String {
        say(
            """
            ISINYA
            customers.csv   pelanggan, satu baris seorang
            contacts.vcf    pelanggan sebagai kartu kontak, untuk ponsel
            messages.csv    semua pesan chat
            mail.mbox       semua surel, kalau ada, untuk program surel
            orders.csv      pesanan, satu baris tiap barang
            notebook.csv    semua kejadian lain: janji, keluhan, pemberian, ingatan, keputusan ...
            lists/          keadaan sekarang: janji, keluhan, ingatan, pemberian, catatan, nomor, chat, impor ...
            data/           semua baris apa adanya (JSON Lines), untuk Akrab
            manifest.json   daftar isi, dengan jumlah baris dan SHA-256 tiap file

            Gambar, pesan suara, dan lampiran tidak ikut: Akrab hanya menyimpan nama filenya.
            Hal yang peka (agama, kesehatan, asal-usul, politik, keuangan, pantangan karena itu) hanya ada di data/,
            tidak di tabel, kecuali diminta dengan --sensitive.
            """,
            """
            WHAT IS IN IT
            customers.csv   customers, one line each
            contacts.vcf    customers as contact cards, for telephones
            messages.csv    all chat messages
            mail.mbox       all mail, if any, for mail programs
            orders.csv      orders, one line for each thing ordered
            notebook.csv    everything else that happened: promises, complaints, gifts, facts, decisions ...
            lists/          how things stand now: promises, complaints, facts, gifts, notes, numbers, chats, imports ...
            data/           every row as it is (JSON Lines), for Akrab
            manifest.json   what belongs here, with the rows and the SHA-256 of each file

            Pictures, voice notes and attachments are not in it: Akrab keeps only the names of their files.
            What is delicate (belief, health, origin, politics, means, and what is forbidden for them) stands in
            data/ only, not in the tables, unless it was asked for with --sensitive.
            """)
    }

    private var spreadsheets: String {
        say(
            """
            TABEL
            UTF-8. Tanggal 2026-11-19, jam 09:14:00 menurut jam toko, uang dalam rupiah tanpa titik. Sel yang bisa
            terbaca sebagai rumus diberi tanda ' di depan ('+62..., '=...), supaya hanya tampil dan tidak dihitung.
            Kalau semuanya masuk ke satu kolom di Excel: Data > Dari Teks/CSV, atau ekspor dengan --semicolons.
            """,
            """
            TABLES
            UTF-8. Days as 2026-11-19, hours as 09:14:00 on the shop's clock, money in rupiah without thousands
            signs. A cell that could be taken for a formula has ' before it ('+62..., '=...), so that it is shown and
            not worked out. If Excel puts everything into one column: Data > From Text/CSV, or export with --semicolons.
            """)
    }

    private var comingBack: String {
        say(
            """
            KEMBALI KE AKRAB
            akrab import FOLDER_INI --database FOLDER_BARU
            Semuanya kembali persis sama, ke toko yang masih kosong. Kalau ada yang hilang atau berubah di data/,
            Akrab menolak dan tidak mengubah apa pun. File CSV dan vCard di luar data/ boleh diubah; masukkan satu
            per satu ke toko mana saja. customers.csv dan contacts.vcf berisi orang yang sama: cukup salah satu.
            """,
            """
            BACK INTO AKRAB
            akrab import THIS_FOLDER --database NEW_FOLDER
            Everything comes back exactly as it was, into a shop that is empty. If something in data/ is missing or
            changed, Akrab refuses and changes nothing. The CSV and vCard files outside data/ may be changed; bring
            them one by one into any shop. customers.csv and contacts.vcf hold the same people: bring in only one.
            """)
    }
}
