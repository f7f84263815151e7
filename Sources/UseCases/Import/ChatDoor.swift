import Formats
import Journal
import Vocabulary

/// The conversation and its people as rows of the journal.
struct ChatDoor: Sendable {
    let channel: Channel
    var conversation: ConversationID
    /// By the key of their voice.
    var speakers: [String: Speaker] = [:]
    /// The customer whose chat this is; nil in a group.
    var only: CustomerID?
    var newCustomers = 0

    var customers: Set<CustomerID> { Set(speakers.values.compactMap(\.customer)) }

    init(_ chat: SettledChat, with pen: Pen) throws {
        channel = chat.channel
        conversation = try pen.conversation(on: chat.channel, chatKey: chat.chatKey, title: chat.title, kind: chat.kind)
        let settled = Dictionary(
            try pen.book.speakers(in: conversation).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let resolver = PersonResolver()
        for voice in chat.voices {
            let isOurs = chat.ours.contains(voice.key)
            if let known = settled[voice.key], known.side == (isOurs ? .us : .customer), isOurs || known.customer != nil {
                speakers[voice.key] = known
            } else {
                let speaker =
                    isOurs ? Speaker(name: voice.key, side: .us) : try Self.speaker(voice, chat, resolver, pen)
                try pen.settle(speaker, in: conversation)
                speakers[voice.key] = speaker
            }
        }
        if chat.kind == .direct {
            // A chat in which only we have spoken still has the one it is named after.
            let other = chat.other ?? ChatOutline.Voice(key: chat.title, name: chat.title)
            only =
                try customers.first
                ?? resolver.customer(Self.traces(other, on: chat.channel), since: nil, how: chat.how, with: pen)
        }
        newCustomers = resolver.newCustomers
    }

    /// In a chat of two the other one is a customer. Somebody who speaks in a group is one only if we know them already:
    /// a handle is kept, so that they can be recognised later.
    private static func speaker(
        _ voice: ChatOutline.Voice, _ chat: SettledChat, _ resolver: PersonResolver, _ pen: Pen
    ) throws -> Speaker {
        let traces = traces(voice, on: chat.channel)
        guard let handle = traces.handles.first else { return Speaker(name: voice.key, side: .other) }
        let customer: CustomerID?
        if chat.kind == .direct {
            customer = try resolver.customer(traces, since: nil, how: chat.how, with: pen)
        } else {
            customer = try pen.book.onlyCard(of: handle)
        }
        return Speaker(name: voice.key, side: .customer, customer: customer, handle: try pen.handle(handle))
    }

    /// A name WhatsApp exports is either a number (not saved) or what the phone's own address book calls them. Telegram
    /// names everybody by an id of its own; the name beside it is what people call themselves.
    private static func traces(_ voice: ChatOutline.Voice, on channel: Channel) -> Traces {
        guard channel == .whatsapp else {
            return Traces(name: voice.name, account: voice.account ?? "", book: .telegram)
        }
        let numbers = PhoneNumber.numbers(in: voice.name)
        return Traces(name: numbers.isEmpty ? voice.name : "", phones: numbers, book: .phonebook)
    }
}

extension SettledChat {
    /// The word under which somebody met here is met.
    fileprivate var how: String { channel == .telegram ? "telegram" : "whatsapp" }
}
