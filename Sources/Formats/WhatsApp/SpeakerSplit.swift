extension WhatsAppExport {
    /// Where the name ends: at the first `: `, or at a colon that ends the line (`Amazon EG:`, a message whose buttons
    /// could not be exported). `John Doe:.` has neither, and stays a line without a name.
    enum SpeakerSplit {
        /// Contacts have long names, sentences have longer ones.
        static let longestName = 300

        struct Parts {
            var name: UnsafeRawBufferPointer
            /// Where the words begin, counted from the start of what was split.
            var text: Int
        }

        static func split(_ body: UnsafeRawBufferPointer) -> Parts? {
            var from = 0
            while let colon = Bytes.find(UInt8(ascii: ":"), in: body, from: from), colon <= longestName {
                let isLast = colon + 1 == body.count
                if isLast || body[colon + 1] == 0x20 {
                    let name = Bytes.trimmed(Bytes.slice(body, 0, colon))
                    guard !name.isEmpty else { return nil }
                    return Parts(name: name, text: isLast ? body.count : colon + 2)
                }
                from = colon + 1
            }
            return nil
        }
    }
}
