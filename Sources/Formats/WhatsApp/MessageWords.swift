import Vocabulary

extension WhatsAppExport {
    /// What the words of one message are: a text, a picture with a caption, a deleted message. Works on byte ranges, so
    /// that only what is kept becomes a String.
    struct MessageWords {
        var text: Range<Int>
        var fileName: Range<Int>?
        var media: Message.Media?
        var isDeleted = false
        var isEdited = false

        /// The words, and where WhatsApp marked some as its own.
        static func read(_ body: UnsafeRawBufferPointer, marks: MarkPlaces) -> MessageWords {
            var words = MessageWords(text: 0..<trimmedEnd(body, body.count))
            guard !words.text.isEmpty else { return words }
            words.cutEditedMark(body)
            guard !words.text.isEmpty else { return words }
            let lineEnd = Bytes.find(0x0A, in: Bytes.slice(body, 0, words.text.upperBound)) ?? words.text.upperBound
            _ =
                words.readAngles(body, lineEnd, marks) || words.readAttachedLine(body, lineEnd)
                || words.readWholeLine(body, lineEnd, marks) || words.readOmittedAfterCaption(body, marks)
                || words.readLink(body, lineEnd)
            return words
        }

        static func trimmedEnd(_ body: UnsafeRawBufferPointer, _ end: Int) -> Int {
            var end = end
            while end > 0, Bytes.isSpace(body[end - 1]) { end -= 1 }
            return end
        }

        // MARK: - <This message was edited>

        private mutating func cutEditedMark(_ body: UnsafeRawBufferPointer) {
            let end = text.upperBound
            guard body[end - 1] == UInt8(ascii: ">"),
                let open = Bytes.findLast(UInt8(ascii: "<"), in: Bytes.slice(body, 0, end), notBefore: end - 120),
                case .edited? = Self.meaning(body, open + 1, end - 1)
            else { return }
            isEdited = true
            text = 0..<Self.trimmedEnd(body, open)
        }

        // MARK: - <Media omitted>, <attached: X>

        private mutating func readAngles(_ body: UnsafeRawBufferPointer, _ lineEnd: Int, _ marks: MarkPlaces) -> Bool {
            if body[0] == UInt8(ascii: "<"), let close = Bytes.find(UInt8(ascii: ">"), in: Bytes.slice(body, 0, lineEnd)),
                takeAngle(body, 1, close)
            {
                // Android prints the caption on the lines below.
                text = Self.skipSpaces(body, close + 1, text.upperBound)..<text.upperBound
                return true
            }
            let end = text.upperBound
            guard body[end - 1] == UInt8(ascii: ">"),
                let open = Bytes.findLast(UInt8(ascii: "<"), in: Bytes.slice(body, 0, end), notBefore: end - 300)
            else { return false }
            // `2015-08-04-PHOTO-00004762.jpg <attached>`
            if case .attached? = Self.meaning(body, open + 1, end - 1) {
                let nameEnd = Self.trimmedEnd(body, open)
                guard open <= lineEnd, FileNames.looksLikeFile(Bytes.slice(body, 0, nameEnd)) else { return false }
                take(file: 0..<nameEnd, body)
                text = end..<end
                return true
            }
            // An iPhone prints the caption first: `Ini fotonya <attached: 00000012-PHOTO-….jpg>`
            guard takeAngle(body, open + 1, end - 1) else { return false }
            text = 0..<Self.trimmedEnd(body, open)
            cutPageCount(body)
            return true
        }

        /// The inside of `<…>`.
        private mutating func takeAngle(_ body: UnsafeRawBufferPointer, _ from: Int, _ to: Int) -> Bool {
            if case .omitted(let kind)? = Self.meaning(body, from, to) {
                media = FileNames.media(kind)
                return true
            }
            guard let colon = Bytes.find(UInt8(ascii: ":"), in: Bytes.slice(body, 0, to), from: from) else { return false }
            let start = Self.skipSpaces(body, colon + 1, to)
            let end = Self.trimmedEnd(body, to)
            guard start < end else { return false }
            let isKnown = Self.meaning(body, from, colon) == .attached
            // In a language not listed here the file still looks like a file.
            guard isKnown || (colon - from <= 40 && FileNames.looksGenerated(Bytes.slice(body, start, end))) else {
                return false
            }
            take(file: start..<end, body)
            return true
        }

