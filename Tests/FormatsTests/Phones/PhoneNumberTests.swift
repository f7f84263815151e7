import Testing

@testable import Formats

@Suite("Phone numbers as they stand in a cell") struct PhoneNumberTests {
    @Test(
        "one number",
        arguments: [
            ("0812-3456-7890", "+6281234567890"), ("81234567890", "+6281234567890"), ("6281234567890", "+6281234567890"),
            ("+62 (0)812-3456-7890", "+6281234567890"), ("+62 0812 3456 7890", "+6281234567890"),
            ("'081234567890", "+6281234567890"),
            ("tel:+6281234567890", "+6281234567890"),
            ("https://api.whatsapp.com/send?phone=6281234567890&text=halo%2012345678901", "+6281234567890"),
            ("wa.me/6281234567890?text=hi", "+6281234567890"), ("wa.me/081234567890", "+6281234567890"),
            ("HP: 0812 3456 7890", "+6281234567890"),
            ("\u{202A}+62\u{A0}812\u{2011}3456\u{2011}7890\u{202C}", "+6281234567890"), ("٠٨١٢٣٤٥٦٧٨٩٠", "+6281234567890"),
            ("81234567890.0", "+6281234567890"), ("001 62 812 3456 7890", "+6281234567890"),
            ("(021) 555-0123", "+62215550123"), ("021-5550123 ext 12", "+62215550123"), ("62215550123", "+62215550123"),
            ("wa.me/62215550123", "+62215550123"), ("0274 512345", "+62274512345"), ("1500888", "+621500888"),
            ("0060 12 345 6789", "+60123456789"), ("+44 20 7946 0100", "+442079460100"), ("+1 (212) 736-5000", "+12127365000"),
            ("Bu Sari 081234567890", "+6281234567890"),
        ])
    func one(_ text: String, _ e164: String) { #expect(PhoneNumber.parseAll(text) == [.number(e164)]) }

    @Test("the short way and the careful one agree") func usual() {
        for digits in ["0812345678", "081234567890", "0812345678901", "0841234567", "6281234567890", "81234567", "812345678"] {
            for text in [digits, "+" + digits, "'" + digits, String(digits.prefix(4)) + "-" + digits.dropFirst(4)] {
                let usual = PhoneNumber.usual(text)
                #expect(usual == nil || PhoneNumber.parseCarefully(text) == [.number(usual ?? "")], "\(text)")
            }
        }
        #expect(PhoneNumber.usual("0812-3456-7890") == "+6281234567890")
    }

    @Test(
        "several in one cell",
        arguments: [
            "081234567890/081398765432", "081234567890 ; 081398765432", "081234567890, 081398765432",
            "081234567890 atau 081398765432",
            "081234567890 081398765432", "081234567890\n081398765432", "+6281234567890+6281398765432",
            "HP 081234567890 (istri 081398765432)",
            "0812-3456-7890 & 0813-9876-5432", "+62 812-3456-7890 ::: 0813 9876 5432",
        ])
    func several(_ text: String) { #expect(PhoneNumber.numbers(in: text) == ["+6281234567890", "+6281398765432"]) }

    @Test("the same number twice is one") func twice() {
        #expect(PhoneNumber.parseAll("081234567890 / +62 812 3456 7890") == [.number("+6281234567890")])
    }

    @Test(
        "hidden numbers are never matched on",
        arguments: ["0812-****-7890", "62812****34", "0812xxxx7890", "+62 812 ●●●● 7890", "****34"])
    func masked(_ text: String) { #expect(PhoneNumber.parseAll(text) == [.masked(text)]) }

    @Test("digits a spreadsheet lost are refused", arguments: ["6,28123E+12", "6.28123E+12", "8,12E10"])
    func lost(_ text: String) { #expect(PhoneNumber.parseAll(text) == [.lostDigits(text)]) }

    @Test("nothing is nothing", arguments: ["", "-", "tidak ada", "+62", "0", "n/a", "62"])
    func nothing(_ text: String) { #expect(PhoneNumber.parseAll(text) == [.none]) }

    @Test(
        "digits that are no number", arguments: ["0812345", "0812345678901234567", "5550123", "+1 555 010 0199", "0990123456"])
    func invalid(_ text: String) { #expect(PhoneNumber.numbers(in: text).isEmpty) }

    @Test(
        "shown as people here write them",
        arguments: [
            ("+6281234567890", "0812-3456-7890"), ("+62812345678", "0812-345-678"), ("+6281234567", "+6281234567"),
            ("+628123456789", "0812-3456-789"), ("+62812345678901", "0812-3456-78901"), ("+62215550123", "(021) 555-0123"),
            ("+62274512345", "(0274) 512-345"), ("+60123456789", "+60123456789"), ("+628001234567", "0800-1234-567"),
            ("+621500888", "1500888"),
        ])
    func display(_ e164: String, _ shown: String) { #expect(PhoneNumber.display(e164) == shown) }
}
