import ArgumentParser
import Phrases
import UseCases
import Vocabulary

struct ImportsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "imports", abstract: "What was brought in, newest first. / Daftar impor.")
    @OptionGroup var options: SharedOptions

    mutating func run() async throws {
        try await options.withShop { counter in
            for record in try await counter.shop.imports() {
                counter.console.out(
                    counter.phrases.importLine(
                        number: record.id, name: record.name, startedAt: record.startedAt, added: record.added,
                        known: record.known, refused: record.refused, isWithdrawn: record.state == .withdrawn,
                        now: counter.shop.now))
            }
        }
    }
}

struct RebuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "Think everything anew, from the journal alone. / Hitung ulang dari catatan.")
    @OptionGroup var options: SharedOptions

    mutating func run() async throws {
        try await options.withShop { counter in
            try await counter.shop.readMessagesAnew()
            try await counter.shop.indexWordsAnew()
            try await counter.shop.rebuildUnderstanding()
            try await counter.shop.learnMeasureBasis()
            try await counter.shop.appraise()
            counter.console.out(counter.phrases.rebuilt)
        }
    }
}
