import Chances
import Measures
import Testing
import Vocabulary

@Suite("Counting people and decisions") struct CountingTests {
    /// Krippendorff's own example (2004): four coders, twelve units, alpha 0.743.
    @Test("the published agreement of four coders")
    func krippendorff() {
        let coders = [
            "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 .",
        ].map { $0.split(separator: " ").map(String.init) }
        let units = (0..<12).map { unit in coders.map { $0[unit] }.filter { $0 != "." } }
        let agreement = NominalAgreement(units)
        #expect(agreement.comparable == 40)
        #expect(isClose(agreement.alpha, 113 / 152, 1e-12))
    }

    @Test("decisions taken by lot agree no better than by lot")
    func random() {
        var numbers = Chance(seed: 21)
        let units = (0..<3_000).map { _ in (0..<3).map { _ in ["a", "b", "c"][numbers.below(3)] } }
        #expect(abs(NominalAgreement(units).alpha ?? 1) < 0.03)
    }

    @Test("a chance that may be anything makes every count as likely", arguments: [1, 7, 1_000, 1_000_000])
    func betaBinomial(_ total: Int) {
        let speaking = BetaBinomial(BetaDistribution(alpha: 1, beta: 1))
        #expect(isClose(speaking.exactly(0, of: total) * Double(total + 1), 1, 1e-9))
        #expect(isClose(speaking.exactly(total / 2, of: total) * Double(total + 1), 1, 1e-9))
        #expect(speaking.atMost(total, of: total) == 1 && speaking.atMost(-1, of: total) == 0)
    }

    @Test(
        "the chances of all counts sum to one, however odd the belief",
        arguments: [(0.01, 3.0), (40, 0.2), (1e5, 2e5), (3.5, 16.5)])
    func sums(_ alpha: Double, _ beta: Double) {
        let speaking = BetaBinomial(BetaDistribution(alpha: alpha, beta: beta))
        #expect(isClose((0...60).reduce(0) { $0 + speaking.exactly($1, of: 60) }, 1, 1e-9))
    }

    @Test("even a hopeless chance to speak gives a range that ends")
    func silentEnds() {
        let silent = Silent(complaints: 3, prior: BetaDistribution(alpha: 0.1, beta: 50))
        #expect(silent.totalRange90.lowerBound >= 3 && silent.totalRange90.upperBound <= Silent.most * 2)
        #expect(Silent(complaints: 3, prior: BetaDistribution(alpha: 1e9, beta: 1)).totalRange90 == 3...3)
    }

    @Test("more complaints never mean fewer people")
    func monotone() {
        let ranges = (0...12).map { Silent(complaints: $0, prior: Silent.aboutConduct).totalRange90 }
        for (one, next) in zip(ranges, ranges.dropFirst()) {
            #expect(next.lowerBound > one.lowerBound && next.upperBound > one.upperBound)
        }
    }

    @Test("swapping yes and no mirrors Wilson's interval; swapping the waves mirrors Newcombe's")
    func mirrors() throws {
        for (yes, asked) in [(0, 10), (7, 20), (8, 8), (180, 400)] {
            let one = try #require(ShareOfAsked(yes: yes, asked: asked).interval95)
            let other = try #require(ShareOfAsked(yes: asked - yes, asked: asked).interval95)
            #expect(isClose(one.lowerBound, 1 - other.upperBound, 1e-12))
        }
        let (now, then) = (ShareOfAsked(yes: 56, asked: 70), ShareOfAsked(yes: 48, asked: 80))
        let forth = try #require(now.difference(from: then))
        let back = try #require(then.difference(from: now))
        #expect(isClose(forth.interval95.lowerBound, -back.interval95.upperBound, 1e-12))
        #expect(ShareOfAsked(yes: 0, asked: 0).share == nil && now.difference(from: ShareOfAsked(yes: 0, asked: 0)) == nil)
    }

    @Test("a bootstrap is a function of its data alone, and needs data")
    func bootstrap() throws {
        let values = (1...40).map(Double.init)
        let mean = { (sample: [Double]) -> Double? in sample.reduce(0, +) / Double(sample.count) }
        let range = try #require(Bootstrap.interval95(values, statistic: mean))
        #expect(Bootstrap.interval95(values, statistic: mean) == range)
        #expect(range.contains(20.5) && range.lowerBound > 15 && range.upperBound < 26)
        #expect(Bootstrap.interval95([1.0], statistic: mean) == nil)
        #expect(Bootstrap.interval95(values) { _ in nil } == nil)
    }
}
