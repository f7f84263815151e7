import Hummingbird
import UseCases

/// What a browser keeps for us: the word that opens the door, and one for forms of somebody who is not in yet.
struct Cookies: Sendable {
    /// Over TLS a cookie is for this host alone, and never sent in the clear.
    let isSecure: Bool

    private var prefix: String { isSecure ? "__Host-" : "" }
    private var session: String { prefix + "akrab" }
    private var guest: String { prefix + "akrab-tamu" }

    func session(of request: Request) -> Secret? { value(session, request).map(Secret.init(word:)) }
    func guest(of request: Request) -> Secret? { value(guest, request).map(Secret.init(word:)) }

    func setting(session secret: Secret) -> String { setting(session, secret.word, seconds: Doors.sessionDays * 86_400) }
    var forgetting: String { setting(session, "", seconds: 0) }
    func setting(guest secret: Secret) -> String { setting(guest, secret.word, seconds: 86_400) }

    private func setting(_ name: String, _ word: String, seconds: Int) -> String {
        "\(name)=\(word); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "")
    }

    /// The last of that name; nothing longer than ours.
    private func value(_ name: String, _ request: Request) -> String? {
        let pairs = request.headers[values: .cookie].flatMap { $0.split(separator: ";") }
        for pair in pairs.reversed() {
            let halves = pair.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, halves[0].drop(while: { $0 == " " }) == name else { continue }
            let word = halves[1]
            return (20...100).contains(word.utf8.count) ? String(word) : nil
        }
        return nil
    }
}

extension Response {
    func with(cookie: String) -> Response {
        var response = self
        response.headers[values: .setCookie].append(cookie)
        return response
    }
}
