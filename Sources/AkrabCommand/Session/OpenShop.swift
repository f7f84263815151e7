import ArgumentParser
import Foundation
import Journal
import Logging
import Phrases
import Storage
import UseCases
import Vocabulary

/// What a command works with: the open shop, the language, the terminal.
struct AtTheCounter {
    var shop: Shop
    var phrases: Phrasebook
    var console: any Console
    var session: Session

    func fail(_ trouble: Trouble) -> CommandFailure { CommandFailure(phrases.sentence(trouble)) }
}

extension SharedOptions {
    /// Opens the shop, here or by handing the command to the server that owns it; the one place that picks an engine.
    /// - Parameters:
    ///   - mayBegin: where there is none yet, a new shop begins; elsewhere a mistyped place is said to be none.
    ///   - lookingThrough: all pages are looked at before anything is written (of a large file, beside the work).
    func withShop(mayBegin: Bool = false, lookingThrough: Bool = false, _ body: (AtTheCounter) async throws -> Void)
        async throws
    {
        guard let session = Session.current else { throw CommandFailure("no session") }
        let language = spoken(session)
        let phrases = Phrasebook(language, zone: .jakarta)
        let location = location(session)
        if let shop = session.shop {
            do {
                try await run(body, shop, session, language)
            } catch {
                throw Self.explained(error, phrases, location)
            }
            return
        }
        guard mayBegin || Self.holdsShop(location) else { throw CommandFailure(phrases.sentence(.notAShop(path: location))) }
        let database: any Database
        do {
            database = try await Self.open(location, snapshot: !noSnapshot)
        } catch let error as StorageError {
            try await Self.handOn(session, error, phrases, location)
            throw CommandFailure(phrases.sentence(Trouble(error, location: location)))
        }
        try await Self.closing(database, phrases: phrases, location: location) {
            if lookingThrough { try await Self.lookThrough(database) }
            let shop = try await Shop.open(database, log: CommandLog.quiet)
            try await run(body, shop, session, language)
        }
    }

    /// To the server that owns the folder, if that is why it could not be opened.
    /// - Throws: ``CommandFailure`` with the exit code, when somebody carried it out.
    private static func handOn(
        _ session: Session, _ error: StorageError, _ phrases: Phrasebook, _ location: String
    ) async throws {
        guard case .ownedElsewhere = error.kind,
            let answer = await ForwardedCommand.run(session, socketPath: location + "/akrab.sock")
        else { return }
        switch answer {
        case .carriedOut(let code): throw CommandFailure(nil, code: code)
        case .lost: throw CommandFailure(phrases.sentence(Trouble.serverWentAway))
        }
    }

    /// Larger ones would keep whoever waits for the pages waiting.
    private static let quicklyLookedThrough: Int64 = 256 << 20

    private static func lookThrough(_ database: any Database) async throws {
        guard let database = database as? SQLiteDatabase else { return }
        guard database.size > quicklyLookedThrough else { return try await database.lookThrough() }
        Task.detached(priority: .background) {
            do {
                try await database.lookThrough()
            } catch {
                CommandLog.quiet.critical("the data are damaged; nothing more is written", metadata: ["detail": "\(error)"])
            }
        }
    }

    /// Opens the data to look at them, without changing anything; beside a server, the server looks.
    /// - Parameter unreadable: what is done when the files are so damaged that they are not even opened.
    func withData(
        unreadable: (Flaw, Phrasebook, any Console) throws -> Void, _ body: (DataAtHand) async throws -> Void
    ) async throws {
        guard let session = Session.current else { throw CommandFailure("no session") }
        let location = location(session)
        let phrases = Phrasebook(spoken(session), zone: .jakarta)
        func data(_ database: any Checkable, _ folder: DataFolder?) -> DataAtHand {
            DataAtHand(
                database: database, folder: folder, location: location, phrases: phrases, console: session.console,
                shop: session.shop)
        }
        do {
            if let database = session.shop?.journal.database as? any Checkable { return try await body(data(database, nil)) }
            guard !Self.isAddress(location) else { return try await body(data(PostgreSQLReader(url: location), nil)) }
            guard FileManager.default.fileExists(atPath: location + "/akrab.db") else {
                throw Trouble.notAShop(path: location)
            }
            let folder = try DataFolder(location)
            defer { folder.release() }
            if let flaw = try folder.flawAtRest() { return try unreadable(flaw, phrases, session.console) }
            let reader: SQLiteReader
            do {
                reader = try SQLiteReader(in: folder)
            } catch let error as StorageError where error.kind == .damaged {
                let flaw = Flaw(.pageDamaged, .restore, table: "akrab.db", detail: error.detail)
                return try unreadable(flaw, phrases, session.console)
            }
            try await body(data(reader, folder))
        } catch let error as StorageError {
            try await Self.handOn(session, error, phrases, location)
            throw Self.explained(error, phrases, location)
        } catch {
            throw Self.explained(error, phrases, location)
        }
    }

