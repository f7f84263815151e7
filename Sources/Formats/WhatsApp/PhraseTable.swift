extension WhatsAppExport {
    /// What a phrase of WhatsApp's own stands for.
    enum Meaning: Hashable, Sendable {
        case omitted(Media)
        case deleted
        case edited
        case attached
        case call
        /// Words a person may write too: a call only where the export marks them as its own.
        case callIfMarked
        case liveLocation
        case poll

        enum Media: Hashable, Sendable {
            case image, video, voice, audio, document, sticker, contact, unknown
        }
    }

    /// Finds whole phrases among a thousand, ASCII case and a final full stop aside. The question is asked for every
    /// message, so four letters are looked at before the rest.
    final class PhraseTable: Sendable {
        private let slots: [Int32]
        private let phrases: [(bytes: [UInt8], meaning: Meaning)]
        /// One bit for each beginning of four letters (by hash).
        private let beginnings: [UInt64]
        private let longest: Int

        init(_ list: [(String, Meaning)]) {
            let phrases = list.map { (bytes: $0.0.utf8.map(Bytes.lower), meaning: $0.1) }.filter { $0.bytes.count >= 4 }
            var slots = [Int32](repeating: -1, count: 4096)
            while slots.count < phrases.count * 3 { slots = [Int32](repeating: -1, count: slots.count * 2) }
            var letters = [UInt64](repeating: 0, count: 1024)
            var longest = 0
            for (index, phrase) in phrases.enumerated() {
                var slot = phrase.bytes.withUnsafeBytes(Self.hash) & (slots.count - 1)
                while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
                slots[slot] = Int32(index)
                let beginning = phrase.bytes.withUnsafeBytes(Self.beginning)
                letters[beginning >> 6] |= 1 << UInt64(beginning & 63)
                longest = max(longest, phrase.bytes.count)
            }
            self.slots = slots
            self.phrases = phrases
            beginnings = letters
            self.longest = longest
        }

        func meaning(of text: UnsafeRawBufferPointer) -> Meaning? {
            guard text.count >= 4, text.count <= longest + 3 else { return nil }
            let beginning = Self.beginning(text)
            guard beginnings[beginning >> 6] & (1 << UInt64(beginning & 63)) != 0 else { return nil }
            return lookUp(text) ?? withoutFullStop(text).flatMap(lookUp)
        }

        private func lookUp(_ text: UnsafeRawBufferPointer) -> Meaning? {
            var slot = Self.hash(text) & (slots.count - 1)
            while slots[slot] >= 0 {
                let candidate = phrases[Int(slots[slot])]
                if candidate.bytes.count == text.count, Bytes.hasPrefix(candidate.bytes, in: text) { return candidate.meaning }
                slot = (slot + 1) & (slots.count - 1)
            }
            return nil
        }

        /// `This message was deleted.` on an iPhone, without the stop on Android; 。 in Chinese and Japanese, ۔ in Urdu.
        private func withoutFullStop(_ text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
            if text.last == UInt8(ascii: ".") { return Bytes.slice(text, 0, text.count - 1) }
            if text.count > 3, text[text.count - 3] == 0xE3, text[text.count - 2] == 0x80, text[text.count - 1] == 0x82 {
                return Bytes.slice(text, 0, text.count - 3)
            }
            return nil
        }

        private static func beginning(_ text: UnsafeRawBufferPointer) -> Int {
            let letters = text.loadUnaligned(as: UInt32.self) | 0x2020_2020
            return Int((letters &* 0x9E37_79B1) >> 16)
        }

        private static func hash(_ text: UnsafeRawBufferPointer) -> Int {
            var hash: UInt32 = 0x811C_9DC5
            for byte in text { hash = (hash ^ UInt32(Bytes.lower(byte))) &* 0x0100_0193 }
            return Int(hash ^ hash >> 15)
        }
    }
}
