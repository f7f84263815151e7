import Storage
import Vocabulary

/// What stays hidden from whoever was not granted to see it.
extension Book {
    /// A condition on a row of `fact f`.
    var openFacts: SQL { viewer.seesGuarded ? "1 = 1" : "NOT (\(Self.guardedKey))" }

    /// A condition on a row of `entry e`: neither a guarded fact nor an illness.
    var openEntries: SQL {
        guard !viewer.seesGuarded else { return "1 = 1" }
        return """
            NOT (e.kind = \(Event.Kind.learnt.rawValue) AND EXISTS (SELECT 1 FROM fact f WHERE f.id = e.id AND (\(Self.guardedKey))))
              AND NOT (e.kind = \(Event.Kind.moment.rawValue) AND COALESCE(e.payload, '') LIKE \("%\"illness\"%"))
            """
    }

    private static let guardedKey: SQL = Guarded.beginnings.reduce("1 = 0") { condition, word in
        "\(condition) OR lower(f.key) LIKE \(word + "%") OR lower(f.key) LIKE \("% " + word + "%")"
    }
}
