import Hummingbird
import Phrases
import UseCases

/// What went wrong, as a page with a way back; the detail goes to the log.
struct FriendlyErrors<Context: RequestContext>: RouterMiddleware {
    let server: WebServer

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let status = error is PageMissing ? .notFound : (error as? any HTTPResponseError)?.status ?? .internalServerError
            let isOurs = status.kind == .serverError
            if isOurs { context.logger.error("a page failed", metadata: ["error": "\(error)"]) }
            return ErrorPage(server, request, isMissing: !isOurs).html.response(status)
        }
    }
}

/// No such page, or nothing on it that this person may see.
struct PageMissing: Error {}
