import Formats
import Journal
import Vocabulary

/// A chat about which everything is decided.
struct SettledChat: Sendable {
    var channel: Channel
    var title: String
    var chatKey: String
    var kind: Conversation.Kind
    /// Keys of voices in this chat that are us.
    var ours: Set<String>
    var voices: [ChatOutline.Voice]
    var other: ChatOutline.Voice?

    var ourNames: [String] { voices.filter { ours.contains($0.key) }.map(\.name).sorted() }
}

/// Decides who "we" are and whose chat this is: from what was said before, from the chat's own name, else by asking.
struct ChatSettling: Sendable {
    enum Outcome: Sendable {
        case settled(SettledChat)
        case leftOut
        case whoAreWe([String])
    }

    let desk: ImportDesk
    let outline: ChatOutline

    /// Names that are us are remembered under this.
    private static let ourNamePrefix = "we/"
    /// And those a channel gives an id, under this: a name may change, and somebody else may have the same.
    private static let ourAccountPrefix = "we-account/"

    func settle() async throws -> Outcome {
        let names = outline.voices.map(\.name)
        var ours = try await known()
        let named = outline.voices.first { !ours.contains($0.key) }?.name
        let chatTitle = outline.title ?? named ?? names.first ?? outline.fallbackTitle
        if try await isLeftOut(chatTitle) { return .leftOut }
        if ours.isEmpty, !outline.isGroup { ours = whoIsLeft() }
        if ours.isEmpty, names.count > 1 {
            let answer = await desk.dialogue.whoAreWe(in: chatTitle, names: names)
            guard let answer, let voice = outline.voices.first(where: { $0.name == answer }) else { return .whoAreWe(names) }
            ours = [voice.key]
        }
        try await remember(ours)
        let unsaid = outline.voices.first { !ours.contains($0.key) }?.name
        let title = outline.isGroup ? chatTitle : outline.title ?? unsaid ?? chatTitle
        return .settled(
            SettledChat(
                channel: outline.channel, title: title, chatKey: chatKey(title), kind: outline.isGroup ? .group : .direct,
                ours: ours, voices: outline.voices, other: outline.other))
    }

    private func chatKey(_ title: String) -> String {
        outline.key ?? "\(outline.isGroup ? "group" : "direct")/\(KeptText.searchKey(title))"
    }

    /// Who is us, as said, as remembered, or as the export itself says.
    private func known() async throws -> Set<String> {
        let (names, accounts) = try await desk.shop.journal.read(as: .owner) { book in
            (try book.settings(under: Self.ourNamePrefix), try book.settings(under: Self.ourAccountPrefix))
        }
        let said = Set((desk.request.we + names.values).map(KeptText.searchKey))
        let ours = outline.voices.filter { voice in
            outline.ours.contains(voice.key) || voice.account.map { accounts[$0] != nil } ?? false
                || said.contains(KeptText.searchKey(voice.name))
        }
        // Whom the chat is with is never us, whatever they call themselves.
        return Set(ours.map(\.key)).subtracting([outline.other?.key].compactMap { $0 })
    }

    /// A chat between two is with the other one: whoever is left is us.
    private func whoIsLeft() -> Set<String> {
        if let other = outline.other { return Set(outline.voices.map(\.key)).subtracting([other.key]) }
        guard let title = outline.title, (1...2).contains(outline.voices.count) else { return [] }
        let wanted = KeptText.searchKey(title)
        let others = outline.voices.filter { KeptText.searchKey($0.name) != wanted }
        return others.count == 1 ? Set(others.map(\.key)) : []
    }

    private func isLeftOut(_ title: String) async throws -> Bool {
        let key = chatKey(title)
        let channel = outline.channel
        let wanted = KeptText.searchKey(title)
        let isNamed = desk.request.leaveOut.contains { KeptText.searchKey($0) == wanted }
        let known = try await desk.shop.journal.read(as: .owner) { try $0.conversation(on: channel, chatKey: key) }
        if known?.standing == .notCustomer { return true }
        guard isNamed else { return false }
        // The wish is remembered, before anything of the chat is journalled.
        if !desk.request.isDryRun {
            let kind: Conversation.Kind = outline.isGroup ? .group : .direct
            try await desk.shop.journal.write(as: .owner) { pen in
                try pen.leaveOut(try pen.conversation(on: channel, chatKey: key, title: title, kind: kind))
            }
        }
        return true
    }

    private func remember(_ ours: Set<String>) async throws {
        guard !ours.isEmpty, !desk.request.isDryRun else { return }
        let voices = outline.voices.filter { ours.contains($0.key) }
        try await desk.shop.journal.write(as: .owner) { pen in
            for voice in voices {
                if let account = voice.account {
                    try pen.setSetting(Self.ourAccountPrefix + account, voice.name)
                } else {
                    try pen.setSetting(Self.ourNamePrefix + KeptText.searchKey(voice.name), voice.name)
                }
            }
        }
    }
}

enum FileName {
    /// The last part of a path.
    static func last(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
