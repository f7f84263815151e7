import Foundation
import Testing

extension TheCommand {
    /// The shop's data are for its owner's eyes only, and have one owner at a time.
    @Suite("The folder") struct Folder {
        @Test("whatever the machine allows by itself, nobody else can look in")
        func rights() async throws {
            let shop = try await Dapur.open()
            let careless = try await shop.other(
                "/bin/sh", "-c",
                "umask 000; \"$0\" import catatan.csv --database baru && \"$0\" note 'Pak Budi' halo --database baru",
                try Terminal.akrab())
            #expect(careless.code == 0, "\(careless)")
            let rights = try await shop.other("/usr/bin/find", "baru", "-printf", "%m %y\\n").lines
            #expect(Set(rights) == ["700 d", "600 f"])
        }

        @Test("while it is served, the socket is its owner's alone")
        func socketRights() async throws {
            let shop = try await Dapur.open()
            try await Serving.with(shop) { _ async throws in
                let rights = try await shop.other("/usr/bin/find", shop.database, "-printf", "%m %y\\n").lines
                #expect(Set(rights) == ["700 d", "600 f", "600 s"])
            }
        }

        @Test("a folder that was open to others is closed")
        func closes() async throws {
            let shop = try Terminal()
            _ = try await shop.other("/bin/mkdir", "-m", "777", shop.database)
            try await shop.begin()
            #expect(try await shop.other("/usr/bin/stat", "-c", "%a", shop.database).out == "700\n")
        }

        @Test(
            "while another program holds it, a command says so and changes nothing",
            arguments: [
                ("id", "sedang dipakai program lain"), ("en", "in use by another program"),
            ])
        func held(_ language: String, _ words: String) async throws {
            var shop = try await Dapur.open()
            shop.language = language
            let holder = try ChildProcess(
                ["/usr/bin/flock", shop.database + "/akrab.lock", "/bin/sh", "-c", "echo held; exec sleep 600"],
                environment: shop.environment, directory: shop.folder, outputPrefix: shop.folder + "/holder")
            while holder.out != "held\n", !holder.hasEnded { try await Task.sleep(for: .milliseconds(5)) }
            let said = try await shop.run("note", "Pak Budi", "halo")
            kill(-holder.id, SIGKILL)
            _ = await holder.finish()
            #expect(said.code == 1)
            #expect(said.err.contains(words))
            #expect(said.err.contains(shop.database))
            #expect(try await shop.sqlite("SELECT count(*) FROM entry WHERE text = 'halo'") == "0")
        }

        @Test("a name is not needed: the folder has its place at home")
        func atHome() async throws {
            let shop = try Terminal()
            var bare = shop
            bare.database = ""
            try await bare.begin()
            #expect(try await bare.run("today").code == 0)
            #expect(try await shop.other("/usr/bin/test", "-f", shop.folder + "/.local/share/akrab/akrab.db").code == 0)
        }
    }
}
