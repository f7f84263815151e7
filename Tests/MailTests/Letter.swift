import Formats

@testable import Mail

/// A mail as a test writes it.
enum Letter {
    static let head = """
        Message-ID: <m1@contoh.example>
        Date: Mon, 10 Mar 2025 09:14:05 +0700
        From: Ratna Wulandari <ratna@contoh.example>
        To: Dapur Sari Rasa <dapur@sarirasa.example>
        Subject: Pesanan tahlilan

        """

    static func read(_ text: String, arrived: Bool = false) -> (draft: MailDraft, told: [Diagnostic]) {
        read(Array(text.replacing("\n", with: "\r\n").utf8))
    }

    static func read(_ bytes: [UInt8]) -> (draft: MailDraft, told: [Diagnostic]) {
        MailReader.read(RawMail(bytes: bytes), file: "surat.eml")
    }

    /// With a body of that type.
    static func with(_ type: String, _ body: String, encoding: String = "8bit") -> String {
        head + "MIME-Version: 1.0\nContent-Type: \(type)\nContent-Transfer-Encoding: \(encoding)\n\n\(body)\n"
    }
}
