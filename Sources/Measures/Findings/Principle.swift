/// What of a relationship a measure speaks of: the principles of the source texts, as pages group them.
package enum Principle: Int, Sendable, CaseIterable {
    case listening, promises, consistency, giveAndTake, fairness, autonomy, empathy, care, recovery, closeness, service
    case knownOutside, honesty, wordOfMouth, loyalty, team
}

extension MeasureName {
    package var principle: Principle {
        switch number {
        case "M1", "M2", "M3": .listening
        case "M4": .promises
        case "M5": .consistency
        case "M6": .giveAndTake
        case "M7", "M8": .fairness
        case "M9": .autonomy
        case "M10", "M15": .empathy
        case "M11": self == .honesty ? .honesty : .care
        case "M12", "M13": .recovery
        case "M14", "M21": .closeness
        case "M22": .service
        case "M16": .knownOutside
        case "M17": .honesty
        case "M18", "M19": .wordOfMouth
        case "M20", "M24": .loyalty
        default: .team
        }
    }

    /// Theirs is measured as ours is, and used for nothing: it is not shown beside what we did.
    package var isTheirsAlone: Bool { self == .promiseKeepingTheirs || self == .responseTimeTheirs }

    /// A share of judged happenings, that can be judged over everybody as it is over one.
    var isShare: Bool {
        switch self {
        case .gaveUpWaiting, .heard, .twoWayShare, .askingShare, .promiseKeeping, .promisesMoved, .returnedFavours,
            .favoursWeReturned, .harmRepaired, .bestForBoth, .oneSided, .concessions, .realChoices, .underPressure,
            .noRespected,
            .toldFirst, .honesty, .askedAgain, .sellingShare, .serviceDepth, .claimsTrue, .staysWhenRivalled, .withoutReward:
            true
        default: false
        }
    }
}
