import Chances
import Testing

@testable import Formats

@Suite("VCard: whatever arrives, in whatever pieces")
struct VCardSturdinessTests {
    @Test("pieces of any size give the same people", arguments: VCardBook.fixtures)
    func pieces(_ name: String) throws {
        let bytes = try VCardBook.bytes(of: name)
        let whole = try VCardBook(bytes)
        for size in [1, 2, 3, 5, 7, 64, 1021] {
            let book = try VCardBook(bytes, pieces: size)
            #expect(book.people == whole.people)
            #expect(book.told == whole.told)
        }
    }

    @Test("2000 damaged files: no crash, and every card is told of")
    func damage() throws {
        var chance = Chance(seed: 19_112_026)
        let files = try VCardBook.fixtures.map(VCardBook.bytes)
        for _ in 0..<2000 {
            var bytes = files[chance.below(files.count)]
            chance.damage(&bytes, telling: Array("\r\n=;:\"\\^, \t\0".utf8))
            let book = try VCardBook(bytes, pieces: 1 + chance.below(4096))
            #expect(book.people.allSatisfy { !$0.displayName.isEmpty })
            #expect(!book.people.isEmpty || !book.told.isEmpty)
        }
    }

    @Test("ten thousand cards with pictures, one at a time")
    func manyCards() throws {
        let picture = (0..<3).map { _ in " " + String(repeating: "Ab0/", count: 18) + "\r\n" }.joined()
        var text = ""
        for number in 0..<10_000 {
            text += "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Pelanggan \(number)\r\nTEL:0812-0000-\(number % 10_000)\r\n"
            text += "PHOTO;ENCODING=b;TYPE=JPEG:/9j/\r\n\(picture)END:VCARD\r\n"
        }
        var count = 0
        let told = try VCardReader.read(source: MemorySource(text: text)) { person in
            count += 1
            #expect(person.phones.count == 1)
        }
        #expect(count == 10_000)
        #expect(told.map(\.problem) == [.other("pictures left out: 10000")])
    }

    @Test("a line without an end is cut, not kept")
    func endlessLine() throws {
        let text = "BEGIN:VCARD\nFN:Bu Sari\nNOTE:" + String(repeating: "a", count: VCardLines.limit * 2) + "\nEND:VCARD\n"
        let book = try VCardBook(Array(text.utf8))
        #expect(book.names == ["Bu Sari"])
        #expect(book.problems == [.recordTooLong(limit: VCardLines.limit)])
    }
}
