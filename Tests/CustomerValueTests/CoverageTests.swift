import Chances
import Foundation
import Testing

@testable import CustomerValue

/// A ninety per cent range that holds ninety times in a hundred: worlds are made with known parameters, forecasts made from
/// their first year, and their second year looked at. Always the same worlds.
@Suite("Ranges hold nine times in ten") struct CoverageTests {
    @Test("of worlds of this many customers", arguments: Worlds.sizes)
    func coverage(_ customers: Int, _ worlds: Int) throws {
        let result = Coverage(customers: customers, worlds: worlds).shares
        // The number of worlds itself leaves some luck either way.
        let luck = (worlds > 100 ? 1 : 2.5) * (0.9 * 0.1 / Double(worlds)).squareRoot()
        #expect(result.purchases >= 0.85 - luck && result.purchases <= min(1, 0.95 + luck), "\(result)")
        #expect(result.spend >= 0.85 - luck && result.spend <= min(1, 0.95 + luck), "\(result)")
        #expect(result.alive >= 0.85 - luck && result.alive <= min(1, 0.95 + luck), "\(result)")
    }
}

/// How many customers, in how many worlds.
private enum Worlds {
    #if DEBUG
        /// Without the optimiser a world of many customers takes seconds: only small ones are made.
        static let sizes = [(50, 12)]
    #else
        static let sizes = [(50, 400), (300, 300), (3000, 200)]
    #endif
}
