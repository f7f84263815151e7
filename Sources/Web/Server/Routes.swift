import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// The site map.
struct Routes: Sendable {
    let server: WebServer

    func router() -> Router<WebContext> {
        let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: SafetyHeaders())
        router.add(middleware: FriendlyErrors(server: server))
        router.add(middleware: Doorkeeper(server: server))
        let shop = server.shop
        router.page("/") { visit, _ in try await TodayPage(shop, visit).html }
        router.page("/pelanggan") { visit, _ in try await CustomersPage(shop, visit).html }
        router.page("/pelanggan/:id") { visit, context in
            try await CustomerPage(shop, visit, try context.number("id")).html
        }
        router.page("/kabar") { visit, _ in try await StandingPage(shop, visit).html }
        router.page("/nilai") { visit, _ in try await WorthPage(shop, visit).html }
        router.page("/nilai/contoh") { visit, _ in WorthCasePage(visit).html }
        CustomerForms(shop: shop).add(to: router)
        PromiseForms(shop: shop).add(to: router)
        ComplaintForms(shop: shop).add(to: router)
        router.get("/akrab.css") { _, _ in Stylesheet.response }
        router.get("/sehat") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
                body: .init(byteBuffer: ByteBuffer(string: "ok")))
        }
        return router
    }
}

extension Router<WebContext> {
    /// A page that is only read.
    func page(
        _ path: RouterPath, _ html: @escaping @Sendable (Visit, WebContext) async throws -> HTML
    ) {
        get(path) { _, context in try await html(context.known, context).response() }
    }

    /// Something that is done: from a form of ours, or not at all.
    func form(
        _ path: RouterPath, _ deed: @escaping @Sendable (Visit, FormWords, WebContext) async throws -> Response
    ) {
        post(path) { request, context in
            let visit = try context.known
            return try await deed(visit, try await FormWords(request, visit), context)
        }
    }
}

extension WebContext {
    /// Nobody gets past the door unknown.
    var known: Visit {
        get throws {
            guard let visit else { throw PageMissing() }
            return visit
        }
    }

    /// - Throws: ``PageMissing`` when the address holds no such number.
    func number<Kind>(_ name: String) throws -> ID<Kind> {
        guard let id = parameters.get(name).flatMap({ ID<Kind>($0) }) else { throw PageMissing() }
        return id
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
