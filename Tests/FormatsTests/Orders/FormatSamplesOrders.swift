import Foundation
import Testing
import Vocabulary

@testable import Formats

@Suite("FormatSamples: orders") struct FormatSamplesOrders {
    @Test("reads as its source says", arguments: TableSamples.entries("orders"))
    func orders(_ entry: SampleEntry) throws {
        if let table = entry.keys["table"] { return try expectTable(entry, table) }
        let survey = try TableReader.survey(entry.source())
        if TableKind.recognise(survey) == .contacts { return try ContactExpectation.check(entry) }
        #expect(TableKind.recognise(survey) == .orders)
        try OrderExpectation.check(entry)
    }

    @Test("finds the columns the marketplaces use", arguments: ColumnNames.all)
    func columns(_ list: ColumnNames) throws {
        let header = list.names.joined(separator: ";")
        let table = try TableReader.survey(MemorySource(text: header + "\n"))
        #expect(table.header == list.names)
        let columns = OrderColumns.find(in: table)
        for field in [OrderField.number, .product, .quantity, .unitPrice, .status] {
            #expect(columns.has(field), "\(field) of \(list.name)")
        }
        #expect(columns.has(.placedDate) || columns.has(.paidDate))
        #expect(TableKind.recognise(table) == .orders)
    }

    @Test("knows each name in the lists of synonyms", arguments: ColumnNames.synonyms)
    func synonym(_ synonym: ColumnNames) throws {
        let found = ColumnMatcher(OrderColumns.synonyms).match(synonym.names)
        let wanted: [String: [OrderField]] = [
            "order_id": [.number], "product": [.product], "qty": [.quantity], "price": [.unitPrice, .lineAmount],
            "status": [.status], "total": [.total], "buyer": [.account, .customer], "created": [.placedDate],
            "paid": [.paidDate],
            // What a seller calls their goods is not kept.
            "sku": [],
        ]
        let fields = try #require(wanted[synonym.name], "nobody checks “\(synonym.name)”")
        #expect(fields.isEmpty || fields.contains { found[$0] == 0 }, "\(synonym.names)")
    }
}

struct ColumnNames: Sendable, CustomTestStringConvertible {
    var name: String
    var names: [String]
    var testDescription: String { "\(name): \(names.prefix(3).joined(separator: ", "))" }

    static var all: [ColumnNames] { lists("orders") }

    /// The lists of column names in a folder's `columns.json`.
    static func lists(_ folder: String) -> [ColumnNames] {
        let table = TableSamples.json(folder, "columns.json") as? [String: Any] ?? [:]
        return table.compactMap { key, value in (value as? [String]).map { ColumnNames(name: key, names: $0) } }.sorted {
            $0.name < $1.name
        }
    }

    static var synonyms: [ColumnNames] {
        let table = TableSamples.json("orders", "columns.json") as? [String: Any] ?? [:]
        var lists: [ColumnNames] = []
        for case let fields as [String: [String]] in (table["synonyms"] as? [String: Any] ?? [:]).values {
            for (field, names) in fields { lists += names.map { ColumnNames(name: field, names: [$0]) } }
        }
        return lists.sorted { ($0.name, $0.names[0]) < ($1.name, $1.names[0]) }
    }
}

enum OrderExpectation {
    static func read(_ source: MemorySource, pieceSize: Int = TableReader.pieceSize) throws -> (
        orders: [OrderDraft], told: [Diagnostic]
    ) {
        let table = try OrdersTable.survey(source)
        var orders: [OrderDraft] = []
        var told = table.decisions
        try table.read(source, report: { told.append($0) }, pieceSize: pieceSize) { orders.append($0) }
        return (orders, told)
    }

    static func check(_ entry: SampleEntry) throws {
        let (orders, told) = try read(entry.source())
        func order(_ number: String) throws -> OrderDraft { try #require(orders.first { $0.number == number }, "\(number)") }
        func net(_ order: OrderDraft) -> Int64 { (order.total?.minor ?? 0) - (order.refunded?.minor ?? 0) }
        for (key, expected) in entry.keys.sorted(by: { $0.key < $1.key }) {
            let numbers = (expected as? [String: Double] ?? [:]).mapValues { Int64(($0 * 100).rounded()) }
            switch key {
            case "orders", "created": expectSame(orders.count, expected, key)
            case "skipped": expectSame(told.count { $0.severity == .refused }, expected, key)
            case "items":
                for (number, count) in expected as? [String: Int] ?? [:] { #expect(try order(number).lines.count == count) }
            case "total": for (number, value) in numbers { #expect(try order(number).total?.minor == value, "\(number)") }
            case "net": for (number, value) in numbers { #expect(try net(order(number)) == value, "\(number)") }
            case "refunded":
                for (number, value) in numbers { #expect(try order(number).refunded?.minor ?? 0 == value, "\(number)") }
            case "paid": for (number, value) in numbers { #expect(try order(number).paid?.minor == value, "\(number)") }
            case "tax": for (number, value) in numbers { #expect(try order(number).tax?.minor == value, "\(number)") }
            case "currency", "email", "phone", "customer", "note", "address":
                for (number, text) in expected as? [String: String] ?? [:] {
                    let order = try order(number)
                    let found: [String: String?] = [
                        "currency": order.total?.currency.code, "email": order.email, "phone": order.phones.first,
                        "customer": order.customerName, "note": order.note, "address": order.address,
                    ]
                    expectSame(found[key] ?? nil, text, number)
                }
            case "net_without_tax":
                for (number, value) in numbers {
                    let order = try order(number)
                    #expect(net(order) - (order.tax?.minor ?? 0) == value, "\(number)")
                }
            case "cancelled": expectSame(orders.filter { $0.status == .cancelled }.map { $0.number ?? "" }, expected, key)
            case "returned": expectSame(orders.filter { $0.status == .returned }.map { $0.number ?? "" }, expected, key)
            case "second_import_of_same_file":
                // Whoever keeps orders tells the second time by the number: it has to be there, and the same.
                let again = try read(entry.source()).orders
                #expect(again == orders)
                let known = again.filter { $0.number != nil }.count
                let wanted = expected as? [String: Int] ?? [:]
                #expect(wanted == ["created": again.count - known, "skipped": known])
            case let remark where TableSamples.remarks.contains(remark): continue
            default: Issue.record("\(entry.file): nobody checks “\(key)”")
            }
        }
    }
}
