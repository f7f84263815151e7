import Vocabulary

/// Files kept with a customer.
extension Phrasebook {
    package var filesTitle: String { say("Berkas", "Files") }
    package var keepFile: String { say("Simpan berkas", "Save a file") }
    package var chooseFilesToKeep: String { say("Pilih berkas", "Choose files") }
    package func fileRefused(_ name: String, _ bytes: Int, largest: Int) -> String {
        bytes == 0
            ? say(
                "\(name) kosong. Tidak ada yang disimpan; pilih lagi tanpa berkas itu.",
                "\(name) is empty. Nothing was saved; choose again without it.")
            : say(
                "\(name) besarnya \(fileSize(bytes)), batasnya \(fileSize(largest)) satu berkas. Tidak ada yang disimpan; pilih yang lebih kecil.",
                "\(name) is \(fileSize(bytes)); the limit is \(fileSize(largest)) a file. Nothing was saved; choose a smaller one."
            )
    }
    package func deleteNamed(_ name: String) -> String { say("Hapus \(name)?", "Delete \(name)?") }
    package var deleteYes: String { say("Ya, hapus", "Yes, delete") }
    package var isDeleted: String { say(" (sudah dihapus)", " (deleted)") }
    package var deleteFile: String { say("Hapus", "Delete") }
    package var deletingAFile: String {
        say(
            "Tidak bisa dikembalikan. Di riwayat tetap tertulis bahwa berkas ini pernah ada.",
            "It cannot be undone. The timeline still says that the file was here.")
    }
    package func filesLimits(largest: Int) -> String {
        say(
            "Foto kue, nota, surat pesanan. Paling besar \(fileSize(largest)) satu berkas.",
            "A photo of a cake, a receipt, a signed order. At most \(fileSize(largest)) a file.")
    }

    /// *480 KB*, *1,2 MB*.
    package func fileSize(_ bytes: Int) -> String {
        if bytes < 1_000 { return "\(bytes) B" }
        if bytes < 1_000_000 { return "\((bytes + 500) / 1_000) KB" }
        let tenths = (bytes + 50_000) / 100_000
        return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10)\(say(",", "."))\(tenths % 10) MB"
    }
}
