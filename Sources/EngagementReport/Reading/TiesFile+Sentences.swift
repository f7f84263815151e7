import Phrases

extension TiesFile.Trouble {
    /// For the person who typed the command.
    package func sentence(_ phrases: Phrasebook) -> String {
        switch self {
        case .noColumn(let name): phrases.tiesNeedColumns(name)
        case .noChance(let text, let line): phrases.tiesBadChance(text, line: line)
        case .noName(let line): phrases.tiesNoName(line: line)
        case .empty: phrases.tiesEmpty
        case .unknownSeed(let name): phrases.seedUnknown(name)
        }
    }
}
