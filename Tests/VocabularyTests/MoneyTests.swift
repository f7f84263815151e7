import Testing
import Vocabulary

@Suite("Money is whole small coins of one currency") struct MoneyTests {
    @Test("rupiah are a hundred sen") func rupiah() { #expect(Money.rupiah(25_000).minor == 2_500_000) }

    @Test("sums stay within a currency and within the number") func sums() throws {
        let dollars = Money(minor: 100, try #require(Currency("usd")))
        #expect(Money.rupiah(1).adding(.rupiah(2)) == .rupiah(3))
        #expect(Money.rupiah(1).adding(dollars) == nil)
        #expect(Money(minor: .max, .rupiah).adding(Money(minor: 1, .rupiah)) == nil)
        #expect(Money(minor: .min, .rupiah).adding(Money(minor: -1, .rupiah)) == nil)
    }

    @Test("a currency has three letters", arguments: ["", "RP", "RUPIAH", "R1D", "ÉUR"])
    func wrong(_ code: String) { #expect(Currency(code) == nil) }

    @Test("coins differ", arguments: [("IDR", Int64(100)), ("JPY", 1), ("KWD", 1000), ("EUR", 100)])
    func coins(_ code: String, _ perUnit: Int64) throws { #expect(try #require(Currency(code)).minorPerUnit == perUnit) }
}
