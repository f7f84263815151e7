import ArgumentParser
import Foundation
import Guidance
import Journal
import Phrases
import UseCases
import Vocabulary

/// `akrab proposals [NAME]`: what chats of the last days seem to say and nobody has written down.
struct ProposalsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proposals",
        abstract: "What recent chats say that is not written down. / Yang terdengar di chat dan belum dicatat.",
        discussion: "Each has a number for akrab accept and akrab drop. Nothing is written down by looking.")

    @OptionGroup var options: SharedOptions
    @Argument(help: "A name, a phone, an address, a number. Without it: everybody of the last days.")
    var customer: String?
    @Option(help: "Look from this day or moment.")
    var asOf: String?
    @Option(help: "At most so many.")
    var limit = 20
    @Flag(help: "As JSON.")
    var json = false

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let shop = counter.shop
            let moment = try command.asOf.map { try counter.moment($0) }
            let limit = min(max(1, command.limit), 200)
            try await shop.readLatestMessages()
            let lines: [ProposalLine]
            if let customer = command.customer {
                lines = Array(try await shop.proposals(of: try await counter.customer(customer).id, asOf: moment).prefix(limit))
            } else {
                lines = try await shop.proposals(asOf: moment, limit: limit)
            }
            let text = ProposalsText(lines, counter.phrases, now: moment ?? shop.now)
            counter.console.out(command.json ? try text.json : text.text)
        }
    }
}

struct AcceptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "Write a proposal down, as heard or in better words. / Catat usulan.")

    @OptionGroup var options: SharedOptions
    @Argument(help: "Its number in akrab proposals.")
    var proposal: String
    @Option(help: "Better words for it.")
    var words: String?
    @Option(help: "Of a promise: another day.")
    var due: String?

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let id = try counter.proposal(command.proposal)
            if command.due != nil, id.kind != .promise { throw CommandFailure(counter.phrases.onlyPromisesAreDue) }
            let changes = ProposalChanges(
                words: command.words, due: try command.due.map { try PromiseCommand.due($0, counter) })
            let line = try await counter.deciding(command.proposal) { try await $0.accept(id, changing: changes) }
            counter.console.out(counter.phrases.accepted(line.proposal, customerName: line.customer.name))
        }
    }
}

struct DropCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop", abstract: "Leave a proposal; it is not asked again. / Lewati usulan.")

    @OptionGroup var options: SharedOptions
    @Argument(help: "Its number in akrab proposals.")
    var proposal: String

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let id = try counter.proposal(command.proposal)
            _ = try await counter.deciding(command.proposal) { try await $0.drop(id) }
            counter.console.out(counter.phrases.dropped)
        }
    }
}

extension AtTheCounter {
    fileprivate func proposal(_ words: String) throws -> Proposal.ID {
        guard let id = Proposal.ID(words) else { throw CommandFailure(phrases.unknownProposal(words)) }
        return id
    }

    fileprivate func deciding(_ words: String, _ verb: (Shop) async throws -> ProposalLine) async throws -> ProposalLine {
        do {
            return try await verb(shop)
        } catch JournalError.notFound {
            throw CommandFailure(phrases.unknownProposal(words))
        } catch is PromiseWithoutDay {
            throw CommandFailure(phrases.promiseNeedsDay)
        } catch JournalError.alreadyClosed {
            throw CommandFailure(phrases.proposalAlreadyDecided)
        }
    }
}

/// Proposals as a terminal and as programs read them.
private struct ProposalsText {
    let lines: [ProposalLine]
    let phrases: Phrasebook
    let now: Instant

    init(_ lines: [ProposalLine], _ phrases: Phrasebook, now: Instant) {
        self.lines = lines
        self.phrases = phrases
        self.now = now
    }

    var text: String {
        guard !lines.isEmpty else { return phrases.noProposals }
        let paragraphs = lines.map { line in
            """
            \(line.customer.name) · \(phrases.tag(line.proposal))
               \(phrases.sentence(line.proposal, customerName: line.customer.name, now: now).text)
               \(quote(line))\(phrases.moment(line.source.at, now: now))
               → \(phrases.acceptLabel(line.proposal)): akrab accept \(line.proposal.id)\(line.proposal.needsDay ? " --due \(phrases.tomorrow)" : "")
               → \(phrases.dropLabel): akrab drop \(line.proposal.id)
            """
        }
        return ([phrases.worthWritingDown] + paragraphs).joined(separator: "\n\n")
    }

    /// An order may hold no words.
    private func quote(_ line: ProposalLine) -> String {
        let words = [line.source.event.words ?? "", line.proposal.words].first { !$0.isEmpty }
        return words.map { "\(phrases.quoted($0, limit: 200)) · " } ?? ""
    }

    private struct Answer: Encodable {
        var id: String
        var kind: String
        var customer: String
        var customerId: CustomerID
        var entry: EntryID
        var at: String
        var side: String
        var text: String
        /// Those of the text that say so.
        var words: String
        var sentence: String
        var becomes: String
        var key: String?
        var by: String?
        var due: String?
    }

    var json: String {
        get throws {
            try JSONText.of(
                lines.map { line -> Answer in
                    let proposal = line.proposal
                    var answer = Answer(
                        id: "\(proposal.id)", kind: proposal.id.kind.rawValue, customer: line.customer.name,
                        customerId: line.customer.id, entry: line.source.id, at: line.source.at.instant.iso(in: phrases.zone),
                        side: String(describing: line.source.side), text: line.source.event.words ?? "",
                        words: proposal.words,
                        sentence: phrases.sentence(proposal, customerName: line.customer.name, now: now).text, becomes: "")
                    switch proposal.becomes {
                    case .promise(let made, let side):
                        answer.becomes = made.what
                        answer.by = String(describing: side)
                        answer.due = made.due.day(in: phrases.zone).iso
                    case .undatedPromise(let what, let side):
                        answer.becomes = what
                        answer.by = String(describing: side)
                    case .complaint(let complaint): answer.becomes = complaint.text
                    case .suggestion(let suggestion): answer.becomes = suggestion.text
                    case .stance(let fact):
                        answer.becomes = fact.value
                        answer.key = fact.key
                    case .concession(let concession, let side):
                        answer.becomes = concession.text
                        answer.by = String(describing: side)
                    case .favour(let gift): answer.becomes = gift.text
                    case .moment(let moment):
                        answer.becomes = moment.text
                        answer.key = moment.kind.rawValue
                    case .risk(let risk, _): answer.becomes = risk.text
                    case .decision(let made):
                        answer.becomes = made.chosen
                        answer.key = made.situation
                    }
                    return answer
                })
        }
    }
}
