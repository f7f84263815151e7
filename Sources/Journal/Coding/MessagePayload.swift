import Vocabulary

extension Message {
    /// The ``Payload`` of a message, written straight: a chat brings hundreds of thousands. Its keys are in order.
    var payloadText: String {
        var text = "{"
        func add(_ key: String, _ words: String?) {
            guard let words else { return }
            text += "\"\(key)\":"
            JSONText.add(words, to: &text)
            text += ","
        }
        if isAutomatic { text += "\"automatic\":true," }
        if isDeleted { text += "\"deleted\":true," }
        if isEdited { text += "\"edited\":true," }
        add("file", fileName)
        add("forwarded", forwardedFrom)
        add("full", fullText)
        if let media { text += "\"media\":\(media.rawValue)," }
        add("purpose", purpose?.rawValue)
        add("subject", subject)
        text += "\"v\":\(Payload.version)}"
        return text
    }
}
