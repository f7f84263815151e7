import ArgumentParser
import Foundation
import Logging
import Phrases
import ServiceLifecycle
import UseCases
import Web

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "The web app, on this machine or on your network. / Aplikasi web, di mesin ini atau di jaringan sendiri.")

    @OptionGroup var options: SharedOptions
    @Option(help: "0 picks a free one.")
    var port = 8642
    @Option(help: "As if it were this moment (a demonstration).")
    var asOf: String?
    @Flag(help: "For telephones on the same network too; needs an owner first.")
    var lan = false
    @Option(help: "With --lan: the name or address others call this machine by. Without it: its address on the network.")
    var host: String?
    @Flag(help: "With --lan: unencrypted, on a network of your own.")
    var plainHttp = false
    @Option(help: "Serve over https: the certificate, with those it leans on, as PEM.")
    var tlsCert: String?
    @Option(help: "With --tls-cert: its key, as PEM.")
    var tlsKey: String?

    /// Asked to end, who is being served is served to the end, but nobody can keep the program from ending for longer.
    private static let longestGoodbye = Duration.seconds(20)
    /// So long a page waits for everybody to be thought of anew. [assumption]
    private static let patience = Duration.seconds(0.5)
    /// So long for files to come in. [assumption]
    private static let importPatience = Duration.seconds(3)

    mutating func run() async throws {
        SpareMemory.takeFromOnePlace()
        let command = self
        try await options.withShop(mayBegin: true, lookingThrough: true) { counter in
            if counter.session.shop != nil {
                throw counter.fail(.anotherProgramUses(folder: command.options.location(counter.session)))
            }
            if let moment = try command.asOf.map({ try counter.moment($0) }) { counter.shop.pretend(itIs: moment) }
            let doors = Doors(counter.shop, keyFile: command.options.keyFile(counter.session))
            counter.shop.nobodyWaits(longerThan: Self.patience)
            let needsOwner = try await doors.needsOwner()
            let tls = try command.tls(counter)
            let network = try command.network(counter, needsOwner: needsOwner)
            let location = command.options.location(counter.session)
            var log = Logger(label: "akrab.web") { StreamLogHandler.standardError(label: $0) }
            log.logLevel = .warning
            let words = Greeting(
                counter: counter, code: needsOwner ? doors.newSetUpCode() : nil, network: network,
                scheme: tls == nil ? "http" : "https")
            let server = WebServer(
                doors: doors, language: command.options.spoken(counter.session),
                hosts: Set(network.map { [$0.lowercased()] } ?? []), tls: tls, dataPlace: location,
                importPatience: Self.importPatience)
            let web = try server.application(
                host: network == nil ? "127.0.0.1" : "0.0.0.0", port: command.port, mostConnections: OpenFiles.connections(),
                log: log
            ) { port in words.say(port) }
            var services: [any Service] = [
                web, NightWork(shop: counter.shop, log: log), ReadingWork(shop: counter.shop, log: log),
            ]
            let socket = location.contains("://") ? nil : CommandSocket(location + "/akrab.sock")
            defer { socket?.end() }
            if let socket {
                services.append(CommandListener(shop: counter.shop, socket: socket, perform: Akrab.perform))
            }
            var configuration = ServiceGroupConfiguration(
                services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: log)
            configuration.maximumGracefulShutdownDuration = Self.longestGoodbye
            let group = ServiceGroup(configuration: configuration)
            do {
                try await group.run()
            } catch {
                if "\(error)".contains("Address already in use") || "\(error)".contains("errno: 98") {
                    throw counter.fail(.portInUse(command.port))
                }
                throw error
            }
        }
    }

    /// By which name others on the network call this machine; nil when it serves itself only.
    private func network(_ counter: AtTheCounter, needsOwner: Bool) throws -> String? {
        guard lan || host != nil else { return nil }
        if needsOwner { throw CommandFailure(counter.phrases.lanNeedsOwner) }
        guard plainHttp || tlsCert != nil else { throw CommandFailure(counter.phrases.lanNeedsPlain) }
        guard let name = host ?? LocalNetwork.address() else { throw CommandFailure(counter.phrases.lanNoAddress) }
        return name
    }

    /// The two files of https; nil when it was not asked for.
    private func tls(_ counter: AtTheCounter) throws -> TLSPair? {
        if tlsCert == nil, tlsKey == nil { return nil }
        guard let tlsCert, let tlsKey else { throw CommandFailure(counter.phrases.tlsNeedsBoth) }
        do {
            return try TLSPair(certificate: counter.session.absolute(tlsCert), key: counter.session.absolute(tlsKey))
        } catch let trouble as TLSPair.Trouble {
            let words =
                switch trouble {
                case .certificateUnreadable(let path): counter.phrases.tlsCertificateUnreadable(path)
                case .keyUnreadable(let path): counter.phrases.tlsKeyUnreadable(path)
                case .noPair: counter.phrases.tlsNoPair
                }
            throw CommandFailure(words)
        }
    }
}

/// What the console says once the pages are there.
struct Greeting {
    let counter: AtTheCounter
    /// While nobody owns the shop: proves who stands at the machine.
    let code: String?
    let network: String?
    let scheme: String

    func say(_ port: Int) {
        let here = "\(scheme)://127.0.0.1:\(port)/"
        var lines = [counter.phrases.serving(at: here)]
        if let code {
            // Whoever starts it the first time has not chosen a language yet.
            for language in Language.allCases {
                lines.append(Phrasebook(language, zone: counter.shop.zone).setUpAt(here, code: code))
            }
        }
        if let network {
            let there = "\(scheme)://\(network):\(port)/"
            lines.append(counter.phrases.serving(at: there))
            if let picture = QRCode(there) { lines += picture.lines }
        }
        counter.console.out(lines.joined(separator: "\n"))
    }
}
