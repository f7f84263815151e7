import Foundation
import Listening

@main
struct ListeningTraining {
    static func main() throws {
        let folder = URL(fileURLWithPath: CommandLine.arguments[1])
        if CommandLine.arguments.count > 2 {
            var trial = IntentTrial()
            try trial.load(folder.appendingPathComponent("intents-dev.tsv"), "dev")
            try trial.load(URL(fileURLWithPath: CommandLine.arguments[2]), nil)
            let read: (String) -> (Set<Intent>, Int, String) = {
                let rules = IntentRules(of: $0)
                return (Set(rules.intents), rules.urgency.rawValue, rules.topic.rawValue)
            }
            for name in ["tune", "dev"] { trial.report(name, read, showing: true) }
            trial.report("check", read, showing: false)
            return
        }
        try Experiment(Corpus(folder: folder)).run()
    }
}
