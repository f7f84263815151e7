extension WhatsAppExport {
    /// Tells WhatsApp's own lines from people's words.
    struct SystemWords: Sendable {
        static let shared = SystemWords()

        private let noticesByLetters: [UInt16: [[UInt8]]]
        private let letters: [UInt64]

        private init() {
            noticesByLetters = Dictionary(grouping: SystemPhrases.notices) { UInt16($0[0]) << 8 | UInt16($0[1]) }
            var letters = [UInt64](repeating: 0, count: 1024)
            for pair in noticesByLetters.keys { letters[Int(pair) >> 6] |= 1 << UInt64(pair & 63) }
            self.letters = letters
        }

        /// Is this text, printed under a name, a notice of WhatsApp's? Marked: U+200E stands before it, as on every line an
        /// iPhone writes itself, placeholders for pictures too.
        func isNotice(_ text: UnsafeRawBufferPointer, marks: MarkPlaces) -> Bool {
            if beginsLikeNotice(text) { return true }
            guard marks.contains(0), text.count <= 600 else { return false }
            let said = MessageWords.read(text, marks: marks)
            guard said.media == nil, !said.isDeleted else { return false }
            let lowercased = Self.lowercased(text)
            return lowercased.withUnsafeBytes { bytes in
                Self.containsAny(SystemPhrases.groupEvents, bytes) || Self.containsAny(SystemPhrases.otherEvents, bytes)
            }
        }

        /// The notice that is printed under the chat's own name: contact or group.
        func beginsLikeNotice(_ text: UnsafeRawBufferPointer) -> Bool {
            guard text.count >= 12 else { return false }
            let pair = UInt16(Bytes.lower(text[0])) << 8 | UInt16(Bytes.lower(text[1]))
            guard letters[Int(pair) >> 6] & (1 << UInt64(pair & 63)) != 0 else { return false }
            return noticesByLetters[pair]?.contains { Bytes.hasPrefix($0, in: text) } ?? false
        }

        /// `Sistema: …`, or the first half of a renaming that holds a colon.
        func isSystemName(_ name: UnsafeRawBufferPointer) -> Bool {
            let lowercased = Self.lowercased(name)
            return lowercased.withUnsafeBytes { bytes in
                isPlainSystemName(bytes) || Self.containsAny(SystemPhrases.beforeColon, bytes)
            }
        }

        /// `Sistema`, alone: what follows is the line itself.
        func isPlainSystemName(_ name: UnsafeRawBufferPointer) -> Bool {
            name.count <= 30 && SystemPhrases.names.contains { $0.elementsEqual(Self.lowercased(name)) }
        }

        struct Event {
            /// Known words, rather than only a line without a name.
            var isKnown: Bool
            var isGroup: Bool
            /// The group's name, where the line gives it one.
            var title: String?
        }

        /// A line without a name: what it tells about the chat.
        func event(_ line: UnsafeRawBufferPointer) -> Event {
            let capped = Bytes.slice(line, 0, min(line.count, 600))
            let lowercased = Self.lowercased(capped)
            return lowercased.withUnsafeBytes { bytes in
                let isGroup = Self.containsAny(SystemPhrases.groupEvents, bytes)
                let isKnown =
                    isGroup || Self.containsAny(SystemPhrases.otherEvents, bytes) || OwnPhrases.table.meaning(of: line) != nil
                let names = isGroup && Self.containsAny(SystemPhrases.namings, bytes)
                return Event(isKnown: isKnown, isGroup: isGroup, title: names ? QuotedTitle.last(in: capped) : nil)
            }
        }

        /// An odd number of quotation marks: the colon stood inside a quoted title.
        static func hasOpenQuote(_ name: UnsafeRawBufferPointer) -> Bool {
            var straight = 0
            var curly = 0
            for (index, byte) in name.enumerated() {
                if byte == UInt8(ascii: "\"") { straight += 1 }
                if byte == 0xE2, index + 2 < name.count, name[index + 1] == 0x80 {
                    if name[index + 2] == 0x9C { curly += 1 }
                    if name[index + 2] == 0x9D { curly -= 1 }
                }
            }
            return straight % 2 == 1 || curly > 0
        }

        private static func lowercased(_ bytes: UnsafeRawBufferPointer) -> [UInt8] { bytes.map(Bytes.lower) }

        private static func containsAny(_ phrases: [[UInt8]], _ bytes: UnsafeRawBufferPointer) -> Bool {
            phrases.contains { Bytes.contains($0, in: bytes) }
        }
    }
}
