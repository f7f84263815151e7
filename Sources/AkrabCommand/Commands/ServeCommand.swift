import ArgumentParser
import Foundation
import Logging
import Phrases
import ServiceLifecycle
import UseCases
import Web

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "The web app, on this machine only. / Aplikasi web, hanya di mesin ini.")

    @OptionGroup var options: SharedOptions
    @Option(help: "0 picks a free one.")
    var port = 8642
    @Option(help: "As if it were this moment (a demonstration).")
    var asOf: String?

    mutating func run() async throws {
        let command = self
        try await options.withShop(lookingThrough: true) { counter in
            if counter.session.shop != nil {
                throw counter.fail(.anotherProgramUses(folder: command.options.location(counter.session)))
            }
            if let moment = try command.asOf.map({ try counter.moment($0) }) { counter.shop.pretend(itIs: moment) }
            let language = command.options.spoken(counter.session)
            let location = command.options.location(counter.session)
            var log = Logger(label: "akrab.web") { StreamLogHandler.standardError(label: $0) }
            log.logLevel = .warning
            let console = counter.console
            let phrases = counter.phrases
            let web = WebServer(shop: counter.shop, language: language, dataPlace: location)
                .application(port: command.port, mostConnections: OpenFiles.connections(), log: log) { port in
                    console.out(phrases.serving(at: "http://127.0.0.1:\(port)/"))
                }
            var services: [any Service] = [web, NightWork(shop: counter.shop, log: log)]
            if !location.contains("://") {
                services.append(
                    CommandListener(shop: counter.shop, socketPath: location + "/akrab.sock", perform: Akrab.perform))
            }
            let group = ServiceGroup(
                configuration: .init(
                    services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: log))
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
}
