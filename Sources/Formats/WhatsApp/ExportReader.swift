import Vocabulary

extension WhatsAppExport {
    /// The second look: puts lines together to messages and hands them on, one at a time.
    struct ExportReader: ~Copyable {
        private let survey: Survey
        private let words = SystemWords.shared
        private var names = NameTable()
        private var openings = OpeningMemory()
        private var senders: [String?] = []
        private var diagnostics = CappedDiagnostics()
        private var pending = Pending()
        /// The body of the pending message; its memory is used again for the next.
        private var body: [UInt8] = []
        private var bodyIsASCII = true
        private var previous: LocalTime?
        private var knownDate = DateFields()
        private var knownDay: Day?

        /// What is known of the message whose lines are being gathered.
        private struct Pending {
            /// 0 when there is none.
            var line = 0
            var at = LocalTime(day: Day(number: 0))
            var sender: String?
            /// Within the body.
            var marks = MarkPlaces()
            var cut = 0
            var cutBegins = ""
        }

        init(_ survey: Survey) { self.survey = survey }

        mutating func take(_ clean: CleanLine, _ line: Line, each: (ChatDraft) throws -> Void) rethrows {
            if let opening = opening(clean.bytes, line.number) {
                try finish(each: each)
                begin(opening, clean, line)
            } else if pending.line > 0 {
                addLine(clean, line)
            } else if !Bytes.trimmed(clean.bytes).isEmpty {
                noteStray(clean.bytes, line.number)
            }
        }

        mutating func end(each: (ChatDraft) throws -> Void) rethrows -> [Diagnostic] {
            try finish(each: each)
            return diagnostics.finished()
        }

        private mutating func opening(_ bytes: UnsafeRawBufferPointer, _ line: Int) -> Opening? {
            guard let opening = openings.scan(bytes), survey.shapes.contains(opening.shape) else { return nil }
            if !survey.textLines.isEmpty, survey.textLines.contains(line) { return nil }
            if opening.shape == .colon || opening.shape == .space,
                SpeakerSplit.split(Bytes.slice(bytes, opening.body, bytes.count)) == nil
            {
                return nil
            }
            return opening
        }

        // MARK: - Beginning a message

        private mutating func begin(_ opening: Opening, _ clean: CleanLine, _ line: Line) {
            let whole = Bytes.slice(clean.bytes, opening.body, clean.bytes.count)
            guard let at = time(opening, clean.bytes, line.number) else {
                noteStray(clean.bytes, line.number)
                return
            }
            var text = whole
            var sender: String?
            if let parts = SpeakerSplit.split(whole) {
                let said = Bytes.slice(whole, parts.text, whole.count)
                sender = person(parts.name)
                let isOwnName = sender != nil
                if isOwnName, words.isNotice(said, marks: clean.marks.shifted(by: opening.body + parts.text)) {
                    sender = nil
                    text = said
                } else if isOwnName || words.isPlainSystemName(parts.name) || isGroupName(parts.name) {
                    text = said
                }
            }
            pending.line = line.number
            pending.at = at
            pending.sender = sender
            pending.cut = line.cut
            if clean.marks.last >= 0 { pending.marks = clean.marks.shifted(by: clean.bytes.count - text.count) }
            body.removeAll(keepingCapacity: true)
            bodyIsASCII = clean.isASCII
            append(text)
        }

        private borrowing func isGroupName(_ name: UnsafeRawBufferPointer) -> Bool {
            survey.title.map { StoredText.name(name) == $0 } ?? false
        }

        /// Nil when what stands before the colon is no person.
        private mutating func person(_ name: UnsafeRawBufferPointer) -> String? {
            guard let found = names.index(of: name) else { return checked(name) }
            if found.isNew { senders.append(checked(name)) }
            return senders[found.index]
        }

        private borrowing func checked(_ name: UnsafeRawBufferPointer) -> String? {
            let stored = StoredText.name(name)
            guard !stored.isEmpty, !survey.notSpeakers.contains(stored), !words.isSystemName(name) else { return nil }
            return stored
        }

        // MARK: - Time

        private mutating func time(_ opening: Opening, _ bytes: UnsafeRawBufferPointer, _ line: Int) -> LocalTime? {
            if opening.date != knownDate || knownDay == nil {
                knownDate = opening.date
                knownDay = survey.dateOrder.day(opening.date)
            }
            guard let day = knownDay, let second = opening.secondOfDay else {
                return neighbour(opening, bytes, line)
            }
            let at = LocalTime(day: day, secondOfDay: second, precision: opening.second >= 0 ? .second : .minute)
            if let previous, at < previous {
                diagnostics.add(.timeWentBack) {
                    Diagnostic(
                        .note, .timeWentBack, at: Place(file: survey.file, line: line), excerpt: StoredText.excerpt(bytes))
                }
            }
            previous = at
            return at
        }

