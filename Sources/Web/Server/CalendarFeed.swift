import Formats
import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// Somebody's own days for their telephone. The word in the address is the key; without a right one there is no such page.
struct CalendarFeed: Sendable {
    let server: WebServer

    func add(to router: Router<WebContext>) {
        router.get("/kalender/:kata") { request, context in
            let word = context.parameters.get("kata") ?? ""
            guard word.hasSuffix(Address.feedEnding),
                let owner = try await server.doors.feedOwner(Secret(word: String(word.dropLast(Address.feedEnding.count))))
            else { throw PageMissing() }
            let shop = server.shop
            let language = owner.language.flatMap { Language(code: $0) } ?? server.defaultLanguage
            let phrases = Phrasebook(language, zone: shop.zone)
            let visit = try context.known
            let items = Self.items(try await shop.daysAhead(as: owner.viewer), phrases, origin: visit.origin)
            let text = CalendarWriter.text(items, name: phrases.calendarName(shop.name))
            return Response(
                status: .ok, headers: [.contentType: "text/calendar; charset=utf-8", .cacheControl: "no-store"],
                body: .init(byteBuffer: ByteBuffer(string: text)))
        }
    }

    static func items(_ ahead: DaysAhead, _ phrases: Phrasebook, origin: String) -> [CalendarWriter.Item] {
        let promises = ahead.promises.map { promise in
            let due = promise.thing.due
            return CalendarWriter.Item(
                uid: "janji-\(promise.thing.id)@akrab", stamp: promise.thing.madeAt,
                start: due.isDay ? .day(due.day(in: phrases.zone)) : .moment(due.instant),
                summary: phrases.calendarPromise(promise.thing.what, to: promise.customer.name),
                url: origin + Address.customer(promise.customer.id).path)
        }
        let yearly = ahead.yearly.map { fact, next in
            CalendarWriter.Item(
                uid: "hari-\(fact.thing.id)-\(next.civil.year)@akrab", stamp: fact.thing.at, start: .day(next),
                summary: phrases.calendarDay(fact.thing.key, of: fact.customer.name),
                url: origin + Address.customer(fact.customer.id).path)
        }
        return promises + yearly
    }
}
