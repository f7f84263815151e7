import Chances
import Testing
import Vocabulary

@testable import Formats

@Suite("A mailbox in one file") struct MboxReaderTests {
    private static let head = "From sari@contoh.example Mon Mar 10 09:14:05 2025\n"

    private func mails(_ text: String, pieces: Int = 1 << 20) throws -> [RawMail] {
        var mails: [RawMail] = []
        try MboxReader.read(Drip(text, pieces)) { mails.append($0) }
        return mails
    }

    @Test(
        "is taken apart at its From lines, whatever the pieces and line ends", arguments: [1, 7, 64, 100_000], ["\n", "\r\n"])
    func apart(_ pieces: Int, _ end: String) throws {
        let text = "\(Self.head)Subject: satu\n\nHalo\n\n\(Self.head)Subject: dua\n\nHalo lagi\n".replacing("\n", with: end)
        let found = try mails(text, pieces: pieces)
        #expect(found.map(\.number) == [1, 2])
        #expect(found.map(\.line) == [1, 6])
        #expect(String(decoding: found[1].bytes, as: UTF8.self) == "Subject: dua\n\nHalo lagi\n".replacing("\n", with: end))
        #expect(found[0].arrived.map { Zone.utc.local($0.instant).iso } == "2025-03-10T09:14:05")
    }

    @Test("keeps words that begin with From")
    func words() throws {
        let found = try mails("\(Self.head)Subject: satu\n\nHalo\n\nFrom now on: dua dus\n>From Senin\n>>From Selasa\n")
        #expect(found.count == 1)
        let text = String(decoding: found[0].bytes, as: UTF8.self)
        #expect(text.hasSuffix("From now on: dua dus\nFrom Senin\n>From Selasa\n") == true)
    }

    @Test(
        "of Gmail and of Thunderbird",
        arguments: [
            "From 1826194583@xxx Mon Mar 10 02:00:00 +0000 2025\n", "From - Mon Mar 10 09:14:05 2025\n", "From \n",
        ])
    func programs(_ line: String) throws {
        #expect(try mails("\(line)Subject: satu\n\nHalo\n\n\(line)Subject: dua\n\nHalo\n").count == 2)
    }

    @Test("keeps no more of a huge mail than its limit")
    func huge() throws {
        let text =
            "\(Self.head)Subject: besar\n\n" + String(repeating: String(repeating: "a", count: 76) + "\n", count: 650_000)
            + "\n\(Self.head)Subject: kecil\n\nHalo\n"
        let found = try mails(text)
        #expect(found.map(\.wasCut) == [true, false])
        #expect(found[0].bytes.count == RawMail.limit)
    }

    @Test("damaged 2000 times: no crash")
    func damage() throws {
        var chance = Chance(seed: 10_032_025)
        let whole = Array("\(Self.head)Subject: satu\n\nHalo\n>From x\n\n\(Self.head)Subject: dua\n\n\nFrom y\n\n".utf8)
        for _ in 0..<2000 {
            var bytes = whole
            chance.damage(&bytes, telling: Array("\r\n=;:\"<>-? \0".utf8))
            try MboxReader.read(MemorySource(bytes)) { _ = MailHead(of: $0.bytes) }
        }
    }
}

/// Hands out a text in small pieces.
private final class Drip: ByteSource {
    let name = "drip"
    private let bytes: [UInt8]
    private let most: Int
    private var position = 0
    var size: Int? { bytes.count }

    init(_ text: String, _ most: Int) {
        bytes = Array(text.utf8)
        self.most = most
    }
    func rewind() { position = 0 }
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(most, buffer.count, bytes.count - position)
        bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count])) }
        position += count
        return count
    }
}
