/// Why a plan could not be read, with its line.
package enum PlanTrouble: Error, Hashable, Sendable {
    case notJSON(line: Int)
    /// JSON, but no object that could be a plan.
    case noPlan
    case missing(String, line: Int)
    /// Something else than was expected there.
    case wrongKind(String, line: Int)
    /// A word that is none of ours; the one that was probably meant, and those that would do (empty where they are many).
    case unknownWord(String, key: String, line: Int, near: String?, known: [String])
    case noSuchTime(String, line: Int)
    case noChance(String, line: Int)
    case unknownPerson(String, line: Int)
    case twice(String, line: Int)
    case nobodyInvited
    /// A trait of the plan's own that cannot be.
    case noTrait(String, line: Int)
}
