extension WhatsAppExport {
    /// Keeps the first thousand of each kind and counts the rest: a hostile file cannot fill memory with complaints.
    struct CappedDiagnostics {
        static let limit = 1000

        enum Kind: Int, CaseIterable {
            case noSuchDate, noSuchTime, textBeforeFirstMessage, recordTooLong, brokenEncoding, timeWentBack
        }

        private var kept: [Diagnostic] = []
        private var counts = [Int](repeating: 0, count: Kind.allCases.count)
        private var firstBeyond = [Diagnostic?](repeating: nil, count: Kind.allCases.count)

        mutating func add(_ kind: Kind, _ make: () -> Diagnostic) {
            counts[kind.rawValue] += 1
            if counts[kind.rawValue] <= Self.limit {
                kept.append(make())
            } else if counts[kind.rawValue] == Self.limit + 1 {
                firstBeyond[kind.rawValue] = make()
            }
        }

        /// In file order, and for each kind that overflowed how many more there were.
        func finished() -> [Diagnostic] {
            var all = kept
            for kind in Kind.allCases {
                guard let first = firstBeyond[kind.rawValue] else { continue }
                let more = counts[kind.rawValue] - Self.limit
                all.append(Diagnostic(first.severity, .andMore(like: first.problem, count: more), at: first.place))
            }
            return all
        }
    }
}
