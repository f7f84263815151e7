import Hummingbird
import Phrases
import UseCases

/// What went wrong, as a page with a way back; the detail goes to the log.
struct FriendlyErrors: RouterMiddleware {
    let server: WebServer

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let status = Self.status(of: error)
            let isOurs = status.kind == .serverError
            if isOurs { context.logger.error("a page failed", metadata: ["error": "\(error)"]) }
            let visit = server.visit(request)
            let words =
                switch error {
                case is NotOurForm: visit.phrases.formTooOld
                default: isOurs ? visit.phrases.pageFailed : visit.phrases.pageMissing
                }
            var response = ErrorPage(visit: visit, words: words).html.response(status)
            if status == .serviceUnavailable { response.headers[.retryAfter] = "5" }
            return response
        }
    }

    private static func status(of error: any Error) -> HTTPResponse.Status {
        if error is PageMissing || Shop.isMissing(error) { return .notFound }
        if error is NotOurForm { return .forbidden }
        if Shop.isPassing(error) { return .serviceUnavailable }
        return (error as? any HTTPResponseError)?.status ?? .internalServerError
    }
}

/// No such page, or nothing on it that this person may see.
struct PageMissing: Error {}
