/// Signs that no person wrote this mail to this shop alone.
package struct MailNature: Hashable, Sendable {
    /// Sent through a list: a newsletter, a discussion group.
    package var isList = false
    /// Sent to many.
    package var isBulk = false
    /// Sent by a machine: an absence notice, a system's message.
    package var isAutomatic = false
    /// A mail could not be delivered.
    package var isBounce = false
    /// From an address that reads no answers.
    package var isFromNobody = false

    package init() {}

    package var isPersonal: Bool { !(isList || isBulk || isAutomatic || isBounce || isFromNobody) }

    /// The headers that tell it, in lower case.
    package static let headers: Set<String> = [
        "list-id", "list-post", "list-unsubscribe", "mailing-list", "precedence", "auto-submitted", "x-autoreply",
        "x-autorespond", "x-autoresponder", "x-auto-reply-from", "x-mail-autoreply", "x-auto-response-suppress",
        "x-failed-recipients", "return-path",
    ]

    /// Takes in one of them.
    package mutating func take(header name: String, _ value: String) {
        let value = value.lowercased()
        let word = value.prefix { $0.isLetter || $0 == "-" || $0 == "_" }
        switch name {
        case "list-id", "list-post", "list-unsubscribe", "mailing-list": isList = true
        case "precedence":
            switch word {
            case "bulk", "junk": isBulk = true
            case "list": isList = true
            case "auto_reply": isAutomatic = true
            default: break
            }
        case "auto-submitted": if !word.isEmpty && word != "no" { isAutomatic = true }
        case "x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply-from", "x-mail-autoreply":
            if word != "no" { isAutomatic = true }
        // What Exchange writes under its own notices is this word alone; people's mails list kinds.
        case "x-auto-response-suppress": if word == "all" && value.count <= 4 { isAutomatic = true }
        case "x-failed-recipients": isBounce = true
        case "return-path": if value.filter({ !$0.isWhitespace }) == "<>" { isAutomatic = true }
        default: break
        }
    }

    /// - Parameter mailbox: who it says it is from.
    package mutating func take(sender mailbox: String) {
        var local = ""
        for letter in mailbox.prefix(while: { $0 != "@" }) where letter.isLetter || letter.isNumber { local.append(letter) }
        if ["mailerdaemon", "postmaster"].contains(local) { isBounce = true }
        if ["noreply", "donotreply", "nepasrepondre", "tidakdibalas", "jangandibalas"].contains(where: { local.holds($0) }) {
            isFromNobody = true
        }
    }
}
