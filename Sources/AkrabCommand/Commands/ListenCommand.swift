import ArgumentParser
import Foundation
import Listening
import Phrases
import UseCases
import Vocabulary

/// `akrab listen [FILE]`: what messages say, one a line, without a database. Reads as it goes, so it works in a pipe.
struct ListenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "listen",
        abstract: "What messages say, one a line: mood, wishes, hurry, promises. / Apa kata pesan: keluhan, pertanyaan, janji.",
        discussion: """
            Without a file it reads what is piped in. Everything stays on this machine; nothing is stored.
            With --entry it reads one message of the shop, as this shop has taught it.
            """)

    @Argument(help: "A file with one message a line, or a TSV with a column named text.")
    var file: String?
    @Flag(help: "One JSON reading a line.")
    var json = false
    @Flag(help: "With the words that made each judgement.")
    var explain = false
    @Flag(help: "The messages are ours, not a customer's.")
    var ours = false
    @Option(help: "A message of the shop, by its entry's number.")
    var entry: String?
    @OptionGroup var options: SharedOptions
    @Option(help: "When they were written, for words like besok: 2026-11-18T14:00. Without it: now, in Jakarta.")
    var at: String?

    mutating func run() async throws {
        if let entry { return try await read(entry: entry) }
        guard let session = Session.current else { throw CommandFailure("no session") }
        let phrases = Phrasebook(options.spoken(session), zone: .jakarta)
        guard let listener = Listener() else { throw CommandFailure(phrases.noWeights) }
        let occasion = Listener.Occasion(at: moment, side: ours ? .us : .customer)
        var column: Int?
        var isFirst = true
        guard var lines = InputLines(path: file.map(session.absolute)) else {
            throw CommandFailure(phrases.cannotReadMessages(file ?? ""))
        }
        defer { lines.close() }
        while let line = lines.next() {
            if isFirst {
                isFirst = false
                let header = line.split(separator: "\t", omittingEmptySubsequences: false)
                column = header.count > 1 || line == "text" ? header.firstIndex(of: "text") : nil
                if column != nil { continue }
            }
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            let text = column.map { $0 < fields.count ? String(fields[$0]) : "" } ?? line
            let reading = listener.read(text, occasion, explaining: explain)
            session.console.out(json || explain ? ReadingLine(reading, of: text).text : summary(reading, text))
        }
    }

    private func read(entry words: String) async throws {
        let (json, explain) = (json, explain)
        try await options.withShop { counter in
            guard let id = EntryID(words), let found = try await counter.shop.reading(of: id) else {
                throw CommandFailure(counter.phrases.notAMessage(words))
            }
            var reading = found.reading
            if !explain { reading.explanation = nil }
            guard json || explain else {
                counter.console.out(counter.phrases.quoted(found.text, limit: 200))
                counter.console.out(counter.phrases.heard(reading, isCorrected: found.correction != nil))
                return
            }
            counter.console.out(ReadingLine(reading, of: found.text).text)
        }
    }

    private var moment: LocalTime {
        let parts = (at ?? "").split(separator: "T")
        if let first = parts.first, let day = Day(iso: first) {
            let clock = parts.dropFirst().first?.split(separator: ":").compactMap { Int32($0) } ?? []
            let seconds = (clock.first ?? 0) * 3600 + (clock.dropFirst().first ?? 0) * 60
            return LocalTime(day: day, secondOfDay: seconds, precision: .minute)
        }
        return Zone.jakarta.local(Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)), precision: .minute)
    }

    private func summary(_ reading: Reading, _ text: String) -> String {
        let sure = reading.unsure ? "?" : ""
        let tags = [
            reading.sentiment.rawValue + sure, reading.intents.map(\.rawValue).joined(separator: ","),
            "\(reading.urgency.rawValue)",
        ]
        return (tags + [reading.topic.rawValue, reading.traits.map(\.code).joined(separator: ","), text]).joined(
            separator: "\t")
    }
}
