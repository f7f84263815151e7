import Vocabulary

/// Akrab as an app of a telephone.
extension Phrasebook {
    package var phoneTitle: String { say("Akrab di HP ini", "Akrab on this phone") }
    package var phoneInstall: String {
        say(
            "Di menu peramban pilih “Tambahkan ke layar utama”. Hari ini lalu bisa dibaca tanpa sambungan, dan chat yang diekspor bisa langsung dibagikan ke Akrab.",
            "In your browser's menu choose “Add to home screen”. Today can then be read without a connection, and an exported chat shared straight to Akrab."
        )
    }
    package var phoneNeedsTLS: String {
        say(
            "Alamat ini belum https. Peramban baru mau memasang Akrab, menyimpan Hari ini, dan menerima chat yang dibagikan kalau alamatnya https. Pemilik toko: jalankan “akrab serve --lan --tls-cert SERTIFIKAT --tls-key KUNCI”.",
            "This address is not https yet. Only over https does a browser install Akrab, keep Today, and take shared chats. Owners: run “akrab serve --lan --tls-cert CERTIFICATE --tls-key KEY”."
        )
    }
    /// - Parameter at: when the page was made.
    package func keptToday(_ at: Instant) -> String {
        let when = "\(longDate(zone.day(of: at))), \(clock(at))"
        return say(
            "Ini Hari ini dari \(when). Sekarang tanpa sambungan, jadi belum ada yang bisa diubah.",
            "This is Today as of \(when). There is no connection now, so nothing can be changed yet.")
    }
}