        /// A date or a time that does not exist (31/02, 25:61). The words are kept where they stood, beside their
        /// neighbours, and only a day is claimed for them; the report shows what was written.
        private mutating func neighbour(_ opening: Opening, _ bytes: UnsafeRawBufferPointer, _ line: Int) -> LocalTime? {
            var header = Bytes.trimmed(Bytes.slice(bytes, 0, min(opening.body, 60)))
            if header.last == UInt8(ascii: "-") { header = Bytes.trimmed(Bytes.slice(header, 0, header.count - 1)) }
            let written = String(decoding: header, as: UTF8.self)
            let near = previous ?? survey.first
            let kind: CappedDiagnostics.Kind = knownDay == nil ? .noSuchDate : .noSuchTime
            diagnostics.add(kind) {
                Diagnostic(
                    near == nil && knownDay == nil ? .refused : .warning,
                    kind == .noSuchDate ? .noSuchDate(written) : .noSuchTime(written), at: Place(file: survey.file, line: line),
                    excerpt: StoredText.excerpt(bytes))
            }
            if let day = knownDay {
                let second = previous.flatMap { $0.day == day ? $0.secondOfDay : nil } ?? 0
                return LocalTime(day: day, secondOfDay: second, precision: .day)
            }
            return near.map { LocalTime(day: $0.day, secondOfDay: $0.secondOfDay, precision: .day) }
        }

        // MARK: - Going on, and finishing

        private mutating func addLine(_ clean: CleanLine, _ line: Line) {
            bodyIsASCII = bodyIsASCII && clean.isASCII
            body.append(0x0A)
            if clean.marks.last >= 0 { pending.marks = clean.marks.shifted(by: -body.count) }
            pending.cut += line.cut
            append(clean.bytes)
        }

        private mutating func append(_ bytes: UnsafeRawBufferPointer) {
            let room = max(0, WhatsAppExport.messageLimit - body.count)
            guard bytes.count > room else {
                body.append(contentsOf: bytes)
                return
            }
            let kept = StoredText.wholeLetters(bytes, limit: room)
            body.append(contentsOf: bytes[..<kept])
            pending.cut += bytes.count - kept
            if pending.cutBegins.isEmpty {
                pending.cutBegins = StoredText.excerpt(Bytes.slice(bytes, kept, bytes.count))
            }
        }

        private mutating func finish(each: (ChatDraft) throws -> Void) rethrows {
            guard pending.line > 0 else { return }
            let place = Place(file: survey.file, line: pending.line)
            pending.line = 0
            if pending.cut > 0 { noteCut(place) }
            var marks = pending.marks
            pending.marks = MarkPlaces()
            if !bodyIsASCII, mendBody(place) {
                // The letters moved; only a mark at the very beginning is still where it was.
                let beganMarked = marks.contains(0)
                marks = MarkPlaces()
                if beganMarked { marks.note(0) }
            }
            let message = body.withUnsafeBytes { Self.message($0, marks) }
            try each(ChatDraft(at: pending.at, sender: pending.sender, message: message, place: place))
        }

        private mutating func noteCut(_ place: Place) {
            diagnostics.add(.recordTooLong) {
                Diagnostic(.warning, .recordTooLong(limit: WhatsAppExport.messageLimit), at: place, excerpt: pending.cutBegins)
            }
            pending.cut = 0
            pending.cutBegins = ""
        }

        /// Letters in two pieces are put together, and broken bytes replaced, before phrases are looked for.
        private mutating func mendBody(_ place: Place) -> Bool {
            let isBroken = !body.withUnsafeBytes(StoredText.isValid)
            if isBroken {
                diagnostics.add(.brokenEncoding) {
                    Diagnostic(
                        .warning, .encodingBroken(name: ChatEncoding.utf8.rawValue), at: place,
                        excerpt: body.withUnsafeBytes(StoredText.excerpt))
                }
            }
            guard isBroken || body.withUnsafeBytes(StoredText.mayBeDecomposed) else { return false }
            let mended = body.withUnsafeBytes { StoredText.make($0, isASCII: false) }
            body.removeAll(keepingCapacity: true)
            body.append(contentsOf: mended.utf8)
            return true
        }

        private static func message(_ body: UnsafeRawBufferPointer, _ marks: MarkPlaces) -> Message {
            let words = MessageWords.read(body, marks: marks)
            var message = Message(
                text: String(decoding: Bytes.slice(body, words.text.lowerBound, words.text.upperBound), as: UTF8.self))
            message.media = words.media
            message.isDeleted = words.isDeleted
            message.isEdited = words.isEdited
            if let file = words.fileName {
                message.fileName = String(decoding: Bytes.slice(body, file.lowerBound, file.upperBound), as: UTF8.self)
            }
            return message
        }

        private mutating func noteStray(_ bytes: UnsafeRawBufferPointer, _ line: Int) {
            diagnostics.add(.textBeforeFirstMessage) {
                Diagnostic(
                    .refused, .textBeforeFirstMessage, at: Place(file: survey.file, line: line),
                    excerpt: StoredText.excerpt(bytes))
            }
        }
    }
}
