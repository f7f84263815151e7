import Formats
import Testing

@Suite("WhatsApp: who speaks")
struct WhatsAppSpeakerTests {
    private func sender(_ line: String) throws -> String? {
        let drafts = try WhatsAppReading("21/07/2026 10.00 - \(line)").drafts
        #expect(drafts.count == 1)
        return drafts.first?.sender
    }

    @Test("the name ends at the first colon that a space follows, or that ends the line")
    func nameEnds() throws {
        #expect(try sender("Bu Sari: jam: 08:00 ya") == "Bu Sari")
        #expect(try sender("Bu Sari: ") == "Bu Sari")
        #expect(try sender("Amazon EG:") == "Amazon EG")
        #expect(try sender("Toko 24:7 Jaya: halo") == "Toko 24:7 Jaya")
        #expect(try sender("John Doe:.") == nil)
        #expect(try sender("\u{202A}+62\u{A0}812\u{2011}3456\u{2011}7890\u{202C}: halo") == "+62 812-3456-7890")
        #expect(try sender("\u{FEFF}Bu Sari\u{FEFF}: halo") == "Bu Sari")
        #expect(try sender("Mama 👨\u{200D}👩\u{200D}👧: halo") == "Mama 👨\u{200D}👩\u{200D}👧")
        #expect(try sender("Jose\u{301}: halo").map { Array($0.utf8) } == Array("José".utf8))
        #expect(try sender("🤓: halo") == "🤓")
    }

    @Test(
        "the system's own lines have no speaker",
        arguments: [
            "Pesan dan panggilan terenkripsi secara end-to-end. Ketuk untuk info: di sini",
            "Bu Sari: Messages and calls are end-to-end encrypted. No one outside of this chat can read them.",
            "Toko: Pesan dan panggilan terenkripsi secara end-to-end.",
            "Toko: This business uses a secure service from Meta to manage this chat. Tap to learn more.",
            "Toko: Bisnis ini menggunakan layanan aman dari Meta untuk mengelola chat ini.",
            "Système: Sophie a créé le groupe", "System: Jane hat die Gruppe erstellt", "Sistema: María creó el grupo",
            "Andi mengubah subjek dari \"Toko: A\" menjadi \"Toko: B\"", "Andi changed the subject to \"Toko: B\"",
            "Andi changed the group description: open at 8", "Andi hat den Betreff zu \"Laden: B\" geändert",
            "Anda membuat grup \"Toko: pusat\"", "Andi cambió el asunto a \"Tienda: B\"", "Sari keluar",
            "Andi bergabung menggunakan tautan undangan grup ini",
        ])
    func system(_ line: String) throws {
        #expect(try sender(line) == nil)
        let survey = try WhatsAppReading("21/07/2026 10.00 - \(line)").survey
        #expect(survey.speakers.isEmpty)
        #expect(survey.systemCount == 1)
    }

    @Test("the survey knows who spoke, how often, from when to when, and a sample of their words")
    func speakers() throws {
        let survey = try WhatsAppReading(
            """
            21/07/2026 10.00 - Bu Sari: <Media tidak disertakan>
            21/07/2026 10.01 - Bu Sari: galonnya masih ada?
            21/07/2026 10.02 - Toko Akrab: masih bu
            22/07/2026 08.00 - Bu Sari: terima kasih
            22/07/2026 09.00 - Kode keamanan Anda dengan Bu Sari berubah.
            """
        ).survey
        #expect(survey.speakers.map(\.name) == ["Bu Sari", "Toko Akrab"])
        #expect(survey.speakers.map(\.messages) == [3, 1])
        #expect(survey.speakers.map(\.sample) == ["galonnya masih ada?", "masih bu"])
        #expect(survey.speakers.map(\.first.iso) == ["2026-07-21T10:00:00", "2026-07-21T10:02:00"])
        #expect(survey.speakers.map(\.last.iso) == ["2026-07-22T08:00:00", "2026-07-21T10:02:00"])
        #expect(survey.coveredUntil?.iso == "2026-07-22T09:00:00")
        #expect(survey.messageCount == 5 && survey.systemCount == 1 && survey.lineCount == 5)
        #expect(!survey.isGroup)
    }

    @Test("a group is known by what happens in groups, or by more than two speakers")
    func groups() throws {
        #expect(try WhatsAppReading("21/07/2026 10.00 - Andi menambahkan Anda\n21/07/2026 10.01 - Andi: halo").survey.isGroup)
        let three = ["Andi", "Budi", "Sari"].map { "21/07/2026 10.00 - \($0): halo" }.joined(separator: "\n")
        #expect(try WhatsAppReading(three).survey.isGroup)
        #expect(try WhatsAppReading("21/07/2026 10.00 - Andi: halo\n21/07/2026 10.01 - Budi: halo").survey.isGroup == false)
    }

    @Test("lines before the first message are reported, not lost in silence")
    func strayLines() throws {
        let reading = try WhatsAppReading("Riwayat chat\n\n21/07/2026 10.00 - Bu Sari: halo")
        #expect(reading.texts == ["halo"])
        #expect(reading.diagnostics.map(\.excerpt) == ["Riwayat chat"])
        #expect(reading.problems == [.textBeforeFirstMessage])
        #expect(reading.diagnostics.map(\.place.line) == [1])
    }

    @Test(
        "the chat's name from the file's name",
        arguments: [
            ("Chat WhatsApp dengan Bu Ratna.txt", "Bu Ratna"), ("WhatsApp Chat with Alice.txt", "Alice"),
            ("WhatsApp Chat - Budi.zip", "Budi"), ("WhatsApp Chat - Budi (1).zip/_chat.txt", "Budi"),
            ("Chat WhatsApp dengan Bu Ratna-1.txt", "Bu Ratna"), ("Chat WhatsApp dengan Bu Ratna (2).txt", "Bu Ratna"),
            ("Chat de WhatsApp con Juan Pérez.txt", "Juan Pérez"), ("Conversa do WhatsApp com Ana.txt", "Ana"),
            ("WhatsApp Chat mit Jürgen.txt", "Jürgen"), ("Discussion WhatsApp avec Zoé.txt", "Zoé"),
            ("Chat WhatsApp con Luca.txt", "Luca"), ("WhatsApp-chat met Jan.txt", "Jan"),
            ("/tmp/WhatsApp_Chat_with_Family_Group_👨‍👩‍👧‍👦.txt", "Family Group 👨‍👩‍👧‍👦"),
            ("Chat WhatsApp dengan +62 812-3456-7890.txt", "+62 812-3456-7890"),
        ])
    func chatKey(_ file: String, _ title: String) { #expect(WhatsAppExport.chatKey(file) == title) }

    @Test("a file's name that says nothing gives no name", arguments: ["_chat.txt", "chat.txt", "", "WhatsApp Chat with .txt"])
    func noChatKey(_ file: String) { #expect(WhatsAppExport.chatKey(file) == nil) }
}
