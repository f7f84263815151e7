import Phrases
import Vocabulary

/// The pieces forms are made of.
extension HTML {
    /// What every form of ours carries: that it is ours, and where to come back to, where that is not its own answer.
    /// - Parameter asked: what that page was asked for.
    static func hidden(_ visit: Visit, back: Address? = nil, asked: [(String, String)] = []) -> HTML {
        let back: HTML? = back.map { "<input type=\"hidden\" name=\"kembali\" value=\"\($0.with(asked))\">" }
        return """
            <input type="hidden" name="\(FormKey.field)" value="\(visit.formKey.word)">\(back)\(language(visit.phrases))
            """
    }

    /// Indonesian needs no saying.
    static func language(_ phrases: Phrasebook) -> HTML? {
        phrases.language.query.first.map { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" }
    }

    /// For more time, by either side.
    static func act(_ label: String, moving promise: Promise, _ visit: Visit, back: Address) -> HTML {
        let words = visit.phrases
        let fields: HTML = """
            \(field("tanggal", words.newDay, type: "date", isNeeded: true))\
            \(choice("siapa", words.whoAsked, [("kita", words.weDo), ("beliau", words.theyDo)]))
            """
        return act(label, opening: fields, .promiseForm(promise.id, .move), visit, back: back, send: words.save)
    }

    /// One button that does one thing.
    static func act(
        _ label: String, _ address: Address, _ visit: Visit, back: Address, asked: [(String, String)] = [],
        isPrimary: Bool = false
    ) -> HTML {
        guard visit.mayAct || address.isOnesOwn else { return .nothing }
        let tone: HTML? = isPrimary ? " primary" : nil
        return """
            <form class="act" method="post" action="\(address)">\(hidden(visit, back: back, asked: asked))\
            <button class="button\(tone)">\(label)</button></form>
            """
    }

    /// One button that does one thing to what it names.
    static func act(
        _ label: String, naming field: (name: String, value: String), _ address: Address, _ visit: Visit, back: Address
    ) -> HTML {
        guard visit.mayAct else { return .nothing }
        return """
            <form class="act" method="post" action="\(address)">\(hidden(visit, back: back))\(hidden(field.name, field.value))\
            <button class="button">\(label)</button></form>
            """
    }

    static func hidden(_ name: String, _ value: String) -> HTML {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
    }

    /// A button that opens what is needed to do its thing.
    static func act(
        _ label: String, opening fields: HTML, _ address: Address, _ visit: Visit, back: Address,
        asked: [(String, String)] = [], isOpen: Bool = false, send: String
    ) -> HTML {
        guard visit.mayAct || address.isOnesOwn else { return .nothing }
        let open: HTML? = isOpen ? " open" : nil
        return """
            <details class="act"\(open)><summary class="button">\(label)</summary><form method="post" action="\(address)">\
            \(hidden(visit, back: back, asked: asked))\(fields)<button class="button primary">\(send)</button></form></details>
            """
    }

    /// What was not done, and why; nothing where all is well.
    static func trouble(_ words: String?) -> HTML? {
        words.map { "<p class=\"notice trouble\" role=\"alert\">\($0)</p>" }
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
        _ name: String, _ label: String, value: String = "", type: String = "text", isNeeded: Bool = false,
        suggesting list: String? = nil
    ) -> HTML {
        let needed: HTML? = isNeeded ? " required" : nil
        let suggested: HTML? = list.map { " list=\"\($0)\"" }
        return """
            <label><span>\(label)</span><input type="\(type)" name="\(name)" value="\(value)"\(suggested)\(needed)></label>
            """
    }

    /// What a field may propose while somebody types.
    static func suggestions(_ id: String, _ words: [String]) -> HTML {
        "<datalist id=\"\(id)\">\(words.html { "<option value=\"\($0)\"></option>" })</datalist>"
    }
}
