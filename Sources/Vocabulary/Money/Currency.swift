/// An ISO 4217 code. Sums never cross currencies.
package struct Currency: Hashable, Sendable, Codable, CustomStringConvertible {
    package let code: String

    /// Three letters; nil otherwise.
    package init?(_ code: String) {
        let upper = code.uppercased()
        guard upper.utf8.count == 3, upper.utf8.allSatisfy({ (65...90).contains($0) }) else { return nil }
        self.code = upper
    }

    private init(known code: String) { self.code = code }
    package static let rupiah = Currency(known: "IDR")

    /// Digits after the decimal point in ISO 4217 (IDR has two: 1 rupiah = 100 sen).
    package var minorDigits: Int {
        switch code {
        case "JPY", "KRW", "VND", "CLP", "ISK", "UGX", "XAF", "XOF", "XPF", "PYG", "RWF", "KMF", "GNF", "DJF", "BIF", "VUV": 0
        case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
        default: 2
        }
    }
    package var minorPerUnit: Int64 { [1, 10, 100, 1000][minorDigits] }
    package var description: String { code }
}
