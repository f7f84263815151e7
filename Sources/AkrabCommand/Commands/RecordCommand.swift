import ArgumentParser
import Phrases
import UseCases
import Vocabulary

/// `akrab record usul "Bu Nia" "daftar harga di grup RT"`: one line of the notebook, said at the counter.
struct RecordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract:
            "Write down anything that happened, in the notebook's words. / Catat apa saja, dengan kata-kata buku catatan.",
        discussion: """
            The kinds and their columns stand in Docs/formats.md, under The notebook: usul, keputusan, tawaran, mengenalkan …
              akrab record usul "Bu Nia" "sambalnya dipisah"
              akrab record "jawaban usul" "Bu Nia" "mulai besok" --with hasil=dikerjakan
              akrab record ide --nobody "kotak diberi nama" --with petugas=Bayu
            """)

    @OptionGroup var options: SharedOptions
    @Argument(help: "What happened: usul, keputusan, referral …")
    var kind: String
    @Argument(help: "The customer (left out with --nobody), and the words.")
    var said: [String] = []
    @Flag(help: "It concerns nobody in particular.")
    var nobody = false
    @Option(name: .customLong("with"), help: "Another cell: \"hasil=ya\", \"petugas=Bayu\". May be said several times.")
    var cells: [String] = []
    @Option(help: "When; now, if left out.")
    var at: String?

    mutating func validate() throws {
        if !nobody, said.isEmpty { throw ValidationError("Say whom it is about, or --nobody.") }
        if let odd = cells.first(where: { !$0.contains("=") }) { throw ValidationError("--with \(odd): name=value") }
    }

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let customer = command.nobody ? nil : try await counter.customer(command.said[0])
            let words = command.said.dropFirst(command.nobody ? 0 : 1).joined(separator: " ")
            var happening = SpokenHappening(kind: command.kind, about: customer, words: words)
            happening.cells = command.cells.map { cell in
                let parts = cell.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                return (String(parts[0]), String(parts[1]))
            }
            happening.at = try command.at.map { try counter.moment($0) }
            do {
                try await counter.shop.record(happening)
            } catch NotRecorded.refused(let diagnostic) {
                throw CommandFailure(counter.phrases.notRecorded(diagnostic))
            } catch NotRecorded.unknownColumn(let name, let columns) {
                throw CommandFailure(counter.phrases.unknownCell(name, columns))
            }
            counter.console.out(counter.phrases.recorded(command.kind, words, about: customer?.name))
        }
    }
}
