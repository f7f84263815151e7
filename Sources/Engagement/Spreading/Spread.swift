/// Exact where it can be, else by random courses.
package struct Spread: Sendable {
    /// Random courses where it cannot be exact.
    package static let runs = 10_000
    /// People tell half or twice as much as we think: always shown beside the middle.
    package static let tellingRange: (low: Double, high: Double) = (0.5, 2)

    package static func exactly(_ graph: TellingGraph) -> SpreadResult? {
        EnumeratedSpread.spread(graph) ?? TreeSpread.spread(graph)
    }

    package static func of(
        _ graph: TellingGraph, runs: Int = Spread.runs, seed: UInt64 = RandomSpread.usualSeed, workers: Int = 2
    ) async -> SpreadResult {
        if let exact = exactly(graph) { return exact }
        return await RandomSpread(graph, seed: seed).spread(runs: runs, workers: workers)
    }
}
