import Phrases
import UseCases

/// The pieces pages at the door are made of.
extension HTML {
    /// A field that a password keeper knows what to do with.
    static func doorField(
        _ name: String, _ label: String, type: String = "text", keeper: String, value: String = "", hint: String? = nil,
        isNumber: Bool = false
    ) -> HTML {
        let help: HTML? = hint.map { "<small class=\"quiet\">\($0)</small>" }
        let digits: HTML? = isNumber ? " inputmode=\"numeric\"" : nil
        return """
            <label><span>\(label)</span><input type="\(type)" name="\(name)" value="\(value)" autocomplete="\(keeper)"\
            \(digits) required>\(help)</label>
            """
    }

    /// A form that fills a page of its own.
    static func doorForm(_ address: Address, _ visit: Visit, back: String = "", send: String, _ fields: HTML) -> HTML {
        """
        <form class="box" method="post" action="\(address.with(visit.phrases.language.query))">\
        <input type="hidden" name="\(FormKey.field)" value="\(visit.formKey.word)">\
        <input type="hidden" name="kembali" value="\(back)">\(fields)\
        <button class="button primary">\(send)</button></form>
        """
    }

    /// For password keepers: whose password it is, where it need not be typed.
    static func whose(_ login: String) -> HTML {
        "<input type=\"text\" name=\"masuk\" value=\"\(login)\" autocomplete=\"username\" hidden>"
    }

    static func problem(_ words: String?) -> HTML? { words.map { "<p class=\"problem\" role=\"alert\">\($0)</p>" } }

    /// An address for another device, to copy or to scan; or the word that no other device can open it.
    static func link(elsewhere address: Address, _ visit: Visit) -> HTML {
        let words = visit.phrases
        let whole = (visit.originOutside ?? visit.origin) + address.path
        let link: HTML = """
            <p class="link"><code id="tautan">\(whole)</code></p>\
            <p><button class="button" type="button" data-salin="tautan" data-sudah="\(words.copied)" hidden>\(words.copyLink)</button></p>
            """
        guard visit.originOutside != nil else { return "<p class=\"problem\">\(words.onlyOnThisComputer)</p>\(link)" }
        return "\(link)<p class=\"quiet\">\(words.scanWithPhone)</p>\(qr(whole, label: words.qrCode))"
    }

    /// A picture for a telephone's camera: dark on light in either look, with the quiet margin it needs.
    static func qr(_ text: String, label: String) -> HTML? {
        QRCode(text).map { code in
            let size = code.size + 8
            return """
                <svg class="qr" role="img" aria-label="\(label)" viewBox="-4 -4 \(size) \(size)" shape-rendering="crispEdges">\
                <rect class="ground" x="-4" y="-4" width="\(size)" height="\(size)"/><path class="fields" d="\(code.path)"/></svg>
                """
        }
    }
}
