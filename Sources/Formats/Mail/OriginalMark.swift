/// `-----Original Message-----`, `---------- Pesan terusan ----------`, `Begin forwarded message:`
enum OriginalMark {
    static func matches(_ text: Substring) -> Bool {
        let bytes = text.utf8
        guard bytes.count <= 120, let first = bytes.first else { return false }
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "_") || first == UInt8(ascii: "=") {
            guard bytes.prefix(while: { $0 == first }).count >= 2, bytes.last == first else { return false }
            let words = text.lowercased()
            return marks.contains { words.holds($0) }
        }
        guard bytes.last == UInt8(ascii: ":") else { return false }
        return beginnings.contains(text.dropLast().lowercased())
    }

    private static let marks = [
        "original message", "original appointment", "original mail", "forwarded message", "forwarded by", "pesan asli",
        "pesan terusan", "pesan yang diteruskan", "pesan diteruskan", "surat asli", "ursprüngliche nachricht",
        "weitergeleitete nachricht", "originalnachricht", "message d'origine", "message original", "message transféré",
        "message transmis", "mensaje original", "mensaje reenviado", "messaggio originale", "messaggio inoltrato",
        "mensagem original", "mensagem encaminhada", "oorspronkelijk bericht", "oorspronkelijke bericht",
        "doorgestuurd bericht", "ursprungligt meddelande", "vidarebefordrat meddelande", "oprindelig meddelelse",
        "original melding", "opprinnelig melding", "videresendt melding", "alkuperäinen viesti", "välitetty viesti",
        "wiadomość oryginalna", "oryginalna wiadomość", "wiadomość przekazana", "исходное сообщение",
        "пересылаемое сообщение", "оригінальне повідомлення", "原始邮件", "原始郵件", "转发邮件", "轉寄郵件", "元のメッセージ",
        "원본 메시지", "özgün ileti", "orijinal mesaj", "původní zpráva", "eredeti üzenet",
    ]
    private static let beginnings: Set<String> = [
        "begin forwarded message", "pesan terusan dimulai", "mulai pesan yang diteruskan",
        "anfang der weitergeleiteten nachricht",
        "début du message transféré", "début du message réexpédié", "inicio del mensaje reenviado",
        "inizio messaggio inoltrato", "begin doorgestuurd bericht", "início da mensagem encaminhada",
        "vidarebefordrat brev", "start på videresendt besked",
    ]
}
