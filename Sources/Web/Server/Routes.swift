import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// The site map.
struct Routes: Sendable {
    let server: WebServer

    func router() -> Router<BasicRequestContext> {
        let router = Router(options: .autoGenerateHeadEndpoints)
        router.add(middleware: SafetyHeaders())
        router.add(middleware: FriendlyErrors(server: server))
        router.get("/") { request, _ in try await TodayPage(server, request).response() }
        router.get("/pelanggan") { request, _ in try await CustomersPage(server, request).response() }
        router.get("/pelanggan/:id") { request, context in
            try await CustomerPage(server, request, id: context.parameters.get("id")).response()
        }
        router.get("/kabar") { request, _ in try await StandingPage(server, request).response() }
        router.get("/nilai") { request, _ in try await WorthPage(server, request).response() }
        router.get("/nilai/contoh") { request, _ in WorthCasePage(server, request).response() }
        router.get("/akrab.css") { _, _ in Stylesheet.response }
        router.get("/sehat") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
                body: .init(byteBuffer: ByteBuffer(string: "ok")))
        }
        return router
    }
}

/// What a page was asked with.
struct Asked {
    let phrases: Phrasebook
    let query: [String: String]

    init(_ server: WebServer, _ request: Request) {
        query = QueryWords.read(request.uri.query)
        let language = query["bahasa"].flatMap { Language(code: $0) } ?? server.defaultLanguage
        phrases = Phrasebook(language, zone: server.shop.zone)
    }
}

extension HTML {
    func response(_ status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}

extension Stylesheet {
    static var response: Response {
        Response(
            status: .ok, headers: [.contentType: "text/css; charset=utf-8", .cacheControl: "max-age=3600"],
            body: .init(byteBuffer: ByteBuffer(staticString: text)))
    }
}
