import Formats
import Journal
import Storage
import Vocabulary

/// One of the smaller lists, to look through.
struct ListFile {
    private let list: TakenList
    private let table: TableFile
    private let zone: Zone

    init(_ list: TakenList, _ draft: ExportDraft, form: CSVForm, zone: Zone) throws {
        self.list = list
        self.zone = zone
        let titles = list.columns.map(\.title).filter { !$0.isEmpty }
        table = try TableFile("lists/\(list.name).csv", titles, in: draft, form: form, zone: zone)
    }

    func take(_ row: Row) throws {
        try table.row { cells in
            for (place, column) in list.columns.enumerated() { put(row, place, column.shown, cells) }
        }
    }

    private func put(_ row: Row, _ place: Int, _ shown: TakenList.Shown, _ cells: TableFile) {
        switch shown {
        case .text: cells.text(row.textOrNil(place))
        case .id: cells.id(row.numberOrNil(place))
        case .moment: cells.moment(row.instantOrNil(place))
        case .due: due(row.instant(place), isDay: row.flag(place + 1), cells)
        case .hidden: if !list.columns[place].title.isEmpty { cells.text(row.textOrNil(place)) }
        case .money:
            let currency = row.textOrNil(place + 1).flatMap { Currency($0) } ?? .rupiah
            cells.money(row.numberOrNil(place).map { Money(minor: $0, currency) })
        case .number: cells.number(row.numberOrNil(place).map { Int($0) })
        case .share: cells.share(row.isNull(place) ? nil : row.real(place))
        case .yesOrNo: cells.plain(row.isNull(place) ? "" : row.flag(place) ? "yes" : "no")
        case .word(let words):
            cells.plain(words.indices.contains(row.int(place)) ? words[row.int(place)] : String(row.int(place)))
        }
    }

    private func due(_ at: Instant, isDay: Bool, _ cells: TableFile) {
        if isDay { cells.plain(ClockTime(Due(instant: at, isDay: true), in: zone).day.iso) } else { cells.moment(at) }
    }

    func finish() throws -> ExportManifest.File { try table.finish() }
}
