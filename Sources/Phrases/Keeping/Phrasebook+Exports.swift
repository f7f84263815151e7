import Formats

/// What is said when somebody takes everything along, and when it comes back.
extension Phrasebook {
    /// - Parameter leftOut: delicate facts that stand in no table.
    package func exported(path: String, entries: Int, customers: Int, leftOut: Int = 0) -> String {
        let delicate =
            leftOut == 0
            ? []
            : [
                say(
                    "\(number(leftOut)) hal peka (agama, kesehatan, pantangan …) hanya ada di data/, tidak di tabel. Kalau memang perlu di tabel: akrab export --sensitive.",
                    "\(counted(leftOut, "", "delicate fact", "delicate facts")) (belief, health, what is forbidden …) stand in data/ only, not in the tables. Should the tables need them: akrab export --sensitive."
                )
            ]
        let lines = [
            say(
                "Semua tersalin ke \(path): \(number(customers)) pelanggan, \(number(entries)) catatan.",
                "Everything is copied to \(path): \(counted(customers, "", "customer", "customers")), \(counted(entries, "", "entry", "entries"))."
            ),
            say(
                "Isinya tidak terkunci: simpan seperti menyimpan data toko. Untuk memasukkannya lagi ke toko kosong: akrab import.",
                "It is not locked: keep it as you keep the shop's data. To bring it back into an empty shop: akrab import."),
        ]
        return (lines + delicate).joined(separator: "\n")
    }

    func sentence(_ trouble: ExportTrouble) -> String {
        switch trouble {
        case .notWhole(let missing):
            say(
                "Ekspor ini tidak utuh: \(missing) tidak ada. Tidak ada yang berubah. Salin lagi dari asalnya, atau ekspor sekali lagi.",
                "This export is not whole: \(missing) is missing. Nothing has changed. Copy it again from where it came, or export once more."
            )
        case .damaged(let file):
            say(
                "Ekspor ini rusak: \(file) tidak seperti waktu dibuat. Tidak ada yang berubah. Salin lagi dari asalnya, atau ekspor sekali lagi.",
                "This export is damaged: \(file) is not as it was made. Nothing has changed. Copy it again from where it came, or export once more."
            )
        case .newer:
            say(
                "Ekspor ini dibuat oleh Akrab yang lebih baru. Tidak ada yang berubah. Perbarui program ini, lalu coba lagi.",
                "This export was made by a newer Akrab. Nothing has changed. Update this program, then try again.")
        case .shopNotEmpty:
            say(
                "Toko ini sudah berisi, jadi ekspor utuh tidak bisa masuk. Tidak ada yang berubah. Masukkan ke toko kosong (--database FOLDER_BARU), atau masukkan file CSV dan vCard di dalamnya satu per satu.",
                "There is something in this shop already, so a whole export cannot come in. Nothing has changed. Bring it into an empty shop (--database NEW_FOLDER), or bring in the CSV and vCard files inside it one by one."
            )
        }
    }
}
