import Foundation
import Synchronization

/// What a real browser says of one page in one look. Every page is opened once a look, and the tests read what was seen.
struct Inspection: Sendable {
    var page: String
    /// How wide the page is, against how wide the window is.
    var widths: [Int]
    var namelessTargets: [String]
    var smallTargets: [String]
    var faintWords: [String]
    var console: [String]
    /// Addresses that are not ours.
    var strangers: [String]
    var pictureBytes: Int

    static func all(_ look: RealBrowser.Look) async throws -> [Inspection] {
        let task = begun.withLock { tasks in
            if let task = tasks[look.name] { return task }
            let task = Task.detached { try await inspect(look) }
            tasks[look.name] = task
            return task
        }
        return try await task.value
    }
    private static let begun = Mutex<[String: Task<[Inspection], any Error>]>([:])

    private static func inspect(_ look: RealBrowser.Look) async throws -> [Inspection] {
        let open = try await OpenShop.sample()
        let host = "http://127.0.0.1:\(open.port)"
        let folder = try pictureFolder()
        var seen: [Inspection] = []
        try await RealBrowser.with { browser async throws in
            try await browser.look(look)
            try await browser.enter(open)
            for (name, page) in zip(names, try await LanguagesTests.pages()) {
                for language in ["id", "en"] {
                    let path = page + (page.contains("?") ? "&" : "?") + "bahasa=\(language)"
                    try await browser.visit(host + path)
                    let picture = try await browser.picture(whole: true)
                    try picture.write(to: folder.appendingPathComponent("\(name)-\(look.name)-\(language).png"))
                    seen.append(try await see(at: path, browser, host: host, pictureBytes: picture.count))
                    if name == "today" {
                        let first = folder.appendingPathComponent("\(name)-\(look.name)-\(language)-first.png")
                        try await browser.picture(whole: false).write(to: first)
                    }
                }
            }
        }
        return seen
    }

    private static let names = [
        "today", "standing", "names", "search", "nobody", "missing", "worth", "worthcase", "oneself", "team", "orders",
        "promises", "complaints", "imports", "more", "duplicates", "voices", "settings", "find", "ratna", "senja", "andi",
        "hendra",
        "tuti", "ledger", "shared", "lived", "brief", "lived-andi", "brief-andi", "practice", "message", "talks", "waiting",
        "filtered", "owed", "talk", "doorlog", "engagements", "newplan", "groups", "traits", "lunch", "lunchform",
        "prices", "reseller", "merge",
    ]

    /// Not kept in the repository: to look at after the tests have run.
    static func pictureFolder() throws -> URL {
        let folder = URL(fileURLWithPath: OpenShop.root).appendingPathComponent(".screenshots")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    private static func see(at page: String, _ browser: RealBrowser, host: String, pictureBytes: Int) async throws -> Inspection
    {
        // What is behind a tap must be as good as what is before it.
        _ = try await browser.ask(Int.self, PageScripts.openEverything)
        return Inspection(
            page: page,
            widths: try await browser.ask([Int].self, "return [document.documentElement.scrollWidth, window.innerWidth]"),
            namelessTargets: try await browser.ask([String].self, PageScripts.namelessTargets),
            smallTargets: try await browser.ask([String].self, PageScripts.smallTargets),
            faintWords: try await browser.ask([String].self, PageScripts.faintWords),
            // The missing page is missing on purpose.
            console: try await browser.log("browser").map(\.message).filter { !$0.contains("/pelanggan/7") },
            strangers: try await browser.requests().filter { !$0.hasPrefix(host + "/") && !$0.hasPrefix("data:") },
            pictureBytes: pictureBytes)
    }
}
