import Vocabulary

extension WhatsAppExport {
    /// Goes over the lines once and gathers what the survey needs. Nothing is decided early: which shape the file has,
    /// which order its dates and which names are people is known only at its end.
    struct Surveyor: ~Copyable {
        /// A line that looks like an opening, until it is clear whether it is one.
        struct Item {
            var line: Int
            var opening: Opening
            var keys: TimeKeys<Int64>
            /// In the name table; nil for a line of the system's.
            var speaker: Int?
            var isMarked: Bool
            /// WhatsApp's own words, or a name seen before.
            var isTrusted: Bool
        }

        var tallies = [OpeningTally](repeating: OpeningTally(), count: 4)
        var names = NameTable()
        /// For each name four, one for each shape.
        var speakers: [SpeakerTally] = []
        /// `Sistema` and its like, by name.
        private(set) var isSystemName: [Bool] = []
        var textLines: Set<Int> = []
        var doubtful = DoubtfulLines()
        var lineCount = 0
        var blankLines = 0
        var brokenLines = 0
        var firstBroken: Diagnostic?
        var linesBeforeFirst = 0
        private var paste: Paste?
        private var openings = OpeningMemory()
        private let words = SystemWords.shared

        /// Copied messages inside a message: each of their lines looks like an opening.
        private struct Paste {
            var shape: Shape
            var host: Shape
            var hostKeys: TimeKeys<Int64>
        }

        init() {}

        mutating func take(_ clean: CleanLine, line: Int, file: String) {
            lineCount = line
            if !clean.isASCII, !StoredText.isValid(clean.bytes) { noteBroken(clean, line, file) }
            guard let opening = openings.scan(clean.bytes) else {
                if clean.bytes.isEmpty {
                    blankLines += 1
                } else if tallies.allSatisfy({ $0.openings == 0 }) {
                    linesBeforeFirst += 1
                }
                return
            }
            let keys = TimeKeys<Int64>(opening)
            guard !isPasted(opening, keys, line) else { return }
            let body = Bytes.slice(clean.bytes, opening.body, clean.bytes.count)
            let parts = SpeakerSplit.split(body)
            if let parts {
                takeNamed(opening, keys, line, clean, body, parts)
            } else if opening.shape == .bracket || opening.shape == .dash {
                takeNameless(opening, keys, line, body)
            }
        }

        private mutating func noteBroken(_ clean: CleanLine, _ line: Int, _ file: String) {
            brokenLines += 1
            guard firstBroken == nil else { return }
            firstBroken = Diagnostic(
                .warning, .encodingBroken(name: ChatEncoding.utf8.rawValue), at: Place(file: file, line: line),
                excerpt: StoredText.excerpt(clean.bytes))
        }

        // MARK: - Pasted chats

        private mutating func isPasted(_ opening: Opening, _ keys: TimeKeys<Int64>, _ line: Int) -> Bool {
            guard let paste else { return false }
            if opening.shape == paste.shape {
                let reading = tallies[paste.host.rawValue].evidence.reading
                // In the same shape only time tells: what was copied is older than the message it was pasted into.
                if paste.shape != paste.host || Self.isOlder(keys[reading], than: paste.hostKeys[reading]) {
                    if textLines.count < DoubtfulLines.limit { textLines.insert(line) }
                    return true
                }
            }
            if opening.shape == paste.host { self.paste = nil }
            return false
        }

        /// By more than ten minutes, both times being known.
        private static func isOlder(_ time: Int64, than host: Int64) -> Bool {
            time != .min && host != .min && time < host - 600
        }

        private mutating func lookForPaste(_ text: UnsafeRawBufferPointer, _ opening: Opening, _ keys: TimeKeys<Int64>) {
            paste = nil
            guard let first = text.first, first == UInt8(ascii: "[") || Bytes.isDigit(first),
                let inner = OpeningScanner.scan(text), inner.shape == .bracket || inner.shape == .dash
            else { return }
            paste = Paste(shape: inner.shape, host: opening.shape, hostKeys: keys)
        }

        // MARK: - Openings

