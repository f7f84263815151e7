import Vocabulary

/// Getting in, and letting others in.
extension Phrasebook {
    // MARK: signing in

    package var signIn: String { say("Masuk", "Sign in") }
    package var signOut: String { say("Keluar", "Sign out") }
    package var loginName: String { say("Nama masuk atau e-mail", "Sign-in name or e-mail") }
    package var password: String { say("Kata sandi", "Password") }
    package var passwordHint: String {
        say(
            "Paling sedikit 8 huruf. Beberapa kata sekaligus lebih kuat dan lebih mudah diingat.",
            "At least 8 letters. A few words together are stronger, and easier to remember.")
    }
    package var oneTimeCode: String { say("Kode dari aplikasi", "Code from the app") }
    package var oneTimeCodeHint: String {
        say(
            "Enam angka dari aplikasi di HP Anda, atau satu kode cadangan.",
            "Six digits from the app on your phone, or one of your recovery codes.")
    }
    package var forgotten: String {
        say(
            "Lupa kata sandi? Minta tautan kepada pemilik toko. Pemilik: jalankan “akrab staff --reset NAMA” di komputer ini.",
            "Lost the password? Ask the owner for a link. Owners: run “akrab staff --reset NAME” on this computer.")
    }

    // MARK: the first time

    package var welcome: String { say("Selamat datang di Akrab", "Welcome to Akrab") }
    package var welcomeWhy: String {
        say(
            "Belum ada pemilik di sini. Kode delapan angka ada di layar tempat Akrab dijalankan.",
            "Nobody owns this shop yet. The code of eight digits is on the screen where Akrab was started.")
    }
    package var setUpCode: String { say("Kode dari layar", "Code from the screen") }
    package var shopName: String { say("Nama toko", "The shop's name") }
    package var yourName: String { say("Nama Anda", "Your name") }
    package var begin: String { say("Mulai", "Begin") }
    package func setUpAt(_ address: String, code: String) -> String {
        say(
            "Buka \(address) di komputer ini. Kode untuk memulai: \(code)",
            "Open \(address) on this computer. The code to begin with: \(code)")
    }

    // MARK: invited

    package func invited(_ name: String, to shop: String) -> String {
        say("\(name), Anda diundang ke \(shop)", "\(name), you are invited to \(shop)")
    }
    package func newPasswordFor(_ name: String) -> String {
        say("Kata sandi baru untuk \(name)", "A new password for \(name)")
    }
    package var linkOver: String {
        say(
            "Tautan ini sudah dipakai atau sudah lewat waktunya. Minta yang baru kepada pemilik toko.",
            "This link was used, or its time is over. Ask the owner for a new one.")
    }
    package var resetHint: String {
        say(
            "Kode dari aplikasi dimatikan; nyalakan lagi sesudah masuk.",
            "The code from the app is turned off; turn it on again when you are in.")
    }

    // MARK: oneself

    package var oneself: String { say("Saya", "Me") }
    package var languageLabel: String { say("Bahasa", "Language") }
    package var changePassword: String { say("Ganti kata sandi", "Change the password") }
    package var oldPassword: String { say("Kata sandi lama", "Old password") }
    package var newPassword: String { say("Kata sandi baru", "New password") }
    package var changeEndsOthers: String {
        say("Sesudah diganti, perangkat lain keluar sendiri.", "Other devices are signed out by it.")
    }
    package var whereSignedIn: String { say("Masuk di perangkat", "Signed in on") }
    package var thisDevice: String { say("perangkat ini", "this device") }
    package var endSession: String { say("Keluarkan", "Sign it out") }
    package var unknownDevice: String { say("Perangkat lain", "Some device") }
    package func lastSeen(_ at: Instant, now: Instant) -> String {
        say("terakhir \(moment(at, now: now))", "last \(moment(at, now: now))")
    }
    package var secondFactor: String { say("Kode dari aplikasi", "Code from an app") }
    package var secondFactorWhy: String {
        say(
            "Selain kata sandi, diminta enam angka dari aplikasi di HP. Kata sandi yang bocor saja lalu tidak cukup.",
            "Beside the password, six digits from an app on your phone are asked for. A leaked password alone is not enough then."
        )
    }
    package var turnOn: String { say("Nyalakan", "Turn on") }
    package var turnOff: String { say("Matikan", "Turn off") }
    package var scanThis: String {
        say(
            "Pindai dengan aplikasi kode (misalnya Aegis, Google Authenticator), atau ketik huruf-huruf ini:",
            "Scan this with a code app (Aegis, Google Authenticator), or type these letters:")
    }
    package var thenTypeCode: String { say("Lalu ketik kode yang muncul", "Then type the code it shows") }
    package var recoveryCodes: String { say("Kode cadangan", "Recovery codes") }
    package var recoveryWhy: String {
        say(
            "Simpan di tempat aman: masing-masing sekali pakai, kalau HP hilang. Tidak akan ditunjukkan lagi.",
            "Keep these safe: each opens once, if the phone is lost. They are not shown again.")
    }
    package func recoveryLeft(_ count: Int) -> String {
        say("Menyala. Kode cadangan tersisa: \(count).", "It is on. Recovery codes left: \(count).")
    }
    package var back: String { say("Kembali", "Back") }

