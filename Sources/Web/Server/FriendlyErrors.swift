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
            let kept = error as? NotSaved
            let error = kept?.cause ?? error
            let status = Self.status(of: error)
            let isOurs = status.kind == .serverError
            if isOurs { context.logger.error("a page failed", metadata: ["error": "\(error)"]) }
            let visit = (context.visit ?? server.stranger(request, context)).speaking(kept?.language)
            let words =
                switch error {
                case is NotOurForm: visit.phrases.formTooOld
                case is NotSignedIn: visit.phrases.signInFirst
                case is NotAllowed: visit.phrases.notAllowed
                case let refusal as DoorRefusal: visit.phrases.sentence(refusal)
                case _ where status == .contentTooLarge: visit.phrases.tooMuchAtOnce
                default: isOurs ? visit.phrases.pageFailed : visit.phrases.pageMissing
                }
            let page = ErrorPage(visit: visit, words: words, isOurs: isOurs, written: kept?.written ?? [])
            var response = page.html.response(status)
            if status == .serviceUnavailable { response.headers[.retryAfter] = "5" }
            if case .wait(let seconds)? = error as? DoorRefusal { response.headers[.retryAfter] = "\(seconds)" }
            return response
        }
    }

    private static func status(of error: any Error) -> HTTPResponse.Status {
        if error is PageMissing || Shop.isMissing(error) { return .notFound }
        if error is NotOurForm || error is NotSignedIn || error is NotAllowed { return .forbidden }
        if let refusal = error as? DoorRefusal { return refusal.status }
        if Shop.isPassing(error) { return .serviceUnavailable }
        return (error as? any HTTPResponseError)?.status ?? .internalServerError
    }
}

/// No such page, or nothing on it that this person may see.
struct PageMissing: Error {}

extension DoorRefusal {
    var status: HTTPResponse.Status { if case .wait = self { .tooManyRequests } else { .unprocessableContent } }
}
