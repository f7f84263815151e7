import Foundation
import Vocabulary

/// The lines of an order as they stand in its row: `[["Nasi kotak", 20000, 50000000], …]`, each with what it is, its
/// quantity in thousandths and its amount in minor units or null.
enum OrderLinesCoding {
    static func encode(_ lines: [OrderLine]) -> String? {
        guard !lines.isEmpty else { return nil }
        var text = ""
        text.reserveCapacity(lines.reduce(2) { $0 + $1.what.utf8.count + 48 })
        var before = "[["
        for line in lines {
            text += before
            JSONText.add(line.what, to: &text)
            text += ","
            text += String(line.quantityMilli)
            text += ","
            text += line.amountMinor.map { String($0) } ?? "null"
            before = "],["
        }
        text += "]]"
        return text
    }

    static func decode(_ text: String?) -> [OrderLine] {
        guard let text else { return [] }
        return (try? JSONDecoder().decode([Line].self, from: Data(text.utf8)))?.map(\.line) ?? []
    }

    private struct Line: Decodable {
        var line: OrderLine
        init(from decoder: any Decoder) throws {
            var row = try decoder.unkeyedContainer()
            line = OrderLine(
                what: try row.decode(String.self), quantityMilli: try row.decode(Int64.self),
                amountMinor: try row.decodeIfPresent(Int64.self))
        }
    }
}
