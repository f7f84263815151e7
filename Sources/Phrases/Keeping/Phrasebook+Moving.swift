/// What is said when a whole shop moves to another place.
extension Phrasebook {
    package func moving(_ table: String, rows: Int) -> String {
        say("Memindahkan \(table) (\(number(rows))) …", "Moving \(table) (\(number(rows))) …")
    }

    /// How many rows of each table arrived, and where the shop lives now.
    package func moved(_ tables: [(name: String, rows: Int)], to place: String, from old: String) -> String {
        let width = tables.map(\.name.count).max() ?? 0
        let lines = tables.map { table in
            "  " + table.name + String(repeating: " ", count: width - table.name.count) + "  " + number(table.rows)
        }
        let rows = number(tables.reduce(0) { $0 + $1.rows })
        let end = say(
            "Semua \(rows) baris sampai di \(place), sudah dibandingkan satu per satu. Mulai sekarang pakai --database \(place). Yang lama masih utuh di \(old); jangan dipakai mencatat lagi.",
            "All \(rows) rows arrived at \(place), each compared. From now on use --database \(place). The old data are untouched at \(old); write nothing there any more."
        )
        return (lines + [end]).joined(separator: "\n")
    }

    func sentence(_ trouble: Trouble.OfMove) -> String {
        switch trouble {
        case .targetNotEmpty(let place):
            say(
                "Di \(place) sudah ada data. Tidak ada yang berubah. Pilih tempat yang masih kosong.",
                "There are data at \(place) already. Nothing has changed. Choose an empty place.")
        case .served(let place):
            say(
                "Program lain sedang memakai \(place). Tidak ada yang berubah. Hentikan dulu, lalu coba lagi.",
                "Another program is using \(place). Nothing has changed. Stop it first, then try again.")
        case .samePlace:
            say("Asal dan tujuannya sama. Tidak ada yang berubah.", "It is the same place. Nothing has changed.")
        case .olderSource:
            say(
                "Data asalnya dari Akrab yang lebih lama. Tidak ada yang berubah. Jalankan perintah lain dulu di sana, misalnya akrab today.",
                "The data there are of an older Akrab. Nothing has changed. Run another command there first, such as akrab today."
            )
        case .flawedSource:
            say(
                "Data asalnya tidak utuh. Tidak ada yang berubah di sana, dan tujuannya tetap kosong. Lihat dulu dengan akrab check.",
                "The data there are not whole. Nothing has changed there, and the new place is still empty. Look first with akrab check."
            )
        case .notTheSame(let table):
            say(
                "Yang sampai lain dari yang dikirim (tabel \(table)). Tujuannya tetap kosong, asalnya tidak berubah. Coba lagi.",
                "What arrived is not what left (table \(table)). The new place is still empty, the old one untouched. Try again."
            )
        case .interrupted:
            say(
                "Terputus di tengah jalan. Tujuannya tetap kosong, asalnya tidak berubah. Coba lagi.",
                "It was interrupted. The new place is still empty, the old one untouched. Try again.")
        case .targetUnreachable(let place):
            say(
                "\(place) tidak bisa dihubungi. Tidak ada yang berubah. Periksa apakah menyala dan alamatnya benar, lalu coba lagi.",
                "\(place) cannot be reached. Nothing has changed. Check that it is running and the address is right, then try again."
            )
        }
    }
}
