import Vocabulary

/// Files kept with a customer.
extension Phrasebook {
    package var filesTitle: String { say("Berkas", "Files") }
    package var keepFile: String { say("Simpan berkas", "Keep a file") }
    package var deleteFile: String { say("Hapus", "Delete") }
    package var deletingAFile: String {
        say(
            "Isinya hilang untuk selamanya. Di riwayat tetap tertulis bahwa berkas ini pernah ada.",
            "What is in it is gone for ever. The timeline still says that it was here.")
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
