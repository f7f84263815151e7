import Foundation
import Testing

/// A real Chromium with one window, told what to do over WebDriver.
struct RealBrowser: Sendable {
    private let port: Int
    private let session: String

    /// A fresh browser for one test.
    static func with<T>(_ body: (RealBrowser) async throws -> T) async throws -> T {
        let browser = try await RealBrowser()
        let result: Result<T, any Error>
        do { result = .success(try await body(browser)) } catch { result = .failure(error) }
        _ = try await browser.call("DELETE", "")
        return try result.get()
    }

    private init() async throws {
        port = try await Chromedriver.shared().port
        let arguments = [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-extensions", "--lang=id",
        ]
        let wanted: [String: Any] = [
            "capabilities": [
                "alwaysMatch": [
                    "browserName": "chrome", "goog:chromeOptions": ["args": arguments],
                    "goog:loggingPrefs": ["browser": "ALL", "performance": "ALL"],
                ] as [String: Any]
            ]
        ]
        struct Opened: Decodable { let sessionId: String }
        let body = try JSONSerialization.data(withJSONObject: wanted)
        let data = try await Self.exchange("POST", "/session", body: body, port: port)
        session = try Self.value(Opened.self, data).sessionId
    }

    private struct Reply<T: Decodable>: Decodable { let value: T }
    private struct Failure: Decodable {
        let error: String
        let message: String
    }

    private static func value<T: Decodable>(_ type: T.Type, _ data: Data) throws -> T {
        if let failure = try? JSONDecoder().decode(Reply<Failure>.self, from: data).value {
            throw Connection.Trouble(description: "the browser says \(failure.error): \(failure.message)")
        }
        return try JSONDecoder().decode(Reply<T>.self, from: data).value
    }

    private static func exchange(_ method: String, _ path: String, body: Data?, port: Int) async throws -> Data {
        let head = "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n"
        let content = body.map { "Content-Type: application/json\r\nContent-Length: \($0.count)\r\n\r\n" } ?? "\r\n"
        let bytes = try await Connection.exchange(
            Array((head + content).utf8) + Array(body ?? Data()), port: port, until: .lengthReached, patienceSeconds: 120)
        guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else {
            throw Connection.Trouble(description: "chromedriver closed without a word")
        }
        return Data(bytes[end.upperBound...])
    }

    private func call(_ method: String, _ path: String, _ body: [String: Any]? = nil) async throws -> Data {
        let data = try body.map { try JSONSerialization.data(withJSONObject: $0) }
        return try await Self.exchange(method, "/session/\(session)\(path)", body: data, port: port)
    }
}

extension RealBrowser {
    struct Look: Sendable, CustomTestStringConvertible {
        var name: String
        var width: Int
        var height: Int
        var isDark = false

        static let phone = Look(name: "phone", width: 360, height: 740)
        static let desk = Look(name: "desk", width: 1280, height: 900)
        var dark: Look { Look(name: name + "-dark", width: width, height: height, isDark: true) }
        var testDescription: String { name }
    }

    private struct Nothing: Decodable {}

    func visit(_ address: String) async throws {
        _ = try Self.value(Nothing?.self, try await call("POST", "/url", ["url": address]))
    }

    private func element(_ selector: String) async throws -> String {
        let data = try await call("POST", "/element", ["using": "css selector", "value": selector])
        guard let id = try Self.value([String: String].self, data).values.first else {
            throw Connection.Trouble(description: "nothing on the page is \(selector)")
        }
        return id
    }

    func type(_ text: String, into selector: String) async throws {
        _ = try Self.value(
            Nothing?.self, try await call("POST", "/element/\(try await element(selector))/value", ["text": text]))
    }

    /// Waits for the page it leads to, however long the app thinks about it.
    func follow(_ selector: String) async throws {
        _ = try await ask(Bool.self, "window.akrabBefore = true; return true")
        try await click(selector)
        let deadline = ContinuousClock.now + .seconds(120)
        while ContinuousClock.now < deadline {
            let isThere = try? await ask(Bool.self, "return !window.akrabBefore && document.readyState === 'complete'")
            if isThere == true { return }
        }
        throw Connection.Trouble(description: "\(selector) led nowhere")
    }

