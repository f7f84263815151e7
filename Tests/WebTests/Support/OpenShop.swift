import Foundation
import Hummingbird
import Logging
import ServiceLifecycle
import StorageTesting
import UseCases
import Vocabulary
import Web

/// A shop with its doors open: the real application over a real database, on a port of its own, as of one fixed moment.
struct OpenShop: Sendable {
    let shop: Shop
    let doors: Doors
    let server: WebServer
    let port: Int
    /// What the browser of Bu Sari, who owns the shop, has in its cookie.
    let owner: Secret
    private let group: ServiceGroup
    private let serving: Task<Void, any Error>

    /// Thursday, 19 November 2026, 15.10 in Jakarta: the moment the sample business is looked at.
    static let now = Zone.jakarta.instant(
        of: LocalTime(
            day: Day(year: 2026, month: 11, day: 19) ?? Day(number: 0), secondOfDay: 15 * 3600 + 10 * 60, precision: .minute))

    /// The sample business, brought in once for all tests of this process.
    static func sample() async throws -> OpenShop { try await sampleOpened.value }
    private static let sampleOpened = Task.detached {
        try await OpenShop(name: "Dapur Sari Rasa") { shop in
            var request = ImportRequest(paths: [root + "/Samples/dapur-sari-rasa"])
            request.we = ["Dapur Sari Rasa"]
            request.leaveOut = ["Keluarga Besar Wiryo"]
            request.exportedAt = Zone.jakarta.instant(
                of: LocalTime(
                    day: Zone.jakarta.day(of: now), secondOfDay: 15 * 3600 + 2 * 60, precision: .minute))
            _ = try await ImportDesk(shop, request).run()
            try await bringInLunch(shop)
            try await shop.readMessages()
            try await shop.appraise()
        }
    }

    static let root: String = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    /// Opens a shop, lets somebody furnish it, and serves it until the process ends.
    /// - Parameters:
    ///   - hasOwner: Bu Sari owns it and is signed in; her password opens nothing.
    ///   - clock: what the doors go by.
    init(
        name: String, hasOwner: Bool, clock: @escaping @Sendable () -> Instant, hosts: Set<String> = [],
        furnish: (Shop) async throws -> Void = { _ in }
    ) async throws {
        shop = try await Shop.open(try await TestEngine.sqlite.open()) { OpenShop.now }
        try await shop.rename(to: name)
        try await furnish(shop)
        let folder = try TemporaryRoot.shared().fresh("key")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        doors = Doors(shop, keyFile: folder + "/akrab.key", clock: clock)
        owner = Secret.fresh()
        if hasOwner { try await Self.letIn(owner, into: shop, until: clock().adding(.days(30))) }
        let (ports, told) = AsyncStream.makeStream(of: Int.self)
        var log = Logger(label: "akrab.web.tests")
        log.logLevel = .critical
        server = WebServer(doors: doors, hosts: hosts)
        let application = try server.application(port: 0, log: log) { port in told.yield(port) }
        let group = ServiceGroup(configuration: .init(services: [application], logger: log))
        self.group = group
        serving = Task.detached {
            defer { told.finish() }
            try await group.run()
        }
        var listening = ports.makeAsyncIterator()
        guard let port = await listening.next() else { throw Connection.Trouble(description: "the web app did not start") }
        self.port = port
    }
}

extension OpenShop {
    /// As when the machine is switched off: whoever asks finds nobody.
    func close() async {
        Connection.refuse(at: port)
        serving.cancel()
        _ = await serving.result
    }

    /// Bu Sari owns it.
    init(name: String, furnish: (Shop) async throws -> Void) async throws {
        try await self.init(name: name, hasOwner: true, clock: Shop.wallClock, furnish: furnish)
    }

    private static func letIn(_ secret: Secret, into shop: Shop, until end: Instant) async throws {
        try await shop.journal.write(as: .owner) { pen in
            guard let sari = try pen.openFirstAccount(name: "Bu Sari", login: "sari", passwordHash: "none") else { return }
            try pen.openSession(secret.hash, of: sari, awaitsCode: false, until: end, device: "Test")
        }
    }

    func get(_ path: String, host: String = "127.0.0.1") async throws -> Answer { try await ask("GET", path, host: host) }

    /// As Bu Sari, who is in.
    func ask(_ method: String, _ path: String, host: String? = "127.0.0.1", more: String = "", body: String = "") async throws
        -> Answer
    {
        try await askAsNobody(method, path, host: host, more: "Cookie: akrab=\(owner.word)\r\n" + more, body: body)
    }

    /// Without a cookie, but for what `more` says.
    func askAsNobody(
        _ method: String, _ path: String, host: String? = "127.0.0.1", more: String = "", body: String = ""
    ) async throws -> Answer {
        let host = host.map { "Host: \($0)\r\n" } ?? ""
        let bytes = Array("\(method) \(path) HTTP/1.1\r\n\(host)Connection: close\r\n\(more)\r\n\(body)".utf8)
        guard let answer = Answer(try await Connection.exchange(bytes, port: port)) else {
            throw Connection.Trouble(description: "\(method) \(path.prefix(80)): closed without a word")
        }
        return answer
    }

    /// The one customer of that name.
    func customer(_ name: String) async throws -> CustomerID {
        let found = try await shop.customers(named: name)
        guard let first = found.first, found.count == 1 else {
            throw Connection.Trouble(description: "\(found.count) customers are called \(name)")
        }
        return first.id
    }
}
