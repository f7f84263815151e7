import ArgumentParser
import Foundation
import Measures
import Phrases
import UseCases
import Vocabulary

struct MeasureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure",
        abstract:
            "How the relationship with one customer stands, with the notes behind it. / Bagaimana hubungan dengan seorang pelanggan."
    )

    @OptionGroup var options: SharedOptions
    @Argument(help: "A name, a phone, an address, a number.")
    var customer: String
    @Option(help: "Look from this day or moment.")
    var asOf: String?
    @Option(help: "Only this figure, with all its notes: M4, M6 …")
    var only: String?
    @Flag(help: "As JSON.")
    var json = false

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let found = try await counter.customer(command.customer)
            let moment = try command.asOf.map { try counter.moment($0) }
            guard var reading = try await counter.shop.measures(of: found.id, asOf: moment) else {
                throw counter.fail(.unknownCustomer(command.customer))
            }
            if let only = command.only?.uppercased() {
                reading.findings.removeAll {
                    $0.measure.uppercased() != only && MeasureName(rawValue: $0.measure)?.number != only
                }
            }
            let text = FindingsText(counter.phrases, asOf: reading.asOf, entries: reading.evidence, names: [:])
            if command.json {
                let answer = FindingsJSON(
                    reading.findings, of: reading.customer, asOf: reading.asOf, counter.phrases)
                counter.console.out(try JSONText.of(answer))
                return
            }
            counter.console.out("\(reading.customer.name) (\(reading.customer.id))")
            if !reading.isAssessed {
                counter.console.out(counter.phrases.notAssessed(reading.customer.name))
                return
            }
            counter.console.out(text.of(reading.findings, withNotes: command.only != nil, about: reading.customer.name))
        }
    }
}

struct MeasuresCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measures",
        abstract: "How the business stands with its people, as a whole. / Bagaimana hubungan toko dengan pelanggannya.")

    @OptionGroup var options: SharedOptions
    @Option(help: "Look from this day or moment.")
    var asOf: String?
    @Flag(help: "Learn anew what is usual here, and keep it as what single customers are compared with.")
    var learn = false
    @Flag(help: "As JSON.")
    var json = false

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let moment = try command.asOf.map { try counter.moment($0) }
            if command.learn { try await counter.shop.learnMeasureBasis() }
            let reading = try await counter.shop.businessMeasures(asOf: moment)
            if command.json {
                let answer = FindingsJSON(reading.findings, of: nil, asOf: reading.asOf, counter.phrases)
                counter.console.out(try JSONText.of(answer))
                return
            }
            let day = counter.phrases.zone.day(of: reading.asOf)
            counter.console.out(counter.phrases.businessMeasuresTitle)
            counter.console.out(
                counter.phrases.measuredFrom(customers: reading.customers, until: counter.phrases.longDate(day)))
            var text = FindingsText(counter.phrases, asOf: reading.asOf, entries: reading.evidence, names: reading.names)
            // Of an earlier moment nothing is kept.
            if moment == nil { text.worse = try await counter.shop.whoFaresWorse() }
            counter.console.out(text.of(reading.findings, withNotes: false, about: nil))
        }
    }
}

/// Findings as a terminal shows them: principle after principle, what is known first in figures people can check.
struct FindingsText {
    private let phrases: Phrasebook
    private let asOf: Instant
    private let entries: [EntryID: Entry]
    private let names: [CustomerID: String]
    var worse = FaresWorse()

    init(_ phrases: Phrasebook, asOf: Instant, entries: [EntryID: Entry], names: [CustomerID: String]) {
        self.phrases = phrases
        self.asOf = asOf
        self.entries = entries
        self.names = names
    }

    func of(_ findings: [Finding], withNotes: Bool, about customer: String?) -> String {
        let known = findings.filter { $0.state != .unknown }
        guard !known.isEmpty else { return phrases.nothingMeasured }
        var lines: [String] = []
        for principle in Principle.allCases {
            let of = known.filter { MeasureName(rawValue: $0.measure)?.principle == principle }
            if of.isEmpty { continue }
            lines += ["", phrases.name(principle)]
            for finding in of { lines += self.lines(finding, withNotes: withNotes, about: customer) }
        }
        return lines.joined(separator: "\n")
    }

    private func lines(_ finding: Finding, withNotes: Bool, about customer: String?) -> [String] {
        let line = phrases.line(finding)
        let care = finding.needsCare ? " · \(phrases.wantsCare)" : ""
        let range = line.range.map { " (\($0))" } ?? ""
        var lines = ["  \(line.label) [\(finding.measure)]: \(line.sentence)\(range) · \(line.state)\(care)"]
        if let basis = line.basis { lines.append("    \(basis)") }
        if let next = line.next { lines.append("    → \(next)") }
        if let some = worse.by[finding.measure], !some.isEmpty {
            lines.append("    \(phrases.faresWorse) \(some.map(\.name).joined(separator: ", "))")
        }
        guard withNotes else { return lines }
        for one in finding.evidence.reversed() {
            guard let entry = entries[one.entry] else { continue }
            let name = customer ?? entry.customer.flatMap { names[$0] } ?? ""
            lines.append("    \(phrases.moment(entry.at, now: asOf))  \(phrases.happening(entry, customerName: name))")
        }
        return lines
    }
}

/// Findings for other programs.
struct FindingsJSON: Encodable {
    struct Prior: Encodable {
        var mean: Double
        var strength: Double
        var assumed: Bool
    }
    struct Evidence: Encodable {
        var entry: EntryID
        var weight: Double
        var outcome: Bool?
    }
    struct Line: Encodable {
        var measure: String
        var principle: String?
        var label: String
        var state: String
        var direction: String
        var value: Double?
        var low: Double?
        var high: Double?
        var effectiveEvidence: Double
        var prior: Prior?
        var needsCare: Bool
        var sentence: String
        var next: String?
        var rules: Int
        var learntAsOf: String?
        var evidence: [Evidence]
    }
    var customer: String?
    var customerId: CustomerID?
    var asOf: String
    var findings: [Line]

    init(_ findings: [Finding], of customer: Customer?, asOf: Instant, _ phrases: Phrasebook) {
        self.customer = customer?.name
        customerId = customer?.id
        self.asOf = asOf.iso(in: phrases.zone)
        self.findings = findings.map { finding in
            let line = phrases.line(finding)
            return Line(
                measure: finding.measure,
                principle: MeasureName(rawValue: finding.measure).map { String(describing: $0.principle) }, label: line.label,
                state: String(describing: finding.state), direction: String(describing: finding.direction),
                value: finding.value?.finite, low: finding.interval?.lowerBound.finite,
                high: finding.interval?.upperBound.finite,
                effectiveEvidence: finding.effectiveEvidence,
                prior: finding.prior.map { Prior(mean: $0.mean, strength: $0.strength, assumed: $0.isAssumed) },
                needsCare: finding.needsCare, sentence: line.sentence, next: line.next, rules: finding.parameters.rules,
                learntAsOf: finding.parameters.learntAsOf?.iso(in: phrases.zone),
                evidence: finding.evidence.map { Evidence(entry: $0.entry, weight: $0.weight, outcome: $0.outcome) })
        }
    }
}

extension Double {
    /// JSON has no infinity.
    fileprivate var finite: Double? { isFinite ? self : nil }
}
