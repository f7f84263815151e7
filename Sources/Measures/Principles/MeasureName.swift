/// The measures this version can take, by their number in `Docs/measures.md`.
package enum MeasureName: String, Sendable, CaseIterable {
    case responseTime = "M1"
    case twoWayShare = "M3"
    case promiseKeeping = "M4"
    /// Kept apart from ours: theirs is never used to punish or to price.
    case promiseKeepingTheirs = "M4c"
    case reciprocity = "M6"
    case returnedFavours = "M6r"
    case concessions = "M9"
    case doubleOrder = "M11"
    case rateChange = "M19"
    case quietGap = "M24"
}
