import Formats
import Testing
import Vocabulary

@Suite("WhatsApp: pictures, voices, deleted and edited messages")
struct WhatsAppWordsTests {
    private func message(_ words: String, iPhone: Bool = false) throws -> Message {
        let line = iPhone ? "[21/07/26 10.00.00] Bu Sari: \(words)" : "21/07/2026 10.00 - Bu Sari: \(words)"
        let drafts = try WhatsAppReading(line).drafts
        #expect(drafts.map(\.sender) == ["Bu Sari"])
        return try #require(drafts.first).message
    }

    @Test(
        "left out of the export, in many languages",
        arguments: [
            ("<Media tidak disertakan>", .unknown), ("<Media omitted>", .unknown), ("<media omitted>", .unknown),
            ("<Medien ausgelassen>", .unknown), ("<Médias omis>", .unknown), ("<Archivo omitido>", .unknown),
            ("<メディアなし>", .unknown), ("<Mídia oculta>", .unknown), ("<Media weggelaten>", .unknown),
            ("<تم استبعاد الوسائط>", .unknown), ("<Media omessi>", .unknown), ("<Multimedia omitido>", .unknown),
            ("gambar tidak disertakan", .image), ("video tidak disertakan", .video), ("audio tidak disertakan", .audio),
            ("stiker tidak disertakan", .sticker), ("dokumen tidak disertakan", .document), ("GIF tidak disertakan", .image),
            ("Kartu kontak tidak disertakan", .contact), ("image omitted", .image), ("sticker omitted", .sticker),
            ("Contact card omitted", .contact), ("video note omitted", .video), ("<Video note omitted>", .video),
            ("<View once voice message omitted>", .voice), ("imagen omitida", .image), ("figurinha omitida", .sticker),
            ("áudio ocultado", .audio), ("Bild weggelassen", .image), ("image absente", .image), ("vidéo absente", .video),
            ("immagine omessa", .image), ("afbeelding weggelaten", .image), ("imej tidak dimasukkan", .image),
            ("لم يتم إدراج الصورة", .image), ("画像は含まれていません", .image),
        ] as [(String, Message.Media)])
    func omitted(_ words: String, _ media: Message.Media) throws {
        let message = try message(words)
        #expect(message.media == media)
        #expect(message.text.isEmpty && message.fileName == nil)
    }

    @Test(
        "a file with its name",
        arguments: [
            ("IMG-20260721-WA0001.jpg (file terlampir)", "IMG-20260721-WA0001.jpg", .image),
            ("VID-20260721-WA0001.mp4 (file attached)", "VID-20260721-WA0001.mp4", .video),
            ("PTT-20260721-WA0001.opus (file terlampir)", "PTT-20260721-WA0001.opus", .voice),
            ("AUD-20260721-WA0001.m4a (file terlampir)", "AUD-20260721-WA0001.m4a", .audio),
            ("STK-20260721-WA0001.webp (file terlampir)", "STK-20260721-WA0001.webp", .sticker),
            ("Daftar harga (baru).pdf (Datei angehängt)", "Daftar harga (baru).pdf", .document),
            ("Bu Sari.vcf (file terlampir)", "Bu Sari.vcf", .contact),
            ("foto.jpg <\u{200E}attached>", "foto.jpg", .image),
            ("< attached: 00000042-PHOTO-2020-06-07-15-13-20.jpg >", "00000042-PHOTO-2020-06-07-15-13-20.jpg", .image),
            ("\u{200E}<terlampir: 00000007-AUDIO-2026-07-21-10-00-00.opus>", "00000007-AUDIO-2026-07-21-10-00-00.opus", .voice),
            ("<Anhang: 00000008-STICKER-2026-07-21-10-00-00.webp>", "00000008-STICKER-2026-07-21-10-00-00.webp", .sticker),
            ("<vedhæng: 00000009-PHOTO-2026-07-21-10-00-00.jpg>", "00000009-PHOTO-2026-07-21-10-00-00.jpg", .image),
            ("nota.pdf • \u{200E}2 halaman \u{200E}<terlampir: 00000013-nota.pdf>", "00000013-nota.pdf", .document),
            ("laporan.pdf • 4 pages document omitted", "laporan.pdf", .document),
        ] as [(String, String, Message.Media)])
    func attached(_ words: String, _ file: String, _ media: Message.Media) throws {
        let message = try message(words)
        #expect(message.fileName == file)
        #expect(message.media == media)
        #expect(message.text.isEmpty)
    }

