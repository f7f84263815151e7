import Crypto
import Foundation

/// SHA-256, by which a backup knows itself.
enum Digest {
    static let size = 32

    static func of(_ data: Data) -> Data { Data(SHA256.hash(data: data)) }
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
