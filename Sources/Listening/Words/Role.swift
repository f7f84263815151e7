/// What a word can do in a message. A word may play several.
struct Role: WordRoles {
    var rawValue: UInt64

    // Asking
    /// "berapa", "kapan", "how much": asks by itself.
    static let question = Role(rawValue: 1 << 0)
    /// "kok": asks when something follows ("kok belum sampai"), affirms at the end ("sudah kok").
    static let how = Role(rawValue: 1 << 1)
    /// "sih", "masa": colours a question, does not make one.
    static let tone = Role(rawValue: 1 << 2)
    /// "bisa", "ada", "masih": a clause with one of these that ends in "ga" asks.
    static let checkable = Role(rawValue: 1 << 3)
    static let negation = Role(rawValue: 1 << 4)
    static let notYet = Role(rawValue: 1 << 5)
    static let rhetorical = Role(rawValue: 1 << 6)

    // Wanting something from us
    static let request = Role(rawValue: 1 << 7)
    static let change = Role(rawValue: 1 << 8)
    static let order = Role(rawValue: 1 << 9)
    static let wish = Role(rawValue: 1 << 10)
    static let unit = Role(rawValue: 1 << 11)
    static let trouble = Role(rawValue: 1 << 12)
    static let awaiting = Role(rawValue: 1 << 13)
    static let news = Role(rawValue: 1 << 14)
    /// "kabari": news when we shall, a promise when they shall.
    static let tell = Role(rawValue: 1 << 15)
    static let payment = Role(rawValue: 1 << 16)
    static let done = Role(rawValue: 1 << 17)
    static let proof = Role(rawValue: 1 << 18)
    /// "kirim", "cek": a request unless it is done already or they will do it.
    static let act = Role(rawValue: 1 << 19)

    // At rest
    static let thanks = Role(rawValue: 1 << 20)
    static let agreement = Role(rawValue: 1 << 21)
    static let praise = Role(rawValue: 1 << 22)
    static let farewell = Role(rawValue: 1 << 23)
    static let onTheWay = Role(rawValue: 1 << 24)
    static let forgiveness = Role(rawValue: 1 << 25)
    /// "bentar", "mikir dulu": they come back by themselves.
    static let comesBack = Role(rawValue: 1 << 26)
    static let later = Role(rawValue: 1 << 27)
    static let speaker = Role(rawValue: 1 << 28)
    /// "mampir", "pikir", "ambil": what they will do themselves.
    static let theirAct = Role(rawValue: 1 << 29)
    static let decline = Role(rawValue: 1 << 30)
    static let withdrawal = Role(rawValue: 1 << 31)
    static let regret = Role(rawValue: 1 << 32)
    static let laughter = Role(rawValue: 1 << 33)
    static let holiday = Role(rawValue: 1 << 34)
    static let spam = Role(rawValue: 1 << 35)

    // Around it
    static let greeting = Role(rawValue: 1 << 40)
    static let address = Role(rawValue: 1 << 41)
    static let filler = Role(rawValue: 1 << 42)

    // What we say when we ask
    static let paymentPlace = Role(rawValue: 1 << 48)
    static let afterwards = Role(rawValue: 1 << 49)
    static let offersHelp = Role(rawValue: 1 << 50)
    static let invitation = Role(rawValue: 1 << 51)
    static let missedCall = Role(rawValue: 1 << 52)
    /// "dong": pleads when there is something to plead for.
    static let plea = Role(rawValue: 1 << 54)
    /// "kirain rusak", "takut kekecilan": not so, or not yet.
    static let supposed = Role(rawValue: 1 << 55)
    /// "ready": at the end it asks, whether or not the mark is there.
    static let stock = Role(rawValue: 1 << 56)
    static let past = Role(rawValue: 1 << 57)
    static let tag = Role(rawValue: 1 << 53)
}

extension Role {
    static let laughing = Role.laughter
}
