import Storage
import Vocabulary

/// Does every promise stand as its entries say: to whom, what, until when, moved how often, kept or not?
struct PromisesCheck: StandingCheck {
    let name = CheckName.promises
    let table = "promise"
    let kind = Event.Kind.promised
    let isWholeInJournal = true
    let columns: [StandingColumn] = [
        .number("customer_id"), .number("side"), .text("what"), .number("made_at"), .number("due_at"), .number("due_is_day"),
        .number("state"), .number("closed_at"), .number("moved_by_us"), .number("import_id"), .number("withdrawn"),
    ]

    func told(by made: MakingEntry, _ said: [Said]) -> [SQLValue?] {
        let standing = PromiseStanding(said)
        return [
            made.customer, .integer(made.side), SQLValue(made.said.text), SQLValue(made.said.at),
            standing.due.map { SQLValue($0.instant) }, standing.due.map { SQLValue($0.isDay) }, standing.state.sqlValue,
            SQLValue(standing.closedAt), .integer(Int64(standing.timesMovedByUs)), made.run, .integer(made.isWithdrawn),
        ]
    }
}
