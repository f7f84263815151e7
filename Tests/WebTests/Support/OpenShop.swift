import Foundation
import Hummingbird
import Logging
import StorageTesting
import UseCases
import Vocabulary
import Web

/// A shop with its doors open: the real application over a real database, on a port of its own, as of one fixed moment.
struct OpenShop: Sendable {
    let shop: Shop
    let port: Int

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
            try await shop.appraise()
        }
    }

    static let root: String = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    /// Opens a shop, lets somebody furnish it, and serves it until the process ends.
    init(name: String, furnish: (Shop) async throws -> Void) async throws {
        shop = try await Shop.open(try await TestEngine.sqlite.open()) { OpenShop.now }
        try await shop.rename(to: name)
        try await furnish(shop)
        let (ports, told) = AsyncStream.makeStream(of: Int.self)
        var log = Logger(label: "akrab.web.tests")
        log.logLevel = .critical
        let application = WebServer(shop: shop).application(port: 0, log: log) { port in told.yield(port) }
        Task.detached {
            defer { told.finish() }
            try await application.run()
        }
        var listening = ports.makeAsyncIterator()
        guard let port = await listening.next() else { throw Connection.Trouble(description: "the web app did not start") }
        self.port = port
    }
}

extension OpenShop {
    func get(_ path: String, host: String = "127.0.0.1") async throws -> Answer { try await ask("GET", path, host: host) }

    func ask(_ method: String, _ path: String, host: String? = "127.0.0.1", more: String = "", body: String = "") async throws
        -> Answer
    {
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
