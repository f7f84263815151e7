import Phrases

/// *Akrab di HP ini*: how it becomes an app, or what is missing for that.
struct PhoneCard {
    let visit: Visit

    var html: HTML {
        let words = visit.phrases
        return """
            <section class="card"><h2>\(words.phoneTitle)</h2>\
            <p>\(visit.canBeInstalled ? words.phoneInstall : words.phoneNeedsTLS)</p></section>
            """
    }
}

extension Visit {
    /// Browsers keep pages and take shares only over TLS, or on the machine itself (W3C Secure Contexts).
    var canBeInstalled: Bool {
        origin.hasPrefix("https://") || Self.isThisMachine(origin.drop { $0 != "/" }.drop { $0 == "/" })
    }

    /// - Parameter authority: a name or a number, with or without a port.
    static func isThisMachine(_ authority: some StringProtocol) -> Bool {
        ["127.0.0.1", "localhost", "[::1]"].contains { authority == $0 || authority.hasPrefix($0 + ":") }
    }
}
