import ArgumentParser
import Journal
import Phrases
import UseCases
import Vocabulary

struct MergeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Two customers are one: A joins B. / Dua pelanggan satu orang: A masuk ke B.")

    @OptionGroup var options: SharedOptions
    @Argument(help: "Who joins: a name, a phone, an address, a number.")
    var one: String
    @Argument(help: "Who stays and is shown.")
    var other: String
    @Flag(help: "Only say what would come together.")
    var preview = false
    @Flag(help: "Do not ask.")
    var yes = false

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let leaving = try await counter.customer(command.one)
            let staying = try await counter.customer(command.other)
            guard let preview = try await counter.shop.previewMerge(of: leaving.id, into: staying.id) else {
                throw counter.fail(.unknownCustomer(command.one))
            }
            if let refusal = preview.refusal { throw counter.refused(refusal, leaving.name, staying.name) }
            if command.preview || !command.yes { counter.console.out(MergeText(preview, counter.phrases).text) }
            if command.preview { return }
            if !command.yes {
                let answer = await counter.console.ask(counter.phrases.mergeQuestion)
                let said = answer?.trimmingSpaces().lowercased()
                guard let said, ["y", "ya", "yes"].contains(said) else { throw counter.fail(.saidNothing) }
            }
            do {
                try await counter.shop.merge(leaving.id, into: staying.id)
            } catch let error as JournalError {
                throw counter.refused(error, leaving.name, staying.name)
            }
            counter.console.out(counter.phrases.merged(leaving.name, staying.name))
            counter.console.out(counter.phrases.canBePartedAgain(leaving.id))
        }
    }
}

struct UnmergeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unmerge", abstract: "They were two after all: each gets back their own. / Pisahkan lagi.")

    @OptionGroup var options: SharedOptions
    @Argument(help: "The one who joined: a name, a phone, a number.")
    var customer: String

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let cards = try await counter.shop.findMerged(command.customer)
            guard let card = cards.first else {
                throw counter.fail(.notMerged(try await counter.customer(command.customer).name))
            }
            guard cards.count == 1 else {
                throw counter.fail(
                    .ambiguousCustomer(command.customer, candidates: cards.prefix(8).map { "\($0.name) (\($0.id))" }))
            }
            let staying = try await counter.customer(String(card.id.value))
            do {
                try await counter.shop.unmerge(card.id)
            } catch let error as JournalError {
                throw counter.refused(error, card.name, staying.name)
            }
            counter.console.out(counter.phrases.parted(card.name, from: staying.name))
        }
    }
}

struct NotSameCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notsame", abstract: "Two customers are not one; never ask again. / Bukan orang yang sama.")

    @OptionGroup var options: SharedOptions
    @Argument(help: "A name, a phone, an address, a number.")
    var one: String
    @Argument(help: "The other one.")
    var other: String
    @Flag(help: "They may be one after all.")
    var takeBack = false

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let one = try await counter.customer(command.one)
            let other = try await counter.customer(command.other)
            do {
                if command.takeBack {
                    try await counter.shop.takeBackApart(one.id, from: other.id)
                    counter.console.out(counter.phrases.toldApartTakenBack(one.name, other.name))
                } else {
                    try await counter.shop.tellApart(one.id, from: other.id)
                    counter.console.out(counter.phrases.toldApart(one.name, other.name))
                }
            } catch JournalError.toldApart {
                counter.console.out(counter.phrases.toldApart(one.name, other.name))
            } catch JournalError.notFound where command.takeBack {
                counter.console.out(counter.phrases.toldApartTakenBack(one.name, other.name))
            } catch let error as JournalError {
                throw counter.refused(error, one.name, other.name)
            }
        }
    }
}

extension AtTheCounter {
    /// Why two cards stay as they are, as a sentence.
    fileprivate func refused(_ error: JournalError, _ one: String, _ other: String) -> any Error {
        switch error {
        case .alreadyOne: fail(.alreadyOne(one, other))
        case .personAndOrganisation: fail(.personAndOrganisation(one, other))
        case .toldApart: fail(.toldApart(one, other))
        case .notMerged: fail(.notMerged(one))
        default: error
        }
    }
}

/// What a merge would bring together, as a terminal shows it.
struct MergeText {
    private let preview: MergePreview
    private let phrases: Phrasebook

    init(_ preview: MergePreview, _ phrases: Phrasebook) {
        self.preview = preview
        self.phrases = phrases
    }

    var text: String {
        var lines = [phrases.mergeHeadline(preview.leaving.customer.name, preview.staying.customer.name)]
        for half in [preview.leaving, preview.staying] {
            lines += ["", "\(half.customer.name) (\(half.customer.id))"]
            lines += half.handles.map { "  \(phrases.handle($0))" }
            lines.append(
                "  "
                    + phrases.holdings(
                        orders: half.orders, promises: half.promises, complaints: half.complaints, facts: half.facts.count))
        }
        if !preview.contradictions.isEmpty {
            lines += ["", phrases.contradictions]
            lines += preview.contradictions.map {
                "  \(phrases.contradiction($0.key, $0.leaving, $0.staying, shown: $0.shown))"
            }
        }
        lines += ["", phrases.afterwards, "  \(preview.staying.customer.name)"]
        lines += preview.handlesAfter.map { "  \(phrases.handle($0))" }
        lines.append("  \(phrases.orderCount(preview.ordersAfter))")
        lines += ["", phrases.canBePartedAgain(preview.leaving.customer.id)]
        return lines.joined(separator: "\n")
    }
}