    /// Data that were put back and only wait for their name count. Whether a server holds any shows when it is asked.
    private static func holdsShop(_ location: String) -> Bool {
        isAddress(location)
            || ["/akrab.db", "/akrab.db.next"].contains { FileManager.default.fileExists(atPath: location + $0) }
    }

    static func isAddress(_ location: String) -> Bool {
        location.hasPrefix("postgres://") || location.hasPrefix("postgresql://")
    }

    private func run(
        _ body: (AtTheCounter) async throws -> Void, _ shop: Shop, _ session: Session, _ language: Language
    ) async throws {
        try await body(
            AtTheCounter(
                shop: shop, phrases: Phrasebook(language, zone: shop.zone), console: session.console, session: session))
    }

    /// - Parameter snapshot: an upgrade keeps what there was, or asks for it to be kept.
    static func open(_ location: String, snapshot: Bool) async throws -> any Database {
        if isAddress(location) {
            return try await PostgreSQLDatabase(url: location, upgrading: !snapshot)
        }
        return try SQLiteDatabase(in: try DataFolder(location), snapshot: snapshot)
    }

    /// A folder that is owned already.
    static func open(_ folder: DataFolder, snapshot: Bool) throws -> any Database {
        try SQLiteDatabase(in: folder, snapshot: snapshot)
    }

    /// Whatever happens, the database is closed; what storage could not do becomes a sentence.
    static func closing(
        _ database: any Database, phrases: Phrasebook, location: String, _ body: () async throws -> Void
    ) async throws {
        let result: Result<Void, any Error>
        do {
            try await body()
            result = .success(())
        } catch {
            result = .failure(error)
        }
        do {
            try await database.close()
        } catch {
            // What the command did is kept; what could not be done is only to put the data in order behind it.
            if case .success = result { throw explained(error, phrases, location) }
        }
        if case .failure(let error) = result { throw explained(error, phrases, location) }
    }

    /// What was thrown, as something to tell a person: their own mistakes as they are, ours without their insides.
    static func explained(_ error: any Error, _ phrases: Phrasebook, _ location: String) -> any Error {
        switch error {
        case is CommandFailure, is ValidationError, is ExitCode, is CleanExit: return error
        case let error as StorageError: return CommandFailure(phrases.sentence(Trouble(error, location: location)))
        case let error as BackupTrouble: return CommandFailure(phrases.sentence(Trouble(error)))
        case let error as Trouble: return CommandFailure(phrases.sentence(error))
        case is NothingToListenWith: return CommandFailure(phrases.noWeights)
        case JournalError.emptyWords: return CommandFailure(phrases.sentence(Trouble.missing(what: phrases.theWords)))
        default:
            let trouble = Trouble.unexpected()
            CommandLog.quiet.error("a command failed", metadata: ["detail": "\(error)", "trouble": "\(trouble)"])
            return CommandFailure(phrases.sentence(trouble))
        }
    }
}

extension Trouble {
    init(_ error: StorageError, location: String) {
        CommandLog.quiet.error("storage", metadata: ["detail": "\(error)"])
        self =
            switch error.kind {
            case .ownedElsewhere: .anotherProgramUses(folder: location)
            case .diskFull: .diskFull
            case .diskFailing: .diskFailing
            case .damaged: .databaseDamaged
            case .newerSchema: .newerThanThis
            case .upgradeNeedsDump:
                .upgradeNeedsDump(command: ServerTools(location, stamp: Zone.jakarta.stamp(Shop.wallClock())).dump)
            case .readOnly: .cannotWrite(path: location)
            case .busy: .busy
            case .unreachable: location.contains("://") ? .databaseUnreachable : .cannotWrite(path: location)
            default: .unexpected()
            }
    }

    init(_ trouble: BackupTrouble) {
        self =
            switch trouble {
            case .notThere(let path): .fileNotFound(path: path)
            case .alreadyThere(let path): .backup(.alreadyThere(path: path))
            case .notABackup(let path): .backup(.notABackup(path: path))
            case .newer(let path): .backup(.newer(path: path))
            case .notWhole(let path): .backup(.notWhole(path: path))
            case .damaged(let path): .backup(.damaged(path: path))
            case .wrongPassphrase(let path): .backup(.wrongPassphrase(path: path))
            case .passphraseNeeded, .emptyPassphrase: .passphraseNeeded
            }
    }

    /// With a number to find it by in the log.
    static func unexpected() -> Trouble { .unexpected(reference: String(UInt32.random(in: 0...UInt32.max), radix: 36)) }
}

enum CommandLog {
    /// A command's own words go to the terminal; the log speaks only when asked to (AKRAB_LOG=debug).
    static let quiet: Logger = {
        var log = Logger(label: "akrab") { StreamLogHandler.standardError(label: $0) }
        let level = ProcessInfo.processInfo.environment["AKRAB_LOG"].flatMap(Logger.Level.init(rawValue:))
        log.logLevel = level ?? .critical
        return log
    }()
}
