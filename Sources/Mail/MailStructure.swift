import Formats

/// Which parts of a mail are its text and which came along, by the rules JMAP gives (RFC 8621, 4.1.4): of two alternatives
/// the plain one is read; a text with a file's name that does not come first came along.
struct MailStructure {
    private(set) var attachments: [MimePart] = []
    /// A report of a mail that was not delivered, or was read.
    private(set) var isReport = false
    private var texts: [MimePart]? = []
    private var htmls: [MimePart]? = []

    /// To be read from top to bottom.
    var text: [MimePart] { texts ?? [] }
    var html: [MimePart] { htmls ?? [] }

    /// Deeper than this no person's mail is; what lies below is left alone.
    private static let deepest = 100

    mutating func take(_ part: MimePart) {
        isReport = part.multipartType == "report"
        take([part], in: "mixed", isAlternative: false, depth: 0)
    }

    private mutating func take(_ parts: [MimePart], in kind: String, isAlternative: Bool, depth: Int) {
        let textsBefore = texts?.count ?? -1
        let htmlsBefore = htmls?.count ?? -1
        for (index, part) in parts.enumerated() {
            if let inner = part.multipartType {
                guard depth < Self.deepest else { continue }
                take(part.children, in: inner, isAlternative: isAlternative || inner == "alternative", depth: depth + 1)
            } else if isBody(part, index: index, in: kind) {
                place(part, in: kind, isAlternative: isAlternative)
            } else {
                attachments.append(part)
            }
        }
        if kind == "alternative" { fillIn(textsBefore: textsBefore, htmlsBefore: htmlsBefore) }
    }

    private func isBody(_ part: MimePart, index: Int, in kind: String) -> Bool {
        guard !part.isAttachment, part.isText || part.isInlineMedia else { return false }
        return index == 0 || (kind != "related" && (part.isInlineMedia || part.fileName.isEmpty))
    }

    private mutating func place(_ part: MimePart, in kind: String, isAlternative: Bool) {
        if kind == "alternative" {
            switch part.type {
            case "text/plain": texts?.append(part)
            case "text/html": htmls?.append(part)
            default: attachments.append(part)
            }
            return
        }
        var takesText = texts != nil
        var takesHTML = htmls != nil
        if isAlternative {
            if part.type == "text/plain" { takesHTML = false }
            if part.type == "text/html" { takesText = false }
        }
        if takesText { texts?.append(part) }
        if takesHTML { htmls?.append(part) }
        if part.isInlineMedia { attachments.append(part) }
    }

    /// Only one of the two was there: it is both.
    private mutating func fillIn(textsBefore: Int, htmlsBefore: Int) {
        guard let texts, let htmls else { return }
        if texts.count == textsBefore, htmls.count > htmlsBefore { self.texts?.append(contentsOf: htmls[htmlsBefore...]) }
        if htmls.count == htmlsBefore, texts.count > textsBefore { self.htmls?.append(contentsOf: texts[textsBefore...]) }
    }
}
