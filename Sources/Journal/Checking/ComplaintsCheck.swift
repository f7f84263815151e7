import Storage
import Vocabulary

/// Does every complaint stand as its entries say: whose, what about, open or judged, when we last did something?
struct ComplaintsCheck: StandingCheck {
    let name = CheckName.complaints
    let table = "complaint"
    let kind = Event.Kind.complained
    let isWholeInJournal = true
    let columns: [StandingColumn] = [
        .number("customer_id"), .text("text"), .text("topic"), .number("opened_at"), .number("state"), .number("closed_at"),
        .number("last_step_at"), .number("import_id"), .number("withdrawn"),
    ]

    func told(by made: MakingEntry, _ said: [Said]) -> [SQLValue?] {
        let standing = ComplaintStanding(said)
        var topic: SQLValue?
        if case .complained(let complaint) = made.said.event { topic = SQLValue(complaint.topic) }
        return [
            made.customer, SQLValue(made.said.text), topic, SQLValue(made.said.at), standing.state.sqlValue,
            SQLValue(standing.closedAt), SQLValue(standing.lastStepAt), made.run, .integer(made.isWithdrawn),
        ]
    }
}
