import Foundation
import Testing

extension TheCommand {
    @Suite("A folder that is watched") struct Watched {
        /// Waits until the watcher has said so much.
        private func hears(_ process: ChildProcess, _ words: String) async throws {
            let deadline = ContinuousClock.now + .seconds(60)
            while ContinuousClock.now < deadline {
                if process.out.contains(words) || process.err.contains(words) { return }
                if process.hasEnded { break }
                try await Task.sleep(for: .milliseconds(20))
            }
            throw TestTrouble("never said \(words): \(process.out) \(process.err)")
        }

        private func watching(_ shop: Terminal, _ body: (ChildProcess) async throws -> Void) async throws {
            try FileManager.default.createDirectory(
                atPath: shop.folder + "/masuk", withIntermediateDirectories: true)
            let process = try shop.start(["import", "masuk", "--watch"])
            let result: Result<Void, any Error>
            do { result = .success(try await body(process)) } catch { result = .failure(error) }
            process.signal(SIGTERM)
            _ = await process.finish()
            try result.get()
        }

        @Test("brings in what comes to lie there, and goes on after a file it does not know")
        func watches() async throws {
            let shop = try await Dapur.open()
            try await watching(shop) { process in
                try await hears(process, "Menunggu file baru di masuk")
                try shop.file("masuk/aneh.csv", "x,y\n1,2\n")
                try await hears(process, "Kolomnya belum dikenal")
                try shop.file("masuk/kontak.csv", "Nama,No HP\nBu Wati,0812-0000-0044\n")
                try await hears(process, "1 pelanggan baru dikenal")
                // The shop is closed between two files: another command has it.
                #expect(try await shop.run("show", "Bu Wati").code == 0)
            }
        }

        @Test("beside a server the server brings it in")
        func besideAServer() async throws {
            let shop = try await Dapur.open()
            try await Serving.with(shop) { _ async throws in
                try await watching(shop) { process in
                    try shop.file("masuk/kontak.csv", "Nama,No HP\nBu Wati,0812-0000-0044\n")
                    try await hears(process, "1 pelanggan baru dikenal")
                }
            }
        }
    }
}
