import Formats
import Foundation
import Journal
import Vocabulary

/// How tables are to be read: as somebody says now; else as they said when a table of the same columns came before.
struct TableReadings: Sendable {
    private let said: TableWishes
    /// By the table's signature.
    private let remembered: [String: TableWishes]

    init(said: TableWishes = TableWishes(), remembered: [String: TableWishes] = [:]) {
        self.said = said
        self.remembered = remembered
    }

    func reading(of survey: TableSurvey) -> (table: TableSurvey, isAsBefore: Bool) {
        let before = remembered[survey.signature]
        let wishes = (before ?? TableWishes()).changed(by: said)
        return (survey.read(by: wishes), before != nil && before == wishes)
    }
}

/// What is remembered of the tables that came in.
struct ReadingMemory {
    private static let prefix = "reading/"
    let desk: ImportDesk

    func readings() async throws -> TableReadings {
        let request = desk.request
        guard !request.readsAfresh else { return TableReadings(said: request.wishes) }
        let kept = try await desk.shop.journal.read(as: .owner) { try $0.settings(under: Self.prefix) }
        var remembered: [String: TableWishes] = [:]
        for text in kept.values where !text.isEmpty {
            let reading = try JSONDecoder().decode(KeptReading.self, from: Data(text.utf8))
            remembered[reading.columns] = reading.wishes
        }
        return TableReadings(said: request.wishes, remembered: remembered)
    }

    /// After it came in.
    func remember(_ table: TableSurvey) async throws {
        let signature = table.signature
        guard !signature.isEmpty, !desk.request.isDryRun, !desk.request.wishes.isEmpty || desk.request.readsAfresh else {
            return
        }
        var wishes = table.wishes
        wishes.names = wishes.names.filter { table.hasColumn($0.key) }
        var bytes = IdentityBytes("reading")
        bytes.add(signature)
        let name = desk.shop.identity.key(of: bytes.bytes, place: 0).bytes.map { String($0, radix: 16) }.joined()
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text =
            wishes.isEmpty
            ? "" : String(decoding: try encoder.encode(KeptReading(columns: signature, wishes: wishes)), as: UTF8.self)
        try await desk.shop.journal.write(as: .owner) { try $0.setSetting(Self.prefix + name, text) }
    }
}

/// As it stands in the database.
private struct KeptReading: Codable {
    var columns: String
    var kind: String?
    var names: [String: String]
    var dates: String?
    var amounts: String?
    var key: String?

    init(columns: String, wishes: TableWishes) {
        self.columns = columns
        kind = wishes.kind?.rawValue
        names = wishes.names
        dates = wishes.dates?.rawValue
        amounts = wishes.amounts?.rawValue
        key = wishes.key?.rawValue
    }

    var wishes: TableWishes {
        var wishes = TableWishes()
        wishes.kind = kind.flatMap(TableKind.init(rawValue:))
        wishes.names = names
        wishes.dates = dates.flatMap(DateForm.init(rawValue:))
        wishes.amounts = amounts.flatMap(AmountForm.init(rawValue:))
        wishes.key = key.flatMap(RowKey.init(rawValue:))
        return wishes
    }
}

/// Whether what somebody said of columns has any sense here.
struct WishCheck {
    let wishes: TableWishes
    let tables: [RecognisedParcel]
    /// Columns of tables that were not recognised, where what was said is still to be read.
    let strangers: [String]

    /// - Returns: why nothing should be brought in.
    var trouble: (name: String, trouble: ImportOutcome.Trouble)? {
        for name in wishes.names.keys.sorted() {
            let having = tables.filter { $0.content.table?.hasColumn(name) ?? false }
            guard let first = having.first else {
                guard strangers.isEmpty else { continue }
                let columns = tables.compactMap(\.content.columns).flatMap { $0.map(\.name) }
                return (tables.first?.parcel.name ?? name, .noSuchColumn(name, columns: columns))
            }
            guard let wish = wishes.names[name], !wish.isEmpty else { continue }
            let isUnderstood = having.contains { $0.understands(columnNamed: name) }
            if !isUnderstood { return (first.parcel.name, .strangeName(wish)) }
        }
        return nil
    }
}

extension RecognisedParcel {
    fileprivate func understands(columnNamed name: String) -> Bool {
        let columns = content.columns ?? []
        return columns.enumerated().contains { place, column in
            (HeaderText.normalise(column.name) == name || String(place + 1) == name)
                && column.meaning != .unread && column.meaning != .kept
        }
    }
}
