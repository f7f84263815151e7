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
    package var remindHere: String { say("Ingatkan janji di HP ini", "Remind me of promises on this phone") }
    package var remindMeans: String {
        say(
            "Janji yang jatuh hari ini atau terlambat muncul sebagai notifikasi di sini, masing-masing sekali sehari. Kalau Akrab sudah dipasang di HP ini, HP memeriksanya sendiri dari waktu ke waktu; kalau belum, hanya selama Akrab terbuka. Kadang terlambat: jangan jadi satu-satunya pengingat.",
            "Promises due today or late show as notifications here, each once a day. Once Akrab is installed on this phone, the phone looks by itself now and then; until then only while Akrab is open. It can be late: do not rely on it alone."
        )
    }
    package var remindOn: String { say("HP ini mengingatkan.", "This phone reminds you.") }
    package var remindRefused: String {
        say(
            "HP ini tidak mengizinkan notifikasi dari Akrab. Ketuk gembok di sebelah alamat, lalu Izin, Notifikasi, Izinkan.",
            "This phone does not allow notifications from Akrab. Tap the lock beside the address, then Permissions, Notifications, Allow."
        )
    }
    package var remindStop: String { say("Jangan ingatkan lagi", "Stop reminding") }
    /// *Janji ke Bu Tini hari ini*.
    package func reminder(to name: String, _ due: Day, today: Day) -> String {
        due < today
            ? say("Terlambat: janji ke \(name)", "Late: a promise to \(name)")
            : say("Janji ke \(name) hari ini", "A promise to \(name) today")
    }
    /// - Parameter at: when the page was made.
    package func keptToday(_ at: Instant) -> String {
        let when = "\(longDate(zone.day(of: at))), \(clock(at))"
        return say(
            "Ini Hari ini dari \(when). Sekarang tanpa sambungan, jadi belum ada yang bisa diubah.",
            "This is Today as of \(when). There is no connection now, so nothing can be changed yet.")
    }
}
