import ArgumentParser
import Guidance
import Phrases
import UseCases
import Vocabulary

struct BriefCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief",
        abstract: "The one minute before you contact somebody. / Sekilas sebelum menghubungi seorang pelanggan.")

    @OptionGroup var options: SharedOptions
    @Argument(help: "A name, a phone, an address, a number.")
    var customer: String
    @Option(help: "Look from this day or moment.")
    var asOf: String?
    @Flag(help: "As JSON.")
    var json = false

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let found = try await counter.customer(command.customer)
            let moment = try command.asOf.map { try counter.moment($0) }
            guard let brief = try await counter.shop.brief(of: found.id, asOf: moment) else {
                throw counter.fail(.unknownCustomer(command.customer))
            }
            let rows = counter.phrases.rows(brief)
            if command.json {
                counter.console.out(try JSONText.of(BriefJSON(brief, rows, counter.phrases)))
                return
            }
            let lines = rows.flatMap { row in ["", row.label] + row.lines.map { "  \($0.text)" } }
            counter.console.out((["\(brief.customer.name) (\(brief.customer.id))"] + lines).joined(separator: "\n"))
        }
    }
}

/// A brief for other programs.
struct BriefJSON: Encodable {
    struct Row: Encodable {
        struct Line: Encodable {
            var text: String
            var entry: EntryID?
            var at: String?
        }
        var kind: BriefRow.Kind
        var label: String
        var lines: [Line]
    }
    var customer: String
    var customerId: CustomerID
    var asOf: String
    var rows: [Row]

    init(_ brief: Brief, _ rows: [BriefRow], _ phrases: Phrasebook) {
        customer = brief.customer.name
        customerId = brief.customer.id
        asOf = brief.asOf.iso(in: phrases.zone)
        self.rows = rows.map { row in
            Row(
                kind: row.kind, label: row.label,
                lines: row.lines.map { line in
                    Row.Line(text: line.text, entry: line.source?.entry, at: line.source?.at.iso(in: phrases.zone))
                })
        }
    }
}
