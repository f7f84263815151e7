import Hummingbird
import ServiceLifecycle
import UseCases
import Vocabulary

/// Tells open pages when something was written down, here or by another process on the same database (server-sent events).
/// What it says is a number only: the page asks for itself again, as whoever looks at it.
struct News: Sendable {
    let shop: Shop
    /// Who was signed out hears nothing more.
    let isStillIn: @Sendable () async throws -> Bool
    /// Between two looks at the journal.
    static let pause = Duration.seconds(2)

    var response: Response {
        let (shop, isStillIn) = (shop, isStillIn)
        let body = ResponseBody { writer in
            var last: EntryID?
            var silent = 0
            try await writer.write(Self.message(try await shop.lastEntry()))
            // Ends with the server, and when nobody listens any more.
            for await _ in Self.looks.cancelOnGracefulShutdown() {
                guard try await isStillIn() else { break }
                let now = try await shop.lastEntry()
                silent = now == last ? silent + 1 : 0
                if now != last {
                    try await writer.write(Self.message(now))
                } else if silent % 10 == 0 {
                    // A word now and then shows whether anybody still listens.
                    try await writer.write(ByteBuffer(string: ": \n\n"))
                }
                last = now
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"], body: body)
    }

    private static func message(_ entry: EntryID?) -> ByteBuffer {
        ByteBuffer(string: "data: \(entry.map { "\($0)" } ?? "0")\n\n")
    }

    private static var looks: AsyncStream<Void> {
        AsyncStream { (try? await Task.sleep(for: pause)).map { _ in () } }
    }
}
