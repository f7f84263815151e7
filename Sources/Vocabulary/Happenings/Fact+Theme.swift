extension Fact {
    /// What a fact is good for, where its key is one that readers and people commonly use.
    package enum Theme: Hashable, Sendable { case calledBy, language, reachedBy, likes, avoids, dislikes, needs, family }

    package var theme: Theme? { Self.theme(of: key) }
    package static func theme(of key: String) -> Theme? { themes[key.lowercased()] }

    private static let themes: [String: Theme] = [
        "sapaan": .calledBy, "panggilan": .calledBy, "nickname": .calledBy, "nama panggilan": .calledBy, "called": .calledBy,
        "bahasa": .language, "language": .language,
        "dihubungi": .reachedBy, "kanal": .reachedBy, "hubungi lewat": .reachedBy, "cara pesan": .reachedBy,
        "channel": .reachedBy, "reach by": .reachedBy, "how to order": .reachedBy,
        "suka": .likes, "likes": .likes, "pantang": .avoids, "avoids": .avoids, "kurang suka": .dislikes,
        "dislikes": .dislikes, "kebutuhan": .needs, "needs": .needs, "keluarga": .family, "family": .family,
    ]
}
