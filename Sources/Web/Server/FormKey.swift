import Crypto
import Foundation
import UseCases

/// A page's forms carry a word that no other site can know: a random half, new each time a page is shown, and its keyed hash
/// under the visitor's own secret. The same word makes a button pressed twice count once.
struct FormKey: Sendable, Hashable {
    static let field = "kunci"

    private let secret: SymmetricKey
    let word: String

    /// - Parameter random: nil for a fresh one; tests fix it.
    init(secret: SymmetricKey, random: String? = nil) {
        self.secret = secret
        let half = random ?? SymmetricKey(size: .bits128).withUnsafeBytes { Base64Words.encode($0) }
        word = half + "." + Self.mark(half, secret)
    }

    /// Of one session, or of one browser that is not in yet: derived from what its cookie holds.
    init(of secret: Secret) {
        let derived = HMAC<SHA256>.authenticationCode(
            for: Data("akrab forms".utf8), using: SymmetricKey(data: Data(secret.word.utf8)))
        self.init(secret: SymmetricKey(data: derived))
    }

    /// Whether this visitor's page made the word. Takes the same time whatever is wrong with it.
    func accepts(_ word: String) -> Bool {
        let halves = word.split(separator: ".", omittingEmptySubsequences: false)
        guard halves.count == 2, let mark = Base64Words.decode(String(halves[1])) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(mark, authenticating: Data(halves[0].utf8), using: secret)
    }

    private static func mark(_ half: String, _ secret: SymmetricKey) -> String {
        HMAC<SHA256>.authenticationCode(for: Data(half.utf8), using: secret).withUnsafeBytes { Base64Words.encode($0) }
    }

    static func == (one: FormKey, other: FormKey) -> Bool { one.word == other.word }
    func hash(into hasher: inout Hasher) { hasher.combine(word) }
}

/// Base64 for addresses and forms (RFC 4648 §5), without padding.
enum Base64Words {
    static func encode(_ bytes: some Sequence<UInt8>) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    static func decode(_ text: String) -> Data? {
        var text = text.replacing("-", with: "+").replacing("_", with: "/")
        text += String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        return Data(base64Encoded: text)
    }
}
