import Vocabulary

/// Why it did not work, and what to do.
extension Phrasebook {
    package var wrongSignIn: String {
        say("Nama atau kata sandinya belum cocok. Coba lagi.", "Name or password is not right. Try again.")
    }
    package var wrongCode: String {
        say("Kodenya belum cocok. Coba lagi dengan yang terbaru.", "The code is not right. Try again with the latest one.")
    }
    package func waitSeconds(_ seconds: Int) -> String {
        say(
            "Terlalu banyak percobaan. Tunggu \(seconds) detik, lalu coba lagi.",
            "Too many tries. Wait \(seconds) seconds, then try again.")
    }
    package var passwordShort: String {
        say("Kata sandi terlalu pendek: paling sedikit 8 huruf.", "The password is too short: at least 8 letters.")
    }
    package var passwordLong: String {
        say("Kata sandi terlalu panjang: paling banyak 200 huruf.", "The password is too long: at most 200 letters.")
    }
    package var passwordCommon: String {
        say(
            "Kata sandi itu dipakai banyak orang, jadi paling dulu ditebak. Pilih yang lain.",
            "Many people use that password, so it is guessed first. Choose another.")
    }
    package var passwordHoldsName: String {
        say(
            "Kata sandi itu hampir hanya nama toko atau nama Anda. Tambahkan kata lain.",
            "That password is little more than the shop's name or your own. Add other words.")
    }
    package var oldPasswordWrong: String {
        say("Kata sandinya belum cocok. Tidak ada yang berubah.", "The password is not right. Nothing has changed.")
    }
    package var loginTaken: String {
        say("Nama masuk itu sudah dipakai. Pilih yang lain.", "That sign-in name is taken. Choose another.")
    }
    package var loginUnclear: String {
        say(
            "Nama masuk: 2 sampai 60 huruf, tanpa spasi.", "A sign-in name has 2 to 60 letters and no spaces.")
    }
    package var nameMissing: String { say("Namanya belum diisi.", "The name is missing.") }
    package var lastOwner: String {
        say(
            "Harus ada satu pemilik yang bisa masuk. Tidak ada yang berubah.",
            "One owner must be able to get in. Nothing has changed.")
    }
    package var notAllowed: String {
        say("Itu bukan untuk peran Anda. Tidak ada yang berubah.", "That is not for your role. Nothing has changed.")
    }
    package var signInFirst: String {
        say(
            "Tidak tersimpan: Anda belum masuk, atau sudah keluar. Masuk lagi.",
            "Not saved: you are not signed in. Sign in again.")
    }
}
