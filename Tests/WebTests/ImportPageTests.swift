import Formats
import Foundation
import Storage
import Testing
import UseCases
import Vocabulary

@testable import Web

/// Files come in by a page: looked at first, asked about, brought in, taken back.
@Suite("Bringing in by a page") struct ImportPageTests {
    private static let chat = """
        17/11/2026 09.14 - Bu Wati Laundry: Mbak, pesanan besok jadi jam berapa ya?
        17/11/2026 09.20 - Warung Uji: Jam 10 ya Bu
        18/11/2026 08.00 - Bu Wati Laundry: Kalau Jumat bisa 30 kotak?
        """

    private static func open() async throws -> OpenShop { try await OpenShop(name: "Warung Uji") { _ in } }

    /// Sends files as a browser does.
    private static func upload(
        _ files: [(name: String, text: String)], to open: OpenShop, key: String? = nil, boundary: String = "----akrab7MA4YWxk"
    ) async throws -> Answer {
        let known = try OpenShop.key(on: try await open.get("/impor"))
        var body = "--\(boundary)\r\nContent-Disposition: form-data; name=\"kunci\"\r\n\r\n\(key ?? known)\r\n"
        for file in files {
            body +=
                "--\(boundary)\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"\(file.name)\"\r\nContent-Type: text/plain\r\n\r\n\(file.text)\r\n"
        }
        body += "--\(boundary)--\r\n"
        let head = "Content-Type: multipart/form-data; boundary=\(boundary)\r\nContent-Length: \(body.utf8.count)\r\n"
        return try await open.ask("POST", "/impor", more: head, body: body)
    }

