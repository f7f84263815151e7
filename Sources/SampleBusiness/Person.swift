/// Somebody in the owner's phone.
struct Person {
    enum Voice: String { case ibu, bapak, muda, sunda, jawa, kantor, english }
    enum Door: String { case android, ios, zip, none }
    enum Rhythm {
        /// Every so many days.
        case every(Int)
        /// So many times in two years.
        case rarely(Int)
        /// Written by hand among the stories.
        case story
    }

    var name: String
    /// *Bu Ratna*
    var call: String
    var voice: Voice
    var rhythm: Rhythm
    /// Keys of ``Menu``.
    var favourites: [String]
    var smallest: Int
    var largest: Int
    var since: Moment
    var door: Door
    /// The last four digits, and all that tells the invented numbers apart.
    var tail: Int

    /// `81200001001`, without the zero or the country: an operator's prefix, four zeros, and the tail.
    var digits: String { "\(["812", "813", "821", "857", "896"][tail % 5])0000\(tail)" }
}

/// A number as different people write it.
enum PhoneHabit: Int {
    case dashed, plain, international, bare, spaced

    func write(_ digits: String) -> String {
        let start = digits.prefix(3)
        let middle = digits.dropFirst(3).prefix(4)
        let tail = digits.suffix(4)
        return switch self {
        case .dashed: "0\(start)-\(middle)-\(tail)"
        case .plain: "0\(digits)"
        case .international: "62\(digits)"
        // A spreadsheet ate the zero.
        case .bare: digits
        case .spaced: "+62 \(start)-\(middle)-\(tail)"
        }
    }
}
