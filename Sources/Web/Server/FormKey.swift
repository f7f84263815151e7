import Crypto
import Foundation
import UseCases

/// A page's forms carry a word that no other site can know: a random half, new each time a page is shown, and its keyed hash
/// under the visitor's own secret. The same word makes a button pressed twice count once.
struct FormKey: Sendable {
    static let field = "kunci"

    private let secret: SymmetricKey
    let word: String

    /// Of one session, or of one browser that is not in yet: derived from what its cookie holds.
    init(of secret: Secret) {
        let derived = HMAC<SHA256>.authenticationCode(
            for: Data("akrab forms".utf8), using: SymmetricKey(data: Data(secret.word.utf8)))
        self.secret = SymmetricKey(data: derived)
        let half = SymmetricKey(size: .bits128).withUnsafeBytes { Base64Words.encode($0) }
        word = half + "." + Self.mark(half, self.secret)
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
}
