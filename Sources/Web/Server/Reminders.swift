import Foundation
import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// What a telephone may show by itself, where its owner asked for that: promises of ours that are due. Each once a day.
struct Reminders: Encodable {
    struct Item: Encodable {
        /// The same one is not shown twice.
        var tag: String
        var title: String
        var body: String
        var url: String
    }
    var items: [Item]

    /// Nobody wants more than that at once. [assumption]
    private static let most = 5

    init(_ promises: [Whose<Promise>], _ phrases: Phrasebook, today: Day) {
        items = promises.prefix(Self.most).map { promise in
            let due = promise.thing.due.day(in: phrases.zone)
            return Item(
                tag: "janji-\(promise.thing.id)-\(today.iso)",
                title: phrases.reminder(to: promise.customer.name, due, today: today),
                body: promise.thing.what, url: Address.customer(promise.customer.id).path)
        }
    }

    static func add(to router: Router<WebContext>, _ shop: Shop) {
        router.get("/janji/pengingat.json") { _, context in
            let visit = try context.known
            try visit.require(.reader)
            let promises = try await shop.promisesToRemindOf(as: visit.viewer)
            let reminders = Reminders(promises, visit.phrases, today: shop.zone.day(of: shop.now))
            return Response(
                status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-store"],
                body: .init(byteBuffer: ByteBuffer(bytes: try JSONEncoder().encode(reminders))))
        }
    }
}
