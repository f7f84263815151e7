/// Pictures of transfers, until somebody has looked into the account.
extension Phrasebook {
    /// *2 foto transfer belum dicocokkan*
    package func transferPhotos(_ count: Int) -> String {
        say(
            "\(number(count)) foto transfer belum dicocokkan",
            "\(counted(count, "", "transfer photo", "transfer photos")) not matched yet")
    }
    package var transferNotMatched: String { say("foto transfer belum dicocokkan", "transfer photo not matched yet") }
    package var lookIntoAccount: String {
        say(
            "Foto belum berarti uang masuk. Lihat mutasi rekening dulu, baru cocokkan.",
            "A photo is not money yet. Look into the account first, then match it.")
    }
    package var matchTransfer: String { say("Cocokkan", "Match") }
    package var whichOrder: String { say("Untuk pesanan yang mana", "For which order") }
    package var noTransfer: String { say("Bukan transfer", "No transfer") }
    package var notATransfer: String { say("Foto bukan bukti transfer", "A photo that shows no transfer") }
}
