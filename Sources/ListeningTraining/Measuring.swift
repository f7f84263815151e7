import Foundation
import Listening
import Vocabulary

/// `ListeningTraining measure`: how well and how fast the model that is part of the program reads.
struct Measuring {
    let corpus: Corpus
    let promises: URL
    let listener: Listener
    /// Prints what was read wrongly, but for rows kept aside.
    let showsMistakes: Bool

    func run() throws {
        print("sentiment", "messages", "macro-F1", "accuracy", "sure", "accuracy of the sure", separator: "\t")
        for row in try Validation.rows(corpus, listener.model) {
            print(
                row.name, row.count, percent(row.macroF1), percent(row.accuracy), percent(row.sureShare),
                percent(row.sureAccuracy), separator: "\t")
        }
        let development = try MessageTable(corpus.folder, "intents-dev")
        let own = try MessageTable(corpus.ownMessages.deletingLastPathComponent(), "messages")
        wants("intents-dev", development.rows, showing: showsMistakes)
        wants("own, tune", own.rows.filter { $0["set"] == "tune" }, showing: showsMistakes)
        wants("own, check", own.rows.filter { $0["set"] == "check" }, showing: false)
        traits("intents-dev", development.rows, showing: showsMistakes)
        traits("traps-dev", try MessageTable(corpus.folder, "traits-traps-dev").rows, showing: showsMistakes)
        traits("own, tune", own.rows.filter { $0["set"] == "tune" }, showing: showsMistakes)
        traits("own, check", own.rows.filter { $0["set"] == "check" }, showing: false)
        let table = try MessageTable(promises.deletingLastPathComponent(), promises.deletingPathExtension().lastPathComponent)
        for set in ["tune", "check"] {
            promises(set, table.rows.filter { $0["set"] == set }, showing: showsMistakes && set == "tune")
        }
        try speed()
    }

    private static let noon = Listener.Occasion(at: LocalTime(day: Day(number: 20_000)))
    private func percent(_ share: Double) -> String { String(format: "%.1f", share * 100) }

    private func wants(_ name: String, _ rows: [MessageTable.Row], showing: Bool) {
        var intents = [Intent: Counts]()
        var urgent = Counts()
        var topics = 0
        var languages = 0
        for row in rows {
            let reading = listener.read(row["text"], Self.noon)
            let truth = Set(row["intents"].split(separator: ",").compactMap { Intent(rawValue: String($0)) })
            for intent in Intent.allCases {
                intents[intent, default: Counts()].note(said: reading.intents.contains(intent), truth: truth.contains(intent))
            }
            urgent.note(said: reading.urgency == .now, truth: row["urgency"] == "2")
            if reading.topic.rawValue == row["topic"] { topics += 1 }
            if reading.language.rawValue == row["lang"] { languages += 1 }
            if showing, Set(reading.intents) != truth || (reading.urgency == .now) != (row["urgency"] == "2") {
                print(
                    "   ", row["text"], reading.intents.map(\.rawValue), reading.urgency.rawValue, row["intents"],
                    row["urgency"])
            }
        }
        let all = intents.values.reduce(Counts(), +)
        let present = intents.values.filter { $0.hits + $0.missed > 0 }
        let macro = present.map(\.f1).reduce(0, +) / Double(max(1, present.count))
        print(
            "intents", name, rows.count, "micro \(percent(all.f1)) macro \(percent(macro))",
            "now: P \(percent(urgent.precision)) R \(percent(urgent.recall))",
            "spam: P \(percent(intents[.spam]?.precision ?? 0)) R \(percent(intents[.spam]?.recall ?? 0))",
            "topic \(percent(Double(topics) / Double(rows.count))) language \(percent(Double(languages) / Double(rows.count)))",
            separator: "\t")
    }

