import Foundation
import Testing

@testable import Formats

@Suite("VCard: the sample shop")
struct VCardSampleShopTests {
    @Test("its whole address book is read, and nothing is wrong with it")
    func addressBook() throws {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        let bytes = [UInt8](try Data(contentsOf: root.appendingPathComponent("Samples/dapur-sari-rasa/kontak.vcf")))
        let book = try VCardBook(bytes)
        #expect(book.told.isEmpty)
        #expect(book.people.count == 83)
        let nia = try #require(book.people.first { $0.displayName == "Bu Nia Kurniasih" })
        #expect(nia.phones.map(\.label) == ["cell", "work"])
        func digits(_ name: String) -> [String] {
            book.people.filter { $0.displayName == name }.flatMap(\.phones).map {
                $0.value.filter(\.isNumber).suffix(9).description
            }
        }
        #expect(digits("Pak Dadang Supriatna") == digits("Bu Entin Dadang"))
    }
}
