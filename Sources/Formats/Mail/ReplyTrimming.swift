/// Tells the words written for this mail from those it quotes, and from its signature.
///
/// Answers written between the lines of a quote keep the quote: "two, please" says nothing without its question. Whoever
/// judges only what *they* said asks ``ownWords(_:)``.
package struct ReplyTrimming {
    private var lines: [ReplyLine]

    /// Nobody writes more lines than these; what comes below them is in the whole text.
    private static let mostLines = 2_000

    /// What was written for this mail; empty when all of it is quoted.
    package static func newWords(_ text: String) -> String {
        var trimming = ReplyTrimming(lines: Array(ReplyLine.all(in: text).prefix(mostLines)))
        trimming.cutBelow()
        trimming.settleAttributions()
        trimming.dropLastQuote()
        return trimming.joined
    }

    /// Of new words, those without `>` before them.
    package static func ownWords(_ newWords: String) -> String {
        guard newWords.utf8.contains(UInt8(ascii: ">")) else { return newWords }
        return joined(ReplyLine.all(in: newWords).filter { $0.kind != .quote })
    }

    // MARK: What everything below is cut at

    /// Signatures, forwarded and original messages: whatever stands below the first of them was not written now.
    private mutating func cutBelow() {
        var index = 0
        var isCode = false
        while index < lines.count {
            if lines[index].isFence { isCode.toggle() }
            guard !isCode, let ending = ending(at: index) else {
                index += 1
                continue
            }
            if hasWords(before: index) {
                lines.removeSubrange(index...)
                return
            }
            // Nothing above: a mail forwarded without a word is what its writer wanted read.
            lines.removeSubrange(index..<index + ending)
        }
    }

    /// How many lines the mark itself has; nil where there is none.
    private func ending(at index: Int) -> Int? {
        let line = lines[index]
        switch line.kind {
        case .dashes: return 1
        case .rule: return isLast(index) ? 1 : nil
        case .text: break
        case .empty, .quote: return nil
        }
        if let block = HeaderBlock.length(in: lines, at: index) { return block }
        if line.mayBeMark, OriginalMark.matches(line.text) || SentFrom.matches(line.text) { return 1 }
        return nil
    }

    /// A line drawn by hand ends the mail only when nothing of the writer's own comes after it: lists have such lines too.
    private func isLast(_ index: Int) -> Bool {
        if lines[index].isUnderscores { return true }
        guard let next = lines[(index + 1)...].firstIndex(where: { $0.kind != .empty && $0.kind != .rule }) else { return true }
        switch lines[next].kind {
        case .quote, .dashes: return true
        default:
            return HeaderBlock.length(in: lines, at: next) != nil || Attribution.length(in: lines, at: next) != nil
                || OriginalMark.matches(lines[next].text) || SentFrom.matches(lines[next].text)
        }
    }

    private func hasWords(before index: Int) -> Bool {
        var here = 0
        while here < index {
            if let length = Attribution.length(in: lines, at: here) {
                here += length
                continue
            }
            if lines[here].kind != .empty && lines[here].kind != .rule { return true }
            here += 1
        }
        return false
    }

    // MARK: "Bu Sari wrote:"

    private mutating func settleAttributions() {
        var index = 0
        var hasWords = false
        while index < lines.count {
            guard let length = Attribution.length(in: lines, at: index) else {
                if lines[index].kind == .text { hasWords = true }
                index += 1
                continue
            }
            let quote = quoteEnd(after: index + length)
            if !hasWords {
                // What they answer to stands first; the answer comes below it.
                lines.removeSubrange(index..<max(index + length, quote ?? 0))
            } else if let quote, isAnswered(below: quote, above: index) {
                lines.removeSubrange(index..<index + length)
            } else {
                lines.removeSubrange(index...)
                return
            }
        }
    }

    /// Where the quote ends that begins at the next line with words; nil when that line is no quote.
    private func quoteEnd(after start: Int) -> Int? {
        guard let first = lines[min(start, lines.count)...].firstIndex(where: { $0.kind != .empty }),
            lines[first].kind == .quote
        else { return nil }
        var end = first + 1
        var index = end
        while index < lines.count {
            switch lines[index].kind {
            case .quote: end = index + 1
            case .empty: break
            default: if !isWrapped(index) { return end }
            }
            index += 1
        }
        return end
    }

    /// A line of the quote that a program broke in two, the second piece without its sign.
    private func isWrapped(_ index: Int) -> Bool {
        guard index > 0, index + 1 < lines.count, lines[index + 1].kind == .quote else { return false }
        return lines[index - 1].kind == .quote && lines[index - 1].text.utf8.count >= 60
    }

    /// A line or two below a quote, under an answer already given above it, is what a program or a firm puts under every
    /// mail; a question, or an answer after nothing but a greeting, is not.
    private func isAnswered(below quote: Int, above attribution: Int) -> Bool {
        let below = lines[quote...].filter { $0.kind == .text }
        if below.isEmpty { return false }
        if below.count > 2 || lines[quote...].contains(where: { $0.kind == .quote }) { return true }
        if below.contains(where: { $0.text.utf8.contains(UInt8(ascii: "?")) }) { return true }
        let above = lines[..<attribution].filter { $0.kind == .text }
        guard above.count == 1, let greeting = above.first?.text else { return false }
        return greeting.hasSuffix(",") || greeting.split(separator: " ").count <= 3
    }

    /// A quote at the end explains nothing any more; a mail that is all quote is left as it is.
    private mutating func dropLastQuote() {
        guard let last = lines.lastIndex(where: { $0.kind == .text }) else { return }
        lines.removeSubrange((last + 1)...)
    }

    private var joined: String { Self.joined(lines) }

    private static func joined(_ lines: [ReplyLine]) -> String {
        let isBlank = { (line: ReplyLine) in line.kind == .empty || line.kind == .rule }
        guard let first = lines.firstIndex(where: { !isBlank($0) }), let last = lines.lastIndex(where: { !isBlank($0) }) else {
            return ""
        }
        return lines[first...last].map { String($0.whole) }.joined(separator: "\n")
    }
}
