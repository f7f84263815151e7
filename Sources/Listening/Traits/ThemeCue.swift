/// What a word tells about a theme a campaign could offend with.
struct ThemeCue: WordRoles {
    var rawValue: UInt64
    static let laughing: ThemeCue = []

    static let pork = ThemeCue(rawValue: 1 << 0)
    /// "babi": a dish, or an insult.
    static let pig = ThemeCue(rawValue: 1 << 1)
    static let alcohol = ThemeCue(rawValue: 1 << 2)
    static let tobacco = ThemeCue(rawValue: 1 << 3)
    static let gambling = ThemeCue(rawValue: 1 << 4)
    static let politics = ThemeCue(rawValue: 1 << 5)
    static let riba = ThemeCue(rawValue: 1 << 6)
    static let sharia = ThemeCue(rawValue: 1 << 7)
    static let halal = ThemeCue(rawValue: 1 << 8)
    static let wantsHalal = ThemeCue(rawValue: 1 << 9)
    static let forbiddenByFaith = ThemeCue(rawValue: 1 << 10)
    /// "saya muslim", "habis jumatan": their own.
    static let ownFaith = ThemeCue(rawValue: 1 << 11)
    static let faith = ThemeCue(rawValue: 1 << 12)
    static let ethnic = ThemeCue(rawValue: 1 << 13)
    static let racism = ThemeCue(rawValue: 1 << 14)
    static let women = ThemeCue(rawValue: 1 << 15)
    static let sexism = ThemeCue(rawValue: 1 << 16)
    static let sexual = ThemeCue(rawValue: 1 << 17)
    static let health = ThemeCue(rawValue: 1 << 18)
    static let symptom = ThemeCue(rawValue: 1 << 19)
    static let body = ThemeCue(rawValue: 1 << 20)
    static let diet = ThemeCue(rawValue: 1 << 21)
    static let death = ThemeCue(rawValue: 1 << 22)
    static let abuse = ThemeCue(rawValue: 1 << 23)
    static let personalData = ThemeCue(rawValue: 1 << 24)
    static let dataMisused = ThemeCue(rawValue: 1 << 25)
    static let privacy = ThemeCue(rawValue: 1 << 26)

    static let food = ThemeCue(rawValue: 1 << 32)
    static let pet = ThemeCue(rawValue: 1 << 33)
    static let avoids = ThemeCue(rawValue: 1 << 34)
    static let objects = ThemeCue(rawValue: 1 << 35)
    static let belittles = ThemeCue(rawValue: 1 << 36)
    static let condolence = ThemeCue(rawValue: 1 << 37)
    static let family = ThemeCue(rawValue: 1 << 38)
    /// What follows is a name or an address.
    static let namesOrPlaces = ThemeCue(rawValue: 1 << 40)
    static let notThis = ThemeCue(rawValue: 1 << 39)
}
