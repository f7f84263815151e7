import Foundation
import Testing

@testable import Formats

@Suite("FormatSamples: replies")
struct FormatSamplesReplies {
    @Test("gives the words written now", .enabled(if: ReplySamples.areHere), arguments: ReplySamples.names)
    func sample(_ name: String) throws {
        let text = MailLetters.tidy(try ReplySamples.text(of: name), limit: .max).text
        let wanted = try #require(ReplySamples.expectations[name])
        #expect(Self.bare(ReplyTrimming.newWords(text)) == Self.bare(wanted))
    }

    private static func bare(_ text: String) -> String {
        text.replacingOccurrences(of: "\r\n", with: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
