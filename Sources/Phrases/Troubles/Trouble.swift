/// What can go wrong in a way that a person should hear of. Detail for engineers goes to the log, never in here.
package enum Trouble: Error, Hashable, Sendable {
    /// A server or another command holds this shop's folder.
    case anotherProgramUses(folder: String)
    case databaseUnreachable
    /// The server that carried out the command ended in the middle of it.
    case serverWentAway
    case databaseDamaged
    /// Written by a newer Akrab than this one.
    case newerThanThis
    case diskFull
    /// The disk answered with an error; whether the last thing is on it is unknown.
    case diskFailing
    case cannotWrite(path: String)
    case cannotRead(path: String)
    case fileNotFound(path: String)
    case notAShop(path: String)
    case unknownCustomer(String)
    case ambiguousCustomer(String, candidates: [String])
    case unknownPromise(String)
    case unknownComplaint(String)
    case unknownImport(String)
    case notADate(String)
    case notAMoment(String)
    case missing(what: String)
    /// What was said for an option is none of what it may be.
    case notAChoice(String, option: String, choices: [String])
    /// About a file of a backup.
    case backup(OfBackup)
    /// About moving everything to another place.
    case move(OfMove)
    /// A backup is locked, or should be, and no passphrase was given.
    case passphraseNeeded
    case passphrasesDiffer
    /// The data were never upgraded, or what was kept before is gone.
    case nothingToGoBackTo
    /// Data on a server are about to be upgraded; the command that keeps them elsewhere first.
    case upgradeNeedsDump(command: String)
    case tooLarge(limitMegabytes: Int)
    case nothingToImport(path: String)
    case promiseAlreadySettled
    case alreadyOne(String, String)
    case personAndOrganisation(String, String)
    case toldApart(String, String)
    case notMerged(String)
    case saidNothing
    case portInUse(Int)
    case notFound
    case notAllowed
    case busy
    /// Something nobody foresaw; the number finds it in the log.
    case unexpected(reference: String)

    /// What can be the matter with a backup.
    package enum OfBackup: Hashable, Sendable {
        case alreadyThere(path: String)
        case notABackup(path: String)
        case newer(path: String)
        case notWhole(path: String)
        case damaged(path: String)
        case wrongPassphrase(path: String)
    }

    /// Why data were not moved.
    package enum OfMove: Hashable, Sendable {
        case targetNotEmpty(place: String)
        /// Another program is at work there.
        case served(place: String)
        case samePlace
        case olderSource
        case flawedSource
        case notTheSame(table: String)
        case interrupted
        case targetUnreachable(place: String)
    }
}
