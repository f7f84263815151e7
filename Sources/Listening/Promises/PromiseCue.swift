/// What a word does in a promise.
struct PromiseCue: WordRoles {
    var rawValue: UInt64
    static let laughing: PromiseCue = []

    /// "kirim", "transfer": what can be promised.
    static let act = PromiseCue(rawValue: 1 << 0)
    /// "dikirim": done by whoever serves.
    static let done = PromiseCue(rawValue: 1 << 1)
    static let speaker = PromiseCue(rawValue: 1 << 2)
    /// "teknisi", "kurir": they act for us.
    static let ours = PromiseCue(rawValue: 1 << 3)
    static let listener = PromiseCue(rawValue: 1 << 4)
    static let ahead = PromiseCue(rawValue: 1 << 5)
    /// "I'll", "tak kirim": speaker and future in one.
    static let commits = PromiseCue(rawValue: 1 << 6)
    static let condition = PromiseCue(rawValue: 1 << 7)
    static let doubt = PromiseCue(rawValue: 1 << 8)
    static let asks = PromiseCue(rawValue: 1 << 9)
    static let requests = PromiseCue(rawValue: 1 << 10)
    static let past = PromiseCue(rawValue: 1 << 11)
    static let negation = PromiseCue(rawValue: 1 << 12)
    /// "katanya", "you promised": the other side said so.
    static let reported = PromiseCue(rawValue: 1 << 13)
    static let usually = PromiseCue(rawValue: 1 << 14)
    static let vows = PromiseCue(rawValue: 1 << 15)
    static let could = PromiseCue(rawValue: 1 << 16)
    static let offer = PromiseCue(rawValue: 1 << 17)
    /// "paling lambat": with it even "sudah" lies ahead.
    static let deadline = PromiseCue(rawValue: 1 << 19)
    static let arrives = PromiseCue(rawValue: 1 << 18)
}
