import Vocabulary

@testable import Listening

/// "Bu Sari says …", in the middle of a talk unless told otherwise.
func verdict(
    _ text: String, after ours: String? = "Baik kak", opens: Bool = false, media: Message.Media? = nil
) -> NeedsReply.Verdict {
    let asked = opens ? .nothing : ours.map(Asking.of) ?? .nothing
    return NeedsReply.judge(Message(text: text, media: media), before: NeedsReply.Context(asked: asked, opens: opens))
}

func waits(_ text: String, after ours: String? = "Baik kak", opens: Bool = false, media: Message.Media? = nil) -> Bool {
    verdict(text, after: ours, opens: opens, media: media).needsReply
}
