import Journal
import Vocabulary

/// Lists of prices as somebody types or pastes them.
extension Shop {
    package static let mostPrices = 200
    private static let longestThing = 80

    package enum PricesTyped: Hashable, Sendable {
        case list(PriceList)
        /// Lines that cannot be understood, as they were typed.
        case unread([String])
        case tooMany
    }

    /// One thing a line (*Nasi kotak 25.000*); *semua potong 10%* is taken off whatever is not named. A thing named twice, or with two
    /// prices, is not guessed at.
    /// - Parameter isTheShops: nothing is taken off the shop's own prices.
    package func prices(typed text: String, isTheShops: Bool = false) -> PricesTyped {
        var list = PriceList(currency: currency)
        var known: Set<String> = []
        var unread: [String] = []
        for line in text.split(whereSeparator: \.isNewline) where !line.allSatisfy(\.isWhitespace) {
            if !isTheShops, list.offPerMille == nil, let off = PriceLine.off(line) {
                list.offPerMille = off
            } else if let item = item(line), known.insert(KeptText.searchKey(item.what)).inserted {
                list.items.append(item)
            } else {
                unread.append(String(line))
            }
        }
        if !unread.isEmpty { return .unread(unread) }
        return list.items.count > Self.mostPrices ? .tooMany : .list(list)
    }

    /// Neither a count of pieces nor a slip of the finger.
    private func isAPrice(_ amount: Money) -> Bool {
        currency != .rupiah || (100...1_000_000_000).contains(amount.minor / currency.minorPerUnit)
    }

    private func item(_ line: Substring) -> PriceList.Item? {
        let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
        for count in [1, 2] where words.count > count {
            let price = words.suffix(count).joined(separator: " ").prefix { $0 != "/" }
            guard let amount = amount(typed: String(price)), isAPrice(amount) else { continue }
            let name = PriceLine.name(words.dropLast(count))
            let hasAnother = name.split(separator: " ").contains { word in
                word.contains(".") && self.amount(typed: word.filter { $0 != "," }).map(isAPrice) ?? false
            }
            guard !hasAnother else { return nil }
            return (1...Self.longestThing).contains(name.count)
                ? PriceList.Item(what: KeptText.normalise(name), eachMinor: amount.minor) : nil
        }
        return nil
    }
}

private enum PriceLine {
    /// Words beside a percentage that name no thing.
    private static let offWords: Set = [
        "semua", "semuanya", "yang", "lain", "lainnya", "harga", "potong", "potongan", "diskon", "korting", "kurang", "all",
        "everything", "else", "the", "rest", "off", "discount", "less", "of", "price", "prices",
    ]

    /// *Semua potong 10%*, in thousandths; nil for any other line.
    static func off(_ line: Substring) -> Int? {
        let words = line.split { $0.isWhitespace || $0 == ":" || $0 == "=" }.map { $0.lowercased() }
        let percentages = words.filter { $0.hasSuffix("%") }
        guard let percentage = percentages.first, percentages.count == 1,
            words.allSatisfy({ $0 == percentage || offWords.contains($0) })
        else { return nil }
        let digits = percentage.dropLast().drop { $0 == "-" || $0 == "−" }.replacing(",", with: ".")
        guard let value = Double(digits), (0.1...90).contains(value) else { return nil }
        return Int((value * 10).rounded())
    }

    /// Without a bullet before it, and without the signs between it and its price.
    static func name(_ words: some BidirectionalCollection<String>) -> String {
        let isSign: (Character) -> Bool = { "=:@-–—•*".contains($0) }
        var words = words.map { $0 }
        if let last = words.last, ["rp", "rp.", "idr", "@rp"].contains(last.lowercased()) { words.removeLast() }
        while let last = words.last, last.allSatisfy(isSign) { words.removeLast() }
        while let first = words.first, first.allSatisfy(isSign) { words.removeFirst() }
        if let last = words.last, let sign = last.last, "=:@".contains(sign) { words[words.count - 1].removeLast() }
        return words.joined(separator: " ")
    }
}
