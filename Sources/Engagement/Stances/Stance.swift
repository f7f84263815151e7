/// What somebody holds of a trait: *pantang, kurang suka, tidak masalah, suka*. A stance towards a thing, never a label of a
/// person.
package enum Stance: String, Sendable, Codable, CaseIterable {
    case forbids, dislikes, accepts, likes

    /// The more cautious of two words of the same moment holds.
    package var caution: Int {
        switch self {
        case .forbids: 3
        case .dislikes: 2
        case .accepts: 1
        case .likes: 0
        }
    }
}

/// How we came to know a stance, and how sure that is at first.
package enum StanceSource: String, Sendable, Codable, CaseIterable {
    case said, wrote, reacted, relative, observed, segment, imported, guess

    /// 0 … 1, on the day it was learnt. [assumption]
    package var confidence: Double {
        switch self {
        case .said: 0.95
        case .wrote: 0.9
        case .reacted: 0.8
        case .relative: 0.7
        case .observed, .segment: 0.6
        case .imported: 0.5
        case .guess: 0.3
        }
    }
}
