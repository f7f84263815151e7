/// What a browser calls itself, in two words: *Chrome, Android*. Empty when it says nothing we know.
enum Device {
    static func words(_ agent: String) -> String {
        [name(agent, browsers), name(agent, systems)].compactMap { $0 }.joined(separator: ", ")
    }

    // The order matters: everybody claims to be Safari, and Edge to be Chrome too.
    private static let browsers = [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"),
        ("Chrome", "Chrome"), ("Safari", "Safari"), ("curl", "curl"),
    ]
    private static let systems = [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"),
        ("Linux", "Linux"),
    ]

    private static func name(_ agent: String, _ known: [(sign: String, name: String)]) -> String? {
        let head = agent.prefix(300)
        return known.first { head.contains($0.sign) }?.name
    }
}
