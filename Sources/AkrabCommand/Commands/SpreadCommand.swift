import ArgumentParser
import Engagement
import EngagementReport
import Formats
import Phrases
import UseCases

/// `akrab spread --ties FILE.csv --seeds a,b`: how far a disappointment travels through known ties; no database is opened.
struct SpreadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spread",
        abstract:
            "How far a disappointment travels through known ties. / Sejauh apa kekecewaan menyebar lewat hubungan yang diketahui.",
        discussion:
            "Exact where it can be, else by random courses with their standard error. Everything stays on this machine; nothing is stored."
    )

    @Option(help: "A CSV file with the columns from, to and probability; a line goes one way.")
    var ties: String
    @Option(help: "Who is disappointed at first hand, with commas between.")
    var seeds: String
    @Option(help: "Random courses, where it cannot be exact.")
    var runs = Spread.runs
    @Option(help: "The same seed gives the same figures.")
    var seed = RandomSpread.usualSeed
    @Flag(help: "As JSON: expected, exact, standardError, distribution.")
    var json = false
    @Option(help: "id or en. Without it: AKRAB_LANGUAGE, else Indonesian (English where the system speaks it).")
    var language: String?

    mutating func run() async throws {
        guard let session = Session.current else { throw CommandFailure("no session") }
        let phrases = Phrasebook(SharedOptions.spoken(language, session), zone: .jakarta)
        do {
            let file = try TiesFile(try FileSource(path: session.absolute(ties)))
            let graph = try file.graph(seeds: TiesFile.seeds(seeds))
            let report = SpreadReport(await Spread.of(graph, runs: runs, seed: seed), phrases)
            session.console.out(json ? report.json : report.text)
        } catch let trouble as TiesFile.Trouble {
            throw CommandFailure(trouble.sentence(phrases))
        } catch let refusal as TableRefusal {
            throw CommandFailure(phrases.line(refusal.diagnostic))
        } catch is FileTrouble {
            throw CommandFailure(phrases.cannotReadFile(ties))
        }
    }
}
