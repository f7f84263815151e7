import Formats
import Journal
import Vocabulary

/// A chat about which everything is decided.
struct SettledChat: Sendable {
    var title: String
    var chatKey: String
    var kind: Conversation.Kind
    /// Names in this chat that are us.
    var ourNames: Set<String>
    var speakers: [String]
}

/// Decides who "we" are and whose chat this is: from what was said before, from the chat's own name, else by asking.
struct ChatSettling: Sendable {
    enum Outcome: Sendable {
        case settled(SettledChat)
        case leftOut
        case whoAreWe([String])
    }

    let desk: ImportDesk
    let parcel: Parcel
    let survey: WhatsAppExport.Survey

    /// Names that are us are remembered under this.
    private static let ourNamePrefix = "we/"

    func settle() async throws -> Outcome {
        let names = survey.speakers.map(\.name)
        let title = Self.title(of: parcel, survey)
        let remembered = try await desk.shop.journal.read(as: .owner) { try $0.settings(under: Self.ourNamePrefix) }
        let said = Set((desk.request.we + remembered.values).map(KeptText.searchKey))
        var ours = Set(names.filter { said.contains(KeptText.searchKey($0)) })
        let isGroup = survey.isGroup || names.count > 2
        let chatTitle = title ?? names.first { !ours.contains($0) } ?? names.first ?? parcel.name
        let key = "\(isGroup ? "group" : "direct")/\(KeptText.searchKey(chatTitle))"
        if try await isLeftOut(chatTitle, key: key, isGroup: isGroup) { return .leftOut }
        if ours.isEmpty && !isGroup {
            ours = Self.ours(names, title: title)
        }
        if ours.isEmpty && names.count > 1 {
            let answer = await desk.dialogue.whoAreWe(in: chatTitle, names: names)
            guard let answer, names.contains(answer) else { return .whoAreWe(names) }
            ours = [answer]
        }
        try await remember(ours)
        let unsaid = names.filter { !ours.contains($0) }
        let finalTitle = isGroup ? chatTitle : title ?? unsaid.first ?? chatTitle
        return .settled(
            SettledChat(
                title: finalTitle, chatKey: "\(isGroup ? "group" : "direct")/\(KeptText.searchKey(finalTitle))",
                kind: isGroup ? .group : .direct, ourNames: ours, speakers: names))
    }

    /// A chat between two is named after the other one: whoever is left is us.
    private static func ours(_ names: [String], title: String?) -> Set<String> {
        guard let title, (1...2).contains(names.count) else { return [] }
        let wanted = KeptText.searchKey(title)
        let others = names.filter { KeptText.searchKey($0) != wanted }
        return others.count == 1 ? Set(others) : []
    }

    private static func title(of parcel: Parcel, _ survey: WhatsAppExport.Survey) -> String? {
        let member = parcel.member.flatMap { WhatsAppExport.chatKey($0) }
        return member ?? WhatsAppExport.chatKey(FileName.last(of: parcel.path)) ?? survey.title
    }

    private func isLeftOut(_ title: String, key: String, isGroup: Bool) async throws -> Bool {
        let wanted = KeptText.searchKey(title)
        let isNamed = desk.request.leaveOut.contains { KeptText.searchKey($0) == wanted }
        let known = try await desk.shop.journal.read(as: .owner) { try $0.conversation(on: .whatsapp, chatKey: key) }
        if known?.standing == .notCustomer { return true }
        guard isNamed else { return false }
        // The wish is remembered, before anything of the chat is journalled.
        if !desk.request.isDryRun {
            try await desk.shop.journal.write(as: .owner) { pen in
                let conversation = try pen.conversation(
                    on: .whatsapp, chatKey: key, title: title, kind: isGroup ? .group : .direct)
                try pen.leaveOut(conversation)
            }
        }
        return true
    }

    private func remember(_ ours: Set<String>) async throws {
        guard !ours.isEmpty, !desk.request.isDryRun else { return }
        try await desk.shop.journal.write(as: .owner) { pen in
            for name in ours { try pen.setSetting(Self.ourNamePrefix + KeptText.searchKey(name), name) }
        }
    }
}

enum FileName {
    /// The last part of a path.
    static func last(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}

/// The conversation and its people as rows of the journal.
struct ChatDoor: Sendable {
    var conversation: ConversationID
    var speakers: [String: Speaker] = [:]
    /// The customer whose chat this is; nil in a group.
    var only: CustomerID?
    var newCustomers = 0

    var customers: Set<CustomerID> { Set(speakers.values.compactMap(\.customer)) }

    init(_ chat: SettledChat, with pen: Pen) throws {
        conversation = try pen.conversation(on: .whatsapp, chatKey: chat.chatKey, title: chat.title, kind: chat.kind)
        let settled = Dictionary(
            try pen.book.speakers(in: conversation).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let resolver = PersonResolver()
        for name in chat.speakers {
            let isOurs = chat.ourNames.contains(name)
            if let known = settled[name], known.side == (isOurs ? .us : .customer), isOurs || known.customer != nil {
                speakers[name] = known
            } else {
                let speaker = isOurs ? Speaker(name: name, side: .us) : try Self.speaker(name, chat.kind, resolver, pen)
                try pen.settle(speaker, in: conversation)
                speakers[name] = speaker
            }
        }
        if chat.kind == .direct {
            // A chat in which only we have spoken still has the one it is named after.
            only =
                try customers.first
                ?? resolver.customer(Self.traces(chat.title), since: nil, how: "whatsapp", with: pen)
        }
        newCustomers = resolver.newCustomers
    }

    /// In a chat of two the other one is a customer. Somebody who speaks in a group is one only if we know them already:
    /// a handle is kept, so that they can be recognised later.
    private static func speaker(
        _ name: String, _ kind: Conversation.Kind, _ resolver: PersonResolver, _ pen: Pen
    ) throws -> Speaker {
        let traces = traces(name)
        guard let handle = traces.handles.first else { return Speaker(name: name, side: .other) }
        let customer: CustomerID?
        if kind == .direct {
            customer = try resolver.customer(traces, since: nil, how: "whatsapp", with: pen)
        } else {
            customer = try pen.book.onlyCard(of: handle)
        }
        return Speaker(name: name, side: .customer, customer: customer, handle: try pen.handle(handle))
    }

    /// A name as exported is either a number (not saved) or what the phone's own address book calls them.
    private static func traces(_ name: String) -> Traces {
        let numbers = PhoneNumber.numbers(in: name)
        return Traces(name: numbers.isEmpty ? name : "", phones: numbers, book: .phonebook)
    }
}
