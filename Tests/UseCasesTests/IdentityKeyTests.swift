import Crypto
import Testing
import Vocabulary

@testable import UseCases

@Suite("The identity of what is brought in")
struct IdentityKeyTests {
    @Test("is a true HMAC-SHA-256, whatever the length of key and message", arguments: [0, 1, 32, 63, 64, 65, 200])
    func isHMAC(_ length: Int) {
        let key = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ 3) }
        for size in [0, 1, 55, 56, 64, 119, 120, 1_000] {
            let message = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            let expected = HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: key))
            #expect(Array(KeyedHash(key: key).digest(of: message)) == Array(expected))
        }
    }

    @Test("begins with its minute and goes on with the first twelve bytes of the digest")
    func layout() {
        let key = IdentityKey(secret: [UInt8](repeating: 9, count: 32)).key(
            of: [1, 2, 3], at: Instant(microseconds: 0x0102_0304 * 60_000_000))
        let digest = HMAC<SHA256>.authenticationCode(
            for: [1, 2, 3] as [UInt8], using: SymmetricKey(data: [UInt8](repeating: 9, count: 32)))
        #expect(key.bytes == [1, 2, 3, 4] + digest.prefix(12))
    }
}
