import ArgumentParser
import CustomerValue
import Formats
import Foundation
import Phrases
import UseCases
import ValueReport
import Vocabulary

/// `akrab value FILE.csv`: what relationships are worth ahead, from any table of purchases; no database is opened.
struct ValueCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "value",
        abstract:
            "What relationships are worth ahead, from a table of purchases. / Perkiraan belanja ke depan dari daftar pembelian.",
        discussion: "Columns are found by their names. Everything stays on this machine; nothing is stored.")

    @Argument(help: "A CSV file with one purchase a line.")
    var file: String
    @Option(help: "The column that says who.")
    var customer: String?
    @Option(help: "The column that says when.")
    var date: String?
    @Option(help: "The column that says how much.")
    var amount: String?
    @Option(help: "The last day the models may see; what comes after checks them.")
    var calibrationEnd: String?
    @Option(help: "How many days ahead.")
    var horizon: Double?
    @Option(help: "auto, nbd, bgnbd, mbgnbd, pnbd, bgcnbdk or mbgcnbdk.")
    var model = "auto"
    @Option(help: "Times in days, weeks, months or years.")
    var unit = "weeks"
    @Flag(help: "As JSON.")
    var json = false
    @Option(help: "Write every customer there: customer,x,t_x,T,m,p_alive,expected,clv.")
    var perCustomer: String?
    @Option(help: "Write a page with pictures into this folder.")
    var report: String?
    @Option(help: "id or en. Without it: AKRAB_LANGUAGE, else Indonesian (English where the system speaks it).")
    var language: String?

    mutating func run() async throws {
        guard let session = Session.current else { throw CommandFailure("no session") }
        let phrases = Phrasebook(SharedOptions.spoken(language, session), zone: .jakarta)
        do {
            let request = try ValueRequest(
                customer: customer, date: date, amount: amount, calibrationEnd: calibrationEnd, horizonDays: horizon,
                model: model, unit: unit)
            try answer(request, session, phrases)
        } catch let trouble as TransactionColumns.Trouble {
            throw CommandFailure(trouble.sentence(phrases))
        } catch let trouble as ValueStudy.Trouble {
            throw CommandFailure(phrases.trouble(trouble))
        } catch is FileTrouble {
            throw CommandFailure(phrases.cannotReadPurchases(file))
        }
    }

    private func answer(_ request: ValueRequest, _ session: Session, _ phrases: Phrasebook) throws {
        let source = try FileSource(path: session.absolute(file))
        let table = try TransactionTable(source, request.columns) { rows in
            if session.console.isTerminal { session.console.status(phrases.rowsRead(rows)) }
        }
        session.console.status("")
        let study = try request.study(table)
        if let perCustomer {
            try write(to: session.absolute(perCustomer), phrases) { hand in try CustomerFile(study, table.names).write(hand) }
        }
        if let report {
            let folder = session.absolute(report)
            for picture in ValuePictures(study, table, phrases).files {
                try write(to: "\(folder)/\(picture.name)", in: folder, phrases) { hand in try hand(Array(picture.content.utf8))
                }
            }
        }
        session.console.out(json ? ValueJSON(study, table, phrases).text : ValueText(study, table, phrases).text)
    }

    private func write(
        to path: String, in folder: String? = nil, _ phrases: Phrasebook, _ content: (([UInt8]) throws -> Void) throws -> Void
    ) throws {
        do {
            if let folder { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }
            try Data().write(to: URL(fileURLWithPath: path))
            let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
            defer { try? handle.close() }
            try content { try handle.write(contentsOf: Data($0)) }
        } catch {
            throw CommandFailure(phrases.cannotWritePurchases(path))
        }
    }
}
