import Mail

@testable import Formats

extension FuzzedParser {
    static let mail = FuzzedParser(name: "mail") { bytes in
        _ = MailLook.look(bytes)
        let draft = MailReader.read(RawMail(bytes: bytes), file: "fuzz").draft
        must(!draft.text.utf8.contains(0), "a NUL in a mail")
        must(draft.text.utf8.count <= MailReader.textLimit * 2, "\(draft.text.utf8.count) bytes of text")
    }

    static let mbox = FuzzedParser(name: "mbox") { bytes in
        _ = try MboxReader.read(PiecemealSource(bytes)) { raw in _ = MailReader.read(raw, file: "fuzz") }
    }

    /// The pieces a mail is read with, without the C library.
    static let mailWords = FuzzedParser(name: "mail-words") { bytes in
        let (text, _) = MailLetters.rescue(bytes)
        _ = MailHead(of: bytes)
        _ = MailDate.parse(text)
        _ = MailIdentifiers.all(in: text)
        let plain = HTMLText.text(of: text)
        let new = ReplyTrimming.newWords(FlowedText.unfold(plain, deletesSpace: bytes.count.isMultiple(of: 2)))
        must(ReplyTrimming.ownWords(new).utf8.count <= new.utf8.count, "own words grew")
        _ = EncodedWords.escapingLetters(bytes)
    }
}
