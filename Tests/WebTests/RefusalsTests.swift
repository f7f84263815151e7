import Testing

/// What a stranger, a scanner or a wrong link may send: refused politely, and nothing told.
@Suite("What is refused") struct RefusalsTests {
    @Test(
        "a customer that does not exist is a page with a way back",
        arguments: [
            "7", "0", "-1", "abc", "9223372036854775807", "99999999999999999999999999", "1%20OR%201%3D1",
            "1;DROP%20TABLE%20customer",
            "%00", "%ff%fe", "%F0%9F%8C%B8", "1.5", "+1", "0x10", "%E2%80%AE1",
        ])
    func noSuchCustomer(_ id: String) async throws {
        let answer = try await OpenShop.sample().get("/pelanggan/\(id)")
        #expect(answer.status == 404)
        #expect(Markup(answer.body).text.contains("Halaman ini tidak ada"))
        #expect(Markup(answer.body).links.contains("/"))
    }

    @Test("it is missing in the language of whoever asks")
    func missingInEnglish() async throws {
        let answer = try await OpenShop.sample().get("/pelanggan/7?bahasa=en")
        #expect(answer.status == 404)
        #expect(Markup(answer.body).text.contains("There is no such page"))
        #expect(Markup(answer.body).links.contains("/?bahasa=en"))
    }

    @Test(
        "there is nothing else to be found",
        arguments: [
            "/admin", "/.env", "/.git/config", "/favicon.ico", "/akrab.db", "/pelanggan/", "/pelanggan/7/8", "/PELANGGAN/x",
            "/api",
        ])
    func nothingElse(_ path: String) async throws {
        let status = try await OpenShop.sample().get(path).status
        #expect(status == 404 || (path == "/pelanggan/" && status == 200))
    }

    @Test(
        "no spelling of a path leads out of the app",
        arguments: [
            "/../../../../etc/passwd", "/akrab.css/../../../../etc/passwd", "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
            "/..%2f..%2f..%2fetc%2fpasswd", "/....//....//etc/passwd", "//etc/passwd", "/pelanggan/..%5c..%5c..%5cetc%5cpasswd",
            "/%252e%252e/%252e%252e/etc/passwd", "/akrab.css%00.html", "file:///etc/passwd",
        ])
    func noWayOut(_ path: String) async throws {
        let answer = try await OpenShop.sample().get(path)
        #expect((400..<500).contains(answer.status))
        #expect(!answer.body.contains("root:"))
    }

    @Test("a form that no page of ours made is refused", arguments: ["/keluar", "/tim/undang", "/pelanggan/7/tulis", "/masuk"])
    func withoutWord(_ path: String) async throws {
        let answer = try await OpenShop.sample().send(path, key: nil, [("isi", "x")])
        #expect(answer.status == 403)
        #expect(try await OpenShop.sample().get("/").status == 200)
    }

    @Test(
        "nothing is done but by a form of ours: every other method is refused",
        arguments: [
            "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND",
        ])
    func onlyReading(_ method: String) async throws {
        let answer = try await OpenShop.sample().ask(method, "/", more: "X-HTTP-Method-Override: GET\r\nX-Secret: s3cret\r\n")
        #expect((400..<500).contains(answer.status))
        #expect(!answer.body.contains("s3cret"))
        #expect(!answer.body.contains("Bu Ratna"))
    }

    @Test(
        "a site that points its own name at this machine is told nothing",
        arguments: [
            "evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example", "[::1].evil.example", "",
            "10.0.0.1",
        ])
    func foreignHost(_ host: String) async throws {
        let answer = try await OpenShop.sample().ask("GET", "/", host: host)
        #expect((400..<500).contains(answer.status))
        #expect(!answer.body.contains("Bu Ratna"))
    }

    @Test(
        "this machine is known by its own names", arguments: ["127.0.0.1", "localhost", "LOCALHOST", "[::1]", "127.0.0.1:8642"])
    func ownHost(_ host: String) async throws {
        #expect(try await OpenShop.sample().get("/", host: host).status == 200)
    }

    @Test(
        "odd questions are answered or refused, never a breakdown",
        arguments: [
            "/?bahasa=%ff", "/?%ff=%fe", "/?semua=%00", "/?=&&&==", "/?bahasa=en&bahasa=id&bahasa=",
            "/pelanggan?sesudah=", "/pelanggan?sesudah=/", "/pelanggan?sesudah=1/", "/pelanggan?sesudah=1/%00",
            "/pelanggan?sesudah=-1/a",
            "/pelanggan?sesudah=9223372036854775807/%F4%8F%BF%BF", "/pelanggan?cari=%E2%80%AE%E2%80%AE", "/%", "/%zz",
            "/%e0%80%80", "/pelanggan/%",
            "/pelanggan/%2f",
        ])
    func oddQuestions(_ path: String) async throws {
        let answer = try await OpenShop.sample().get(path)
        #expect(answer.status < 500)
    }

