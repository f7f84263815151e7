import Phrases

/// *Akrab di HP ini*: how it becomes an app, or what is missing for that.
struct PhoneCard {
    let visit: Visit

    var html: HTML {
        let words = visit.phrases
        return """
            <section class="card"><h2>\(words.phoneTitle)</h2>\
            <p>\(visit.canBeInstalled ? words.phoneInstall : words.phoneNeedsTLS)</p>\(reminding)</section>
            """
    }

    /// Shown by the script where the browser can.
    private var reminding: HTML {
        let words = visit.phrases
        return """
            <div id="pengingat" hidden><p class="quiet">\(words.remindMeans)</p>\
            <p role="status" data-ya="\(words.remindOn)" data-tidak="\(words.remindRefused)"></p>\
            <div class="acts"><button class="button" type="button" data-ingatkan="1">\(words.remindHere)</button>\
            <button class="button" type="button" data-berhenti="1" hidden>\(words.remindStop)</button></div></div>
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
