/// What a telephone writes under a mail by itself: "Sent from my iPhone", "Dikirim dari Yahoo Mail di Android".
enum SentFrom {
    static func matches(_ line: Substring) -> Bool {
        guard line.utf8.count <= 160, mayBegin(line), !line.utf8.contains(UInt8(ascii: "?")) else { return false }
        let text = bare(line)
        if beginnings.contains(where: { begins($0, text) }) { return true }
        if dispatches.contains(where: { begins($0, text) }) { return machines.contains { text.holds($0) } }
        if endings.contains(where: { text.hasSuffix($0) }), carriers.contains(where: { text.hasPrefix($0) }) { return true }
        return wholes.contains(text)
            || ["from mobile", "from my phone", "from phone"].contains { text.hasSuffix($0) }
                && text.split(separator: " ").count <= 4
    }

    /// Most lines begin like none of these, which three letters show.
    private static func mayBegin(_ line: Substring) -> Bool {
        guard let first = line.utf8.first, first < 0x80, (first | 0x20) >= 97 else { return true }
        var start: UInt32 = 0
        for byte in line.utf8.prefix(3) {
            guard byte < 0x80 else { return true }
            start = start << 8 | UInt32(byte | 0x20)
        }
        return starts.contains(start) || line.utf8.count <= 40 && line.lowercased().holds("from ")
    }

    private static let starts: Set<UInt32> = {
        var starts = Set<UInt32>()
        for words in beginnings + dispatches + carriers {
            starts.insert(words.utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1 | 0x20) })
        }
        return starts
    }()

    /// In lower case, without the brackets some put round it.
    private static func bare(_ line: Substring) -> String {
        var text = line
        while let first = text.utf8.first, [40, 60, 91, 95].contains(first) { text.removeFirst() }
        while let last = text.utf8.last, [41, 62, 93, 95, 46].contains(last) { text.removeLast() }
        return text.lowercased()
    }

    /// With no letter right behind it.
    private static func begins(_ words: String, _ text: String) -> Bool {
        guard text.hasPrefix(words) else { return false }
        return text.dropFirst(words.count).first.map { !$0.isLetter } ?? true
    }

    /// Said of nothing but mail programs.
    private static let beginnings = [
        "sent from my", "sent from a", "sent via my", "sent from mobile", "sent from yahoo", "sent from outlook",
        "sent from mail", "sent from [mail", "sent from mailbox", "sent from windows", "sent from samsung", "sent from proton",
        "sent from gmail", "sent via mobile", "sent by galaxy", "sent with airmail", "sent with proton", "from my iphone",
        "from my android", "envoyé depuis mon", "envoyé de mon", "envoyé à partir de", "enviado desde mi", "enviado do meu",
        "enviado a partir do meu", "inviato da iphone", "inviato dal mio", "inviato da yahoo", "gesendet mit der",
        "gesendet von mail", "gesendet von outlook", "gesendet von yahoo", "von meinem iphone gesendet",
        "von meinem ipad gesendet",
        "gesendet von meinem", "verzonden met", "verzonden vanaf mijn", "verstuurd vanaf mijn", "skickat från min",
        "sendt fra min",
        "sendt fra mit", "sendt fra outlook", "lähetetty iphonesta", "lähetetty laitteesta", "wysłane z", "wysłano z",
        "отправлено с", "отправлено из", "надіслано з", "从我的", "從我的", "发自我的", "發自我的", "iphoneから送信",
        "gönderildi: iphone", "iphone'umdan gönderildi", "get outlook for", "get [outlook for", "dapatkan outlook untuk",
        "dapatkan [outlook untuk", "unduh outlook untuk", "holen sie sich outlook", "télécharger outlook pour",
        "obtener outlook para", "obtenha o outlook para",
    ]
    /// Goods are *dikirim* too: these need the name of a machine.
    private static let dispatches = [
        "dikirim dari", "dikirim melalui", "dikirim dengan", "dikirim lewat", "dikirim menggunakan", "terkirim dari",
        "dihantar dari",
        "sent from", "sent via", "sent with", "sent using", "inviato da", "gesendet von", "enviado desde", "envoyé depuis",
    ]
    private static let machines = [
        "iphone", "ipad", "ipod", "android", "ponsel", "perangkat", "telepon saya", "hp saya", "samsung", "galaxy", "xiaomi",
        "redmi", "oppo", "vivo", "realme", "huawei", "infinix", "blackberry", "nokia", "windows", "outlook", "yahoo", "gmail",
        "aplikasi", "phone", "mobile", "mailbox", "surel", "email saya", "proton", "thunderbird",
    ]
    private static let carriers = ["von meine", "diese nachricht wurde", "从我的", "從我的", "diese e-mail wurde"]
    private static let endings = ["gesendet", "傳送", "发送", "發送"]
    private static let wholes: Set<String> = ["someone from mobile"]
}
