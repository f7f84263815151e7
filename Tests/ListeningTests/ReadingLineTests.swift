import Foundation
import Testing
import Vocabulary

@testable import Listening

@Suite("A reading as a line of JSON") struct ReadingLineTests {
    @Test(
        "every field is there, whatever the message holds",
        arguments: [
            "kok blm dikirim?? \"janji\" besok\\", "tab\there", "👨‍👩‍👧 mantap \u{202E}kilab", "", "\u{1}\u{7f}",
        ])
    func fields(_ text: String) throws {
        let reading = try ListenerTests.listener().read(text, Listener.Occasion(at: ListenerTests.wednesday), explaining: true)
        let line = ReadingLine(reading, of: text).text
        let parsed = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        let names: Set = [
            "text", "language", "sentiment", "scores", "margin", "intents", "urgency", "topic", "traits", "needsReply",
            "promises",
            "unsure", "explanation",
        ]
        #expect(Set(parsed.keys) == names)
        #expect(parsed["text"] as? String == text)
        #expect(Set((parsed["scores"] as? [String: Double] ?? [:]).keys) == ["positive", "neutral", "negative"])
        #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    }

    @Test("the margin is the distance of the first two scores")
    func margin() throws {
        let text = "Kecewa berat, barangnya rusak"
        let line = ReadingLine(
            try ListenerTests.listener().read(text, Listener.Occasion(at: ListenerTests.wednesday)), of: text
        ).text
        let parsed = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        let scores = try #require(parsed["scores"] as? [String: Double]).values.sorted(by: >)
        #expect(abs(try #require(parsed["margin"] as? Double) - (scores[0] - scores[1])) < 0.0003)
        #expect(parsed["explanation"] == nil)
    }
}
