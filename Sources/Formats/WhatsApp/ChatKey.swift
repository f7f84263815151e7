extension WhatsAppExport {
    /// The chat's name as the exporting phone put it into the file's name: "Bu Ratna" for `Chat WhatsApp dengan Bu
    /// Ratna.txt`, and for `WhatsApp Chat - Bu Ratna (1).zip/_chat.txt`. Nil when the name says nothing.
    package static func chatKey(_ fileName: String) -> String? {
        let parts = fileName.split { $0 == "/" || $0 == "\\" }
        for part in parts.reversed() {
            if let title = ChatTitle.read(String(part)) { return title }
        }
        return nil
    }

    private enum ChatTitle {
        /// Longest first where one begins another.
        static let beginnings = [
            "chat whatsapp dengan ", "whatsapp chat dengan ", "obrolan whatsapp dengan ", "percakapan whatsapp dengan ",
            "whatsapp chat with ", "chat de whatsapp con ", "conversación de whatsapp con ", "conversa do whatsapp com ",
            "conversa no whatsapp com ", "conversa de whatsapp com ", "whatsapp chat mit ", "whatsapp-chat mit ",
            "discussion whatsapp avec ", "conversation whatsapp avec ", "chat whatsapp con ", "whatsapp-chat met ",
            "whatsapp chat met ", "sembang whatsapp dengan ", "perbualan whatsapp dengan ", "دردشة واتساب مع ",
            "محادثة واتساب مع ",
            "чат whatsapp с ", "whatsapp chat - ", "chat whatsapp - ", "whatsapp-chat - ", "chat de whatsapp - ",
            "conversa do whatsapp - ", "discussion whatsapp - ", "whatsapp - ",
        ].map { Array($0.utf8) }

        static func read(_ fileName: String) -> String? {
            var name = Array(StoredNames.composed(fileName).utf8)
            for ending in [".txt", ".zip"] where hasSuffix(name, ending) { name.removeLast(ending.utf8.count) }
            for beginning in beginnings {
                guard let found = find(beginning, in: name) else { continue }
                return tidy(Array(name[found.end...]), underscores: found.underscores)
            }
            return nil
        }

        /// Tools that save mail attachments write underscores for spaces.
        private static func find(_ beginning: [UInt8], in name: [UInt8]) -> (end: Int, underscores: Bool)? {
            guard name.count > beginning.count else { return nil }
            for start in 0...(name.count - beginning.count) {
                var underscores = false
                var index = 0
                while index < beginning.count {
                    let byte = Bytes.lower(name[start + index])
                    if byte == UInt8(ascii: "_"), beginning[index] == 0x20 {
                        underscores = true
                    } else if byte != beginning[index] {
                        break
                    }
                    index += 1
                }
                if index == beginning.count { return (start + index, underscores) }
            }
            return nil
        }

        /// Without the `(1)` or `-1` that a second download gets.
        private static func tidy(_ bytes: [UInt8], underscores: Bool) -> String? {
            var title = underscores ? bytes.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 } : bytes
            trimEnd(&title)
            while let shorter = withoutCopyNumber(title) { title = shorter }
            let text = title.withUnsafeBytes(StoredNames.make)
            return text.isEmpty ? nil : text
        }

        private static func withoutCopyNumber(_ title: [UInt8]) -> [UInt8]? {
            var rest = title
            let isBracketed = rest.last == UInt8(ascii: ")")
            if isBracketed { rest.removeLast() }
            var digits = 0
            while let last = rest.last, Bytes.isDigit(last) {
                rest.removeLast()
                digits += 1
            }
            // A number of three digits is no copy: "Toko-212".
            guard (1...2).contains(digits), rest.last == UInt8(ascii: isBracketed ? "(" : "-") else { return nil }
            rest.removeLast()
            // "Blok B-1" and "0812-34" are names; "Bu Ratna-1" is a copy all the same.
            guard isBracketed || !(rest.last.map(Bytes.isDigit) ?? true) else { return nil }
            trimEnd(&rest)
            return rest.isEmpty ? nil : rest
        }

        private static func trimEnd(_ bytes: inout [UInt8]) {
            while let last = bytes.last, Bytes.isSpace(last) { bytes.removeLast() }
        }

        private static func hasSuffix(_ name: [UInt8], _ ending: String) -> Bool {
            name.suffix(ending.utf8.count).map(Bytes.lower).elementsEqual(ending.utf8)
        }
    }

    private enum StoredNames {
        static func composed(_ text: String) -> String {
            var copy = text
            return copy.withUTF8 { StoredText.make(UnsafeRawBufferPointer($0), isASCII: false) }
        }

        static func make(_ bytes: UnsafeRawBufferPointer) -> String {
            var cleaner = LineCleaner()
            return StoredText.name(cleaner.clean(bytes).bytes)
        }
    }
}
