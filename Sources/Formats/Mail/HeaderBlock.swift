/// The head of a quoted mail as Outlook and its like print it: "Dari: … Dikirim: … Kepada: … Perihal: …".
enum HeaderBlock {
    private enum Field { case from, to, when, subject, other }

    private static let mostLines = 14

    /// How many lines it has; nil when none begins here.
    static func length(in lines: [ReplyLine], at start: Int) -> Int? {
        guard let first = field(lines[start].text), first == .from || first == .when else { return nil }
        var seen: Set<Field> = []
        var hasAddress = false
        var index = start
        while index < lines.count, index - start < mostLines, lines[index].kind == .text {
            // A long subject goes on in a line without a name.
            if let found = field(lines[index].text) { seen.insert(found) }
            if lines[index].text.utf8.contains(UInt8(ascii: "@")) { hasAddress = true }
            index += 1
        }
        // "Dari: Rina, Untuk: Mama" is what stands on a gift.
        guard seen.subtracting([.other]).count >= 3, seen.contains(.from), hasAddress || seen.contains(.subject) else {
            return nil
        }
        return index - start
    }

    private static func field(_ text: Substring) -> Field? {
        var end = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: ":") || (byte == 0xEF && end > 0) {
                return named(text.utf8.prefix(end).filter { $0 != UInt8(ascii: "*") })
            }
            end += 1
            if end > 32 { return nil }
        }
        return nil
    }

    private static func named(_ bytes: [UInt8]) -> Field? {
        let name = Substring(String(decoding: bytes, as: UTF8.self).lowercased())
        var end = name
        while end.last == " " || end.last == "\u{A0}" { end.removeLast() }
        return names[String(end)]
    }

    private static let names: [String: Field] = {
        var names: [String: Field] = [:]
        for (field, words) in [
            (
                Field.from,
                [
                    "from", "dari", "pengirim", "von", "de", "da", "van", "från", "fra", "od", "lähettäjä", "от", "від",
                    "发件人", "寄件者", "差出人", "kimden", "expéditeur", "remitente", "mittente", "afzender", "nadawca", "보낸 사람",
                ]
            ),
            (
                .to,
                [
                    "to", "kepada", "ke", "untuk", "an", "à", "a", "para", "per", "aan", "till", "til", "do",
                    "vastaanottaja", "кому", "收件人", "收件者", "宛先", "kime", "destinataire", "받는 사람",
                ]
            ),
            (
                .when,
                [
                    "sent", "date", "dikirim", "terkirim", "tanggal", "gesendet", "datum", "envoyé", "envoyé le", "enviado",
                    "enviado el", "enviada em", "enviado em", "data", "fecha", "inviato", "verzonden", "skickat", "sendt",
                    "dato", "wysłano", "data wysłania", "lähetetty", "päivämäärä", "отправлено", "дата", "надіслано", "发送时间",
                    "日期", "傳送時間", "送信日時", "gönderildi", "gönderilme tarihi", "tarih", "message du", "sendt den", "보낸 날짜",
                ]
            ),
            (
                .subject,
                [
                    "subject", "perihal", "hal", "subjek", "judul", "betreff", "objet", "sujet", "asunto", "assunto", "oggetto",
                    "onderwerp", "ämne", "emne", "temat", "aihe", "тема", "主题", "主旨", "件名", "konu", "제목",
                ]
            ),
            (
                .other,
                [
                    "cc", "bcc", "tembusan", "reply-to", "reply to", "balas ke", "risposta", "copie à", "kopie", "kopia",
                    "kopi", "copia", "importance", "attachments", "lampiran", "priority", "antwort an", "抄送", "副本",
                ]
            ),
        ] {
            for word in words { names[word] = field }
        }
        return names
    }()
}
