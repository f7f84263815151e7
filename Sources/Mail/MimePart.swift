import CGMime
import Formats

/// One part of a mail: text, a picture, a mail inside the mail, or several parts.
struct MimePart {
    private let object: UnsafeMutableRawPointer
    /// Keeps the part alive.
    private let message: MimeMessage

    init(_ object: UnsafeMutableRawPointer, of message: MimeMessage) {
        self.object = object
        self.message = message
    }

    /// `text/plain`, in lower case.
    var type: String {
        let type = Mime.string(mail_type(object)).lowercased()
        return type.isEmpty ? "text/plain" : type + "/" + Mime.string(mail_subtype(object)).lowercased()
    }
    /// `alternative`, of a part that holds others.
    var multipartType: String? {
        mail_kind(object) == Int32(MAIL_MULTIPART) ? Mime.string(mail_subtype(object)).lowercased() : nil
    }
    var children: [MimePart] {
        (0..<mail_child_count(object)).compactMap { mail_child(object, $0).map { MimePart($0, of: message) } }
    }

    var isAttachment: Bool { Mime.string(mail_disposition(object)).lowercased() == "attachment" }
    var isText: Bool { ["text/plain", "text/html"].contains(type) }
    var isInlineMedia: Bool { ["image/", "audio/", "video/"].contains { type.hasPrefix($0) } }
    var isInlinePicture: Bool { !isAttachment && type.hasPrefix("image/") && hasContentID }
    private var hasContentID: Bool {
        (0..<mail_header_count(object)).contains { index in
            mail_header_at(object, index).map { Mime.string(mail_header_name($0)).lowercased() == "content-id" } ?? false
        }
    }
    /// Lines broken for narrow windows (format=flowed).
    var isFlowed: Bool { type == "text/plain" && parameter("format").lowercased() == "flowed" }
    var deletesSpace: Bool { parameter("delsp").lowercased() == "yes" }

    var fileName: String { Mime.string(mail_file_name(object)).trimmed }
    var size: Int { max(0, Int(mail_content_size(object))) }

    private func parameter(_ name: String) -> String { Mime.string(mail_parameter(object, name)) }

    /// Its text, and how its letters were read where the mail does not say so, or says so wrongly.
    func letters() -> (text: String, guess: String?) {
        guard let content = mail_content(object) else { return ("", nil) }
        defer { mail_content_release(content) }
        let bytes = UnsafeRawBufferPointer(start: mail_content_bytes(content), count: mail_content_count(content))
        let named = parameter("charset").trimmed.lowercased()
        switch named {
        case "", "us-ascii", "ascii", "utf-8", "utf8", "unicode-1-1-utf-8":
            let (text, isUTF8) = MailLetters.rescue(bytes)
            return (text, isUTF8 ? nil : "Windows-1252")
        // What calls itself Latin-1 is Windows-1252 on every screen.
        case "iso-8859-1", "latin1", "windows-1252", "cp1252":
            let text = MailLetters.windows1252(bytes)
            return (text, nil)
        default: return converted(bytes, from: named)
        }
    }

    private func converted(_ bytes: UnsafeRawBufferPointer, from charset: String) -> (String, String?) {
        if bytes.isEmpty { return ("", nil) }
        var written = 0
        let text = mail_convert(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, charset, &written)
        guard let text else {
            let (rescued, isUTF8) = MailLetters.rescue(bytes)
            return (rescued, isUTF8 ? "UTF-8" : "Windows-1252")
        }
        defer { mail_free(text) }
        return (MailLetters.rescue(UnsafeRawBufferPointer(start: text, count: written)).text, nil)
    }
}
