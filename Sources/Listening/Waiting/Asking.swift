/// What a message of ours asked for. "Iya" means one thing after "jadi dikirim besok?" and another after "enak kan bu?".
package enum Asking: UInt8, Sendable, CaseIterable, Comparable {
    case nothing
    /// How it went: the answer closes, unless it tells of trouble.
    case howItWent
    /// A transfer, a form to fill in: "oke" does not do it yet, a picture or "sudah" does.
    case forPayment
    /// Something we act on once we know it: a size, an address, a yes.
    case forTheNextStep

    /// Whether the answer to this text puts the next step in our hands.
    package static func asks(_ text: String) -> Bool { of(text) >= .forPayment }

    package static func of(_ text: String) -> Asking {
        let reading = Hearing(of: text)
        if reading.roles.hasAny(.offersHelp) { return .nothing }
        let isQuestion = reading.hasQuestionMark || reading.found(.question) != nil || reading.roles.hasAny(.invitation)
        let isDone = reading.roles.hasAny(.done)
        if reading.roles.hasAny(.paymentPlace), !(isQuestion && isDone) { return .forPayment }
        guard isQuestion else { return .nothing }
        if isDone, reading.roles.hasAny(.payment) { return .nothing }
        return isDone || reading.roles.hasAny([.tag, .afterwards]) ? .howItWent : .forTheNextStep
    }

    package static func < (left: Asking, right: Asking) -> Bool { left.rawValue < right.rawValue }
}
