import Foundation
import Listening

struct Experiment {
    let corpus: Corpus
    init(_ corpus: Corpus) { self.corpus = corpus }

    func run() throws {
        let lines = try corpus.slang()
        print("slang", lines.count)
        let slang = Slang(lines: lines)
        let indonesian = ["smsa", "prdect", "hoasa", "casa", "nusax-ind", "nusax-jav", "nusax-sun", "nusax-min"]
        let english = ["nusax-eng", "uci-eng"]
        var typed: [String: ([TypedWords], [Int])] = [:]
        for name in indonesian + english {
            for part in ["train", "valid"] {
                let set = try corpus.sentiment("\(name)-\(part)")
                typed["\(name)-\(part)"] = (set.texts.map { TypedWords(of: $0) }, set.sentiments)
            }
        }
        let dev = try corpus.sentiment("intents-dev")
        typed["intents-dev"] = (dev.texts.map { TypedWords(of: $0) }, dev.sentiments)
        func trial(_ tag: String, _ names: [String], plain: Bool, bits: Int, cost: Double) {
            let start = Date()
            let words = names.flatMap { typed["\($0)-train"]!.0 }.map { plain ? $0.inPlainWords(by: slang) : $0 }
            let labels = names.flatMap { typed["\($0)-train"]!.1 }
            let examples = Examples(words, bits: bits)
            let counts = (0..<3).map { c in labels.filter { $0 == c }.count }
            let machines = (0..<3).map { c in
                let positive = Double(labels.count) / (2 * Double(counts[c]))
                let negative = Double(labels.count) / (2 * Double(labels.count - counts[c]))
                return LinearMachine(
                    examples, yes: labels.map { $0 == c }, costs: labels.map { cost * ($0 == c ? positive : negative) }, seed: 1)
            }
            let head = TrainedHead(machines, bits: bits).head
            var line = "\(tag) \(bits) \(cost) "
            for (name, (texts, truth)) in typed.sorted(by: { $0.key < $1.key }) where !name.hasSuffix("train") {
                var scores = Scores(classes: 3)
                let two = !truth.contains(1)
                for (text, truth) in zip(texts, truth) {
                    var sums = head.sums(of: Features(of: plain ? text.inPlainWords(by: slang) : text))
                    if two { sums[1] = .min }
                    scores.note(said: sums.firstIndex(of: sums.max()!)!, truth: truth)
                }
                line += "\(name.replacingOccurrences(of: "-valid", with: "")) \(String(format: "%.1f", scores.macroF1 * 100)) "
            }
            print(line, String(format: "%.1fs", Date().timeIntervalSince(start)))
        }
        for bits in [16, 17, 18] { trial("id", indonesian, plain: true, bits: bits, cost: 0.5) }
        for cost in [0.1, 0.25, 1.0] { trial("id", indonesian, plain: true, bits: 17, cost: cost) }
        trial("id-noslang", indonesian, plain: false, bits: 17, cost: 0.5)
        trial("joint", indonesian + english, plain: false, bits: 17, cost: 0.5)
        trial("joint", indonesian + english, plain: false, bits: 17, cost: 0.25)
        trial("joint-plain", indonesian + english, plain: true, bits: 17, cost: 0.5)
        trial("en", english, plain: false, bits: 17, cost: 0.5)
    }
}
