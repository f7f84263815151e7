import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// What goes along with one request: who asks is settled at the door.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    var visit: Visit?
    /// The other end of the connection. What a header claims about it counts for nothing.
    let address: String

    init(source: Source) {
        coreContext = .init(source: source)
        address = source.channel.remoteAddress?.ipAddress ?? ""
    }
}

/// Settles who asks, before any page is made: until somebody owns the shop there is one page, and after that three for whoever is
/// not in.
struct Doorkeeper: RouterMiddleware {
    let server: WebServer

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let path = request.uri.path
        if Self.aboutNobody.contains(path) {
            return try await next(request, context)
        }
        let guest = server.cookies.guest(of: request)
        let known = guest ?? Secret.fresh()
        var context = context
        context.visit = try await server.visit(request, context, guest: known)
        server.shop.somebodyIsHere()
        if let elsewhere = try await elsewhere(request, context) { return elsewhere }
        let response = try await next(request, context)
        guard guest == nil, context.visit?.signedIn == nil, response.status == .ok else { return response }
        return response.with(cookie: server.cookies.setting(guest: known))
    }

    /// The same for everybody, in or not.
    private static let aboutNobody = Set(
        ([.stylesheet, .script, .worker, .health] + AppIcon.allCases.map { Address.icon($0) }).map(\.path))

    /// Where somebody who may not be here yet is sent.
    private func elsewhere(_ request: Request, _ context: WebContext) async throws -> Response? {
        let path = request.uri.path
        let isLooking = request.method == .get || request.method == .head
        if try await server.doors.needsOwner() {
            if path == Address.setUp.path { return nil }
            guard isLooking else { throw NotSignedIn() }
            return .to(Address.setUp.path)
        }
        guard context.visit?.person == nil else { return nil }
        let open = [Address.signIn.path, Address.signInCode.path]
        if open.contains(path) || path.hasPrefix(Address.invitationFolder) || path.hasPrefix(Address.feedFolder) {
            return nil
        }
        // What a telephone shares leads to the door, and from there to where it can be chosen once more.
        if path == Address.share.path { return .to(Address.signIn.with([("kembali", Address.imports.path)])) }
        guard isLooking else { throw NotSignedIn() }
        let isPlain = [Address.today.path, Address.setUp.path].contains(path) || !Response.isOurs(path)
        return .to(Address.signIn.with(isPlain ? [] : [("kembali", path)]))
    }
}

/// Nobody is in here; what was sent was not done.
struct NotSignedIn: Error {}
/// This person may not.
struct NotAllowed: Error {}

extension WebServer {
    /// Somebody of whom nothing is known: for pages about trouble at the door itself.
    func stranger(_ request: Request, _ context: WebContext) -> Visit {
        visit(request, context, signedIn: nil, secret: Secret.fresh())
    }

    func visit(_ request: Request, _ context: WebContext, guest: Secret) async throws -> Visit {
        guard let secret = cookies.session(of: request), let signedIn = try await doors.signedIn(by: secret) else {
            return visit(request, context, signedIn: nil, secret: guest)
        }
        return visit(request, context, signedIn: signedIn, secret: secret)
    }

    private func visit(_ request: Request, _ context: WebContext, signedIn: SignedIn?, secret: Secret) -> Visit {
        let query = QueryWords.read(request.uri.query)
        let chosen = signedIn?.account.language
        let language =
            (query["bahasa"].flatMap { Language(code: $0) } ?? chosen.flatMap { Language(code: $0) }) ?? defaultLanguage
        return Visit(
            signedIn: signedIn,
            visitor: Visitor(address: context.address, device: Device.words(request.headers[.userAgent] ?? "")),
            business: shop.name, phrases: Phrasebook(language, zone: shop.zone), query: query,
            formKey: FormKey(of: secret),
            origin: scheme + (request.head.authority ?? ""), originOutside: outside(request.head.authority ?? ""))
    }

    private var scheme: String { cookies.isSecure ? "https://" : "http://" }

    private func outside(_ authority: String) -> String? {
        guard Visit.isThisMachine(authority) else { return scheme + authority }
        let port = authority.lastIndex(of: ":").map { authority[$0...].hasSuffix("]") ? "" : String(authority[$0...]) } ?? ""
        return hosts.min().map { scheme + $0 + port }
    }
}
