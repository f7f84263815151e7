import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import Phrases
import ServiceLifecycle
import UseCases
import Vocabulary

/// The web app: pages from the journal, and the forms on them, for whoever is let in.
package struct WebServer: Sendable {
    let shop: Shop
    let doors: Doors
    let defaultLanguage: Language
    /// By which names it may be called besides this machine's own.
    let hosts: Set<String>
    let cookies: Cookies
    /// Where the data are, in words for their owner.
    let dataPlace: String
    let uploads = UploadFolder()
    let importsUnderWay = ImportsUnderWay()
    let importPatience: Duration?

    /// Nil where nothing is encrypted.
    private let tls: TLSPair?

    /// - Parameters:
    ///   - tls: every request comes over it, when there is one.
    ///   - importPatience: so long a page waits for files to come in before it shows how far they are; nil for as long as it takes.
    package init(
        doors: Doors, language: Language = .indonesian, hosts: Set<String> = [], tls: TLSPair? = nil, dataPlace: String = "",
        importPatience: Duration? = nil
    ) {
        self.importPatience = importPatience
        shop = doors.shop
        self.doors = doors
        self.dataPlace = dataPlace
        defaultLanguage = language
        self.hosts = hosts
        self.tls = tls
        cookies = Cookies(isSecure: tls != nil)
    }

    /// - Parameters:
    ///   - mostConnections: so many may be open at a time; the next ones wait.
    ///   - patience: how long and how much of them any one may take.
    ///   - onServerRunning: told the port once it listens (0 picks a free one).
    /// - Throws: when the TLS library refuses what it took before.
    package func application(
        host: String = "127.0.0.1", port: Int, mostConnections: Int = 256, patience: Patience = Patience(), log: Logger,
        onServerRunning: @escaping @Sendable (Int) async -> Void = { _ in }
    ) throws -> some ApplicationProtocol {
        let lines = LinesOfAddresses()
        let plain = HTTPServerBuilder.http1(
            configuration: .init(
                additionalChannelHandlers: [PatienceHandler(patience, lines)], idleTimeout: .seconds(60)))
        return Application(
            router: Routes(server: self).router(),
            server: try tls.map { try .tls(plain, tlsConfiguration: $0.configuration) } ?? plain,
            configuration: .init(
                address: .hostname(host, port: port), serverName: "akrab",
                availableConnectionsDelegate: MaximumAvailableConnections(mostConnections)),
            onServerRunning: { channel in await onServerRunning(channel.localAddress?.port ?? port) },
            logger: log)
    }
}
