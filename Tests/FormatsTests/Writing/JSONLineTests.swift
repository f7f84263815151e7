import Chances
import Formats
import Testing

@Suite("One row, one line of JSON") struct JSONLineTests {
    private static func line(_ body: (inout JSONLine) -> Void) -> String {
        var line = JSONLine()
        line.begin()
        body(&line)
        line.end()
        return String(decoding: line.bytes, as: UTF8.self)
    }

    private static func read(_ line: String) throws -> [String: JSONLineValue.Form] {
        var fields: [String: JSONLineValue.Form] = [:]
        try read(line) { fields[$0] = $1.form }
        return fields
    }

    private static func read(_ line: String, _ each: (String, JSONLineValue) throws -> Void) throws {
        var line = line
        try line.withUTF8 { bytes in
            try JSONLineFields.read(bytes) { try each(String(decoding: $0, as: UTF8.self), $1) }
        }
    }

    /// What stands in its one field.
    private static func only<T>(_ line: String, _ body: (JSONLineValue) throws -> T) throws -> T {
        var found: T?
        try read(String(line.dropLast())) { found = try body($1) }
        return try #require(found)
    }

    @Test("stands as other programs expect it")
    func shape() {
        let line = Self.line { line in
            line.field("id", id: 456_105_940_811_253_760)
            line.field("amount", number: -5_000)
            line.field("confidence", real: 0.7)
            line.field("text", text: "kata \"Bu Sari\"\n\\ dan \u{1} 🌸")
            line.field("external_key", hex: [0, 15, 255])
            line.field("payload", json: "{\"v\":1}")
            line.nested("reads") { $0.field("kind", "noted") }
        }
        #expect(
            line
                == #"{"id":"456105940811253760","amount":-5000,"confidence":0.7,"text":"kata \"Bu Sari\"\n\\ dan \u0001 🌸","#
                + #""external_key":"000fff","payload":{"v":1},"reads":{"kind":"noted"}}"# + "\n")
    }

    @Test("every text reads back as it was", arguments: 0..<40)
    func texts(_ seed: Int) throws {
        var chance = Chance("texts", seed: UInt64(seed))
        let letters = Array("aZ09 \"\\/\n\r\t\u{1}\u{1F}\u{7F}é日🌸\u{202E}\u{2028}{}[],:=+-@'").map(String.init)
        for _ in 0..<50 {
            let text = (0..<chance.below(30)).map { _ in chance.pick(letters) }.joined()
            let line = Self.line { $0.field("text", text: text) }
            #expect(!line.dropLast().unicodeScalars.contains("\n"))
            let read = try Self.only(line) { try $0.text() }
            #expect(read == text)
        }
    }

    @Test("every number reads back as it was", arguments: [0, 1, -1, .max, .min, 1_795_325_060_643_481] as [Int64])
    func numbers(_ number: Int64) throws {
        let line = Self.line {
            $0.field("id", id: number)
            $0.field("amount", number: number)
        }
        var read: [Int64] = []
        try Self.read(String(line.dropLast())) { read.append(try $1.number()) }
        #expect(read == [number, number])
    }

    @Test(
        "every fraction reads back as it was",
        arguments: [0, 0.1, -0.3, 1e-7, 123_456_789.125, .infinity, .leastNonzeroMagnitude])
    func fractions(_ number: Double) throws {
        let line = Self.line { $0.field("confidence", real: number) }
        let read = try Self.only(line) { try $0.real() }
        #expect(read == number)
    }

    /// What other tools or a later program may have left in a payload.
    @Test(
        "JSON stands as it is; what only looks like it stands in quotes, and both come back",
        arguments: [
            ("{\"v\":1,\"x\":[1,-2.5e3,true,null,\"a\\u00e9\"]}", true), ("[]", true), ("{ \"v\" : 1 }", true), ("{", false),
            ("", false), ("null", false), ("{\"v\":1}}", false), ("{\"v\":01}", false), ("{\"v\":1,}", false),
            ("{\"v\":\n1}", false), ("{\"v\":\"\u{1}\"}", false), ("🙂", false), ("\"a\"", false), ("[1 2]", false),
            ("{\"v\":\"\\x\"}", false),
        ])
    func payloads(_ payload: String, isJSON: Bool) throws {
        let line = Self.line { $0.field("payload", json: payload) }
        let form = try Self.only(line) { $0.form }
        let read = try Self.only(line) { try $0.text() }
        #expect((form == .nested) == isJSON)
        #expect(read == payload)
    }

    @Test("lines of other programs are read too")
    func others() throws {
        let line = #" { "id" : 7 , "text":"\u00e9\ud83c\udf38\/", "none":null, "yes":true, "list":[{"a":"]"}] } "#
        let forms = try Self.read(line)
        #expect(forms == ["id": .number, "text": .escapedText, "none": .null, "yes": .flag, "list": .nested])
        var text = ""
        try Self.read(line) { if $0 == "text" { text = try $1.text() } }
        #expect(text == "é🌸/")
    }

    @Test(
        "what is no line of JSON is refused",
        arguments: [
            "", "{", "{}x", "[1]", "{\"a\"}", "{\"a\":}", "{\"a\":1", "{\"a\":\"b}", "{\"a\":1,}", "{a:1}", "{\"a\":[1}",
            "{\"a\":1}{\"b\":2}", "{\"a\":x}",
        ])
    func refused(_ line: String) {
        #expect(throws: JSONLineTrouble.malformed) { try Self.read(line) }
    }

    @Test(
        "numbers that are none, and letters that are half, are refused", arguments: ["12x", "9223372036854775808", "-", "1.5"])
    func refusedNumbers(_ text: String) throws {
        #expect(throws: JSONLineTrouble.malformed) { try Self.only("{\"a\":\"\(text)\"}\n") { try $0.number() } }
        #expect(throws: JSONLineTrouble.malformed) { try Self.only(#"{"a":"\ud83c"}"# + "\n") { try $0.text() } }
    }
}
