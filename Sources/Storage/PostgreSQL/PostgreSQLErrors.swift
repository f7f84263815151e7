/// What the five letters of an SQLSTATE mean here.
enum PostgreSQLErrors {
    static func kind(of state: String) -> StorageError.Kind {
        switch state {
        case "23505": .alreadyThere
        // A value of the wrong type: SQLite's strict tables call that a broken rule.
        case "42804": .ruleBroken
        case "40001", "40P01", "55P03": .busy
        case "53100": .diskFull
        case "53300": .unreachable
        case "25006": .readOnly
        case "XX001", "XX002": .damaged
        default:
            switch state.prefix(2) {
            case "22", "23": .ruleBroken
            case "58": .diskFailing
            case "08", "57": state == "57014" ? .busy : .unreachable
            default: .other
            }
        }
    }

    static func isConflict(_ state: String) -> Bool { state == "40001" || state == "40P01" }
}
