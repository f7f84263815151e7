import Synchronization
import UseCases
import Vocabulary

/// A browser of somebody's own: it keeps the cookies it is given, and sends the word of the form it was shown.
final class Guest: Sendable {
    let open: OpenShop
    private let cookies = Mutex<[String: String]>([:])

    init(_ open: OpenShop) { self.open = open }

    /// What opens the door, if it has one.
    var session: String? { cookies.withLock { $0["akrab"] } }
    func plant(_ word: String) { cookies.withLock { $0["akrab"] = word } }

    func get(_ path: String, more: String = "") async throws -> Answer {
        keep(try await open.askAsNobody("GET", path, more: header + more))
    }

    /// Fills in a form as it stands on the page; the page is shown first.
    func send(_ path: String, from page: String, _ fields: [(String, String)], more: String = "") async throws -> Answer {
        let key = try OpenShop.key(on: try await get(page))
        return try await send(path, key: key, fields, more: more)
    }

    func send(_ path: String, key: String?, _ fields: [(String, String)], more: String = "") async throws -> Answer {
        let (head, body) = OpenShop.form(fields + (key.map { [("kunci", $0)] } ?? []))
        return keep(try await open.askAsNobody("POST", path, more: header + head + more, body: body))
    }

    func signIn(_ login: String, _ password: String, more: String = "") async throws -> Answer {
        try await send("/masuk", from: "/masuk", [("masuk", login), ("sandi", password)], more: more)
    }

    private var header: String {
        let all = cookies.withLock { $0.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ") }
        return all.isEmpty ? "" : "Cookie: \(all)\r\n"
    }

    private func keep(_ answer: Answer) -> Answer {
        if let set = answer.headers["set-cookie"], let pair = set.split(separator: ";").first {
            let halves = pair.split(separator: "=", maxSplits: 1).map(String.init)
            cookies.withLock { $0[halves[0]] = halves.count > 1 && !halves[1].isEmpty ? halves[1] : nil }
        }
        return answer
    }
}

/// A clock that goes when it is told to.
final class HandClock: Sendable {
    private let moment = Mutex(Instant(microseconds: 1_795_000_000_000_000))
    var now: Instant { moment.withLock { $0 } }
    func pass(_ span: Span) { moment.withLock { $0 = $0.adding(span) } }
}

extension OpenShop {
    static let password = "lemper hujan becak"

    /// A shop whose owner, Bu Sari, has a password, with one customer to be seen.
    static func withPassword(_ clock: HandClock = HandClock()) async throws -> OpenShop {
        let open = try await OpenShop(name: "Warung Uji", hasOwner: false, clock: { clock.now }) { shop in
            try await shop.journal.write(as: .owner) { pen in _ = try pen.meet("Bu Tini Lestari", how: "test") }
        }
        let hash = try await passwordHash.value.text
        try await open.shop.journal.write(as: .owner) { pen in
            _ = try pen.openFirstAccount(name: "Bu Sari", login: "sari", passwordHash: hash)
        }
        return open
    }

    /// Made once: it is slow on purpose.
    private static let passwordHash = Task { try await PasswordBench().hash(password) }

    /// Somebody else on the team, who is in.
    func colleague(_ name: String, _ grant: Grant) async throws -> Guest {
        let link = try await doors.invite(name, grant, as: .owner)
        let (login, hash) = (name.lowercased().replacing(" ", with: ""), try await Self.passwordHash.value.text)
        let (session, end) = (Secret.fresh(), doors.now.adding(.days(30)))
        try await shop.journal.write(as: .owner) { pen in
            guard let id = try pen.accept(link.hash, name: name, login: login, passwordHash: hash) else { return }
            try pen.openSession(session.hash, of: id, awaitsCode: false, until: end, device: "")
        }
        let guest = Guest(self)
        guest.plant(session.word)
        return guest
    }
}
