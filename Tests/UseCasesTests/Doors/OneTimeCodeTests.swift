import Testing
import UseCases
import Vocabulary

@Suite("The code of an authenticator app") struct OneTimeCodeTests {
    private static let secret = Array("12345678901234567890".utf8)
    private static func moment(_ seconds: Int64) -> Instant { Instant(microseconds: seconds * 1_000_000) }

    @Test(
        "is the one RFC 6238 gives (appendix B, SHA-1)",
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
        ] as [(Int64, String)])
    func vectors(_ seconds: Int64, _ code: String) {
        #expect(OneTimeCode.code(Self.secret, step: OneTimeCode.step(at: Self.moment(seconds)), digits: 8) == code)
    }

    @Test(
        "is taken half a minute early or late, not more",
        arguments: [(-2, false), (-1, true), (0, true), (1, true), (2, false)])
    func window(_ steps: Int64, _ isTaken: Bool) {
        let now = Self.moment(1_234_567_890)
        let step = OneTimeCode.step(at: now) + steps
        let code = OneTimeCode.code(Self.secret, step: step)
        #expect((OneTimeCode.step(of: code, Self.secret, at: now) == step) == isTaken)
    }

    @Test("may be typed in two groups")
    func groups() {
        let now = Self.moment(59)
        #expect(OneTimeCode.code(Self.secret, step: 1) == "287082")
        #expect(OneTimeCode.step(of: "287 082", Self.secret, at: now) == 1)
    }

    @Test(
        "its secret is spelled as RFC 4648 spells (§10)",
        arguments: [
            ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
            ("foobar", "MZXW6YTBOI"),
        ])
    func base32(_ text: String, _ letters: String) { #expect(Base32.encode(Array(text.utf8)) == letters) }
}
