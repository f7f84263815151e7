import Foundation
import Listening
import Vocabulary

/// Learns anew from the message data, or measures what was learned.
@main
struct ListeningTraining {
    static func main() throws {
        var arguments = Array(CommandLine.arguments.dropFirst())
        if arguments == ["read"] { return read() }
        let measures = arguments.first == "measure"
        if measures { arguments.removeFirst() }
        guard let data = arguments.first, !data.hasPrefix("--") else { return usage() }
        arguments.removeFirst()
        let showsMistakes = arguments.last == "--mistakes"
        var options: [String: String] = [:]
        while arguments.count >= 2 {
            options[arguments[0]] = arguments[1]
            arguments.removeFirst(2)
        }
        guard let messages = options["--messages"] else { return usage() }
        let corpus = Corpus(folder: URL(fileURLWithPath: data), ownMessages: URL(fileURLWithPath: messages))
        if measures {
            guard let promises = options["--promises"], let listener = Listener() else { return usage() }
            return try Measuring(
                corpus: corpus, promises: URL(fileURLWithPath: promises), listener: listener, showsMistakes: showsMistakes
            ).run()
        }
        guard let weights = options["--weights"], let page = options["--page"], let date = options["--date"] else {
            return usage()
        }
        let training = try Training(corpus)
        try Data(training.bytes).write(to: URL(fileURLWithPath: weights))
        try ProvenancePage(training: training, date: date, rows: try Validation.rows(corpus, training.model)).text
            .write(to: URL(fileURLWithPath: page), atomically: true, encoding: .utf8)
        print("\(training.bytes.count) bytes")
    }

    /// Readings of the lines that come in, with their reasons; for looking at a model by hand.
    private static func read() {
        guard let listener = Listener() else { return }
        let noon = Listener.Occasion(at: LocalTime(day: Day(number: 20_775), secondOfDay: 12 * 3600, precision: .minute))
        while let line = readLine() { print(ReadingLine(listener.read(line, noon, explaining: true), of: line).text) }
    }

    private static func usage() {
        print(
            """
            ListeningTraining DATA --messages FILE --weights FILE --page FILE --date YYYY-MM-DD
            ListeningTraining read
            ListeningTraining measure DATA --messages FILE --promises FILE [--mistakes]
            """)
    }
}
