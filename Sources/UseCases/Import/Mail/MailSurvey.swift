import Formats
import Journal
import Vocabulary

/// What a first pass over a bundle shows: who writes in it, how its mails hang together, how far it goes.
struct MailSurvey: Sendable {
    private(set) var count = 0
    /// Every address, and in how many mails it stands.
    private(set) var addresses: [String: Int] = [:]
    private(set) var senders: Set<String> = []
    private(set) var threads = MailThreads()
    /// The moment of each single mail, by its parcel: a folder's files lie in no order.
    private(set) var moments: [Parcel: Instant] = [:]

    static func take(_ bundle: MailBundle, identity: IdentityKey) throws -> MailSurvey {
        var survey = MailSurvey()
        for piece in bundle.pieces {
            let source = try piece.parcel.open()
            switch piece.look {
            case .mbox: try MboxReader.read(source) { survey.add(MailHead(of: $0.bytes), identity) }
            case .single:
                let head = MailHead(of: try RawMail.whole(source).bytes)
                if let at = head.at { survey.moments[piece.parcel] = at.instant }
                survey.add(head, identity)
            }
        }
        return survey
    }

    private mutating func add(_ head: MailHead, _ identity: IdentityKey) {
        count += 1
        threads.add(head, identity)
        for address in Set(head.from + head.to) {
            // A newsletter's thousand receivers are nobody's choice.
            if addresses.count < 200_000 || addresses[address] != nil { addresses[address, default: 0] += 1 }
        }
        if senders.count < 200_000 { senders.formUnion(head.from) }
    }
}

/// Which mail answers which: by their ids alone. The same subject is not the same talk.
struct MailThreads: Sendable {
    private var parents: [MailID: MailID] = [:]

    mutating func add(_ head: MailHead, _ identity: IdentityKey) {
        guard let id = head.messageID else { return }
        let chain = (head.references + head.inReplyTo).filter { $0 != id } + [id]
        let ids = chain.map { MailID($0, identity) }
        for (parent, child) in zip(ids, ids.dropFirst()) where parent != child && parents[child] == nil {
            parents[child] = parent
        }
    }

    /// The mail the talk began with, as far as these mails tell.
    func root(of id: MailID) -> MailID {
        var root = id
        var steps = 0
        // Ids that answer one another in a circle end somewhere in it.
        while let parent = parents[root], steps < 10_000 {
            root = parent
            steps += 1
        }
        return root
    }
}

/// A message id as it is kept: hashed with the shop's key, so that it cannot be guessed back.
struct MailID: Hashable, Sendable {
    let key: ExternalKey

    init(_ id: String, _ identity: IdentityKey) {
        var bytes = IdentityBytes("mail")
        bytes.add(id)
        // Without its moment: an answer names the mail it answers, not when that was written.
        key = identity.key(of: bytes.bytes, at: Instant(seconds: 0))
    }

    init(_ key: ExternalKey) { self.key = key }

    /// What its conversation is known by, should the talk begin with it.
    var chatKey: String {
        "thread/" + key.bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    static func == (a: MailID, b: MailID) -> Bool { a.key == b.key }
    func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