        private mutating func takeNamed(
            _ opening: Opening, _ keys: TimeKeys<Int64>, _ line: Int, _ clean: CleanLine, _ body: UnsafeRawBufferPointer,
            _ parts: SpeakerSplit.Parts
        ) {
            let text = Bytes.slice(body, parts.text, body.count)
            let marks = clean.marks.shifted(by: opening.body + parts.text)
            var item = Item(
                line: line, opening: opening, keys: keys, speaker: nil, isMarked: marks.contains(0), isTrusted: true)
            if words.isNotice(text, marks: marks) {
                noteNotice(text, opening.shape, parts.name)
                commit(item)
                return
            }
            lookForPaste(text, opening, keys)
            guard let found = names.index(of: parts.name) else {
                // The table is full: counted, but no speaker of the survey's.
                commit(item, isSystem: false)
                return
            }
            if found.isNew {
                speakers.append(contentsOf: repeatElement(SpeakerTally(), count: 4))
                isSystemName.append(isSystem(parts.name, body))
            }
            if isSystemName[found.index] {
                takeNameless(opening, keys, line, words.isPlainSystemName(parts.name) ? text : body)
                return
            }
            let index = found.index * 4 + opening.shape.rawValue
            item.speaker = index
            item.isTrusted = speakers[index].appearances > 0
            speakers[index].appearances += 1
            if speakers[index].sample.isEmpty { speakers[index].sample = Self.sample(text, marks, clean.isASCII) }
            if item.isTrusted { commit(item) } else { doubt(item) }
        }

        private mutating func takeNameless(
            _ opening: Opening, _ keys: TimeKeys<Int64>, _ line: Int, _ body: UnsafeRawBufferPointer
        ) {
            let event = words.event(body)
            let item = Item(line: line, opening: opening, keys: keys, speaker: nil, isMarked: false, isTrusted: event.isKnown)
            guard event.isKnown else {
                doubt(item)
                return
            }
            let shape = opening.shape.rawValue
            tallies[shape].sawGroupEvent = tallies[shape].sawGroupEvent || event.isGroup
            if let title = event.title { tallies[shape].title = title }
            commit(item)
        }

        private mutating func noteNotice(_ text: UnsafeRawBufferPointer, _ shape: Shape, _ name: UnsafeRawBufferPointer) {
            if words.beginsLikeNotice(text), !words.isSystemName(name), tallies[shape.rawValue].noticeName == nil {
                tallies[shape.rawValue].noticeName = StoredText.name(name)
            }
            let event = words.event(text)
            if event.isGroup { tallies[shape.rawValue].sawGroupEvent = true }
            if let title = event.title { tallies[shape.rawValue].title = title }
        }

        /// `Sistema`, or words that hold a colon inside a title: `Andi membuat grup "Toko: pusat"`.
        private func isSystem(_ name: UnsafeRawBufferPointer, _ line: UnsafeRawBufferPointer) -> Bool {
            words.isSystemName(name) || (SystemWords.hasOpenQuote(name) && words.event(line).isGroup)
        }

        private static func sample(_ text: UnsafeRawBufferPointer, _ marks: MarkPlaces, _ isASCII: Bool) -> String {
            let words = MessageWords.read(text, marks: marks)
            guard words.media == nil, !words.isDeleted, !words.text.isEmpty,
                OwnPhrases.table.meaning(of: Bytes.trimmed(text)) == nil
            else { return "" }
            let end = StoredText.wholeLetters(Bytes.slice(text, 0, words.text.upperBound), limit: 320)
            return String(StoredText.make(Bytes.slice(text, 0, end), isASCII: isASCII).prefix(80))
        }

        // MARK: - Counting

        private mutating func doubt(_ item: Item) {
            if doubtful.isFull { settle(before: nil) }
            doubtful.add(item, after: tallies[item.opening.shape.rawValue].evidence.lastKeys)
        }

        private mutating func commit(_ item: Item, isSystem: Bool = true) {
            settle(before: item)
            count(item, isSystem: isSystem && item.speaker == nil)
        }

        /// The lines that waited lie between two trusted ones now: those far outside their time stay in doubt.
        mutating func settle(before next: Item?) {
            guard !doubtful.waiting.isEmpty else { return }
            let evidence = tallies[(next?.opening.shape ?? .dash).rawValue].evidence
            for item in doubtful.settle(before: next, reading: evidence.reading) {
                count(item, isSystem: item.speaker == nil)
            }
        }

        mutating func count(_ item: Item, isSystem: Bool) {
            let shape = item.opening.shape.rawValue
            tallies[shape].note(item.opening, item.keys)
            if isSystem { tallies[shape].systemLines += 1 }
            if let speaker = item.speaker { speakers[speaker].note(item.keys, marked: item.isMarked) }
        }
    }
}