        // MARK: - X (file attached)

        private mutating func readAttachedLine(_ body: UnsafeRawBufferPointer, _ lineEnd: Int) -> Bool {
            let end = Self.trimmedEnd(body, lineEnd)
            guard end > 3, body[end - 1] == UInt8(ascii: ")"),
                let open = Bytes.findLast(UInt8(ascii: "("), in: Bytes.slice(body, 0, end), notBefore: end - 100), open > 0
            else { return false }
            let nameEnd = Self.trimmedEnd(body, open)
            let name = Bytes.slice(body, 0, nameEnd)
            let isKnown = Self.meaning(body, open + 1, end - 1) == .attached
            guard isKnown ? FileNames.looksLikeFile(name) : FileNames.looksGenerated(name) else { return false }
            take(file: 0..<nameEnd, body)
            text = min(Self.skipSpaces(body, lineEnd, text.upperBound), text.upperBound)..<text.upperBound
            return true
        }

        // MARK: - image omitted, This message was deleted, Missed voice call, POLL:

        private mutating func readWholeLine(_ body: UnsafeRawBufferPointer, _ lineEnd: Int, _ marks: MarkPlaces) -> Bool {
            let end = Self.trimmedEnd(body, lineEnd)
            guard let meaning = Self.meaning(body, 0, end) else { return marks.contains(0) && readMarkedCall(body, end) }
            let rest = Self.skipSpaces(body, lineEnd, text.upperBound)..<text.upperBound
            switch meaning {
            case .omitted(let kind):
                media = FileNames.media(kind)
                text = rest
            case .deleted:
                guard rest.isEmpty else { return false }
                isDeleted = true
                text = rest
            // The words stay: only they say whether it was missed, or how long it took.
            case .call: media = .call
            case .callIfMarked:
                guard marks.contains(0) else { return false }
                media = .call
            case .liveLocation:
                media = .location
                text = rest
            case .poll:
                guard !rest.isEmpty else { return false }
                media = .poll
                text = rest
            case .edited, .attached: return false
            }
            return true
        }

        /// `Voice call, 5 min` on an iPhone.
        private mutating func readMarkedCall(_ body: UnsafeRawBufferPointer, _ end: Int) -> Bool {
            guard let comma = Bytes.find(UInt8(ascii: ","), in: Bytes.slice(body, 0, end)) else { return false }
            switch Self.meaning(body, 0, comma) {
            case .call?, .callIfMarked?:
                media = .call
                return true
            default: return false
            }
        }

        // MARK: - A caption, then the placeholder

        /// `5 biji martabak <U+200E>gambar tidak disertakan`; `laporan.pdf • 4 pages document omitted`.
        private mutating func readOmittedAfterCaption(_ body: UnsafeRawBufferPointer, _ marks: MarkPlaces) -> Bool {
            let end = text.upperBound
            if marks.last > 0, marks.last < end, case .omitted(let kind)? = Self.meaning(body, marks.last, end) {
                media = FileNames.media(kind)
                text = 0..<Self.trimmedEnd(body, marks.last)
                cutPageCount(body)
                return true
            }
            guard let bullet = Self.bullet(in: Bytes.slice(body, 0, end)) else { return false }
            var from = bullet + 3
            for _ in 0..<6 {
                from = Self.skipSpaces(body, from, end)
                if case .omitted(let kind)? = Self.meaning(body, from, end) {
                    media = FileNames.media(kind)
                    text = 0..<Self.trimmedEnd(body, from)
                    cutPageCount(body)
                    return true
                }
                guard let space = Bytes.find(0x20, in: Bytes.slice(body, 0, end), from: from) else { return false }
                from = space
            }
            return false
        }

