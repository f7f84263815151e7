import Listening

/// How somebody may say that a message was meant: the few that change what is done about it.
package enum MessageMeaning: String, Sendable, CaseIterable {
    case complaint = "keluhan"
    case question = "pertanyaan"
    case request = "permintaan"
    case suggestion = "saran"
    /// A greeting, a yes, thanks: nobody waits.
    case chatter = "obrolan"
    case spam = "sampah"

    package var intents: [Intent] {
        switch self {
        case .complaint: [.complaint]
        case .question: [.question]
        case .request: [.request]
        case .suggestion: [.suggestion]
        case .chatter: [.other]
        case .spam: [.spam]
        }
    }
}
