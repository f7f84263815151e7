import Storage
import Vocabulary

/// The columns that every bulk verb fills alike, and first: who wrote what kind of thing when.
enum EntryHead {
    static let columns = [
        "id", "at", "at_precision", "at_offset", "zone_assumed", "recorded_at", "source", "import_id", "withdrawn",
        "customer_id", "side", "staff_id", "channel", "kind",
    ]
}

extension Pen {
    /// Fills ``EntryHead/columns`` of one row.
    func putHead(
        _ id: EntryID, _ kind: Event.Kind, at when: When, about customer: CustomerID?, side: Side, staff: StaffID?,
        channel: Channel, into row: any BulkRow
    ) {
        row.id(id)
        row.instant(when.instant)
        row.number(Int64(when.precision.rawValue))
        row.number(Int64(when.offsetMinutes))
        row.number(when.zoneAssumed ? 1 : 0)
        row.instant(now)
        row.number(Int64(origin.source.rawValue))
        row.id(origin.run)
        row.number(0)
        row.id(customer)
        row.number(Int64(side.rawValue))
        row.id(staff)
        row.number(Int64(channel.rawValue))
        row.number(Int64(kind.rawValue))
    }
}
