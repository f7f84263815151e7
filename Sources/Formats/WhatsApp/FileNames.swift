import Vocabulary

extension WhatsAppExport {
    /// What a file is, by the name WhatsApp gave it.
    enum FileNames {
        static func media(_ kind: Meaning.Media) -> Message.Media {
            switch kind {
            case .image: .image
            case .video: .video
            case .voice: .voice
            case .audio: .audio
            case .document: .document
            case .sticker: .sticker
            case .contact: .contact
            case .unknown: .unknown
            }
        }

        static func media(ofFile name: UnsafeRawBufferPointer) -> Message.Media {
            if starts(name, "stk-") || has(name, "-sticker-") { return .sticker }
            if starts(name, "ptt-") { return .voice }
            switch fileExtension(name) {
            case "jpg", "jpeg", "png", "heic", "heif", "gif", "bmp", "tif", "tiff": return .image
            // WhatsApp sends no other pictures as webp than stickers.
            case "webp", "was": return .sticker
            case "mp4", "mov", "3gp", "mkv", "avi", "webm", "m4v": return .video
            // A voice note, forwarded ones too (AUD-….opus).
            case "opus": return .voice
            case "mp3", "m4a", "aac", "ogg", "oga", "wav", "amr", "flac", "wma": return .audio
            case "vcf": return .contact
            default: return .document
            }
        }

        /// A name with an extension, or one of WhatsApp's own.
        static func looksLikeFile(_ name: UnsafeRawBufferPointer) -> Bool {
            guard !name.isEmpty, name.count <= 400 else { return false }
            return fileExtension(name) != nil || looksGenerated(name)
        }

        /// `IMG-20260721-WA0001.jpg`, `00000042-PHOTO-2020-06-07-15-13-20.jpg`: names no person types.
        static func looksGenerated(_ name: UnsafeRawBufferPointer) -> Bool {
            guard name.count >= 12, name.count <= 400 else { return false }
            if has(name, "-wa0") { return true }
            guard Bytes.isDigit(name[0]) else { return false }
            return ["-photo-", "-video-", "-audio-", "-sticker-", "-gif-"].contains { has(name, $0) }
                || (name.prefix(8).allSatisfy(Bytes.isDigit) && name[8] == UInt8(ascii: "-") && fileExtension(name) != nil)
        }

        /// Lowercase, one to five letters or digits after the last dot.
        private static func fileExtension(_ name: UnsafeRawBufferPointer) -> String? {
            guard let dot = Bytes.findLast(UInt8(ascii: "."), in: name, notBefore: name.count - 6) else { return nil }
            let letters = name[(dot + 1)...]
            guard (1...5).contains(letters.count),
                letters.allSatisfy({ Bytes.isDigit($0) || (Bytes.isLetter($0) && $0 < 0x80) })
            else { return nil }
            return String(decoding: letters.map(Bytes.lower), as: UTF8.self)
        }

        private static func starts(_ name: UnsafeRawBufferPointer, _ prefix: String) -> Bool {
            Bytes.hasPrefix(Array(prefix.utf8), in: name)
        }

        private static func has(_ name: UnsafeRawBufferPointer, _ part: String) -> Bool {
            let lowercased = name.map(Bytes.lower)
            return lowercased.withUnsafeBytes { Bytes.contains(Array(part.utf8), in: $0) }
        }
    }
}
