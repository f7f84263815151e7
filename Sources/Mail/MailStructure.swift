import Formats

/// Which parts of a mail are its text and which came along, by the rules JMAP gives (RFC 8621, 4.1.4): of two alternatives
/// the plain one is read; a text with a file's name that does not come first came along.
struct MailStructure {
    private(set) var attachments: [MimePart] = []
    /// A report of a mail that was not delivered, or was read.
    private(set) var isReport = false
    /// To be read from top to bottom: the plain reading, and the one with fonts.
    private(set) var texts: [MimePart] = []
    private(set) var htmls: [MimePart] = []

    /// Deeper than this no person's mail is; what lies below is left alone.
    private static let deepest = 100

    mutating func take(_ part: MimePart) {
        isReport = part.multipartType == "report"
        take([part], in: "mixed", Wanted(), depth: 0)
    }

    /// Which of the two readings a part may still belong to.
    private struct Wanted {
        var text = true
        var html = true
        var isAlternative = false
    }

    private mutating func take(_ parts: [MimePart], in kind: String, _ outer: Wanted, depth: Int) {
        var wanted = outer
        let before = (texts: texts.count, htmls: htmls.count)
        for (index, part) in parts.enumerated() {
            if let inner = part.multipartType {
                guard depth < Self.deepest else { continue }
                var within = wanted
                within.isAlternative = wanted.isAlternative || inner == "alternative"
                take(part.children, in: inner, within, depth: depth + 1)
            } else if isBody(part, index: index, in: kind) {
                place(part, in: kind, &wanted)
            } else {
                attachments.append(part)
            }
        }
        if kind == "alternative", wanted.text, wanted.html { fillIn(since: before) }
    }

    private func isBody(_ part: MimePart, index: Int, in kind: String) -> Bool {
        let isMedia = part.isInlineMedia && ["mixed", "related", "alternative"].contains(kind)
        guard !part.isAttachment, part.isText || isMedia else { return false }
        return index == 0 || (kind != "related" && (isMedia || part.fileName.isEmpty))
    }

    private mutating func place(_ part: MimePart, in kind: String, _ wanted: inout Wanted) {
        if kind == "alternative" {
            switch part.type {
            case "text/plain": if wanted.text { texts.append(part) }
            case "text/html": if wanted.html { htmls.append(part) }
            default: attachments.append(part)
            }
            return
        }
        if wanted.isAlternative {
            if part.type == "text/plain" { wanted.html = false }
            if part.type == "text/html" { wanted.text = false }
        }
        if wanted.text { texts.append(part) }
        if wanted.html { htmls.append(part) }
        if part.isInlineMedia { attachments.append(part) }
    }

    /// Only one of the two was there: it is both.
    private mutating func fillIn(since before: (texts: Int, htmls: Int)) {
        if texts.count == before.texts {
            texts += htmls[before.htmls...]
        } else if htmls.count == before.htmls {
            htmls += texts[before.texts...]
        }
    }
}
