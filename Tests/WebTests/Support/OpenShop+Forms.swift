import Vocabulary

extension OpenShop {
    /// Fills in and sends a form as a browser would: the page is shown first, and its word goes along.
    func send(_ path: String, from page: String, _ fields: [(String, String)], more: String = "") async throws -> Answer {
        let shown = try await get(page)
        return try await send(path, key: try Self.key(on: shown), fields + [("kembali", page)], more: more)
    }

    func send(_ path: String, key: String?, _ fields: [(String, String)], more: String = "") async throws -> Answer {
        let (head, body) = Self.form(fields + (key.map { [("kunci", $0)] } ?? []))
        return try await ask("POST", path, more: head + more, body: body)
    }

    /// As a browser sends what was filled in.
    static func form(_ fields: [(String, String)]) -> (head: String, body: String) {
        let body = fields.map { "\($0.0)=\(encoded($0.1))" }.joined(separator: "&")
        return ("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \(body.utf8.count)\r\n", body)
    }

    static func key(on page: Answer) throws -> String {
        guard let found = page.body.firstMatch(of: #/name="kunci" value="([^"]+)"/#) else {
            throw Connection.Trouble(description: "no form on this page: \(page.status)")
        }
        return String(found.1)
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 48...57, 65...90, 97...122: String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }.joined()
    }
}
