/// What a word or phrase tells about the wish behind a message.
struct Cue: WordRoles {
    var rawValue: UInt64
    static let laughing: Cue = []

    // What is wanted
    static let suggests = Cue(rawValue: 1 << 0)
    /// "kalau bisa", "coba": proposes when nothing is amiss or asked.
    static let softlySuggests = Cue(rawValue: 1 << 1)
    static let leaves = Cue(rawValue: 1 << 2)
    static let spam = Cue(rawValue: 1 << 3)
    /// Two of these are an offer nobody asked for.
    static let offers = Cue(rawValue: 1 << 4)
    static let orders = Cue(rawValue: 1 << 5)
    static let asks = Cue(rawValue: 1 << 6)
    static let requests = Cue(rawValue: 1 << 7)

    // How it is spoken of
    static let bad = Cue(rawValue: 1 << 8)
    static let good = Cue(rawValue: 1 << 9)
    static let insult = Cue(rawValue: 1 << 10)
    /// "ga nyesel", "no complaints": words of trouble that praise.
    static let praisesByDenial = Cue(rawValue: 1 << 11)
    /// "kirain", "awalnya ragu": what was feared did not happen.
    static let feared = Cue(rawValue: 1 << 12)
    /// "hebat ya", "makasih lho": praise whose tone turns it round when trouble stands beside it.
    static let mocks = Cue(rawValue: 1 << 13)
    static let thanks = Cue(rawValue: 1 << 14)
    static let negation = Cue(rawValue: 1 << 15)
    static let but = Cue(rawValue: 1 << 16)
    static let condition = Cue(rawValue: 1 << 17)
    static let waits = Cue(rawValue: 1 << 18)
    static let mild = Cue(rawValue: 1 << 19)

    // How soon
    static let urgent = Cue(rawValue: 1 << 20)
    static let today = Cue(rawValue: 1 << 21)
    static let danger = Cue(rawValue: 1 << 22)
    static let fraud = Cue(rawValue: 1 << 23)
    static let threat = Cue(rawValue: 1 << 24)
    static let standstill = Cue(rawValue: 1 << 25)
    static let onSite = Cue(rawValue: 1 << 26)
    static let dispute = Cue(rawValue: 1 << 27)
    /// "di depan toko": urgent when somebody waits there.
    static let place = Cue(rawValue: 1 << 28)

    // How to take the others
    /// "berapa lama", "alergi": holds a word of trouble and tells of none.
    static let harmless = Cue(rawValue: 1 << 30)
    /// "bisa …?", "could you …?": a request or an order in the dress of a question.
    static let politelyAsks = Cue(rawValue: 1 << 31)
    /// "berapa", "kapan", "why": wants to know, whatever else is wanted.
    static let wonders = Cue(rawValue: 1 << 32)
    /// "beli": orders, unless it is asked what there is.
    static let weaklyOrders = Cue(rawValue: 1 << 33)
    /// "babi", "anjing": an insult, a dish or a pet.
    static let animal = Cue(rawValue: 1 << 34)
    /// "dasar", "lu": makes an insult of an animal.
    static let addressesRudely = Cue(rawValue: 1 << 35)
    static let eatsOrKeeps = Cue(rawValue: 1 << 36)
    /// "beres", "sudah ditangani": the trouble is over.
    static let resolved = Cue(rawValue: 1 << 37)
    /// "parah": bad alone, "very" behind what is good.
    static let intensifies = Cue(rawValue: 1 << 38)
    /// "gimana sih": a reproach, not a question.
    static let reproaches = Cue(rawValue: 1 << 39)
    static let plainPlea = Cue(rawValue: 1 << 54)
    static let threatens = Cue(rawValue: 1 << 55)

    /// "habis makan", "after eating": what was served did it.
    static let ate = Cue(rawValue: 1 << 58)

    // How it sounds, wherever it stands
    static let pleasant = Cue(rawValue: 1 << 56)
    static let unpleasant = Cue(rawValue: 1 << 57)

    // What about
    static let delivery = Cue(rawValue: 1 << 40)
    static let price = Cue(rawValue: 1 << 41)
    static let payment = Cue(rawValue: 1 << 42)
    static let refund = Cue(rawValue: 1 << 43)
    static let stock = Cue(rawValue: 1 << 44)
    static let service = Cue(rawValue: 1 << 45)
    static let staff = Cue(rawValue: 1 << 46)
    static let booking = Cue(rawValue: 1 << 47)
    static let account = Cue(rawValue: 1 << 48)
    static let app = Cue(rawValue: 1 << 49)
    static let warranty = Cue(rawValue: 1 << 50)
    static let campaign = Cue(rawValue: 1 << 51)
    static let hours = Cue(rawValue: 1 << 52)
    static let product = Cue(rawValue: 1 << 53)
}
