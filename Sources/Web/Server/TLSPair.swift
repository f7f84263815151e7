import Foundation
import Hummingbird
import HummingbirdCore
import HummingbirdTLS

/// A certificate with those it leans on, and its key, as PEM files say them: what makes `https` of the address.
package struct TLSPair: Sendable {
    let configuration: TLSConfiguration

    /// What keeps two files from being a pair, with the path of the one meant.
    package enum Trouble: Error {
        case certificateUnreadable(String)
        case keyUnreadable(String)
        case noPair
    }

    /// - Throws: ``Trouble``.
    package init(certificate: String, key: String) throws {
        var configuration: TLSConfiguration
        let chain: [NIOSSLCertificate]
        do {
            chain = try NIOSSLCertificate.fromPEMBytes(try Self.bytes(certificate))
        } catch {
            throw Trouble.certificateUnreadable(certificate)
        }
        guard !chain.isEmpty else { throw Trouble.certificateUnreadable(certificate) }
        do {
            configuration = .makeServerConfiguration(
                certificateChain: chain.map { .certificate($0) },
                privateKey: .privateKey(try NIOSSLPrivateKey(bytes: try Self.bytes(key), format: .pem)))
        } catch {
            throw Trouble.keyUnreadable(key)
        }
        configuration.minimumTLSVersion = .tlsv12
        do {
            // Whether they belong together is found out by using them.
            _ = try TLSChannel(HTTP1Channel { _, _, _ in }, tlsConfiguration: configuration)
        } catch {
            throw Trouble.noPair
        }
        self.configuration = configuration
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }
}
