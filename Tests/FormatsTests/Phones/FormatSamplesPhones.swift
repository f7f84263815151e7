import Foundation
import Testing

@testable import Formats

@Suite("FormatSamples: Indonesian phone numbers") struct FormatSamplesPhones {
    struct Entry: Sendable, CustomTestStringConvertible {
        var text: String
        var e164: String?
        var note: String?
        var testDescription: String { text }
    }

    static var entries: [Entry] {
        (TableSamples.json("phones-id", "normalise.json") as? [[String: Any]] ?? []).map { entry in
            for key in entry.keys where !["text", "e164", "libphonenumber", "note"].contains(key) {
                Issue.record("nobody checks “\(key)” of \(entry)")
            }
            return Entry(text: entry["text"] as? String ?? "", e164: entry["e164"] as? String, note: entry["note"] as? String)
        }
    }

    @Test("normalises", arguments: entries)
    func normalise(_ entry: Entry) {
        let found = PhoneNumber.parseAll(entry.text)
        if let e164 = entry.e164 {
            #expect(found == [.number(Self.corrected(e164, entry.text))])
        } else if let note = entry.note {
            demand(note, entry.text, found)
        } else {
            #expect(PhoneNumber.numbers(in: entry.text).isEmpty)
        }
    }

    /// The reference does not know `wa.me`: where the digits behind it also fit some Indonesian area (62 as Sumatra's 062x)
    /// it puts a second 62 before them. Behind `wa.me/` stands the whole number with its country, always.
    private static func corrected(_ e164: String, _ text: String) -> String {
        guard let link = text.range(of: "wa.me/62"), e164.hasPrefix("+6262") else { return e164 }
        return "+62" + text[link.upperBound...]
    }

    private func demand(_ note: String, _ text: String, _ found: [PhoneNumber.Outcome]) {
        if note.hasPrefix("masked") {
            #expect(found == [.masked(text)])
        } else if note.contains("lost the digits") {
            #expect(found == [.lostDigits(text)])
        } else if note.hasPrefix("two numbers") {
            #expect(PhoneNumber.numbers(in: text).count == 2)
        } else if note.hasPrefix("placeholder") || note.hasPrefix("only the code") {
            #expect(found == [.none])
        } else {
            // Whatever else the note says of it, it is not called a number.
            #expect(PhoneNumber.numbers(in: text).isEmpty, "\(note)")
        }
    }
}
