extension WhatsAppExport {
    /// The last quoted words of a line: in `changed the subject from "A" to "B"` the name the group has now.
    enum QuotedTitle {
        private static let pairs: [(open: [UInt8], close: [UInt8])] = [
            ("“", "”"), ("„", "“"), ("«", "»"), ("\"", "\""),
        ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

        static func last(in line: UnsafeRawBufferPointer) -> String? {
            for pair in pairs {
                guard let close = lastIndex(of: pair.close, in: line, before: line.count),
                    let open = lastIndex(of: pair.open, in: line, before: close)
                else { continue }
                let title = StoredText.name(Bytes.slice(line, open + pair.open.count, close))
                if !title.isEmpty { return title }
            }
            return nil
        }

        private static func lastIndex(of mark: [UInt8], in line: UnsafeRawBufferPointer, before end: Int) -> Int? {
            var index = end - mark.count
            while index >= 0 {
                if Bytes.slice(line, index, index + mark.count).elementsEqual(mark) { return index }
                index -= 1
            }
            return nil
        }
    }
}
