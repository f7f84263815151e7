import Phrases

extension PlanTrouble {
    /// For the person who wrote the plan.
    package func sentence(_ phrases: Phrasebook) -> String {
        switch self {
        case .notJSON(let line): phrases.planNotJSON(line: line)
        case .noPlan: phrases.noPlan
        case .missing(let key, let line): phrases.planMisses(key, line: line)
        case .wrongKind(let key, let line): phrases.planWrongKind(key, line: line)
        case .unknownWord(let word, let key, let line, let near, let known):
            phrases.planUnknownWord(word, key: key, line: line, near: near, known: known)
        case .noSuchTime(let text, let line): phrases.planNoSuchTime(text, line: line)
        case .noChance(let text, let line): phrases.planNoChance(text, line: line)
        case .unknownPerson(let name, let line): phrases.planUnknownPerson(name, line: line)
        case .twice(let name, let line): phrases.planTwice(name, line: line)
        case .nobodyInvited: phrases.planInvitesNobody
        case .noTrait(let id, let line): phrases.planNoTrait(id, line: line)
        }
    }
}
