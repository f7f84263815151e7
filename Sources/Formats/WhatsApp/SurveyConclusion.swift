import Vocabulary

extension WhatsAppExport.Surveyor {
    /// Adds up what was seen and decides.
    consuming func conclude(_ survey: inout WhatsAppExport.Survey) {
        settle(before: nil)
        resolveDoubts()
        survey.shapes = acceptedShapes()
        survey.lineCount = lineCount
        survey.textLines = textLines
        var total = WhatsAppExport.OpeningTally()
        for shape in WhatsAppExport.Shape.allCases where survey.shapes.contains(shape) { total.add(tallies[shape.rawValue]) }
        describe(total, &survey)
        nameSpeakers(total, &survey)
        if let firstBroken { survey.diagnostics.append(firstBroken) }
        judge(total, &survey)
    }

    // MARK: - Lines

    private mutating func resolveDoubts() {
        for item in doubtful.outOfTime {
            let isKnown = item.speaker.map { speakers[$0].messages > 0 } ?? false
            if isKnown { count(item, isSystem: false) } else { textLines.insert(item.line) }
        }
    }

    /// The most common shape is the file's. Another is believed when it makes up a fifth: two exports put together, but not
    /// a pasted line here and there.
    private borrowing func acceptedShapes() -> WhatsAppExport.ShapeSet {
        let bracket = tallies[0].openings
        let dash = tallies[1].openings
        let colon = tallies[2].openings
        let space = tallies[3].openings
        var accepted = WhatsAppExport.ShapeSet()
        if bracket > 0, bracket * 4 >= dash { accepted.insert(.init(.bracket)) }
        if dash > 0, dash * 4 >= bracket { accepted.insert(.init(.dash)) }
        if colon > 0, colon * 4 >= bracket + dash { accepted.insert(.init(.colon)) }
        if space > 0, space >= 2 * (bracket + dash + colon) { accepted.insert(.init(.space)) }
        return accepted
    }

    // MARK: - Dates

    private borrowing func describe(_ total: WhatsAppExport.OpeningTally, _ survey: inout WhatsAppExport.Survey) {
        let decided = total.evidence.decide()
        survey.dateOrder = decided.order
        survey.dateOrderAssumed = decided.assumed
        survey.usesTwelveHours = total.twelveHours * 2 > total.openings
        survey.hasSeconds = total.withSeconds * 2 > total.openings
        survey.isFromIPhone = tallies[0].openings > tallies[1].openings
        survey.messageCount = total.openings
        survey.systemCount = total.systemLines
        let reading = Self.reading(decided.order)
        let precision: Precision = survey.hasSeconds ? .second : .minute
        survey.first = LocalTime(whatsAppKey: total.earliest[reading], precision: precision)
        survey.coveredUntil = LocalTime(whatsAppKey: total.latest[reading], precision: precision)
    }

    private static func reading(_ order: WhatsAppExport.DateOrder) -> WhatsAppExport.Reading {
        order.shortYearFirst ? .yearFirst : order.dayFirst ? .dayFirst : .monthFirst
    }

    // MARK: - Speakers

    private borrowing func nameSpeakers(_ total: WhatsAppExport.OpeningTally, _ survey: inout WhatsAppExport.Survey) {
        let sums = speakerSums(survey.shapes)
        let people = sums.count
        let reading = Self.reading(survey.dateOrder)
        let precision: Precision = survey.hasSeconds ? .second : .minute
        for (name, tally) in sums {
            guard !tally.isSystem, !isGroupItself(name, tally.counts, total, people) else {
                survey.notSpeakers.insert(name)
                survey.systemCount += tally.counts.messages
                continue
            }
            let never = LocalTime(day: Day(number: 0))
            let first = LocalTime(whatsAppKey: tally.counts.earliest[reading], precision: precision)
            let last = LocalTime(whatsAppKey: tally.counts.latest[reading], precision: precision)
            survey.speakers.append(
                .init(
                    name: name, messages: tally.counts.messages, first: first ?? survey.first ?? never,
                    last: last ?? survey.coveredUntil ?? never, sample: tally.counts.sample))
        }
        survey.speakers.sort { ($1.messages, $0.name) < ($0.messages, $1.name) }
        survey.isGroup = total.sawGroupEvent || survey.speakers.count > 2
        survey.title = total.title ?? total.noticeName
    }

    private typealias SpeakerSum = (counts: WhatsAppExport.SpeakerTally, isSystem: Bool)

    /// By name as it is stored: `Andi` with and without invisible marks is one person.
    private borrowing func speakerSums(_ shapes: WhatsAppExport.ShapeSet) -> [String: SpeakerSum] {
        var sums: [String: SpeakerSum] = [:]
        for index in 0..<names.count {
            var counts = WhatsAppExport.SpeakerTally()
            for shape in WhatsAppExport.Shape.allCases where shapes.contains(shape) {
                counts.add(speakers[index * 4 + shape.rawValue])
            }
            let isKnownSystem = isSystemName[index]
            guard counts.messages > 0 || isKnownSystem else { continue }
            let (name, isSystem) = names.withBytes(of: index) { bytes in
                (
                    WhatsAppExport.StoredText.name(bytes),
                    isKnownSystem || (counts.messages == 1 && WhatsAppExport.SystemWords.hasOpenQuote(bytes))
                )
            }
            if sums[name] == nil { sums[name] = (counts, isSystem) } else { sums[name]?.counts.add(counts) }
        }
        return sums
    }

    /// An iPhone prints the group's own lines under its name, each with the mark of WhatsApp's own words.
    private borrowing func isGroupItself(
        _ name: String, _ counts: WhatsAppExport.SpeakerTally, _ total: WhatsAppExport.OpeningTally, _ people: Int
    ) -> Bool {
        people > 2 && counts.marked == counts.messages && (name == total.noticeName || name == total.title)
    }

    // MARK: - Is it one at all?

    private borrowing func judge(_ total: WhatsAppExport.OpeningTally, _ survey: inout WhatsAppExport.Survey) {
        let openings = total.openings
        guard openings > 0 else {
            survey.diagnostics.append(Diagnostic(.refused, .notRecognised, at: Place(file: survey.file, line: 1)))
            return
        }
        let strong = tallies[0].openings + tallies[1].openings > 0
        let strange = linesBeforeFirst + brokenLines
        var confidence = strong ? 0.95 : 0.6
        if !strong, linesWritten > openings * 3 { confidence -= 0.3 }
        // `2024-03-13 10:15:30 INFO: …` is the log of a program.
        if !strong, tallies[2].openings == 0, total.evidence.mostlyYearFirst { confidence -= 0.3 }
        if survey.speakers.isEmpty, total.systemLines < 2 { confidence -= 0.3 }
        if strange > openings * 3 + 5 { confidence -= 0.5 }
        if tallies[0].noticeName != nil || tallies[1].title != nil { confidence += 0.04 }
        survey.confidence = min(max(confidence, 0), 1)
        survey.isWhatsApp = survey.confidence >= 0.4
        let place = Place(file: survey.file, line: 1)
        if !survey.isWhatsApp { survey.diagnostics.append(Diagnostic(.refused, .notRecognised, at: place)) }
        if survey.dateOrderAssumed { survey.diagnostics.append(Diagnostic(.warning, .dayOrderAssumed, at: place)) }
    }

    private var linesWritten: Int { lineCount - blankLines }
}
