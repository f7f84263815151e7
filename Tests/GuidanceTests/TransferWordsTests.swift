import Guidance
import Testing
import Vocabulary

@Suite("Words of a transfer") struct TransferWordsTests {
    @Test(
        "that was made",
        arguments: [
            "Sudah tf ya kak", "bukti transfer", "sdh saya transfer", "Transfer sudah ya", "ini bukti bayarnya, bukti tf nya",
            "Proof of payment attached", "I have just transferred", "barusan transfer DP", "sudah lunas, sudah dibayar",
        ])
    func told(_ text: String) { #expect(TransferPhotos.tells(text)) }

    @Test(
        "that is still to come, or none",
        arguments: ["belum transfer ya", "nanti saya tf", "besok transfer", "foto kuenya bagus", "bisa bayar di tempat?", ""])
    func notTold(_ text: String) { #expect(!TransferPhotos.tells(text)) }

    @Test("a picture counts near such words of theirs, not hours away, not of ours")
    func near() {
        func entry(_ id: Int64, minute: Int, _ side: Side, _ message: Message) -> Entry {
            let at = Instant(microseconds: 1_800_000_000_000_000).adding(.minutes(minute))
            return Entry(
                id: EntryID(id), at: When(at), recordedAt: at, customer: CustomerID(1), side: side, channel: .whatsapp,
                event: .message(message))
        }
        let photo = Message(text: "", media: .image)
        let talk = [
            entry(1, minute: 0, .customer, photo), entry(2, minute: 100, .customer, photo),
            entry(3, minute: 129, .customer, Message(text: "sudah tf")), entry(4, minute: 125, .us, photo),
            entry(5, minute: 300, .us, Message(text: "sudah tf")), entry(6, minute: 301, .customer, photo),
            entry(7, minute: 500, .customer, Message(text: "bukti transfer", media: .image)),
        ]
        #expect(TransferPhotos.found(in: talk).map(\.id) == [EntryID(7), EntryID(2)])
    }
}
