/// Puts folded lines together again: a line that starts with a space or a TAB goes on where the last one stopped, and a
/// quoted-printable line that ends in `=` goes on in the next one. Pictures and keys are passed over without being kept.
struct VCardUnfolding {
    struct ContentLine {
        /// Where it starts.
        var number: Int
        var bytes: [UInt8]
        var wasCut = false
    }

    private var lines: VCardLines
    private var pending: VCardLines.Line?

    init(_ lines: VCardLines) { self.lines = lines }

    var sawBytes: Bool { lines.sawBytes }

    mutating func next() throws -> ContentLine? {
        guard let first = try nextThatIsNotBlank() else { return nil }
        var line = ContentLine(number: first.number, bytes: first.bytes, wasCut: first.wasCut)
        var head = VCardHead(line.bytes)
        while let following = try lines.next() {
            if let head, head.isQuotedPrintable, Self.breaksSoftly(line.bytes), !Self.endsCard(following) {
                Self.dropSoftBreak(&line.bytes)
                append(following.bytes[...], of: following, to: &line)
            } else if following.isFolded {
                // Old exports also indent the blank line that ends a picture.
                if head?.isBinary == true { continue }
                append(following.bytes.dropFirst(), of: following, to: &line)
                if head == nil { head = VCardHead(line.bytes) }
            } else if head?.isBinary == true, !following.isBlank, !following.bytes.contains(UInt8(ascii: ":")) {
                // Some phones write the picture's lines without the space that folding asks for.
                continue
            } else {
                pending = following
                break
            }
        }
        if head?.isBinary == true {
            line.wasCut = false
            line.bytes.removeSubrange((head?.colon ?? line.bytes.count - 1) + 1..<line.bytes.count)
        }
        return line
    }

    private mutating func nextThatIsNotBlank() throws -> VCardLines.Line? {
        var line = pending
        pending = nil
        if line == nil { line = try lines.next() }
        while let candidate = line, candidate.isBlank { line = try lines.next() }
        return line
    }

    private func append(_ bytes: ArraySlice<UInt8>, of following: VCardLines.Line, to line: inout ContentLine) {
        let room = VCardLines.limit - line.bytes.count
        if bytes.count > room || following.wasCut { line.wasCut = true }
        line.bytes.append(contentsOf: bytes.prefix(max(0, room)))
    }

    /// Spaces after the `=` are put there by mail programs and mean nothing.
    private static func breaksSoftly(_ bytes: [UInt8]) -> Bool {
        bytes.last { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "=")
    }

    private static func dropSoftBreak(_ bytes: inout [UInt8]) {
        while let last = bytes.popLast(), last != UInt8(ascii: "=") {}
    }

    /// A note cut off in the middle of a soft break must not swallow the end of its card.
    private static func endsCard(_ line: VCardLines.Line) -> Bool {
        line.bytes.count < 32 && VCardText.ascii(line.bytes).uppercased().hasPrefix("END:VCARD")
    }
}
