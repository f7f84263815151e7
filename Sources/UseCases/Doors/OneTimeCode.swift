import Crypto
import Foundation
import Vocabulary

/// The six digits an authenticator app shows: TOTP (RFC 6238) with HMAC-SHA-1 in steps of 30 seconds, as every app knows it.
package enum OneTimeCode {
    package static let stepSeconds: Int64 = 30
    /// What an app keeps: 160 bits, as RFC 4226 asks.
    static func freshSecret() -> [UInt8] { SymmetricKey(size: .init(bitCount: 160)).withUnsafeBytes(Array.init) }

    package static func step(at now: Instant) -> Int64 { now.microseconds / (stepSeconds * 1_000_000) }

    package static func code(_ secret: [UInt8], step: Int64, digits: Int = 6) -> String {
        let counter = withUnsafeBytes(of: step.bigEndian) { Data($0) }
        let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let place = Int(mac[mac.count - 1] & 15)
        let number = mac[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let modulus = (0..<digits).reduce(UInt32(1)) { product, _ in product * 10 }
        let text = String(number % modulus)
        return String(repeating: "0", count: digits - text.count) + text
    }

    /// The step whose code this is: now, one before or one after, as clocks differ.
    package static func step(of code: String, _ secret: [UInt8], at now: Instant) -> Int64? {
        let typed = code.filter(\.isNumber)
        let current = step(at: now)
        return [current, current - 1, current + 1].first { Self.code(secret, step: $0) == typed }
    }

    /// What the app reads from the picture.
    static func address(_ secret: [UInt8], login: String, business: String) -> String {
        let label = (business.isEmpty ? "Akrab" : business) + ":" + login
        return
            "otpauth://totp/\(escaped(label))?secret=\(Base32.encode(secret))&issuer=\(escaped(business.isEmpty ? "Akrab" : business))"
    }

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
