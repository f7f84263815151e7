/// Why data could not be kept or put back: what it is, and what to do.
extension Phrasebook {
    func sentence(_ trouble: Trouble.OfBackup) -> String {
        switch trouble {
        case .alreadyThere(let path):
            say(
                "Di \(path) sudah ada file. Tidak ada yang berubah. Pilih nama lain.",
                "There is a file at \(path) already. Nothing has changed. Choose another name.")
        case .notABackup(let path):
            say(
                "\(path) bukan cadangan Akrab. Tidak ada yang berubah. Pilih file yang dibuat akrab backup.",
                "\(path) is not a backup of Akrab. Nothing has changed. Choose a file made by akrab backup.")
        case .newer(let path):
            say(
                "Cadangan \(path) dibuat oleh Akrab yang lebih baru. Tidak ada yang berubah. Perbarui program ini, lalu coba lagi.",
                "The backup \(path) was made by a newer Akrab. Nothing has changed. Update this program, then try again.")
        case .notWhole(let path):
            say(
                "Cadangan \(path) tidak utuh: ujungnya terpotong. Tidak ada yang berubah. Salin lagi dari asalnya, atau pakai cadangan lain.",
                "The backup \(path) is not whole: its end is missing. Nothing has changed. Copy it again from where it came, or use another one."
            )
        case .damaged(let path):
            say(
                "Cadangan \(path) rusak: isinya tidak seperti waktu dibuat. Tidak ada yang berubah. Salin lagi dari asalnya, atau pakai cadangan lain.",
                "The backup \(path) is damaged: it is not as it was made. Nothing has changed. Copy it again from where it came, or use another one."
            )
        case .wrongPassphrase(let path):
            say(
                "Kata sandi itu tidak membuka \(path). Tidak ada yang berubah. Periksa huruf besar dan kecilnya, lalu coba lagi.",
                "That passphrase does not open \(path). Nothing has changed. Check capital and small letters, then try again.")
        }
    }
}
