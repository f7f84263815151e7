import Phrases
import Vocabulary

/// The pieces forms are made of.
extension HTML {
    /// What every form of ours carries: that it is ours, and where to come back to.
    static func hidden(_ visit: Visit, back: Address) -> HTML {
        let language: HTML? =
            visit.phrases.language == .indonesian
            ? nil : "<input type=\"hidden\" name=\"bahasa\" value=\"\(visit.phrases.language.code)\">"
        return """
            <input type="hidden" name="\(FormKey.field)" value="\(visit.formKey.word)">\
            <input type="hidden" name="kembali" value="\(back.path)">\(language)
            """
    }

    /// One button that does one thing.
    static func act(_ label: String, _ address: Address, _ visit: Visit, back: Address, isPrimary: Bool = false) -> HTML {
        guard visit.mayAct || address.isOnesOwn else { return .nothing }
        let tone: HTML? = isPrimary ? " primary" : nil
        return """
            <form class="act" method="post" action="\(address)">\(hidden(visit, back: back))\
            <button class="button\(tone)">\(label)</button></form>
            """
    }

    /// A button that opens what is needed to do its thing.
    static func act(
        _ label: String, opening fields: HTML, _ address: Address, _ visit: Visit, back: Address, send: String
    ) -> HTML {
        guard visit.mayAct || address.isOnesOwn else { return .nothing }
        return """
            <details class="act"><summary class="button">\(label)</summary><form method="post" action="\(address)">\
            \(hidden(visit, back: back))\(fields)<button class="button primary">\(send)</button></form></details>
            """
    }

    static func choice(_ name: String, _ label: String, _ options: [(value: String, label: String)], chosen: String? = nil)
        -> HTML
    {
        let list = options.html { option in
            let isChosen: HTML? = option.value == chosen ? " selected" : nil
            return "<option value=\"\(option.value)\"\(isChosen)>\(option.label)</option>"
        }
        return "<label><span>\(label)</span><select name=\"\(name)\">\(list)</select></label>"
    }

    static func field(
        _ name: String, _ label: String, value: String = "", type: String = "text", isNeeded: Bool = false
    ) -> HTML {
        let needed: HTML? = isNeeded ? " required" : nil
        return """
            <label><span>\(label)</span><input type="\(type)" name="\(name)" value="\(value)"\(needed)></label>
            """
    }
}

extension HTML {
    /// What of an order is still to be paid.
    static func owed(_ order: Order, _ phrases: Phrasebook) -> HTML {
        "<br><small>\(phrases.paying(order))</small>"
    }
}
