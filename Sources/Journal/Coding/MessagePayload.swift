import Vocabulary

extension Message {
    /// The ``Payload`` of a message, written straight: a chat brings hundreds of thousands. Its keys are in order.
    var payloadText: String {
        var text = "{"
        if isAutomatic { text += "\"automatic\":true," }
        if isDeleted { text += "\"deleted\":true," }
        if isEdited { text += "\"edited\":true," }
        if let fileName {
            text += "\"file\":"
            JSONText.add(fileName, to: &text)
            text += ","
        }
        if let media { text += "\"media\":\(media.rawValue)," }
        text += "\"v\":\(Payload.version)}"
        return text
    }
}
