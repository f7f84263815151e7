extension TelegramExport {
    /// Keeps the first thousand notices and counts the rest.
    struct Told {
        private static let most = 1000
        private var kept: [Diagnostic] = []
        private var beyond: Diagnostic?
        private var count = 0

        mutating func add(_ diagnostic: Diagnostic) {
            if kept.count < Self.most { return kept.append(diagnostic) }
            beyond = beyond ?? diagnostic
            count += 1
        }

        var diagnostics: [Diagnostic] {
            guard let beyond else { return kept }
            return kept + [Diagnostic(beyond.severity, .andMore(like: beyond.problem, count: count), at: beyond.place)]
        }
    }
}
