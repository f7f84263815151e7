import Chances
import Formats
import Testing
import Vocabulary

@Suite("Telegram: any bytes at all") struct TelegramEnduranceTests {
    @Test("the size of the pieces a file comes in changes nothing", arguments: [1, 2, 7, 4096])
    func pieces(_ size: Int) throws {
        for name in TelegramSampleFolder.fixtures {
            let whole = try TelegramReading(fixture: name)
            let pieces = try TelegramReading(fixture: name, pieces: size)
            #expect(pieces.drafts == whole.drafts)
            #expect(pieces.survey.chats == whole.survey.chats)
            #expect(pieces.diagnostics == whole.diagnostics)
        }
    }

    @Test("saved again as UTF-16 or with a mark before it, it is the same", arguments: [1, 4096])
    func encodings(_ pieces: Int) throws {
        let text = String(decoding: try TelegramSampleFolder.bytes(ofFixture: "akun.json"), as: UTF8.self)
        let wanted = try TelegramReading(text).texts
        let units = Array(text.utf16)
        let little = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
        let big = units.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        for bytes in [[0xEF, 0xBB, 0xBF] + Array(text.utf8), little, [0xFF, 0xFE] + little, big, [0xFE, 0xFF] + big] {
            #expect(try TelegramReading(bytes, pieces: pieces).texts == wanted)
        }
    }

    @Test("cut off in the middle, what stands before is kept, and that it was cut is said")
    func truncated() throws {
        let bytes = try TelegramSampleFolder.bytes(ofFixture: "macam-media.json")
        let whole = try TelegramReading(bytes)
        for length in stride(from: bytes.count / 2, to: bytes.count - 4, by: 97) {
            let reading = try TelegramReading(Array(bytes[..<length]))
            #expect(reading.drafts == Array(whole.drafts.prefix(reading.drafts.count)))
            #expect(reading.drafts.count >= 4)
            #expect(reading.survey.chats.map(\.name) == ["Mas Andi"])
            #expect(reading.problems == [.truncated])
        }
    }

    @Test("damaged in the middle, it says from which line on")
    func damaged() throws {
        let text =
            "{\"type\":\"personal_chat\",\"id\":5,\"messages\":[\n" + Self.message(1, "satu") + ",\n%%%\n"
            + Self.message(2, "dua") + "]}"
        let reading = try TelegramReading(text)
        #expect(reading.texts == ["satu"])
        #expect(reading.problems == [.damagedFromHere])
        #expect(reading.diagnostics.first?.place.line == 3)
    }

    @Test("brackets inside brackets without end are not followed")
    func nesting() throws {
        let deep = String(repeating: "[", count: 1_000_000)
        let reading = try TelegramReading(
            "{\"type\":\"personal_chat\",\"id\":5,\"messages\":[" + Self.message(1, "satu") + "],\"x\":" + deep)
        #expect(reading.texts == ["satu"])
        #expect(reading.problems == [.damagedFromHere])
        let inside = String(repeating: "[", count: 90) + String(repeating: "]", count: 90)
        let harmless = try TelegramReading("{\"x\":\(inside),\"id\":5,\"messages\":[" + Self.message(1, "satu") + "]}")
        #expect(harmless.problems == [] && harmless.texts == ["satu"])
    }

    @Test("half an emoji, an escape that is none, letters in two pieces, a NUL")
    func escapes() throws {
        let texts = [
            "a\\ud83d b", "\\ude4f", "\\ud83d\\ud83d\\ude4f", "caf\\u0065\\u0301", "x\\u0000y\\u200ez", "\\\"\\\\\\/\\n\\t",
        ]
        let messages = texts.enumerated().map { Self.message($0.offset + 1, $0.element) }.joined(separator: ",")
        let reading = try TelegramReading("{\"type\":\"personal_chat\",\"id\":5,\"messages\":[\(messages)]}")
        #expect(reading.texts == ["a\u{FFFD} b", "\u{FFFD}", "\u{FFFD}🙏", "café", "xyz", "\"\\/\n\t"])
        #expect(reading.texts.allSatisfy { !$0.utf8.contains(0) })
        #expect(Array(reading.texts[3].utf8) == Array("café".utf8))
    }

    @Test("broken letters are replaced and told")
    func brokenLetters() throws {
        let bytes =
            Array(
                "{\"type\":\"personal_chat\",\"id\":5,\"messages\":[{\"type\":\"message\",\"date_unixtime\":\"1\",\"from\":\"A\",\"text\":\"kopi "
                    .utf8) + [0xE9] + Array("\"}]}".utf8)
        let reading = try TelegramReading(bytes)
        #expect(reading.texts == ["kopi \u{FFFD}"])
        #expect(reading.problems == [.encodingBroken(name: "UTF-8")])
    }

    @Test("a text of three megabytes is cut, and that is said")
    func endless() throws {
        let words = String(repeating: "panjang ", count: 400_000)
        let reading = try TelegramReading(
            "{\"type\":\"personal_chat\",\"id\":5,\"messages\":[\(Self.message(1, words)),\(Self.message(2, "ya"))]}")
        #expect(reading.texts.first?.utf8.count == 1 << 20)
        #expect(reading.texts.last == "ya")
        #expect(reading.problems == [.recordTooLong(limit: 1 << 20)])
    }

    @Test("a thousand complaints are listed, the rest counted")
    func complaints() throws {
        let broken = (1...3000).map { "{\"id\":\($0),\"type\":\"message\",\"from\":\"A\",\"text\":\"x\"}" }.joined(
            separator: ",")
        let reading = try TelegramReading("{\"type\":\"personal_chat\",\"id\":5,\"messages\":[\(broken)]}")
        #expect(reading.diagnostics.count == 1001)
        #expect(reading.problems.last == .andMore(like: .noSuchDate(""), count: 2000))
    }

    @Test("numbers nobody can have")
    func numbers() throws {
        let odd = ["99999999999999999999999", "-5", "1e400", "9223372036854775807", "\"9223372036854775807\"", "253402300799"]
        for number in odd {
            let reading = try TelegramReading(
                "{\"type\":\"personal_chat\",\"id\":\(number),\"messages\":[{\"id\":\(number),\"type\":\"message\",\"date\":\"9999-12-31T23:59:59\",\"date_unixtime\":\(number),\"from\":\"A\",\"from_id\":\(number),\"edited_unixtime\":\(number),\"text\":\"x\"}]}"
            )
            #expect(reading.texts == ["x"], "\(number)")
        }
    }

    @Test("a few changed bytes, two thousand times over")
    func mutations() throws {
        var chance = Chance(seed: 20_261_119)
        for name in TelegramSampleFolder.fixtures {
            let bytes = try TelegramSampleFolder.bytes(ofFixture: name)
            for _ in 0..<700 {
                var changed = bytes
                chance.damage(&changed, telling: Array("{}[]:,\"\\u0 \n".utf8))
                let reading = try TelegramReading(changed)
                #expect(reading.spoken.count <= reading.survey.messageCount)
                #expect(reading.texts.allSatisfy { !$0.utf8.contains(0) })
            }
        }
    }

    private static func message(_ id: Int, _ text: String) -> String {
        "{\"id\":\(id),\"type\":\"message\",\"date\":\"2026-11-19T09:00:00\",\"date_unixtime\":\"1795053600\",\"from\":\"A\",\"from_id\":\"user5\",\"text\":\"\(text)\"}"
    }
}
