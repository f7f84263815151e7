import Testing

@testable import Formats

@Suite("Amounts are whole sen, as the shop wrote them") struct AmountTests {
    @Test(
        "in an Indonesian column",
        arguments: [
            ("1.250", 125_000), ("1.250.000,00", 125_000_000), ("Rp 25.000,-", 2_500_000), ("Rp25.000", 2_500_000),
            ("IDR 1.500.000", 150_000_000), ("25.000 IDR", 2_500_000), ("Rp. 5.000", 500_000), ("1,7", 170),
            ("1,5 jt", 150_000_000),
            ("1.5jt", 150_000_000), ("250rb", 25_000_000), ("50 ribu", 5_000_000), ("2 juta", 200_000_000), ("35k", 3_500_000),
            ("1,2 M", 120_000_000_000), ("(1.200)", -120_000), ("-250", -25_000), ("250-", -25_000), ("Rp -5.000", -500_000),
            ("\u{2212}5.000", -500_000), ("1 250 000", 125_000_000), ("1'250'000", 125_000_000), ("2500000", 250_000_000),
            ("１２５０", 125_000), ("€ 12,50", 1_250), ("$1,315.50", 131_550), ("1315.00", 131_500), ("0,005", 1), ("0,004", 0),
            ("25.000/kg", 2_500_000), (" 25.000\u{A0}", 2_500_000), ("RM 12,50", 1_250), ("0", 0),
            ("1.250.000.000", 125_000_000_000),
        ])
    func indonesian(_ text: String, _ sen: Int64) { #expect(Amount.parse(text, .dotThousands) == sen) }

    @Test(
        "in a column that writes the other way",
        arguments: [("1,250", 125_000), ("1,250.50", 125_050), ("1.250", 125), ("1.5", 150), ("12,345,678", 1_234_567_800)])
    func english(_ text: String, _ minor: Int64) { #expect(Amount.parse(text, .commaThousands) == minor) }

    @Test(
        "what is no amount is not guessed",
        arguments: [
            "", "-", "lunas", "12.03.2026", "1.2.3", "12,34,56", "Rp", "5 pcs", "10%", "1..5", "99999999999999999999",
            "92233720368547758,08", "9999999999 M", "--5", "(5", "12abc34", "Budi 5.000", "5-5",
        ])
    func none(_ text: String) { #expect(Amount.parse(text, .dotThousands) == nil) }

    @Test("rupiah that fill the number still fit") func large() {
        #expect(Amount.parse("92.233.720.368.547.758,07", .dotThousands) == .max)
    }

    @Test("a currency without small coins has none") func yen() {
        #expect(Amount.parse("1,250", .commaThousands, minorDigits: 0) == 1250)
        #expect(Amount.parse("12.5", .commaThousands, minorDigits: 0) == 13)
    }

    @Test("one value that can only be read one way decides for the column")
    func decision() {
        #expect(AmountForm.decide(["1.250", "2.500.000"]) == (.dotThousands, false))
        #expect(AmountForm.decide(["1,250", "2,500.00"]) == (.commaThousands, false))
        #expect(AmountForm.decide(["1.250", "1315.5"]) == (.commaThousands, false))
        #expect(AmountForm.decide(["1.250"]) == (.dotThousands, true))
        #expect(AmountForm.decide(["1,250"]) == (.commaThousands, true))
        #expect(AmountForm.decide(["5000", "", "lunas"]) == (.dotThousands, false))
        #expect(AmountForm.decide(["1.250.000,00", "1,250.50"]).isAssumed)
    }

    @Test(
        "quantities keep their thousandths",
        arguments: [("2", 2000), ("1,5 kg", 1500), ("2 pcs", 2000), ("3x", 3000), ("5 m", 5000), ("0.25", 250)])
    func quantity(_ text: String, _ milli: Int64) {
        #expect(text.withCellBytes { Amount.parseQuantity($0, .dotThousands) } == milli)
    }
}