    func click(_ selector: String) async throws {
        // Where nothing lies over it: the places of a telephone stand along the bottom edge.
        _ = try await ask(Bool.self, "document.querySelector(\"\(selector)\").scrollIntoView({ block: 'center' }); return true")
        _ = try Self.value(Nothing?.self, try await call("POST", "/element/\(try await element(selector))/click", [:]))
    }

    /// As Bu Sari, who owns the shop: her word is in the cookie.
    func enter(_ open: OpenShop) async throws {
        try await visit("http://127.0.0.1:\(open.port)/sehat")
        let cookie =
            ["name": "akrab", "value": open.owner.word, "path": "/", "httpOnly": true, "sameSite": "Lax"] as [String: Any]
        _ = try Self.value(Nothing?.self, try await call("POST", "/cookie", ["cookie": cookie]))
    }

    func look(_ look: Look) async throws {
        try await tell(
            "Emulation.setDeviceMetricsOverride",
            ["width": look.width, "height": look.height, "deviceScaleFactor": 1, "mobile": false])
        try await tell(
            "Emulation.setEmulatedMedia",
            [
                "features": [
                    ["name": "prefers-color-scheme", "value": look.isDark ? "dark" : "light"],
                    ["name": "prefers-reduced-motion", "value": "reduce"],
                ]
            ])
    }

    /// Why this page could not be put on a telephone's first screen, as the browser sees it.
    func installTroubles() async throws -> [String] {
        struct Manifest: Decodable {
            struct Trouble: Decodable { let message: String }
            let errors: [Trouble]
        }
        struct Installability: Decodable {
            struct Trouble: Decodable { let errorId: String }
            let installabilityErrors: [Trouble]
        }
        let manifest = try await call("POST", "/goog/cdp/execute", ["cmd": "Page.getAppManifest", "params": [String: Any]()])
        let install = try await call(
            "POST", "/goog/cdp/execute", ["cmd": "Page.getInstallabilityErrors", "params": [String: Any]()])
        return try Self.value(Manifest.self, manifest).errors.map(\.message)
            + Self.value(Installability.self, install).installabilityErrors.map(\.errorId)
    }

    private func tell(_ command: String, _ parameters: [String: Any]) async throws {
        _ = try await call("POST", "/goog/cdp/execute", ["cmd": command, "params": parameters])
    }

    /// As if somebody had said yes when the browser asked.
    func allowNotifications(of origin: String) async throws {
        try await tell("Browser.grantPermissions", ["origin": origin, "permissions": ["notifications"]])
    }

    /// The page as a picture; `whole` as far down as it goes.
    func picture(whole: Bool) async throws -> Data {
        struct Shot: Decodable { let data: Data }
        let data = try await call(
            "POST", "/goog/cdp/execute",
            ["cmd": "Page.captureScreenshot", "params": ["format": "png", "captureBeyondViewport": whole]])
        return try Self.value(Shot.self, data).data
    }

    /// What a script run in the page answers.
    func ask<T: Decodable>(_ type: T.Type, _ script: String) async throws -> T {
        try Self.value(type, try await call("POST", "/execute/sync", ["script": script, "args": [String]()]))
    }

    func press(_ key: String) async throws {
        let actions: [String: Any] = [
            "type": "key", "id": "keyboard", "actions": [["type": "keyDown", "value": key], ["type": "keyUp", "value": key]],
        ]
        _ = try Self.value(Nothing?.self, try await call("POST", "/actions", ["actions": [actions]]))
    }

    struct Line: Decodable {
        let level: String?
        let message: String
    }

    /// What the console said, and (`performance`) what the network did, since last asked.
    func log(_ kind: String) async throws -> [Line] {
        try Self.value([Line].self, try await call("POST", "/se/log", ["type": kind]))
    }

    /// Every address asked for since last asked.
    func requests() async throws -> [String] {
        struct Event: Decodable {
            struct Message: Decodable {
                struct Parameters: Decodable {
                    struct Request: Decodable { let url: String }
                    let request: Request?
                }
                let method: String
                let params: Parameters?
            }
            let message: Message
        }
        return try await log("performance").compactMap { line in
            let event = try JSONDecoder().decode(Event.self, from: Data(line.message.utf8))
            return event.message.method == "Network.requestWillBeSent" ? event.message.params?.request?.url : nil
        }
    }
}
