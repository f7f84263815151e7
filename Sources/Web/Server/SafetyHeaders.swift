import HTTPTypes
import Hummingbird

/// What a browser is told about every answer: no script but our own files, no frame around us, no guessing of types, nothing
/// about us to other sites.
struct SafetyHeaders<Context: RequestContext>: RouterMiddleware {
    /// By which names this machine may be called besides its own: lower case, without a port.
    let hosts: Set<String>
    /// Every request comes over TLS.
    let isSecure: Bool

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = if let refused = refusal(request) { refused } else { try await next(request, context) }
        if request.method == .head { response = response.createHeadResponse() }
        response.headers[.contentSecurityPolicy] =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
        response.headers[.xContentTypeOptions] = "nosniff"
        // Not "no-referrer": a browser then hides from us where our own forms come from (`Origin: null`, Fetch §3.2).
        if let name = HTTPField.Name("Referrer-Policy") { response.headers[name] = "same-origin" }
        if let name = HTTPField.Name("X-Frame-Options") { response.headers[name] = "DENY" }
        // Not for `localhost`: a browser would ask every other program on this machine for TLS as well (RFC 6797 §8.2).
        if isSecure, let host = Self.host(request.head.authority), hosts.contains(host) {
            response.headers[.strictTransportSecurity] = "max-age=31536000"
        }
        return response
    }

    private func refusal(_ request: Request) -> Response? {
        guard [.get, .head, .post].contains(request.method) else {
            return Response(status: .methodNotAllowed, headers: [.allow: "GET, HEAD, POST", .cacheControl: "no-store"])
        }
        guard isKnown(request.head.authority) else {
            return Response(status: .misdirectedRequest, headers: [.cacheControl: "no-store"])
        }
        return nil
    }

    /// A web site that points its own name at this machine must not read the shop through the owner's browser.
    private func isKnown(_ authority: String?) -> Bool {
        guard let host = Self.host(authority) else { return false }
        return ["127.0.0.1", "localhost", "[::1]"].contains(host) || hosts.contains(host)
    }

    private static func host(_ authority: String?) -> String? {
        guard var host = authority?.lowercased() else { return nil }
        // The port is only what stands last: whatever else follows the name makes it another name.
        if let colon = host.lastIndex(of: ":"), host[colon...].dropFirst().allSatisfy({ ("0"..."9").contains($0) }),
            !host.hasSuffix("]")
        {
            host = String(host[..<colon])
        }
        return host
    }
}
