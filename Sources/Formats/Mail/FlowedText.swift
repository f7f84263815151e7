/// Puts lines together that were broken for narrow windows (RFC 3676): a line that ends with a space goes on in the next.
package enum FlowedText {
    /// - Parameter deletesSpace: the space at the end is no space between words.
    package static func unfold(_ text: String, deletesSpace: Bool) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        var openDepth: Int?
        for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
            let depth = line.prefix { $0 == UInt8(ascii: ">") }.count
            var words = line.dropFirst(depth)
            if words.first == 32 { words = words.dropFirst() }
            let isSignature = words.elementsEqual([45, 45, 32])
            if openDepth != depth || isSignature {
                if openDepth != nil || !out.isEmpty { out.append(10) }
                for _ in 0..<depth { out.append(UInt8(ascii: ">")) }
                if depth > 0 { out.append(32) }
            }
            let goesOn = words.last == 32 && !isSignature
            out += goesOn && deletesSpace ? words.dropLast() : words
            openDepth = goesOn ? depth : nil
        }
        return String(decoding: out, as: UTF8.self)
    }
}
