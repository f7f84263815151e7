import Formats
import Journal
import Vocabulary

/// The identities of the messages of one chat.
struct MessageIdentities {
    private let program: String
    private let chatKey: String
    private let identity: IdentityKey
    private let chatPlace: UInt32
    private var counts: [ExternalKey: Int64] = [:]

    init(program: String, chatKey: String, identity: IdentityKey) {
        self.program = program
        self.chatKey = chatKey
        self.identity = identity
        chatPlace = identity.place(ofChat: "\(program)/\(chatKey)")
    }

    /// Of a message without a number: chat, minute, words and which of several such it is; without the display name, which
    /// changes when somebody is saved under another one. Seconds do not count: a phone of the other make prints none.
    mutating func key(of draft: ChatDraft) -> ExternalKey {
        var bytes = IdentityBytes(program)
        bytes.add(chatKey)
        bytes.add(Int64(draft.at.day.number) * 1440 + Int64(draft.at.secondOfDay / 60))
        bytes.add(draft.message.text)
        // Whether a picture came along counts, its file name does not: an export without media prints none.
        bytes.add(draft.message.media == nil ? 0 : 1)
        let place = place(turn: Int64(draft.at.day.number))
        let first = identity.key(of: bytes.bytes, place: place)
        let nth = counts[first, default: 0]
        // Lines out of order by more than this are not seen; what is remembered stays small.
        if counts.count > 50_000 { counts.removeAll(keepingCapacity: true) }
        counts[first] = nth + 1
        guard nth > 0 else { return first }
        bytes.add(nth)
        return identity.key(of: bytes.bytes, place: place)
    }

    /// Of a message that its channel numbers: edited, or its writer called otherwise now, it is the same message.
    func key(ofNumber id: Int64) -> ExternalKey {
        var bytes = IdentityBytes(program)
        bytes.add(chatKey)
        bytes.add(id)
        // Its number stands for its day: messages of one chat then lie together in the index, however their time is told.
        return identity.key(of: bytes.bytes, place: place(turn: id >> 7))
    }

    /// The chat in front, then what grows with time.
    private func place(turn: Int64) -> UInt32 { chatPlace | UInt32(UInt16(clamping: turn)) }
}
