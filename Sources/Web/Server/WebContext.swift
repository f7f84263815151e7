import Crypto
import Hummingbird
import Phrases

/// What goes along with one request: who asks is settled at the door.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    var visit: Visit?

    init(source: Source) { coreContext = .init(source: source) }
}

/// Settles who asks, before any page is made.
struct Doorkeeper: RouterMiddleware {
    let server: WebServer

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.visit = server.visit(request)
        return try await next(request, context)
    }
}

extension WebServer {
    func visit(_ request: Request) -> Visit {
        let query = QueryWords.read(request.uri.query)
        let language = query["bahasa"].flatMap { Language(code: $0) } ?? defaultLanguage
        return Visit(
            business: shop.name, phrases: Phrasebook(language, zone: shop.zone), query: query,
            formKey: FormKey(secret: formSecret))
    }
}
