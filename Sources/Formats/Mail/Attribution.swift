/// The line above a quote: "Pada Senin, 10 Maret 2025 Bu Sari <sari@…> menulis:". It may be broken over several lines.
enum Attribution {
    /// A name and an address may take two lines each.
    private static let mostLines = 6
    private static let mostBytes = 400

    /// How many lines it has; nil when none begins here.
    static func length(in lines: [ReplyLine], at start: Int) -> Int? {
        let first = lines[start]
        guard first.kind == .text, first.text.utf8.count <= mostBytes else { return nil }
        // Most lines name neither a day nor an address.
        guard first.hasDigit || first.hasAt else { return nil }
        let begins = first.hasDigit && beginsLikeOne(first.text)
        if !begins && !first.hasAt && !first.endsWithColon { return nil }
        var joined = String(first.text)
        if isWhole(joined, begins: begins) { return 1 }
        guard begins || first.text.utf8.contains(UInt8(ascii: "<")) else { return nil }
        var next = start + 1
        while next < lines.count, next - start < (begins ? mostLines : 2) {
            let line = lines[next]
            next += 1
            if line.kind == .empty {
                // Only an address that stands by itself goes on after an empty line.
                guard next < lines.count, lines[next].text.utf8.first == UInt8(ascii: "<") else { return nil }
                continue
            }
            if line.hasDigit, beginsWithWord(line.text) { return nil }
            joined += " " + line.text
            if joined.utf8.count > mostBytes { return nil }
            if isWhole(joined, begins: begins) { return next - start }
        }
        return nil
    }

    // MARK: One line or several as one

    private static func isWhole(_ text: String, begins: Bool) -> Bool {
        let evidence = Evidence(text)
        if evidence.asks { return false }
        if evidence.hasVerb {
            guard evidence.endsWithColon || evidence.endsWithVerb else { return false }
            return evidence.hasAddress || (begins && evidence.hasDigit)
        }
        guard begins else { return false }
        if evidence.endsWithColon { return evidence.hasAddress && evidence.hasTime }
        // Gmail's oldest form has neither verb nor colon.
        return evidence.beginsWithISODay && (evidence.hasGMT || (evidence.hasAddress && text.utf8.last == UInt8(ascii: ">")))
    }

    private static func beginsLikeOne(_ text: Substring) -> Bool {
        let text = text.utf8.first == UInt8(ascii: "-") ? text.drop { $0 == "-" || $0 == " " } : text
        if text.utf8.first.map({ (48...57).contains($0) }) == true { return true }
        return beginsWithWord(text)
    }

    /// "Pada …", "Senin, …"
    private static func beginsWithWord(_ text: Substring) -> Bool {
        if text.hasPrefix("在") || text.hasPrefix("於") { return true }
        let word = text.prefix { $0.isLetter }
        guard !word.isEmpty, word.utf8.count <= 24 else { return false }
        let lower = word.lowercased()
        if openers.contains(lower) { return true }
        // "Sel. 18", "Senin, 10": a word that merely begins so has neither behind it.
        let behind = text[word.endIndex...]
        let isDated = behind.first.map { ",.".contains($0) } ?? false || behind.dropFirst().first?.isNumber == true
        return isDated && weekdays.contains { lower.hasPrefix($0) }
    }

    private static let openers: Set<String> = [
        "on", "at", "pada", "am", "le", "el", "il", "em", "op", "den", "dnia", "w", "in", "kl", "tanggal", "hari", "a",
        "dne", "dňa", "vào", "pe", "på", "на", "la", "tarihinde",
    ]
    /// By their first letters, in the languages that put the day first.
    private static let weekdays = [
        "mon", "tue", "wed", "thu", "fri", "sat", "sun", "sen", "sel", "rab", "kam", "jum", "sab", "min", "tir", "ons", "tor",
        "fre", "lør", "søn", "man", "пн", "вт", "ср", "чт", "пт", "сб", "вс", "понедельник", "вторник", "среда", "четверг",
        "пятница", "суббота", "воскресенье", "ma", "ti", "ke", "to", "su", "lun", "mar", "mié", "jue", "vie", "sáb", "dom",
    ]

    private struct Evidence {
        let hasVerb: Bool
        let endsWithVerb: Bool
        let endsWithColon: Bool
        let hasAddress: Bool
        let hasDigit: Bool
        let hasTime: Bool
        let hasGMT: Bool
        let beginsWithISODay: Bool
        let asks: Bool

        init(_ text: String) {
            let lower = text.lowercased()
            let bytes = Array(lower.utf8)
            endsWithColon = text.hasSuffix(":") || text.hasSuffix("：")
            hasVerb = Self.verbs.contains { lower.holds($0) }
            endsWithVerb = Self.endsWithVerb(lower)
            hasAddress = bytes.contains(UInt8(ascii: "@"))
            hasDigit = bytes.contains { (48...57).contains($0) }
            hasTime = Self.hasTime(bytes)
            hasGMT = lower.holds("gmt")
            beginsWithISODay =
                bytes.count > 8 && bytes[..<4].allSatisfy { (48...57).contains($0) }
                && (bytes[4] == UInt8(ascii: "-") || bytes[4] == UInt8(ascii: "/"))
            asks = bytes.contains(UInt8(ascii: "?"))
        }

        static func endsWithVerb(_ lower: String) -> Bool {
            let bare =
                lower.utf8.last == UInt8(ascii: "-") ? String(lower.reversed().drop { "- ".contains($0) }.reversed()) : lower
            return verbs.contains { bare.hasSuffix($0) }
        }

        /// `09:14`, `09.14`
        private static func hasTime(_ bytes: [UInt8]) -> Bool {
            guard bytes.count >= 4 else { return false }
            func isDigit(_ index: Int) -> Bool { (48...57).contains(bytes[index]) }
            for index in 1..<bytes.count - 2 where bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: ".") {
                if isDigit(index - 1) && isDigit(index + 1) && isDigit(index + 2) { return true }
            }
            return false
        }

        /// "Wrote", in the languages mail programs speak.
        private static let verbs = [
            "menulis", "wrote", "writes", "schrieb", "a écrit", "a ecrit", "escribió", "escribio", "escreveu", "ha scritto",
            "schreef", "geschreven", "skrev", "napisał", "napisal", "kirjoitti", "написал", "написав", "писал", "пише", "пишет",
            "写道", "寫道", "写了", "yazdı", "đã viết", "napsal", "napísal", "írta", "a scris", "έγραψε", "님이 작성", "のメール",
        ]
    }
}
