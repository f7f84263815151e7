/// Gathers content lines into cards, and forgives what exporters forget: a missing end, a missing beginning.
struct VCardGathering {
    private let file: String
    /// The card being read, and the cards inside it.
    private var open: [VCard] = []
    private var openBytes = 0
    /// The name of something that is no card (`BEGIN:VCALENDAR`), until it ends.
    private var foreign: String?
    private var troubles: [Diagnostic] = []
    private var unsaid = 0
    private var cards = 0
    private var binaries = 0
    private var guesses: Set<String> = []

    /// A broken file of a million lines must not fill the memory with complaints about it.
    private static let mostTroubles = 1000
    /// A card that never ends must not fill it either. Every property counts at least as much as its name takes.
    private static let largestCard = 4 << 20
    /// Nobody's assistant has an assistant seventeen times over.
    private static let deepest = 16

    init(file: String) { self.file = file }

    /// The card that this line completes, if it does.
    mutating func take(_ line: VCardUnfolding.ContentLine) -> VCard? {
        let place = Place(file: file, line: line.number)
        if line.wasCut { note(.warning, .recordTooLong(limit: VCardLines.limit), at: place, line.bytes) }
        let short = line.bytes.count < 64 ? VCardText.trimmed(VCardText.ascii(line.bytes)).uppercased() : ""
        if Self.isBoundary(short, of: "BEGIN") { return begin(at: place) }
        if Self.isBoundary(short, of: "END") { return end(at: place) }
        if let foreign {
            if short == "END:\(foreign)" { self.foreign = nil }
            return nil
        }
        var guessed: String?
        guard let property = VCardProperty(line, guessed: &guessed) else {
            note(.warning, .other("no colon"), at: place, line.bytes)
            return nil
        }
        if let guessed, guesses.insert(guessed).inserted {
            note(.warning, .encodingBroken(name: guessed), at: place, excerpt: property.text)
        }
        add(property, at: place)
        return nil
    }

    /// The cards that the end of the file leaves open.
    mutating func finish() -> [VCard] {
        guard let outer = open.first else { return [] }
        note(.warning, .missing(field: "END:VCARD"), at: outer.place)
        while open.count > 1 { nestLast() }
        return close().map { [$0] } ?? []
    }

    mutating func diagnostics(fileIsEmpty: Bool) -> [Diagnostic] {
        let start = Place(file: file, line: 1)
        if fileIsEmpty {
            note(.refused, .empty, at: start)
        } else if cards == 0 {
            note(.refused, .nothingFound, at: start)
        }
        if binaries > 0 { note(.note, .other("pictures left out: \(binaries)"), at: start) }
        if unsaid > 0 { troubles.append(Diagnostic(.warning, .other("more like these: \(unsaid)"), at: start)) }
        return troubles
    }

    /// `BEGIN:VCARD` in any case, with spaces where people put them.
    static func isBoundary(_ upperCased: String, of word: String) -> Bool {
        guard upperCased.hasPrefix(word) else { return false }
        return String(decoding: upperCased.utf8.filter { $0 != 0x20 && $0 != 0x09 }, as: UTF8.self) == "\(word):VCARD"
    }

    private mutating func begin(at place: Place) -> VCard? {
        foreign = nil
        // `AGENT:` with nothing behind it opens a card inside the card; any other beginning means an end was forgotten.
        if let last = open.last?.properties.last, last.name == "AGENT", last.isBlank, open.count < Self.deepest {
            open.append(VCard(place: place))
            return nil
        }
        guard let outer = open.first else {
            open = [VCard(place: place)]
            return nil
        }
        note(.warning, .missing(field: "END:VCARD"), at: outer.place)
        while open.count > 1 { nestLast() }
        let finished = close()
        open = [VCard(place: place)]
        return finished
    }

    private mutating func end(at place: Place) -> VCard? {
        foreign = nil
        guard open.count > 1 else {
            if open.isEmpty { note(.warning, .missing(field: "BEGIN:VCARD"), at: place) }
            return close()
        }
        nestLast()
        return nil
    }

    private mutating func close() -> VCard? {
        guard let card = open.popLast() else { return nil }
        openBytes = 0
        cards += 1
        binaries += card.binaries
        return card
    }

    private mutating func nestLast() {
        guard let inner = open.popLast() else { return }
        open[open.count - 1].nested.append(inner)
        open[open.count - 1].binaries += inner.binaries
    }

    private mutating func add(_ property: VCardProperty, at place: Place) {
        if open.isEmpty {
            if property.name == "BEGIN" {
                foreign = property.text.uppercased()
                note(.refused, .unknownKind(property.text), at: place)
                return
            }
            guard Self.opening.contains(property.name) else {
                note(.warning, .other("outside a card"), at: place, excerpt: "\(property.name): \(property.text)")
                return
            }
            note(.warning, .missing(field: "BEGIN:VCARD"), at: place)
            open = [VCard(place: place)]
        }
        let size = property.value.utf8.count + 64
        openBytes += size
        guard openBytes <= Self.largestCard else {
            if openBytes - size <= Self.largestCard {
                note(.warning, .recordTooLong(limit: Self.largestCard), at: open[0].place)
            }
            return
        }
        if property.isLeftOut { open[open.count - 1].binaries += 1 }
        open[open.count - 1].properties.append(property)
    }

    /// Names that only a card has, so that a forgotten beginning can be told from a title line.
    private static let opening: Set = ["VERSION", "FN", "N", "TEL", "EMAIL", "ORG", "ADR", "NICKNAME", "UID", "BDAY"]

    private mutating func note(
        _ severity: Diagnostic.Severity, _ problem: Diagnostic.Problem, at place: Place, _ bytes: [UInt8]
    ) {
        note(severity, problem, at: place, excerpt: VCardText.unicode(bytes.prefix(120)))
    }

    private mutating func note(
        _ severity: Diagnostic.Severity, _ problem: Diagnostic.Problem, at place: Place, excerpt: String = ""
    ) {
        guard troubles.count < Self.mostTroubles else {
            unsaid += 1
            return
        }
        troubles.append(Diagnostic(severity, problem, at: place, excerpt: String(excerpt.prefix(120))))
    }
}
