import Testing
import Vocabulary

@testable import Listening

@Suite("needs a reply: the traps")
struct NeedsReplyTrapTests {
    @Test(
        "waiting for the parcel is not waiting for us",
        arguments: ["siap kak ditunggu ya", "ditunggu paketnya", "ga sabar nunggu paketnya", "saya tunggu di rumah ya"])
    func parcel(text: String) { #expect(!waits(text)) }

    @Test(
        "waiting for our words is",
        arguments: ["ditunggu kabarnya ya mbak", "oke ditunggu infonya", "kabari ya kak", "keep me updated", "blm ada kabar"])
    func news(text: String) { #expect(waits(text)) }

    @Test(
        "who will tell whom",
        arguments: ["nanti saya kabari lagi ya bu", "aku kabarin besok ya", "nanti aku info lagi", "I'll let you know"])
    func theyTellUs(text: String) { #expect(!waits(text)) }

    @Test(
        "a rhetorical question praises",
        arguments: [
            "kok enak banget sih?", "gimana ga langganan coba", "siapa suruh dateng malem", "who doesn't love free dessert",
            "kapan lagi dapat harga segini",
        ])
    func rhetorical(text: String) { #expect(!waits(text)) }

    @Test(
        "'kok' affirms at the end and asks before something",
        arguments: [
            ("udah dateng kok kak", false), ("saya di rumah kok", false), ("udah transfer kok blm dikirim", true),
            ("kok tutup", true),
        ])
    func kok(text: String, expected: Bool) { #expect(waits(text) == expected) }

    @Test(
        "trouble that is not there",
        arguments: [
            "packingnya rapi, ga ada yang pecah", "kirain rusak ternyata belum dicolok wkwk", "udah ga bocor lagi",
            "moga2 ga rusak lagi", "no issues so far",
        ])
    func noTrouble(text: String) { #expect(!waits(text)) }

    @Test(
        "trouble without a question mark",
        arguments: [
            "isinya kurang satu kak", "ada rambut di nasinya", "barang tidak sesuai pesanan", "the zipper broke after one day",
            "masih bocor pak",
        ])
    func trouble(text: String) { #expect(waits(text)) }

    @Test(
        "forgiving is not complaining",
        arguments: ["ga papa telat dikit", "gpp bu santai aja", "iya salah saya sendiri kok", "no worries"])
    func forgiving(text: String) { #expect(!waits(text)) }

    @Test(
        "who has paid waits for 'sudah kami terima'; who will pay does not",
        arguments: [
            ("udah tf ya", true), ("sudah saya transfer ya bu", true), ("ini bukti transfernya", true),
            ("nanti saya transfer", false), ("belum kak nanti sore ya tfnya", false), ("besok saya lunasi", false),
        ])
    func payment(text: String, expected: Bool) { #expect(waits(text) == expected) }

    @Test(
        "thanks do not hide a question, nor make one",
        arguments: [
            ("makasih ya, eh besok buka?", true), ("oke makasih 🙏", false), ("makasih infonya kak", false),
            ("thanks! also, can i add one more", true),
        ])
    func thanks(text: String, expected: Bool) { #expect(waits(text) == expected) }

    @Test(
        "a holiday greeting waits only when something is asked",
        arguments: [
            ("Selamat Idul Fitri 1447 H mohon maaf lahir batin 🙏", false), ("Selamat Idul Fitri kak, buka lagi kapan", true),
            ("Happy New Year!", false), ("hampers idul fitri 10 box ya", true),
        ])
    func holidays(text: String, expected: Bool) { #expect(waits(text, opens: true) == expected) }

    @Test(
        "a greeting waits when it opens, a name always",
        arguments: [
            ("siang kak", true, true), ("siang kak", false, false), ("P", true, true), ("min", false, true),
            ("nggih bu", false, false), ("iya kak", true, false),
        ])
    func greetings(text: String, opens: Bool, expected: Bool) { #expect(waits(text, opens: opens) == expected) }

    @Test(
        "spam and chain letters wait for nobody",
        arguments: [
            "Butuh dana cepat? Klik bit.ly/danakilat", "Slot gacor maxwin, mau? link di bio",
            "Sebarkan ke 10 grup, jangan putus di kamu",
        ])
    func spam(text: String) { #expect(!waits(text, opens: true)) }

    @Test("a slot at the salon is no gambling") func salonSlot() { #expect(waits("slot jam 3 masih ada?", opens: true)) }

    @Test(
        "what 'iya' means depends on what we said",
        arguments: [
            ("Jadi pesan 2 ya kak?", true), ("Total 120rb ya kak", false), ("Enak kan bu?", false),
            ("Sudah sampai paketnya?", false), ("Mau dikirim hari ini?", true),
        ])
    func yes(ours: String, expected: Bool) { #expect(waits("iya kak", after: ours) == expected) }

    @Test(
        "what 'belum' means depends on what we asked",
        arguments: [("Paketnya sudah sampai kak?", true), ("Sudah transfer kak?", false), ("Baik bu", false)])
    func notYet(ours: String, expected: Bool) { #expect(waits("belum kak", after: ours) == expected) }

    @Test(
        "a picture answers what we asked, or asks when it opens",
        arguments: [
            ("Silakan transfer ke BCA 123 ya kak", true), ("Sudah sampai pak?", false), ("Terima kasih bu", false),
            ("Boleh kirim fotonya kak?", true),
        ])
    func picture(ours: String, expected: Bool) { #expect(waits("", after: ours, media: .image) == expected) }

    @Test(
        "other things that are not words",
        arguments: [
            (Message.Media.voice, true), (.audio, true), (.poll, true), (.call, true), (.sticker, false), (.unknown, false),
            (.document, false),
        ])
    func media(media: Message.Media, expected: Bool) { #expect(waits("", media: media) == expected) }

    @Test(
        "a caption that says little leaves the word to the picture",
        arguments: [("ini ya kak", true), ("nanti saya transfer", false)])
    func caption(text: String, expected: Bool) {
        #expect(waits(text, after: "Transfer ke BCA 123 ya", media: .image) == expected)
    }

    @Test("a question at the end of a long tale is heard")
    func longTale() { #expect(waits(String(repeating: "makasih ya kak. ", count: 60) + "besok buka jam berapa")) }

    @Test("a call that was answered waits no longer") func answeredCall() {
        #expect(!waits("Panggilan suara, 3 menit", media: .call))
    }

    @Test("a deleted or automatic message waits for nobody")
    func deletedAndAutomatic() {
        #expect(!NeedsReply.quick(Message(text: "brp harganya?", isDeleted: true), before: .opening))
        #expect(!NeedsReply.quick(Message(text: "Ada yang bisa dibantu?", isAutomatic: true), before: .opening))
    }
}
