import Foundation
import Listening

/// Learns anew from the message data, or measures what was learned.
@main
struct ListeningTraining {
    static func main() throws {
        var arguments = Array(CommandLine.arguments.dropFirst())
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

    private static func usage() {
        print(
            """
            ListeningTraining DATA --messages FILE --weights FILE --page FILE --date YYYY-MM-DD
            ListeningTraining measure DATA --messages FILE --promises FILE [--mistakes]
            """)
    }
}
