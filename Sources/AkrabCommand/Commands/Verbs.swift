import ArgumentParser
import Journal
import Phrases
import UseCases
import Vocabulary

struct PromiseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "promise", abstract: "Write down a promise of ours (or of theirs). / Catat janji.")

    @OptionGroup var options: SharedOptions
    @Argument(help: "A name, a phone, an address, a number.")
    var customer: String
    @Argument(help: "What was promised.")
    var what: String
    @Option(help: "By when: 2026-11-21, besok, Jumat, \"2026-11-21 15:00\".")
    var due: String
    @Flag(help: "They promised it, not we.")
    var theirs = false

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let found = try await counter.customer(command.customer)
            let due = try Self.due(command.due, counter)
            let promise = try await counter.shop.promise(
                command.what, to: found.id, due: due, by: command.theirs ? .customer : .us)
            counter.console.out(counter.phrases.promiseNoted(what: command.what, to: found.name, due: due, number: promise))
        }
    }

    static func due(_ words: String, _ counter: AtTheCounter) throws -> Due {
        let today = counter.shop.zone.day(of: counter.shop.now)
        let zone = counter.shop.zone
        if let moment = SaidDay.hour(words, today: today, zone: zone) { return .at(moment) }
        if let day = SaidDay.read(words, today: today) { return .on(day, in: zone) }
        return .at(try counter.moment(words))
    }
}

struct KeepCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keep", abstract: "A promise was kept. / Janji sudah ditepati.")

    @OptionGroup var options: SharedOptions
    @Argument(help: "The customer, or the promise's number.")
    var customer: String
    @Argument(help: "Words of the promise, when there are several.")
    var what: String?
    @Option(help: "Instead of keeping it, ask for time until then.")
    var move: String?

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let promise = try await command.promise(counter)
            do {
                if let move = command.move {
                    let due = try PromiseCommand.due(move, counter)
                    try await counter.shop.move(promise.id, to: due, askedBy: .us)
                    counter.console.out(counter.phrases.promiseMoved(what: promise.what, due: due))
                } else {
                    try await counter.shop.keep(promise.id)
                    counter.console.out(counter.phrases.promiseKept(what: promise.what))
                }
            } catch JournalError.alreadyClosed {
                throw counter.fail(.promiseAlreadySettled)
            }
        }
    }

    private func promise(_ counter: AtTheCounter) async throws -> Promise {
        if let id = PromiseID(customer), let found = try await counter.shop.promise(id) { return found }
        let found = try await counter.customer(customer)
        let open = try await counter.shop.openPromises(to: found.id)
        let wanted = what.map(KeptText.searchKey)
        let matching = open.filter { promise in wanted.map { KeptText.searchKey(promise.what).contains($0) } ?? true }
        guard let first = matching.first, matching.count == 1 || what == nil && open.count == 1 else {
            if matching.count > 1 {
                throw CommandFailure(counter.phrases.whichPromise(matching.map { (what: $0.what, number: $0.id) }))
            }
            throw counter.fail(.unknownPromise(what ?? customer))
        }
        return first
    }
}

struct NoteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "note", abstract: "Write something down. / Catat.")
    @OptionGroup var options: SharedOptions
    @OptionGroup var words: CustomerAndWords

    mutating func run() async throws {
        try await words.carryOut(options) { shop, customer, text in try await shop.note(text, about: customer) }
    }
}

struct ComplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "complain", abstract: "They complained. / Catat keluhan.")
    @OptionGroup var options: SharedOptions
    @OptionGroup var words: CustomerAndWords

    mutating func run() async throws {
        try await words.carryOut(options) { shop, customer, text in try await shop.complain(text, by: customer) }
    }
}

struct CareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "care", abstract: "A kindness without an offer: condolence, a greeting. / Perhatian tanpa jualan.")
    @OptionGroup var options: SharedOptions
    @OptionGroup var words: CustomerAndWords

    mutating func run() async throws {
        try await words.carryOut(options) { shop, customer, text in try await shop.care(text, for: customer) }
    }
}

struct RememberCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remember", abstract: "Something to remember of them: key and value. / Tambah ingatan.")
    @OptionGroup var options: SharedOptions
    @Argument(help: "A name, a phone, an address, a number.")
    var customer: String
    @Argument(help: "What it is about: birthday, likes, address …")
    var key: String
    @Argument(help: "What it is.")
    var value: String

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let found = try await counter.customer(command.customer)
            try await counter.shop.learn(command.key, command.value, about: found.id)
            counter.console.out(counter.phrases.noted(about: found.name))
        }
    }
}

struct AnsweredCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answered", abstract: "They were answered elsewhere, or need no answer. / Sudah dibalas.")
    @OptionGroup var options: SharedOptions
    @Argument(help: "A name, a phone, an address, a number.")
    var customer: String
    @Flag(help: "Their message needs no answer.")
    var notNeeded = false

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let found = try await counter.customer(command.customer)
            if command.notNeeded {
                try await counter.shop.markNeedsNoAnswer(found.id)
            } else {
                try await counter.shop.markAnswered(found.id)
            }
            counter.console.out(counter.phrases.noted(about: found.name))
        }
    }
}

struct ToldCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "told", abstract: "We told them of a risk (a double order), or both are meant. / Sudah ditanyakan.")
    @OptionGroup var options: SharedOptions
    @Argument(help: "A name, a phone, an address, a number.")
    var customer: String

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let found = try await counter.customer(command.customer)
            try await counter.shop.tellRisk(to: found.id)
            counter.console.out(counter.phrases.noted(about: found.name))
        }
    }
}

struct LaterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "later", abstract: "Not now, on purpose; promises and waits still show. / Nanti dulu.")
    @OptionGroup var options: SharedOptions
    @OptionGroup var words: CustomerAndWords
    @Option(help: "Not before then; a week without it.")
    var until: String?

    mutating func run() async throws {
        let until = until
        try await words.carryOut(options) { counter, shop, customer, text in
            try await shop.holdBack(text, from: customer, until: try until.map { try counter.moment($0) })
        }
    }
}

/// A customer and some words: what most verbs take.
struct CustomerAndWords: ParsableArguments {
    @Argument(help: "A name, a phone, an address, a number.")
    var customer: String
    @Argument(help: "The words.")
    var text: String

    func carryOut(
        _ options: SharedOptions, _ verb: @escaping (AtTheCounter, Shop, CustomerID, String) async throws -> Void
    ) async throws {
        try await options.withShop { counter in
            let found = try await counter.customer(customer)
            try await verb(counter, counter.shop, found.id, text)
            counter.console.out(counter.phrases.noted(about: found.name))
        }
    }

    func carryOut(
        _ options: SharedOptions, _ verb: @escaping (Shop, CustomerID, String) async throws -> Void
    ) async throws {
        try await carryOut(options) { _, shop, customer, text in try await verb(shop, customer, text) }
    }
}
