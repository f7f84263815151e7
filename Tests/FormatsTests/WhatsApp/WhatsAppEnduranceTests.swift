import Chances
import Formats
import Foundation
import Testing

@Suite("WhatsApp: any bytes at all")
struct WhatsAppEnduranceTests {
    private static func fixtures() throws -> [(name: String, bytes: [UInt8])] {
        try WhatsAppSampleFolder.own.samples.map { ($0.name, try $0.bytes()) }
    }

    @Test("the size of the pieces a file comes in changes nothing", arguments: [1, 2, 7, 4096])
    func pieces(_ size: Int) throws {
        for (name, bytes) in try Self.fixtures() {
            let whole = try WhatsAppReading(bytes, name: name)
            let pieces = try WhatsAppReading(bytes, name: name, pieces: size)
            #expect(pieces.drafts == whole.drafts, "\(name) in pieces of \(size)")
            #expect(pieces.diagnostics == whole.diagnostics)
            #expect(pieces.survey.speakers == whole.survey.speakers)
        }
    }

    @Test("LF, CR LF and CR alone mean the same")
    func lineEnds() throws {
        let lines = ["21/07/2026 10.00 - A: satu", "dua", "", "tiga", "21/07/2026 10.01 - B: empat", "", ""]
        for end in ["\n", "\r\n", "\r"] {
            #expect(try WhatsAppReading(lines.joined(separator: end)).texts == ["satu\ndua\n\ntiga", "empat"])
            #expect(try WhatsAppReading(lines.joined(separator: end), pieces: 1).texts == ["satu\ndua\n\ntiga", "empat"])
        }
    }

