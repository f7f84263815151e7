import Vocabulary

extension TelegramExport {
    /// What Telegram calls a chat.
    package enum ChatKind: String, Sendable, CaseIterable {
        case personal = "personal_chat"
        case bot = "bot_chat"
        case privateGroup = "private_group"
        case privateSupergroup = "private_supergroup"
        case publicSupergroup = "public_supergroup"
        case privateChannel = "private_channel"
        case publicChannel = "public_channel"
        case savedMessages = "saved_messages"
        case replies = "replies"
        case verificationCodes = "verify_codes"

        package var isGroup: Bool {
            switch self {
            case .privateGroup, .privateSupergroup, .publicSupergroup: true
            default: false
            }
        }

        /// Notes to oneself, and what is read to a crowd: nobody in it talks with the shop.
        package var isNobodys: Bool {
            switch self {
            case .privateChannel, .publicChannel, .savedMessages, .replies, .verificationCodes: true
            default: false
            }
        }

        /// Telegram numbers people, groups and supergroups apart: two chats of different kinds may have one number.
        var idPrefix: String {
            switch self {
            case .personal, .bot, .savedMessages, .replies, .verificationCodes: "user"
            case .privateGroup: "chat"
            case .privateSupergroup, .publicSupergroup, .privateChannel, .publicChannel: "channel"
            }
        }
    }

    /// One chat of an export, as the first look found it.
    package struct Chat: Hashable, Sendable {
        /// Counted from 0 in the order of the file; ``TelegramExport/read(_:survey:wanted:each:)`` names it by this.
        package var place: Int
        package var id: Int64?
        /// As the exporting account knows it; nil when its owner is gone.
        package var name: String?
        /// Nil where the export does not say.
        package var kind: ChatKind?
        package var line: Int
        /// Most talkative first.
        package var speakers: [Speaker] = []
        /// Of people.
        package var messageCount = 0
        /// Lines of Telegram's own: somebody joined, a picture was changed.
        package var serviceCount = 0
        package var first: Instant?
        package var last: Instant?
        /// False when some message tells only what a clock showed; such times stand here as if it had been in Greenwich.
        package var hasExactTimes = true

        package var isGroup: Bool { kind?.isGroup ?? (speakers.count > 2) }
        package var isNobodys: Bool { kind?.isNobodys ?? false }

        /// The same for the same chat, whatever it is called today: `user/700000000`. Nil without a number.
        package var key: String? { id.map { "\(kind?.idPrefix ?? "chat")/\($0)" } }

        /// Whom a chat of two is with, as its messages name them: `user700000000`.
        package var other: String? {
            guard let id, kind == .personal || kind == .bot else { return nil }
            return "user\(id)"
        }
    }

    /// Somebody who speaks in a chat.
    package struct Speaker: Hashable, Sendable {
        /// Telegram's own (`user300000000`), which stays when the name changes; else the name.
        package var key: String
        /// The last one seen.
        package var name: String
        package var hasID: Bool
        package var messages: Int
    }
}