    @Test("a caption is kept: below the file on Android, before it on an iPhone")
    func captions() throws {
        #expect(try message("IMG-20260721-WA0001.jpg (file terlampir)\nIni buktinya\nya bu").text == "Ini buktinya\nya bu")
        #expect(try message("<Media tidak disertakan>\nlihat ini").text == "lihat ini")
        #expect(try message("Ini fotonya \u{200E}<terlampir: 00000012-PHOTO-1.jpg>", iPhone: true).text == "Ini fotonya")
        #expect(try message("5 dus martabak \u{200E}gambar tidak disertakan", iPhone: true).text == "5 dus martabak")
    }

    @Test(
        "deleted words are gone, and that is known",
        arguments: [
            "Pesan ini telah dihapus", "Pesan ini dihapus.", "Anda menghapus pesan ini", "This message was deleted.",
            "You deleted this message", "Se eliminó este mensaje", "Mensagem apagada", "Diese Nachricht wurde gelöscht",
            "Ce message a été supprimé", "Questo messaggio è stato eliminato", "Dit bericht is verwijderd",
            "Mesej ini telah dipadam", "تم حذف هذه الرسالة",
        ])
    func deleted(_ words: String) throws {
        let message = try message(words)
        #expect(message.isDeleted)
        #expect(message.text.isEmpty && message.media == nil)
    }

    @Test(
        "the mark of an edited message is cut",
        arguments: [
            "<Pesan ini telah diedit>", "\u{200E}<Pesan ini diedit>", "<This message was edited>", "<Mensagem editada>",
            "<Diese Nachricht wurde bearbeitet>",
        ])
    func edited(_ mark: String) throws {
        let message = try message("3 saja ya \(mark)")
        #expect(message.text == "3 saja ya")
        #expect(message.isEdited)
    }

    @Test("places, polls, contacts and calls")
    func others() throws {
        let place = try message("lokasi: https://maps.google.com/?q=-6.91,107.61")
        #expect(place.media == .location && place.text == "https://maps.google.com/?q=-6.91,107.61")
        #expect(try message("lokasi terkini dibagikan").media == .location)
        let poll = try message("POLLING:\nJam berapa?\nOPSI: 10 (2 suara)")
        #expect(poll.media == .poll && poll.text == "Jam berapa?\nOPSI: 10 (2 suara)")
        #expect(try message("\u{200E}Panggilan suara tak terjawab", iPhone: true).media == .call)
        #expect(try message("\u{200E}Voice call, \u{200E}5 min", iPhone: true).media == .call)
        let missed = try #require(try WhatsAppReading("21/07/2026 10.00 - Panggilan video tak terjawab").drafts.first)
        #expect(missed.sender == nil && missed.message.media == .call)
    }

    @Test(
        "people's own words stay words",
        arguments: [
            "harga (termasuk ongkir)", "<3", "video call", "lihat https://maps.google.com/?q=1,2 ini rumahnya",
            "lampiran (lihat foto)", "a <b> c", "<html>", "pesan ini telah dihapus tadi ya?", "POLLING: kapan?",
            "Pesan dan telepon saya tidak dibalas!", "Pesan ke grup ini aja ya", "tidak ada gambar tidak disertakan",
        ])
    func ownWords(_ words: String) throws {
        let message = try message(words)
        #expect(message.text == words)
        #expect(message.media == nil && !message.isDeleted && !message.isEdited && !message.isAutomatic)
    }
}
