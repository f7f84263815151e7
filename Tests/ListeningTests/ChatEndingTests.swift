import Testing
import Vocabulary

@testable import Listening

@Suite("a talk, followed message by message")
struct ChatEndingTests {
    private func hearing(_ turns: (Side, String)...) -> ChatEnding {
        var ending = ChatEnding()
        for (side, text) in turns { ending.hear(Message(text: text), from: side) }
        return ending
    }

    @Test("thanks in advance do not close the question above them")
    func thanksInAdvance() {
        let ending = hearing((.customer, "ongkir ke bogor brp kak"), (.customer, "makasih sebelumnya"))
        #expect(ending.open?.reasons.first?.rule == .question)
    }

    @Test("our answer closes it") func answered() {
        #expect(hearing((.customer, "ongkir ke bogor brp kak"), (.us, "15rb kak")).open == nil)
    }

    @Test("an automatic answer does not") func automaticAnswer() {
        var ending = hearing((.customer, "ongkir ke bogor brp kak"))
        ending.hear(Message(text: "Terima kasih telah menghubungi kami", isAutomatic: true), from: .us)
        #expect(ending.open != nil)
    }

    @Test("taking it back ends the wait") func withdrawn() {
        #expect(hearing((.customer, "ada ukuran 40 ga kak"), (.customer, "eh gajadi kak udah nemu")).open == nil)
    }

    @Test("several messages of ours ask together") func oursTogether() {
        var ending = hearing((.us, "Transfer ke BCA 123 ya bu"), (.us, "Makasih 🙏"))
        ending.hear(Message(text: "", media: .image), from: .customer)
        #expect(ending.open?.reasons.first?.rule == .picture)
    }

    @Test("after a long silence a greeting stands at the counter again") func anew() {
        var ending = hearing((.us, "Pesanan sudah dikirim ya bu"), (.customer, "siang kak"))
        #expect(ending.open == nil)
        ending.startAnew()
        ending.hear(Message(text: "siang kak"), from: .customer)
        #expect(ending.open != nil)
    }

    @Test(
        "what we ask for",
        arguments: [
            ("Alamatnya dimana kak?", Asking.forTheNextStep), ("Mau yang mana kak", .forTheNextStep),
            ("Boleh share lokasi kak", .forTheNextStep),
            ("Total 90rb, silakan transfer ke BCA 123", .forPayment), ("Sudah sampai bu paketnya?", .howItWent),
            ("How was your stay?", .howItWent),
            ("Ada yang bisa dibantu lagi kak?", .nothing), ("Sudah ditransfer bu?", .nothing),
            ("Your order is ready", .nothing), ("Total 120rb ya kak", .nothing),
        ])
    func asking(ours: String, expected: Asking) { #expect(Asking.of(ours) == expected) }

    @Test("asks is whether the answer is ours to act on") func asks() {
        #expect(Asking.asks("Ukuran berapa kak?"))
        #expect(!Asking.asks("Enak kan bu?"))
    }
}
