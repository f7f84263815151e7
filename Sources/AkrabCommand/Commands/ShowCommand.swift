import ArgumentParser
import Foundation
import Measures
import Phrases
import UseCases
import Vocabulary

struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "What we know of one customer. / Apa yang kita tahu tentang seorang pelanggan.")

    @OptionGroup var options: SharedOptions
    @Argument(help: "A name, a phone, an address, a number.")
    var customer: String
    @Option(help: "Look from this day or moment.")
    var asOf: String?
    @Option(help: "At most so many lines of what happened.")
    var limit = 20

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let found = try await counter.customer(command.customer)
            let moment = try command.asOf.map { try counter.moment($0) }
            let view = try await counter.shop.customer(found.id, asOf: moment, timelineLimit: max(1, command.limit))
            guard let view else { throw counter.fail(.unknownCustomer(command.customer)) }
            counter.console.out(CustomerText(view, counter.phrases).text)
        }
    }
}

/// A customer as a terminal shows them.
struct CustomerText {
    private let view: CustomerView
    private let phrases: Phrasebook

    init(_ view: CustomerView, _ phrases: Phrasebook) {
        self.view = view
        self.phrases = phrases
    }

    var text: String {
        var lines = ["\(view.customer.name) (\(view.customer.id))"]
        lines += view.handles.map { "  \(phrases.handle($0))" }
        if let call = view.call {
            let card = phrases.card(call.call, call.words, now: view.asOf)
            lines += ["", "\(card.tag): \(card.reason.text)"]
        }
        lines += section(
            phrases.whatWeRemember, view.facts.map { "\(phrases.factKey($0.key)): \(phrases.factValue($0.key, $0.value))" })
        lines += section(phrases.openPromises, view.promises.filter { $0.state == .open }.map(promise))
        lines += section(
            phrases.relationship,
            view.findings.filter { $0.state != .unknown }.map { finding in
                let line = phrases.line(finding)
                return "\(line.label): \(line.short)"
            })
        lines += section(phrases.whatHappened, view.timeline.map(happening))
        return lines.joined(separator: "\n")
    }

    private func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", title] + lines.map { "  \($0)" }
    }

    private func promise(_ promise: Promise) -> String {
        let day = promise.due.day(in: phrases.zone)
        return "\(promise.what) · \(phrases.date(day, today: phrases.zone.day(of: view.asOf))) (\(promise.id))"
    }

    private func happening(_ entry: Entry) -> String {
        let line = phrases.happening(entry, customerName: view.customer.name)
        return "\(phrases.moment(entry.at, now: view.asOf))  \(line)"
    }
}