    private func traits(_ name: String, _ rows: [MessageTable.Row], showing: Bool) {
        var counts = Counts()
        for row in rows {
            let said = Set(listener.read(row["text"], Self.noon).traits.map(\.code))
            let truth = Set(row["traits"].split(separator: ",").map(String.init).filter { $0 != "-" })
            for code in said.union(truth) { counts.note(said: said.contains(code), truth: truth.contains(code)) }
            if showing, said != truth { print("   ", row["text"], said.sorted(), truth.sorted()) }
        }
        print("traits", name, rows.count, "P \(percent(counts.precision)) R \(percent(counts.recall))", separator: "\t")
    }

    private func promises(_ name: String, _ rows: [MessageTable.Row], showing: Bool) {
        var counts = Counts()
        var rightDays = 0
        for row in rows {
            let at = row["at"].split(separator: "T")
            let day = Day(iso: at.first ?? "") ?? Day(number: 0)
            let clock = (at.last ?? "").split(separator: ":").compactMap { Int32($0) }
            let side: Side = row["side"] == "us" ? .us : .customer
            let occasion = Listener.Occasion(
                at: LocalTime(day: day, secondOfDay: (clock.first ?? 0) * 3600, precision: .minute), side: side)
            let said = listener.read(row["text"], occasion).promises.map {
                "\($0.by == .us ? "us" : "customer"):\($0.due?.iso ?? "-")"
            }
            let truth = row["promises"] == "-" ? [] : row["promises"].split(separator: ";").map(String.init)
            let sides = { (codes: [String]) in codes.map { $0.prefix { $0 != ":" } } }
            for index in 0..<max(said.count, truth.count) {
                let both = index < said.count && index < truth.count && sides(said)[index] == sides(truth)[index]
                counts.note(said: index < said.count, truth: both || index >= said.count)
                if both, said[index] == truth[index] { rightDays += 1 }
            }
            if showing, said != truth { print("   ", row["side"], row["text"], said, truth) }
        }
        print(
            "promises", name, rows.count, "P \(percent(counts.precision)) R \(percent(counts.recall))",
            "right day \(percent(Double(rightDays) / Double(max(1, counts.hits))))", separator: "\t")
    }

    /// Microseconds a message on one core, over real messages of service desks and reviews.
    private func speed() throws {
        let texts =
            try MessageTable(corpus.folder, "stif-unlabelled").rows.map { $0["text"] }
            + corpus.sentiment("smsa-valid").map(\.text)
        var times: [Double] = []
        var unsure = 0
        for round in 0..<3 {
            for text in texts {
                let start = now()
                let reading = listener.read(text, Self.noon)
                let end = now()
                if reading.unsure { unsure += 1 }
                if round > 0 { times.append(end - start) }
            }
        }
        times.sort()
        let long = String(repeating: "barang rusak banget 😡 qzx\u{200d}", count: 2_000)
        let start = now()
        _ = listener.read(long, Self.noon)
        print(
            "speed", times.count,
            String(
                format: "p50 %.1f µs p99 %.1f µs, 50,000 characters %.0f µs, unsure %.3f", times[times.count / 2],
                times[times.count * 99 / 100], now() - start, Double(unsure) / Double(3 * texts.count)), separator: "\t")
    }

    /// Microseconds this thread worked: others on the machine do not count.
    private func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
    }
}

/// Hits and misses of one yes-or-no.
struct Counts {
    var hits = 0
    var wrong = 0
    var missed = 0
    var precision: Double { Double(hits) / Double(max(1, hits + wrong)) }
    var recall: Double { Double(hits) / Double(max(1, hits + missed)) }
    var f1: Double { 2 * Double(hits) / Double(max(1, 2 * hits + wrong + missed)) }

    mutating func note(said: Bool, truth: Bool) {
        switch (said, truth) {
        case (true, true): hits += 1
        case (true, false): wrong += 1
        case (false, true): missed += 1
        case (false, false): break
        }
    }

    static func + (left: Counts, right: Counts) -> Counts {
        Counts(hits: left.hits + right.hits, wrong: left.wrong + right.wrong, missed: left.missed + right.missed)
    }
}
