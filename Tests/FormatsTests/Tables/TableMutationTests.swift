import Chances
import Testing

@testable import Formats

/// Damaged files come in every day. Whatever the bytes, a reader ends, and says what it left out; it never stops the shop.
@Suite("Damaged tables stop nobody") struct TableMutationTests {
    private static let telling: [UInt8] = Array("\",;\t|\n\r\0-+.()'%=Ee9".utf8) + [0xFF, 0xFE, 0xC2, 0xA0, 0xE2, 0x80]

    private func damaged(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
        var bytes = bytes
        chance.damage(&bytes, telling: Self.telling)
        return bytes
    }

    private func readEverything(_ bytes: [UInt8]) {
        let source = MemorySource(bytes)
        do {
            let survey = try TableReader.survey(source)
            _ = TableKind.recognise(survey)
            var rows = 0
            try TableReader(source, survey, pieceSize: 61).read { rows += $0.strings.count }
            attempt { try ContactsTable(survey).read(source, report: { _ in }) { _ in rows += 1 } }
            attempt { try OrdersTable(survey, source).read(source, report: { _ in }, pieceSize: 61) { _ in rows += 1 } }
            attempt { try NotebookTable(survey).read(source, report: { _ in }) { _ in rows += 1 } }
        } catch is TableRefusal {
        } catch { Issue.record(error) }
    }

    private func attempt(_ body: () throws -> Void) {
        do { try body() } catch is TableRefusal {} catch { Issue.record(error) }
    }

    @Test("two thousand times in all", arguments: TableFixtures.names) func mutations(_ name: String) throws {
        let bytes = try TableFixtures.bytes(name)
        var chance = Chance(seed: UInt64(name.utf8.count) &* 977 &+ 5)
        for _ in 0..<250 { readEverything(damaged(bytes, &chance)) }
    }

    @Test("amounts, dates and phones made of anything") func cells() {
        var chance = Chance(seed: 42)
        let alphabet = Array("0123456789.,-+()/ :RpjtrbkEeTZxWIB'*\u{FF10}\u{2212}٣€".unicodeScalars)
        for _ in 0..<20_000 {
            var text = String.UnicodeScalarView()
            for _ in 0...chance.below(24) { text.append(alphabet[chance.below(alphabet.count)]) }
            let cell = String(text)
            for form in [AmountForm.dotThousands, .commaThousands] { _ = Amount.parse(cell, form) }
            for form in [DateForm.dmy, .mdy, .ymd] { _ = DateText.read(cell, form) }
            _ = cell.withCellBytes { TimeOfDayText.read($0) }
            if let usual = PhoneNumber.usual(cell) { #expect(PhoneNumber.parseCarefully(cell) == [.number(usual)]) }
            for case .number(let number) in PhoneNumber.parseAll(cell) {
                #expect(number.hasPrefix("+") && (8...16).contains(number.utf8.count))
                #expect(PhoneNumber.numbers(in: number) == [number], "a normalised number stays as it is")
                _ = PhoneNumber.display(number)
            }
        }
    }
}
