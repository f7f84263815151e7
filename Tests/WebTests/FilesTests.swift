import Foundation
import Testing
import UseCases
import Vocabulary

@testable import Web

/// S25: whatever somebody sends, a browser is given it to keep, and never to show or to run.
@Suite("Files on a customer's page") struct FilesTests {
    private static let boundary = "----akrabBerkas"

    private static func open() async throws -> (OpenShop, CustomerID) {
        let open = try await OpenShop(name: "Warung Uji") { _ = try await $0.meet("Bu Tini", reach: "") }
        return (open, try await open.customer("Bu Tini"))
    }

    private static func form(_ files: [(name: String, text: String)], key: String) -> (head: String, body: String) {
        var body = "--\(boundary)\r\nContent-Disposition: form-data; name=\"kunci\"\r\n\r\n\(key)\r\n"
        for file in files {
            body += """
                --\(boundary)\r\nContent-Disposition: form-data; name="berkas"; filename="\(file.name)"\r\n\
                Content-Type: text/html\r\n\r\n\(file.text)\r\n
                """
        }
        body += "--\(boundary)--\r\n"
        return ("Content-Type: multipart/form-data; boundary=\(boundary)\r\nContent-Length: \(body.utf8.count)\r\n", body)
    }

    private static func send(
        _ files: [(name: String, text: String)], _ open: OpenShop, _ id: CustomerID, key: String? = nil
    ) async throws -> Answer {
        let key = if let key { key } else { try OpenShop.key(on: try await open.get("/pelanggan/\(id)")) }
        let (head, body) = form(files, key: key)
        return try await open.ask("POST", "/pelanggan/\(id)/berkas", more: head, body: body)
    }

    private static func said(_ answer: Answer) -> String { answer.headers["location"] ?? "" }

    @Test("are kept, taken out as they were, and deleted")
    func thereAndBack() async throws {
        let (open, id) = try await Self.open()
        let sent = try await Self.send([("kue.jpg", "isi kue"), ("nota.pdf", "isi nota")], open, id)
        #expect(Self.said(sent).hasSuffix("=berkas"))
        let page = try await open.get("/pelanggan/\(id)")
        #expect(Markup(page.body).text.contains("kue.jpg"))
        #expect(Markup(page.body).text.contains("Berkas disimpan: nota.pdf (8 B)"))
        let link = try #require(page.body.firstMatch(of: #/href="(/berkas/\d+)" download>kue\.jpg/#)).1
        let file = try await open.get(String(link))
        #expect(file.status == 200 && file.body == "isi kue")
        let gone = try await open.send("\(link)/hapus", from: "/pelanggan/\(id)", [])
        #expect(gone.status == 303)
        #expect(try await open.get(String(link)).status == 404)
        let after = try await open.get("/pelanggan/\(id)")
        #expect(!after.body.contains("\(link)\""))
        #expect(Markup(after.body).text.contains("Berkas dihapus: kue.jpg"))
        #expect(Markup(after.body).text.contains("Berkas disimpan: kue.jpg (7 B) (sudah dihapus)"))
    }

    @Test(
        "S25: whatever they are called and hold, they are downloads",
        arguments: [
            ("<svg onload=alert(1)>.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
            ("a.html", "<script>alert(1)</script>"), ("a.html.png", "<script>alert(1)</script>"),
            ("x.pHaR", "GIF89a<?php system($_GET[0]);"), ("a.js", "alert(1)"), ("../../etc/passwd", "%PDF-1.7 <script>"),
            ("a\u{202E}gpj.exe", "MZ"),
        ])
    func hostile(name: String, text: String) async throws {
        let (open, id) = try await Self.open()
        _ = try await Self.send([(name, text)], open, id)
        let files = try await open.shop.customer(id)?.files ?? []
        let file = try #require(files.first)
        #expect(!file.name.contains("/") && !file.name.unicodeScalars.contains { $0.value == 0x202E })
        let answer = try await open.get("/berkas/\(file.id)")
        #expect(answer.status == 200 && answer.body == text)
        #expect(answer.headers["content-type"] == "application/octet-stream")
        #expect(answer.headers["content-disposition"]?.hasPrefix("attachment; filename*=UTF-8''") == true)
        #expect(answer.headers["x-content-type-options"] == "nosniff")
        #expect(answer.headers["content-security-policy"]?.hasPrefix("default-src 'none'") == true)
        // Nobody who is not in, and no page that is not ours.
        #expect(try await open.askAsNobody("GET", "/berkas/\(file.id)").status == 303)
        #expect(!(try await open.get("/pelanggan/\(id)")).body.contains("<svg onload"))
    }

    @Test("a form sent twice keeps them once; one of another page keeps nothing")
    func once() async throws {
        let (open, id) = try await Self.open()
        let key = try OpenShop.key(on: try await open.get("/pelanggan/\(id)"))
        _ = try await Self.send([("a.txt", "satu")], open, id, key: key)
        #expect(Self.said(try await Self.send([("a.txt", "satu")], open, id, key: key)).hasSuffix("=sudah"))
        #expect(try await open.shop.customer(id)?.files.count == 1)
        #expect(try await Self.send([("b.txt", "dua")], open, id, key: "dari-tempat-lain").status == 403)
        #expect(try await open.shop.customer(id)?.files.count == 1)
    }

    @Test("what cannot be kept is said, and nothing of it is kept")
    func refused() async throws {
        let (open, id) = try await Self.open()
        #expect(Self.said(try await Self.send([], open, id)).hasSuffix("=berkas-kosong"))
        let empty = try await Self.send([("a.txt", "satu"), ("b.txt", "")], open, id)
        #expect(empty.status == 422 && Markup(empty.body).text.contains("b.txt kosong. Tidak ada yang disimpan"))
        let large = String(repeating: "x", count: 11_200_000)
        let big = try await Self.send([("a.txt", "satu"), ("b.txt", large)], open, id)
        #expect(big.status == 422 && Markup(big.body).text.contains("b.txt besarnya 11,2 MB, batasnya 10 MB satu berkas."))
        let many = (0..<11).map { ("\($0).txt", "isi") }
        #expect(Self.said(try await Self.send(many, open, id)).hasSuffix("=berkas-banyak"))
        #expect(try await Self.send([("a.txt", "satu")], open, CustomerID(12)).status == 404)
        #expect(try await open.shop.customer(id)?.files.isEmpty == true)
    }

    @Test("who only reads takes them out, and neither keeps nor deletes any")
    func reader() async throws {
        let open = try await OpenShop.withPassword()
        let id = try await open.customer("Bu Tini Lestari")
        _ = try await open.shop.attach([("nota.pdf", [1, 2])], to: id, once: "x")
        let file = try #require(try await open.shop.customer(id)?.files.first)
        let guest = try await open.colleague("Pak Budi", Grant(role: .reader))
        #expect(try await guest.get("/berkas/\(file.id)").status == 200)
        let page = try await guest.get("/pelanggan/\(id)").body
        #expect(page.contains("/berkas/\(file.id)") && !page.contains("/berkas/\(file.id)/hapus"))
        let key = try OpenShop.key(on: try await guest.get("/setelan/saya"))
        #expect(try await guest.send("/berkas/\(file.id)/hapus", key: key, []).status == 403)
        let blind = try await open.colleague("Bu Ani", Grant(role: .staff, seesAll: false))
        #expect(try await blind.get("/berkas/\(file.id)").status == 404)
        #expect(try await open.shop.customer(id)?.files.count == 1)
    }
}
