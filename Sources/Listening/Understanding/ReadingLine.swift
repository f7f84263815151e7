/// One reading as one line of JSON, its fields always in the same order.
package struct ReadingLine: Sendable {
    package let text: String

    /// - Parameter message: the words that were read.
    package init(_ reading: Reading, of message: String) {
        var line = "{\"text\":\(Self.quoted(message))"
        line += ",\"language\":\"\(reading.language.rawValue)\",\"sentiment\":\"\(reading.sentiment.rawValue)\""
        let decimals = reading.scores.map { Self.decimal($0, reading.picoUnits) }
        line += ",\"scores\":{\"positive\":\(decimals[2]),\"neutral\":\(decimals[1]),\"negative\":\(decimals[0])}"
        line += ",\"margin\":\(Self.decimal(reading.margin, reading.picoUnits))"
        line += ",\"intents\":[\(reading.intents.map { "\"\($0.rawValue)\"" }.joined(separator: ","))]"
        line += ",\"urgency\":\(reading.urgency.rawValue),\"topic\":\"\(reading.topic.rawValue)\""
        line += ",\"traits\":[\(reading.traits.map { "\"\($0.code)\"" }.joined(separator: ","))]"
        line += ",\"needsReply\":\(reading.needsReply)"
        line += ",\"promises\":[\(reading.promises.map { Self.promise($0, message) }.joined(separator: ","))]"
        line += ",\"unsure\":\(reading.unsure)"
        if let explanation = reading.explanation {
            line += ",\"explanation\":\(Self.told(explanation, reading.scores, message))"
        }
        text = line + "}"
    }

    private static func promise(_ promise: PromiseHint, _ message: String) -> String {
        let due = promise.due.map { "\"\($0.iso)\"" } ?? "null"
        return
            "{\"by\":\"\(promise.by == .us ? "us" : "customer")\",\"due\":\(due),\"words\":\(quoted(words(promise.span, message)))}"
    }

    /// Whole units, so that the amounts and the bias sum to the score to the last digit.
    private static func told(_ explanation: Reading.Explanation, _ scores: [Int32], _ message: String) -> String {
        let words = explanation.contributions.map {
            "{\"words\":\(quoted(Self.words($0.span, message))),\"start\":\($0.span.lowerBound),\"amount\":\($0.amount)}"
        }
        let evidence = explanation.evidence.map {
            "{\"intent\":\"\($0.intent.rawValue)\",\"words\":\(quoted(Self.words($0.span, message)))}"
        }
        var line = "{\"score\":\(explanation.score),\"bias\":\(explanation.bias)"
        line += ",\"units\":[\(scores.map { "\($0)" }.joined(separator: ","))]"
        line += ",\"contributions\":[\(words.joined(separator: ","))],\"evidence\":[\(evidence.joined(separator: ","))]"
        if let span = explanation.urgencySpan { line += ",\"urgency\":\(quoted(Self.words(span, message)))" }
        if let span = explanation.topicSpan { line += ",\"topic\":\(quoted(Self.words(span, message)))" }
        return line + "}"
    }

    private static func words(_ span: Range<Int>, _ message: String) -> String {
        let bytes = message.utf8
        guard let start = bytes.index(bytes.startIndex, offsetBy: span.lowerBound, limitedBy: bytes.endIndex),
            let end = bytes.index(start, offsetBy: span.count, limitedBy: bytes.endIndex)
        else { return "" }
        return String(message[start..<end])
    }

    /// Four digits behind the point, by whole numbers: the same text on every machine.
    private static func decimal(_ units: Int32, _ picoUnits: Int32) -> String {
        let tenThousandths = Int64(units) * Int64(picoUnits) / 100_000_000
        let whole = abs(tenThousandths) / 10_000
        let rest = String(abs(tenThousandths) % 10_000)
        return "\(tenThousandths < 0 ? "-" : "")\(whole).\(String(repeating: "0", count: 4 - rest.count))\(rest)"
    }

    /// What would move a terminal's cursor or turn its writing round goes by its number.
    private static func isUnseen(_ scalar: UInt32) -> Bool {
        (0x7F...0x9F).contains(scalar) || (0x200B...0x200F).contains(scalar) || (0x2028...0x202E).contains(scalar)
            || (0x2060...0x206F).contains(scalar) || scalar == 0xFEFF
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20 || isUnseen(scalar.value):
                let hex = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
