import CustomerValue
import Formats
import Vocabulary

/// Purchases from a table on disk: who, on which day, for how much.
package struct TransactionTable: Sendable {
    package private(set) var ledger = PurchaseLedger()
    package private(set) var names = CustomerNames()
    package private(set) var columns: TransactionColumns
    package private(set) var rows = 0
    /// Rows below nought: returns, cancellations. They are no purchase, and where there are any, neither are rows of nought.
    package private(set) var returns = 0
    package private(set) var free = 0
    package private(set) var withoutCustomer = 0
    package private(set) var withoutDay = 0
    package private(set) var withoutAmount = 0

    package var hasAmounts: Bool { columns.amount != nil }

    /// - Parameter progress: told now and then how many rows were read.
    package init(
        _ source: any ByteSource, _ wanted: TransactionColumns.Wanted = .init(), progress: (Int) -> Void = { _ in }
    ) throws {
        let survey = try TableReader.survey(source)
        columns = try TransactionColumns(survey, wanted)
        var days = DayReader(form: columns.dateForm)
        let columns = columns
        try TableReader(source, survey).read { row in
            rows += 1
            if rows & 0x3FFFF == 0 { progress(rows) }
            let name = row.field(columns.customer)
            guard !name.isEmpty else {
                withoutCustomer += 1
                return
            }
            guard let day = days.day(row.bytes(columns.date)) else {
                withoutDay += row.isTotalLine ? 0 : 1
                return
            }
            var amount = 0.0
            if let column = columns.amount {
                guard let read = AmountText.read(row.field(column), columns.amountForm) else {
                    withoutAmount += 1
                    return
                }
                amount = read
                if let quantity = columns.quantity {
                    amount *= AmountText.read(row.field(quantity), columns.amountForm) ?? 1
                }
                guard amount >= 0 else {
                    returns += 1
                    return
                }
                free += amount == 0 ? 1 : 0
            }
            ledger.add(.init(customer: names.number(of: name), day: day, amount: amount))
        }
        ledger.countsFree = returns == 0
        guard ledger.count > 0 else {
            throw TransactionColumns.Trouble.noPurchases(refused: withoutCustomer + withoutDay + withoutAmount)
        }
    }
}

/// Days of a column: mostly the same as in the row before, or written as nearly every program does.
private struct DayReader {
    let form: DateForm
    /// The day of each date met, by year, month and day: −1 for no such day.
    private var known = [Int32](repeating: .min, count: 200 * 512)

    init(form: DateForm) { self.form = form }

    mutating func day(_ cell: CellBytes) -> Day? {
        if form == .ymd, let day = usual(cell) { return day }
        return DateText.day(cell, form)
    }

    /// `2026-11-19`, alone or with a time behind it.
    private mutating func usual(_ cell: CellBytes) -> Day? {
        guard cell.count == 10 || (cell.count >= 16 && (cell[10] == UInt8(ascii: "T") || cell[10] == 32)),
            cell[4] == UInt8(ascii: "-"), cell[7] == UInt8(ascii: "-")
        else { return nil }
        func digit(_ index: Int) -> Int { Int(cell[index] &- 48) }
        var widest = 0
        for index in [0, 1, 2, 3, 5, 6, 8, 9] { widest = max(widest, digit(index)) }
        guard widest <= 9 else { return nil }
        let year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
        let month = digit(5) * 10 + digit(6)
        let number = digit(8) * 10 + digit(9)
        guard (1900..<2100).contains(year), month < 16, number < 32 else {
            return Day(year: year, month: month, day: number)
        }
        let place = (year - 1900) << 9 | month << 5 | number
        if known[place] == .min { known[place] = Day(year: year, month: month, day: number)?.number ?? .max }
        return known[place] == .max ? nil : Day(number: known[place])
    }
}

/// Amounts as numbers for the models; money that is kept goes through ``Amount`` instead, in whole minor units.
enum AmountText {
    private static let powers: [Double] = (0...18).map { power in (0..<power).reduce(1) { value, _ in value * 10 } }

    static func read(_ cell: CellBytes, _ form: AmountForm) -> Double? {
        if let plain = plain(cell, decimalSign: form == .dotThousands ? UInt8(ascii: ",") : UInt8(ascii: ".")) { return plain }
        return Amount.parse(cell, form, minorDigits: 4).map { Double($0) / 10_000 }
    }

    /// Digits with at most one decimal sign: exact up to fifteen digits.
    private static func plain(_ cell: CellBytes, decimalSign: UInt8) -> Double? {
        var digits: Int64 = 0
        var count = 0
        var decimals = -1
        var index = 0
        let isNegative = cell.first == UInt8(ascii: "-")
        if isNegative { index = 1 }
        while index < cell.count {
            let byte = cell[index]
            if byte &- 48 < 10 {
                digits = digits &* 10 &+ Int64(byte &- 48)
                count += 1
                if decimals >= 0 { decimals += 1 }
            } else if byte == decimalSign, decimals < 0, count > 0 {
                decimals = 0
            } else {
                return nil
            }
            index += 1
        }
        guard count > 0, decimals != 0 else { return nil }
        // Longer ones are rare; the library reads them to the last bit.
        guard count <= 15 else { return decimalSign == UInt8(ascii: ".") ? Double(String(decoding: cell, as: UTF8.self)) : nil }
        let value = decimals > 0 ? Double(digits) / powers[decimals] : Double(digits)
        return isNegative ? -value : value
    }
}
