import Foundation
import Listening

struct IntentTrial {
    var rows: [(set: String, text: String, intents: Set<Intent>, urgency: Int, topic: String, traits: Set<String>, language: String)] = []

    mutating func load(_ file: URL, _ set: String?) throws {
        let table = try MessageTable(file.deletingLastPathComponent(), file.deletingPathExtension().lastPathComponent)
        for row in table.rows {
            rows.append(
                (
                    set ?? row["set"], row["text"],
                    Set(row["intents"].split(separator: ",").compactMap { Intent(rawValue: String($0)) }),
                    Int(row["urgency"]) ?? 0, row["topic"], Set(row["traits"].split(separator: ",").map(String.init).filter { $0 != "-" }),
                    row["lang"]
                ))
        }
    }

    func report(_ name: String, _ read: (String) -> (Set<Intent>, Int, String), showing: Bool) {
        var tp = [Intent: Int](), fp = [Intent: Int](), fn = [Intent: Int]()
        var urgent = (hit: 0, false: 0, missed: 0), urgencyRight = 0, topicRight = 0, count = 0
        for row in rows where row.set == name {
            let (said, urgency, topic) = read(row.text)
            count += 1
            for intent in said.union(row.intents) {
                if said.contains(intent), row.intents.contains(intent) { tp[intent, default: 0] += 1 }
                else if said.contains(intent) { fp[intent, default: 0] += 1 }
                else { fn[intent, default: 0] += 1 }
            }
            if urgency == row.urgency { urgencyRight += 1 }
            if topic == row.topic { topicRight += 1 }
            if urgency == 2, row.urgency == 2 { urgent.hit += 1 } else if urgency == 2 { urgent.false += 1 } else if row.urgency == 2 { urgent.missed += 1 }
            if showing, said != row.intents || urgency != row.urgency {
                print("  \(row.text)\n     said \(said.map(\.rawValue).sorted()) \(urgency) \(topic) want \(row.intents.map(\.rawValue).sorted()) \(row.urgency) \(row.topic)")
            }
        }
        func f(_ t: Int, _ p: Int, _ n: Int) -> Double { 2 * Double(t) / Double(max(1, 2 * t + p + n)) }
        let present = Intent.allCases.filter { tp[$0, default: 0] + fn[$0, default: 0] > 0 }
        let macro = present.map { f(tp[$0, default: 0], fp[$0, default: 0], fn[$0, default: 0]) }.reduce(0, +) / Double(max(1, present.count))
        let micro = f(tp.values.reduce(0, +), fp.values.reduce(0, +), fn.values.reduce(0, +))
        print(name, count, String(format: "micro %.1f macro %.1f", micro * 100, macro * 100), "urgency right \(urgencyRight) urgent \(urgent) topic \(topicRight)")
        print("   ", present.map { "\($0) P\(tp[$0, default: 0])/\(tp[$0, default: 0] + fp[$0, default: 0]) R\(tp[$0, default: 0])/\(tp[$0, default: 0] + fn[$0, default: 0])" }.joined(separator: " "))
    }
}