    private static func word(_ answer: Answer) throws -> String {
        String(try #require(answer.body.firstMatch(of: #/name="berkas" value="([^"]+)"/#)).1)
    }

    @Test("a chat is looked at, we say who we are, and whoever waits shows")
    func chat() async throws {
        let open = try await Self.open()
        let seen = try await Self.upload([("chat.txt", Self.chat)], to: open)
        #expect(seen.status == 200)
        #expect(Markup(seen.body).text.contains("Anda yang mana?"))
        #expect(seen.body.contains("value=\"Warung Uji\""))
        #expect(try await open.shop.customers().isEmpty)
        let fields = [("berkas", try Self.word(seen)), ("kita", "Warung Uji")]
        let done = try await open.send("/impor/masukkan", key: try OpenShop.key(on: seen), fields)
        #expect(done.status == 200)
        #expect(Markup(done.body).text.contains("Selesai dimasukkan"))
        #expect(try await open.get("/").body.contains("Bu Wati Laundry"))
    }

    @Test("a line that stays out, and one that is doubtful, are told in the open, before it comes in and after")
    func doubts() async throws {
        let open = try await Self.open()
        let list = """
            No Pesanan,Tanggal,Nama,Telepon,Barang,Jumlah,Total
            A-1,19/11/2026,Bu Wati,081300000041,Puding cup,2,17000
            A-2,19/11/2026,Pak Joko,081300000042,Puding cup,lima,42500
            A-3,31/02/2026,Pak Joko,081300000042,Puding cup,1,8500

            """
        let seen = try await Self.upload([("pesanan.csv", list)], to: open)
        let done = try await open.send(
            "/impor/masukkan", key: try OpenShop.key(on: seen), [("berkas", try Self.word(seen))])
        for page in [seen.body, done.body] {
            let told = try #require(page.firstMatch(of: #/<ul class="plain problem">(.*?)</ul>/#)).1
            #expect(told.contains("lima") && told.contains("31/02/2026"), "\(told)")
        }
        #expect(Markup(seen.body).text.contains("Akan masuk: 2 pesanan."))
        #expect(Markup(done.body).text.contains("Masuk: 2 pesanan."))
    }

    @Test("an import is taken back by its button")
    func undo() async throws {
        let open = try await Self.open()
        let seen = try await Self.upload([("kontak.csv", "Nama,Telepon\nPak Joko,081300000042\n")], to: open)
        _ = try await open.send(
            "/impor/masukkan", key: try OpenShop.key(on: seen), [("berkas", try Self.word(seen))])
        let run = try #require(try await open.shop.imports().first)
        #expect(try await open.shop.customers().count == 1)
        let back = try await open.send("/impor/\(run.id)/tarik", from: "/impor", [])
        #expect(back.headers["location"] == "/impor?kabar=impor-ditarik")
        #expect(try await open.shop.customers().isEmpty)
    }

    @Test("what no page of ours sent is not even kept")
    func foreign() async throws {
        let open = try await Self.open()
        #expect(try await Self.upload([("a.txt", Self.chat)], to: open, key: "x.y").status == 403)
    }

    @Test("no file, and no form at all")
    func empty() async throws {
        let open = try await Self.open()
        #expect(try await Self.upload([("", "")], to: open).status == 422)
        let key = try OpenShop.key(on: try await open.get("/impor"))
        #expect(try await open.send("/impor", key: key, []).status == 400)
        #expect(try await open.send("/impor/masukkan", key: key, [("berkas", "../../etc")]).status == 404)
    }

    @Test("an upload that says it is too large is refused before it is read")
    func huge() async throws {
        let open = try await Self.open()
        let answer = try await open.ask(
            "POST", "/impor",
            more: "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 10737418240\r\n")
        #expect(answer.status == 413)
    }

    @Test(
        "a file keeps its name and nothing that leads elsewhere",
        arguments: [
            ("../../etc/passwd", "passwd"), ("..\\..\\boot.ini", "boot.ini"), (".htaccess", "htaccess"), ("", "berkas"),
            ("...", "berkas"), ("a\u{0}b\r\n.txt", "a_b__.txt"), ("x\u{202E}txt.exe", "x_txt.exe"),
            ("WhatsApp Chat with Bu Ratna.txt", "WhatsApp Chat with Bu Ratna.txt"),
        ])
    func names(_ name: String, _ safe: String) { #expect(Multipart.safeName(name) == safe) }

    @Test("a long name stays within what a disk takes")
    func longName() { #expect(Multipart.safeName(String(repeating: "é", count: 300) + ".txt").utf8.count <= 200) }

    @Test("what takes longer is shown as far as it is, to who began it, and at last what came in")
    func progress() async throws {
        let open = try await Self.open()
        let owner = try #require(try await open.doors.staff().first { $0.role == .owner })
        let (gate, goOn) = AsyncStream.makeStream(of: Void.self)
        let (read, hasRead) = AsyncStream.makeStream(of: Void.self)
        let run = open.server.importsUnderWay.begin("kata", by: owner.id) { run in
            run.progress("chat panjang.txt", done: 40, of: 100)
            hasRead.finish()
            for await _ in gate {}
            return ImportOutcome()
        }
        for await _ in read {}
        for (language, words) in [("id", "40 % sudah dibaca."), ("en", "40% read.")] {
            let page = try await open.get("/impor/berjalan/kata?bahasa=\(language)")
            #expect(page.status == 200 && page.headers["refresh"] == "2")
            #expect(Markup(page.body).text.contains(words))
            #expect(page.body.contains("chat panjang.txt"))
        }
        // The button pressed once more begins nothing, and leads there.
        let again = try await open.send("/impor/masukkan", from: "/impor", [("berkas", "kata")])
        #expect(again.status == 303 && again.headers["location"] == "/impor/berjalan/kata")
        // Somebody else's files are nobody else's business.
        let budi = try await open.colleague("Pak Budi", Grant(role: .staff))
        #expect(try await budi.get("/impor/berjalan/kata").status == 404)
        #expect(try await open.get("/impor/berjalan/lain").status == 404)
        goOn.finish()
        try await run.wait(noLongerThan: nil)
        let done = try await open.get("/impor/berjalan/kata")
        #expect(done.status == 200 && done.headers["refresh"] == nil)
        #expect(Markup(done.body).text.contains("Selesai dimasukkan"))
    }

    @Test("an import that breaks off says so where its progress was shown")
    func broken() async throws {
        let open = try await Self.open()
        let owner = try #require(try await open.doors.staff().first { $0.role == .owner })
        let run = open.server.importsUnderWay.begin("rusak", by: owner.id) { _ in throw StorageError(.diskFull, "full") }
        try await run.wait(noLongerThan: nil)
        let page = try await open.get("/impor/berjalan/rusak")
        #expect(page.status >= 500)
        #expect(Markup(page.body).text.contains("Data Anda aman"))
    }
}
