import Formats

/// What became of one batch.
struct BatchOutcome: Sendable {
    var added = 0
    var known = 0
    var changed = 0
    var newCustomers = 0
    var diagnostics: [Diagnostic] = []

    /// - Parameter isNew: of each row, whether it was.
    mutating func count(_ isNew: [Bool]) {
        let new = isNew.count { $0 }
        added += new
        known += isNew.count - new
    }
}

extension ImportOutcome.FileReport {
    mutating func add(_ batch: BatchOutcome) {
        added += batch.added
        known += batch.known
        changed += batch.changed
        newCustomers += batch.newCustomers
        diagnostics += batch.diagnostics
    }
}
