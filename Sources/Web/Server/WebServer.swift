import Crypto
import Hummingbird
import HummingbirdCore
import Logging
import Phrases
import ServiceLifecycle
import UseCases
import Vocabulary

/// The web app on 127.0.0.1: pages from the journal, and the forms on them.
package struct WebServer: Sendable {
    let shop: Shop
    let defaultLanguage: Language
    /// Where the data are, in words for their owner.
    let dataPlace: String
    let uploads = UploadFolder()

    let formSecret = SymmetricKey(size: .bits256)

    package init(shop: Shop, language: Language = .indonesian, dataPlace: String = "") {
        self.dataPlace = dataPlace
        self.shop = shop
        defaultLanguage = language
    }

    /// - Parameters:
    ///   - mostConnections: so many may be open at a time; the next ones wait.
    ///   - onServerRunning: told the port once it listens (0 picks a free one).
    package func application(
        host: String = "127.0.0.1", port: Int, mostConnections: Int = 256, log: Logger,
        onServerRunning: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> some ApplicationProtocol {
        Application(
            router: Routes(server: self).router(),
            server: .http1(configuration: .init(idleTimeout: .seconds(60))),
            configuration: .init(
                address: .hostname(host, port: port), serverName: "akrab",
                availableConnectionsDelegate: MaximumAvailableConnections(mostConnections)),
            onServerRunning: { channel in await onServerRunning(channel.localAddress?.port ?? port) },
            logger: log)
    }
}