    // MARK: the team

    package var team: String { say("Tim", "Team") }
    package func label(_ role: Role) -> String {
        switch role {
        case .owner: say("pemilik", "owner")
        case .staff: say("karyawan", "staff")
        case .reader: say("hanya membaca", "read only")
        }
    }
    package var role: String { say("Peran", "Role") }
    package var reach: String { say("Pelanggan yang terlihat", "Customers they see") }
    package var reachAll: String { say("semua", "all") }
    package var reachOwn: String { say("yang dipegang sendiri", "those they keep") }
    package var guardedFacts: String { say("Hal pribadi (kesehatan, agama)", "Confidential things (health, belief)") }
    package var guardedSeen: String { say("boleh dilihat", "may be seen") }
    package var guardedHidden: String { say("disembunyikan", "hidden") }
    package func inWords(_ grant: Grant) -> String {
        [
            label(grant.role),
            grant.seesAll ? say("semua pelanggan", "all customers") : say("pelanggan sendiri", "own customers"),
            grant.seesGuarded ? say("termasuk hal pribadi", "confidential things too") : nil,
        ].compactMap { $0 }.joined(separator: " · ")
    }
    package var closedAccount: String { say("tidak bisa masuk", "cannot get in") }
    package var closeAccount: String { say("Tutup pintunya", "Close the door") }
    package var openAccount: String { say("Buka lagi", "Open it again") }
    package var newLink: String { say("Tautan masuk baru", "A new link to get in") }
    package var changeGrant: String { say("Ubah", "Change") }
    package var invite: String { say("Undang", "Invite") }
    package var inviteSomebody: String { say("Undang seseorang", "Invite somebody") }
    package var theirName: String { say("Namanya", "Their name") }
    package var openInvitations: String { say("Undangan yang belum dipakai", "Invitations not used yet") }
    package func until(_ instant: Instant) -> String {
        say("sampai \(longDate(zone.day(of: instant)))", "until \(longDate(zone.day(of: instant)))")
    }
    package var withdrawInvitation: String { say("Tarik undangan", "Take it back") }
    package func linkFor(_ name: String) -> String { say("Tautan untuk \(name)", "A link for \(name)") }
    package var linkHow: String {
        say(
            "Kirim tautan ini, atau biarkan HP-nya memindai gambar. Berlaku tujuh hari, sekali pakai, dan tidak ditunjukkan lagi.",
            "Send this link, or let their phone scan the picture. It holds seven days, opens once, and is not shown again.")
    }
    package var qrCode: String { say("Kode QR", "QR code") }

    package func staffLine(_ account: Account) -> String {
        let state = account.isActive ? nil : closedAccount
        let factor = account.hasSecondFactor ? say("kode dari aplikasi", "code from an app") : nil
        return "\(account.name) (\(account.login)): "
            + [inWords(account.grant), factor, state].compactMap { $0 }.joined(separator: " · ")
    }
    package var nobodyYet: String {
        say(
            "Belum ada yang bisa masuk. Jalankan “akrab serve” untuk memulai.",
            "Nobody can get in yet. Run “akrab serve” to begin.")
    }
    package func noSuchStaff(_ words: String) -> String {
        say(
            "Tidak ada yang masuk dengan nama “\(words)”. Lihat daftarnya: akrab staff",
            "Nobody signs in as “\(words)”. See the list: akrab staff")
    }
    package func resetLink(for name: String, path: String) -> String {
        say(
            "Tautan untuk \(name), sekali pakai, berlaku tujuh hari. Buka di alamat Akrab, lalu tambahkan:\n\(path)",
            "A link for \(name); it opens once and holds seven days. Open Akrab's address, followed by:\n\(path)")
    }

    // MARK: served beyond this machine

    package var lanNeedsOwner: String {
        say(
            "Toko ini belum punya pemilik. Jalankan “akrab serve” dulu di komputer ini, lalu coba lagi.",
            "Nobody owns this shop yet. Run “akrab serve” on this computer first, then try again.")
    }
    package var lanNeedsPlain: String {
        say(
            "Di jaringan, tanpa TLS, kata sandi dan pesan bisa dibaca orang di jaringan itu. Beri sertifikat: --tls-cert SERTIFIKAT --tls-key KUNCI. Kalau jaringannya milik sendiri, boleh juga --plain-http.",
            "On a network, without TLS, people on it can read passwords and messages. Give a certificate: --tls-cert CERTIFICATE --tls-key KEY. If the network is your own, --plain-http will do."
        )
    }
    package var lanNoAddress: String {
        say(
            "Alamat komputer ini di jaringan tidak ditemukan. Sebutkan sendiri: --host 192.168.1.5",
            "This computer's address on the network was not found. Name it: --host 192.168.1.5")
    }
}
