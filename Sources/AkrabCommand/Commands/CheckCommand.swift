import ArgumentParser
import Foundation
import Phrases
import Storage
import Synchronization
import UseCases
import Vocabulary

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Is everything as it should be? Only looks. / Periksa apakah datanya utuh.",
        discussion:
            "With a plan (JSON): could it hurt anybody? / Dengan rencana (JSON): bisa menyinggung siapa? Ends with exit code 0 when all is well, 2 when something is wrong."
    )

    @Argument(help: "A plan for an offer or an event, to be looked at before it goes out. Without it: the data.")
    var plan: String?
    @OptionGroup var options: SharedOptions
    @Flag(help: "Make anew what can be made anew without loss; the data before are kept.")
    var mend = false
    @Flag(help: "As JSON.")
    var json = false

    /// Something is wrong.
    static let flawed: Int32 = 2

    mutating func run() async throws {
        if let plan { return try await PlanLook.run(plan, language: options.language, asJSON: json) }
        let command = self
        try await options.withData { flaw, phrases, console in
            try Self.tell(CheckReport(unreadable: flaw), console, phrases, asJSON: command.json)
        } _: { data in
            let looked = try await Self.look(data.database, data)
            guard command.mend else {
                return try Self.tell(CheckReport(looked), data.console, data.phrases, asJSON: command.json)
            }
            try await command.putRight(looked, data)
        }
    }

    private static func look(_ database: any Checkable, _ data: DataAtHand) async throws -> [Looked] {
        let order = CheckName.allCases
        let looked = try await Checkup(database, now: Shop.wallClock()) { check, rows in
            let step = (order.firstIndex(of: check) ?? 0) + 1
            data.console.status(data.phrases.checking(check, step: step, of: order.count, rows: rows))
        }.run()
        data.console.status("")
        return looked
    }

    private static func tell(
        _ report: CheckReport, _ console: any Console, _ phrases: Phrasebook, asJSON: Bool
    ) throws {
        console.out(asJSON ? try report.json(phrases) : report.text(phrases))
        if !report.looked.isClean { throw CommandFailure(nil, code: flawed) }
    }

    // MARK: mending

    private func putRight(_ looked: [Looked], _ data: DataAtHand) async throws {
        guard !looked.isStorageDamaged else {
            data.console.out(json ? try CheckReport(looked).json(data.phrases) : CheckReport(looked).text(data.phrases))
            throw CommandFailure(data.phrases.notMended, code: Self.flawed)
        }
        guard looked.canBeMended else {
            if !json { data.console.out(data.phrases.nothingToMend) }
            return try Self.tell(CheckReport(looked), data.console, data.phrases, asJSON: json)
        }
        if let shop = data.shop { return try await mend(shop, data) }
        if data.folder == nil, !options.noSnapshot {
            let tools = ServerTools(data.location, stamp: data.phrases.zone.stamp(Shop.wallClock()))
            throw CommandFailure(data.phrases.mendNeedsDump(tools.dump), code: 3)
        }
        try await data.database.close()
        let database =
            if let folder = data.folder {
                try SharedOptions.open(folder, snapshot: !options.noSnapshot)
            } else {
                try await SharedOptions.open(data.location, snapshot: false)
            }
        try await SharedOptions.closing(database, phrases: data.phrases, location: data.location) {
            try await mend(try await Shop.open(database, log: CommandLog.quiet), data)
        }
    }

    private func mend(_ shop: Shop, _ data: DataAtHand) async throws {
        let (mended, kept) = try await shop.mend()
        guard let database = shop.journal.database as? any Checkable else { return }
        var report = CheckReport(try await Self.look(database, data))
        report.mended = mended
        report.kept = kept
        try Self.tell(report, data.console, data.phrases, asJSON: json)
    }
}

/// What a check has to say, for people and for programs.
struct CheckReport {
    var looked: [Looked]
    var mended: [Flaw] = []
    /// Where the data from before the mending are.
    var kept: String?

    init(_ looked: [Looked]) { self.looked = looked }

    /// Of a file that cannot be opened at all.
    init(unreadable flaw: Flaw) {
        looked = CheckName.allCases.map { check in
            guard check == (flaw.kind == .logCutShort ? .log : .pages) else {
                return Looked(check: check, rows: 0, flaws: [], flawCount: 0, hindrance: .tooDamaged)
            }
            return Looked(check: check, rows: 0, flaws: [flaw], flawCount: 1)
        }
    }

    private var canMend: Bool { looked.canBeMended }
    private var needsRestore: Bool { looked.contains { $0.flaws.contains { $0.remedy == .restore } } }

    func text(_ phrases: Phrasebook) -> String {
        var lines = mended.isEmpty ? [] : [phrases.mended(mended, kept: kept), ""]
        for one in looked { lines += [phrases.line(one)] + phrases.flaws(of: one) }
        let flaws = looked.reduce(0) { $0 + $1.flawCount }
        let notLooked = looked.count { $0.hindrance != nil }
        return lines.joined(separator: "\n") + "\n\n"
            + phrases.verdict(flaws: flaws, canMend: canMend, needsRestore: needsRestore, notLooked: notLooked)
    }

    func json(_ phrases: Phrasebook) throws -> String {
        struct FlawAnswer: Encodable {
            var kind: Flaw.Kind
            var remedy: Flaw.Remedy
            var table: String?
            var row: String?
            var entry: EntryID?
            var detail: String?
            var sentence: String
        }
        struct Check: Encodable {
            var check: CheckName
            var question: String
            var looked: Int
            var flawCount: Int
            var notLooked: Looked.Hindrance?
            var flaws: [FlawAnswer]
        }
        struct Answer: Encodable {
            var isClean: Bool
            var checks: [Check]
            var mended: [FlawAnswer]
            var kept: String?
        }
        func answer(_ flaw: Flaw) -> FlawAnswer {
            FlawAnswer(
                kind: flaw.kind, remedy: flaw.remedy, table: flaw.table, row: flaw.row, entry: flaw.entry, detail: flaw.detail,
                sentence: phrases.sentence(flaw))
        }
        let checks = looked.map { one in
            Check(
                check: one.check, question: phrases.question(one.check), looked: one.rows, flawCount: one.flawCount,
                notLooked: one.hindrance, flaws: one.flaws.map(answer))
        }
        return try JSONText.of(
            Answer(isClean: looked.isClean, checks: checks, mended: mended.map(answer), kept: kept))
    }
}