    @Test(
        "long questions are answered or refused, never a breakdown",
        arguments: [
            ("/?", "a=b&", 2_000), ("/pelanggan?cari=", "%25", 200), ("/pelanggan?cari=", "x", 8_000), ("/", "a", 30_000),
            ("/", "a/", 5_000),
        ])
    func longQuestions(_ start: String, _ piece: String, _ count: Int) async throws {
        let answer = try await OpenShop.sample().get(start + String(repeating: piece, count: count))
        #expect(answer.status < 500)
    }

    @Test(
        "a place in a timeline that nobody could have been given is answered or refused",
        arguments: [
            "", ".", "1", "1.", ".1", "1.2.3", "a.b", "9223372036854775807.9223372036854775807", "-9223372036854775808.1",
            "99999999999999999999.1", "1.-5", "0.0", "%00.%00",
        ])
    func oddPositions(_ position: String) async throws {
        let open = try await OpenShop.sample()
        let id = try await open.customer("Bu Ratna Wulandari")
        #expect(try await open.get("/pelanggan/\(id)?sebelum=\(position)").status < 500)
    }

    @Test("a head without an end is cut off", arguments: [1 << 20])
    func endlessHead(_ size: Int) async throws {
        let open = try await OpenShop.sample()
        let request = "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Long: \(String(repeating: "a", count: size))\r\n\r\n"
        let answer = Answer(try await Connection.exchange(Array(request.utf8), port: open.port))
        #expect(answer.map { (400..<500).contains($0.status) } ?? true)
        #expect(try await open.get("/sehat").status == 200)
    }

    @Test(
        "what is no HTTP at all is answered with a refusal or with nothing",
        arguments: [
            "\0\0\0\0\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "\u{16}\u{3}\u{1}\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\nContent-Length: 6\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -1\r\nConnection: close\r\n\r\n",
        ])
    func noHTTP(_ bytes: String) async throws {
        let open = try await OpenShop.sample()
        let answer = Answer(try await Connection.exchange(Array(bytes.utf8), port: open.port))
        #expect(answer.map { (400..<500).contains($0.status) } ?? true)
        #expect(try await open.get("/sehat").status == 200)
    }

    @Test(
        "every answer carries what keeps a page safe",
        arguments: [
            "GET /", "GET /?bahasa=en", "GET /pelanggan", "GET /pelanggan/7", "GET /akrab.css", "GET /sehat", "GET /nirvana",
            "POST /",
            "DELETE /pelanggan/7", "TRACE /", "HEAD /",
        ])
    func safetyHeaders(_ line: String) async throws {
        let words = line.split(separator: " ").map(String.init)
        let headers = try await OpenShop.sample().ask(words[0], words[1]).headers
        let policy = try #require(headers["content-security-policy"])
        #expect(policy.contains("default-src 'none'"))
        #expect(policy.contains("frame-ancestors 'none'"))
        #expect(policy.contains("base-uri 'none'"))
        #expect(policy.contains("script-src 'self';"))
        #expect(!policy.contains("unsafe"))
        #expect(!policy.contains("unsafe"))
        #expect(headers["x-content-type-options"] == "nosniff")
        #expect(headers["referrer-policy"] == "same-origin")
        #expect(headers["x-frame-options"] == "DENY")
        #expect(headers["access-control-allow-origin"] == nil)
    }

    @Test("a refused stranger gets them too")
    func safetyHeadersForStrangers() async throws {
        let answer = try await OpenShop.sample().ask("GET", "/", host: "evil.example", more: "Origin: https://evil.example\r\n")
        #expect(answer.headers["content-security-policy"] != nil)
        #expect(answer.headers["access-control-allow-origin"] == nil)
    }

    @Test(
        "what is about people is kept nowhere on the way", arguments: ["/", "/pelanggan", "/pelanggan?cari=a", "/pelanggan/7"])
    func noStore(_ path: String) async throws {
        #expect(try await OpenShop.sample().get(path).headers["cache-control"] == "no-store")
    }

    @Test("no page tells what it is made of")
    func silentAboutItself() async throws {
        let answer = try await OpenShop.sample().get("/nirvana")
        #expect(answer.headers["x-powered-by"] == nil)
        #expect(answer.headers["server"].map { !$0.contains("/") } ?? true)
    }
}
