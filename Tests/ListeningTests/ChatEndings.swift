import Foundation
import Vocabulary

@testable import Listening

/// The hand-made chat endings (see `Fixtures/README.md`).
struct FixtureEnding: CustomStringConvertible {
    enum Group: String, CaseIterable { case tune, check }

    var id: String
    var group: Group
    var language: String
    var before: [(side: Side, message: Message)]
    var last: Message
    var waits: Bool
    var description: String

    static let all: [FixtureEnding] = {
        guard let file = Bundle.module.url(forResource: "chat-endings", withExtension: "tsv", subdirectory: "Fixtures"),
            let text = try? String(contentsOf: file, encoding: .utf8)
        else { fatalError("chat-endings.tsv is missing") }
        return text.split(separator: "\n").dropFirst().map(FixtureEnding.init(line:))
    }()

    init(line: Substring) {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 7, let group = Group(rawValue: fields[1]) else { fatalError("unreadable row: \(line)") }
        id = fields[0]
        self.group = group
        language = fields[2]
        before = fields[3] == "-" ? [] : fields[3].components(separatedBy: " | ").map(Self.turn)
        last = Self.message(fields[4])
        waits = fields[5] == "yes"
        description = "\(id) [\(fields[3])] \(fields[4]) (\(fields[6]))"
    }

    /// Read as an import reads it, one message after another.
    var verdict: NeedsReply.Verdict {
        var ending = ChatEnding()
        for turn in before { ending.hear(turn.message, from: turn.side) }
        let verdict = ending.hear(last, from: .customer)
        guard let verdict else { fatalError("a customer's message has a verdict") }
        return ending.open ?? verdict
    }

    private static func turn(_ text: String) -> (side: Side, message: Message) {
        guard let colon = text.firstRange(of: "> ") else { fatalError("who says this? \(text)") }
        return (text[..<colon.lowerBound] == "us" ? .us : .customer, message(String(text[colon.upperBound...])))
    }

    static func message(_ text: String) -> Message {
        guard text.hasPrefix("<"), let end = text.firstIndex(of: ">") else { return Message(text: text) }
        let caption = text[text.index(after: end)...].drop { $0 == " " }
        let name = text[text.index(after: text.startIndex)..<end]
        if name == "deleted" { return Message(text: "", isDeleted: true) }
        guard let media = Message.Media.allCases.first(where: { "\($0)" == name }) else { fatalError("unknown kind: \(text)") }
        return Message(text: String(caption), media: media)
    }
}