    @Test("UTF-16 either way round, with its mark or without", arguments: [1, 3, 4096])
    func utf16(_ pieces: Int) throws {
        let text = "21/07/2026 10.00 - Bu Sari: halo 🙏 é\r\n21/07/2026 10.01 - Toko: ya\r\n"
        for (encoding, mark) in [(String.Encoding.utf16LittleEndian, [0xFF, 0xFE]), (.utf16BigEndian, [0xFE, 0xFF])] {
            let bytes = [UInt8](try #require(text.data(using: encoding)))
            for whole in [bytes, mark.map { UInt8($0) } + bytes] {
                let reading = try WhatsAppReading(whole, pieces: pieces)
                #expect(reading.texts == ["halo 🙏 é", "ya"])
                #expect(reading.senders == ["Bu Sari", "Toko"])
            }
        }
    }

    @Test("one changed byte, two thousand times over")
    func mutations() throws {
        var chance = Chance(seed: 20_260_721)
        for (name, bytes) in try Self.fixtures() {
            for _ in 0..<250 {
                var changed = bytes
                chance.damage(&changed, telling: Array("[]/.:,- \r\n<>\u{200E}".utf8))
                let reading = try WhatsAppReading(changed, name: name)
                #expect(reading.survey.messageCount >= reading.drafts.count)
                #expect(reading.texts.allSatisfy { !$0.utf8.contains(0) })
            }
        }
    }

    @Test("garbage, an empty file, a picture, a page of another kind")
    func notExports() throws {
        var chance = Chance(seed: 7)
        let garbage = (0..<100_000).map { _ in UInt8(truncatingIfNeeded: chance.next()) }
        #expect(try !WhatsAppReading(garbage).survey.isWhatsApp)
        let letters = (0..<100_000).map { _ in UInt8(truncatingIfNeeded: chance.next() % 95 + 32) }
        #expect(try WhatsAppReading(letters).problems.contains(.notRecognised))
        #expect(try WhatsAppReading("").problems == [.empty])
        #expect(try WhatsAppReading([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]).problems == [.binary(kind: "png")])
        #expect(try WhatsAppReading([0x50, 0x4B, 3, 4, 0, 0]).problems == [.binary(kind: "zip")])
        #expect(try !WhatsAppReading("nama;alamat\nBudi;Jl. Mawar 1\n").survey.isWhatsApp)
        #expect(try !WhatsAppReading("2024-03-13 10:15:30 INFO: mulai\n2024-03-13 10:15:31 WARN: henti").survey.isWhatsApp)
    }

    @Test("only system lines: a chat in which nobody has spoken yet")
    func onlySystemLines() throws {
        let reading = try WhatsAppReading(
            """
            21/07/2026 10.00 - Pesan dan panggilan terenkripsi secara end-to-end.
            21/07/2026 10.01 - Anda membuat grup "Keluarga"
            """)
        #expect(reading.survey.isWhatsApp && reading.survey.isGroup)
        #expect(reading.survey.title == "Keluarga")
        #expect(reading.senders == [nil, nil])
        #expect(reading.survey.speakers.isEmpty)
    }

    @Test("a message of 50 000 letters is kept whole")
    func longMessage() throws {
        let words = String(repeating: "é", count: 50_000)
        let reading = try WhatsAppReading("21/07/2026 10.00 - A: \(words)\n21/07/2026 10.01 - B: ya")
        #expect(reading.texts.map(\.count) == [50_000, 2])
        #expect(reading.diagnostics.isEmpty)
    }

    @Test("a line of three megabytes is cut, and what was cut is said", arguments: [5000, Int.max])
    func endlessLine(_ pieces: Int) throws {
        let words = String(repeating: "ini panjang sekali ", count: 160_000)
        let text = "21/07/2026 10.00 - A: \(words)\n21/07/2026 10.01 - B: ya"
        let reading = try WhatsAppReading([UInt8](text.utf8), pieces: pieces)
        // At the limit, less the space it happens to end with.
        #expect(reading.texts.first?.utf8.count == (1 << 20) - 1)
        #expect(reading.texts.last == "ya")
        #expect(reading.drafts.map(\.place.line) == [1, 2])
        #expect(reading.problems == [.recordTooLong(limit: 1 << 20)])
        #expect(reading.diagnostics.first?.excerpt.contains("panjang") == true)
    }

    @Test("a message of a million lines is cut too")
    func endlessMessage() throws {
        let text = "21/07/2026 10.00 - A: satu\n" + String(repeating: "baris\n", count: 300_000) + "21/07/2026 10.01 - B: ya"
        let reading = try WhatsAppReading(text)
        #expect(reading.texts.count == 2)
        #expect(reading.problems == [.recordTooLong(limit: 1 << 20)])
    }

    @Test("complaints are counted beyond the first thousand, not collected")
    func manyComplaints() throws {
        let reading = try WhatsAppReading(
            "21/07/2026 10.00 - A: x\n" + String(repeating: "31/02/2026 10.00 - A: y\n", count: 5000))
        #expect(reading.drafts.count == 5001)
        #expect(reading.diagnostics.count == 1001)
        #expect(reading.problems.last == .andMore(like: .noSuchDate("31/02/2026 10.00"), count: 4000))
    }

    @Test("a new name on every line")
    func manyNames() throws {
        let lines = (0..<30_000).map { "21/07/2026 10.00 - Orang \($0): halo" }
        let reading = try WhatsAppReading(lines.joined(separator: "\n"))
        #expect(reading.drafts.count == 30_000)
        #expect(reading.senders.last == "Orang 29999")
        #expect(reading.survey.messageCount == 30_000)
        #expect(reading.survey.speakers.count == 20_000)
    }

    @Test("broken letters are replaced and reported; NUL never reaches the store")
    func brokenLetters() throws {
        let bytes = Array("21/07/2026 10.00 - Bu Sari: kopi ".utf8) + [0xE9, 0x20, 0x00] + Array("ya\n".utf8)
        let reading = try WhatsAppReading(bytes)
        #expect(reading.texts == ["kopi \u{FFFD} ya"])
        #expect(reading.problems.contains(.encodingBroken(name: "UTF-8")))
    }

    @Test("texts are composed, so that equal words are equal bytes")
    func composed() throws {
        let reading = try WhatsAppReading("21/07/2026 10.00 - A: cafe\u{301}\n21/07/2026 10.01 - A: <Me\u{301}dias omis>")
        #expect(reading.texts.first.map { Array($0.utf8) } == Array("café".utf8))
        #expect(reading.media == [nil, .unknown])
    }
}
