import ArgumentParser
import Foundation
import Phrases
import Storage
import UseCases

struct MoveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move",
        abstract: "Move the whole shop, between a folder and PostgreSQL. / Pindahkan seluruh toko ke tempat lain.",
        discussion: "The new place must be empty. The old data stay as they are.")

    @OptionGroup var options: SharedOptions
    @Option(help: "A folder, or postgres://…")
    var to: String

    mutating func run() async throws {
        guard let session = Session.current else { throw CommandFailure("no session") }
        let phrases = Phrasebook(options.spoken(session), zone: .jakarta)
        let source = options.location(session)
        let target = to.contains("://") ? to : session.absolute(to)
        if session.shop != nil { throw CommandFailure(phrases.sentence(.anotherProgramUses(folder: source))) }
        if !SharedOptions.isAddress(source), !FileManager.default.fileExists(atPath: source + "/akrab.db") {
            throw CommandFailure(phrases.sentence(.notAShop(path: source)))
        }
        let console = session.console
        do {
            let moving = Moving(from: Self.place(source), to: Self.place(target)) { table, rows in
                console.status(phrases.moving(table, rows: rows))
            }
            let moved = try await moving.run()
            console.status("")
            let tables = moved.map { (name: $0.table, rows: $0.rows) }
            console.out(phrases.moved(tables, to: Self.shown(target), from: Self.shown(source)))
        } catch let trouble as MoveTrouble {
            console.status("")
            throw CommandFailure(phrases.sentence(Self.trouble(trouble, source, target)))
        } catch let error as StorageError where error.kind == .unreachable && SharedOptions.isAddress(target) {
            console.status("")
            throw CommandFailure(phrases.sentence(.move(.targetUnreachable(place: Self.shown(target)))))
        } catch {
            console.status("")
            throw SharedOptions.explained(error, phrases, Self.isOwned(error) ? source : target)
        }
    }

    private static func place(_ location: String) -> Moving.Place {
        SharedOptions.isAddress(location) ? .server(url: location) : .folder(location)
    }

    private static func shown(_ location: String) -> String { ServerTools.withoutPassword(location) }

    private static func isOwned(_ error: any Error) -> Bool {
        if case .ownedElsewhere? = (error as? StorageError)?.kind { true } else { false }
    }

    private static func trouble(_ trouble: MoveTrouble, _ source: String, _ target: String) -> Trouble {
        CommandLog.quiet.error("not moved", metadata: ["detail": "\(trouble)"])
        return switch trouble {
        case .targetNotEmpty: .move(.targetNotEmpty(place: shown(target)))
        case .served(let isSource): .move(.served(place: shown(isSource ? source : target)))
        case .samePlace: .move(.samePlace)
        case .olderSource: .move(.olderSource)
        case .flawedSource: .move(.flawedSource)
        case .notTheSame(let table): .move(.notTheSame(table: table))
        case .interrupted: .move(.interrupted)
        }
    }
}
