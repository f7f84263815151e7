import Foundation
import Testing

extension TheCommand {
    /// Over https, with a certificate made for this test.
    @Suite("Over https") struct TLSCommand {
        /// A certificate for `toko.lokal` and this machine, and its key.
        private static func pair(_ name: String, _ shop: Terminal) async throws -> (certificate: String, key: String) {
            let (certificate, key) = ("\(shop.folder)/\(name).pem", "\(shop.folder)/\(name).key")
            let made = try await shop.other(
                "/usr/bin/openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                "-days", "2", "-subj", "/CN=toko.lokal", "-addext", "subjectAltName=DNS:toko.lokal,IP:127.0.0.1",
                "-keyout", key, "-out", certificate)
            guard made.code == 0 else { throw TestTrouble("openssl made no certificate: \(made.err)") }
            return (certificate, key)
        }

        @Test(
            "telephones on the network are answered over https alone: cookies, the printed address and what browsers remember")
        func network() async throws {
            let shop = try await Dapur.open()
            try await Serving.with(shop) { server async throws in try await server.becomeOwner(shop) }
            let pair = try await Self.pair("toko", shop)
            let server = try await Serving.start(
                shop, "--lan", "--host", "toko.lokal", "--tls-cert", pair.certificate, "--tls-key", "toko.key")
            let host = "toko.lokal:\(server.port)"
            #expect(server.process.out.contains("https://\(host)/"))
            #expect(!server.process.out.contains("http://"))
            let jar = "\(shop.folder)/tls-cookies.txt"
            func ask(_ more: String..., path: String) async throws -> String {
                try await shop.other(
                    [
                        "/usr/bin/curl", "-s", "-i", "-m", "30", "--cacert", pair.certificate, "--connect-to",
                        "\(host):127.0.0.1:\(server.port)", "-b", jar, "-c", jar,
                    ] + more + ["https://\(host)\(path)"]
                ).out
            }
            let door = try await ask(path: "/masuk")
            #expect(door.contains("200 OK"))
            #expect(door.lowercased().contains("strict-transport-security: max-age=31536000"))
            let key = try #require(door.firstMatch(of: #/name="kunci" value="([^"]+)"/#)?.1)
            let inside = try await ask(
                "--data-urlencode", "masuk=sari", "--data-urlencode", "sandi=\(Serving.password)", "--data-urlencode",
                "kunci=\(key)", path: "/masuk")
            let cookie = try #require(inside.firstMatch(of: #/[Ss]et-[Cc]ookie: (__Host-akrab=.+)/#)?.1)
            for word in ["Secure", "HttpOnly", "Path=/", "SameSite=Lax"] { #expect(cookie.contains(word), "\(word)") }
            #expect(!cookie.contains("Domain"))
            #expect(try await ask(path: "/").contains("Mas Joko"))
            // The machine itself, by number: nothing a browser would hold against other programs here.
            let here = try await shop.other(
                "/usr/bin/curl", "-s", "-i", "-m", "30", "--cacert", pair.certificate, "https://127.0.0.1:\(server.port)/masuk")
            #expect(here.out.contains("200 OK"))
            #expect(!here.out.lowercased().contains("strict-transport-security"))
            let plain = try await shop.other("/usr/bin/curl", "-s", "-m", "30", "http://127.0.0.1:\(server.port)/masuk")
            #expect(plain.code != 0)
            #expect(plain.out.isEmpty)
            let old = try await shop.other(
                "/usr/bin/curl", "-s", "-m", "30", "--tls-max", "1.1", "-k", "https://127.0.0.1:\(server.port)/sehat")
            #expect(old.code != 0)
            server.process.signal(SIGTERM)
            _ = await server.process.finish()
        }

        @Test("one file alone, one that is not there, no PEM, and two that are no pair are refused, in both languages")
        func refused() async throws {
            let shop = try await Dapur.open()
            let (one, other) = (try await Self.pair("satu", shop), try await Self.pair("dua", shop))
            let words = try shop.file("bukan.pem", "bukan sertifikat\n")
            let wrong: [([String], String, String)] = [
                (["--tls-cert", one.certificate], "dua berkas sekaligus", "both files are needed"),
                (["--tls-key", one.key], "dua berkas sekaligus", "both files are needed"),
                (["--tls-cert", "tiada.pem", "--tls-key", one.key], "tiada.pem” tidak bisa", "tiada.pem” cannot be read"),
                (["--tls-cert", words, "--tls-key", one.key], "bukan.pem” tidak bisa", "bukan.pem” cannot be read"),
                (["--tls-cert", one.certificate, "--tls-key", words], "Kunci di", "The key in"),
                (["--tls-cert", one.certificate, "--tls-key", "tiada.key"], "Kunci di", "The key in"),
                (["--tls-cert", one.certificate, "--tls-key", other.key], "bukan milik", "does not belong"),
            ]
            for (arguments, indonesian, english) in wrong {
                for (terminal, said) in [(shop, indonesian), (shop.english, english)] {
                    let ended = try await terminal.run(["serve", "--port", "0"] + arguments)
                    #expect(ended.code == 1, "\(arguments)")
                    #expect(ended.err.contains(said), "\(ended.err)")
                }
            }
        }
    }
}