        /// `laporan.pdf • 4 pages` is WhatsApp's label for the file, not a caption: the name is kept as the file's.
        private mutating func cutPageCount(_ body: UnsafeRawBufferPointer) {
            let label = Bytes.slice(body, 0, text.upperBound)
            guard Bytes.find(0x0A, in: label) == nil else { return }
            let nameEnd = Self.bullet(in: label).map { Self.trimmedEnd(body, $0) } ?? text.upperBound
            let name = Bytes.slice(body, 0, nameEnd)
            guard FileNames.looksLikeFile(name), nameEnd < text.upperBound || fileEnds(with: name, body) else { return }
            if fileName == nil { fileName = 0..<nameEnd }
            text = text.upperBound..<text.upperBound
        }

        /// `nota.pdf <attached: 00000012-nota.pdf>` names the file twice.
        private func fileEnds(with name: UnsafeRawBufferPointer, _ body: UnsafeRawBufferPointer) -> Bool {
            guard let fileName, fileName.count >= name.count else { return false }
            return Bytes.slice(body, fileName.upperBound - name.count, fileName.upperBound).elementsEqual(name)
        }

        // MARK: - location: https://maps.google.com/?q=…

        private mutating func readLink(_ body: UnsafeRawBufferPointer, _ lineEnd: Int) -> Bool {
            guard let link = Self.linkStart(Bytes.slice(body, 0, min(lineEnd, 200))) else { return false }
            let isAlone = Bytes.find(0x20, in: Bytes.slice(body, 0, lineEnd), from: link) == nil
            guard isAlone, Self.isLabel(Bytes.slice(body, 0, link)) else { return false }
            media = .location
            text = link..<text.upperBound
            return true
        }

        private static let scheme = Array("https://".utf8)
        private static let mapLinks = [
            "https://maps.google.com/?q=", "https://maps.google.com/maps?q=", "https://foursquare.com/v/",
        ].map { Array($0.utf8) }

        private static func linkStart(_ line: UnsafeRawBufferPointer) -> Int? {
            // Most messages hold no colon, and so no link.
            guard Bytes.find(UInt8(ascii: ":"), in: line) != nil, let start = Bytes.firstIndex(of: scheme, in: line)
            else { return nil }
            let rest = Bytes.slice(line, start, line.count)
            return mapLinks.contains { Bytes.hasPrefix($0, in: rest) } ? start : nil
        }

        /// Nothing, or one short label before the link: `lokasi: `, `Ubicación: `.
        private static func isLabel(_ before: UnsafeRawBufferPointer) -> Bool {
            let label = Bytes.trimmed(before)
            return label.isEmpty || (label.count <= 40 && label.last == UInt8(ascii: ":") && Bytes.find(0x20, in: label) == nil)
        }

        // MARK: - Small helpers

        private mutating func take(file: Range<Int>, _ body: UnsafeRawBufferPointer) {
            fileName = file
            media = FileNames.media(ofFile: Bytes.slice(body, file.lowerBound, file.upperBound))
        }

        private static func meaning(_ body: UnsafeRawBufferPointer, _ from: Int, _ to: Int) -> Meaning? {
            guard from < to else { return nil }
            return OwnPhrases.table.meaning(of: Bytes.trimmed(Bytes.slice(body, from, to)))
        }

        private static func skipSpaces(_ body: UnsafeRawBufferPointer, _ from: Int, _ end: Int) -> Int {
            var index = from
            while index < end, Bytes.isSpace(body[index]) { index += 1 }
            return index
        }

        /// U+2022
        private static func bullet(in bytes: UnsafeRawBufferPointer) -> Int? {
            var from = 0
            while let hit = Bytes.find(0xE2, in: bytes, from: from) {
                if hit + 2 < bytes.count, bytes[hit + 1] == 0x80, bytes[hit + 2] == 0xA2 { return hit }
                from = hit + 1
            }
            return nil
        }
    }
}
