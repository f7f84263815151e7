import Journal
import Storage
import StorageTesting
import Testing
import UseCases
import Vocabulary

/// A shop in which some of everything happened, closed, so that something can be done to its data behind its back.
struct CheckedShop: Sendable {
    static let clock = wib("2025-03-10 09:00")
    let place: TestPlace

    static func with<T>(on engine: TestEngine, _ body: (CheckedShop) async throws -> T) async throws -> T {
        try await withPlace(on: engine) { place in
            let shop = CheckedShop(place: place)
            try await shop.open { shop in
                try await fill(shop)
                try await shop.readMessages()
                _ = try await shop.today()
                try await shop.refreshShares()
            }
            return try await body(shop)
        }
    }

    @discardableResult
    func open<T>(_ body: (Shop) async throws -> T) async throws -> T {
        let shop = try await Shop.open(try await place.open(), clock: { Self.clock })
        let result: Result<T, any Error>
        do { result = .success(try await body(shop)) } catch { result = .failure(error) }
        try await shop.close()
        return try result.get()
    }

    /// As `akrab check` looks at it.
    func look() async throws -> [Looked] {
        let database = try place.look()
        let looked = try await Checkup(database, now: Self.clock).run()
        try await database.close()
        return looked
    }

    /// Everything but the version of a thought, and how far an undo would look: anything after an import's last entry will do.
    func dump() async throws -> TableDump {
        try await open { try await TableDump.take($0.journal.database, leavingOut: ["made_at", "version", "last_id"]) }
    }

    private static func fill(_ shop: Shop) async throws {
        try await shop.journal.write(as: .owner) { pen in
            let sari = try pen.meet("Bu Sari Dewi", how: "typed", at: at("2025-01-02 08:00"))
            let budi = try pen.meet("Pak Budi", how: "typed")
            let other = try pen.meet("Ibu Sari", how: "typed")
            try pen.give(try pen.handle(Handle(kind: .phone, value: "+6281300001001")), to: sari)
            let galon = try pen.promise("antar galon", to: sari, due: due("2025-03-09"), at: at("2025-03-01 08:00"))
            try pen.move(galon, to: due("2025-03-12"), askedBy: .us, at: at("2025-03-02 08:00"))
            let nota = try pen.promise("kirim nota", to: budi, due: due("2025-03-08"), at: at("2025-03-01 09:00"))
            try pen.keep(nota, at: at("2025-03-05 09:00"))
            try pen.promise("antar teh", to: sari, due: due("2025-03-10"), at: at("2025-03-03 09:00"))
            let leak = try pen.complain("galonnya bocor", by: sari, topic: "mutu", at: at("2025-03-04 09:00"))
            try pen.step(ComplaintStep(kind: .apologise, text: "maaf"), in: leak, at: at("2025-03-05 10:00"))
            let late = try pen.complain("terlambat", by: budi, at: at("2025-02-04 09:00"))
            try pen.verdict(ComplaintVerdict(accepted: true), on: late, at: at("2025-02-06 09:00"))
            for drink in ["teh manis", "teh tawar"] {
                try pen.learn(FactLearnt(key: "minuman", value: drink, source: .said, confidence: 0.9), about: sari)
            }
            for dish in ["soto", "rawon", "soto"] {
                try pen.learn(FactLearnt(key: "suka", value: dish, source: .observed, confidence: 0.7), about: budi)
            }
            try pen.merge(other, into: sari)
            try pen.tellApart(sari, from: budi)
        }
        for name in ["tetap", "ditarik"] {
            let run = try await bringIn(shop, name)
            if name == "ditarik" { _ = try await shop.undo(run) }
        }
        guard let joko = try await shop.customers(named: "Mas Joko tetap").first else { return }
        try await shop.journal.write(as: .owner) { pen in
            guard let order = try pen.book.orders(of: joko.id).first else { return }
            try pen.rewrite(
                order, lines: [OrderLine(what: "Kue", quantityMilli: 3_000)], total: .rupiah(60_000), deliverAt: nil,
                note: "tambah satu", recipient: nil)
        }
    }

    /// A chat with an order and a promise, as an import brings them.
    private static func bringIn(_ shop: Shop, _ name: String) async throws -> ImportID {
        let run = try await shop.journal.write(as: .owner) {
            try $0.startImport(format: "whatsapp", name: name, digest: "", decisions: "{}")
        }
        try await shop.journal.write(as: .owner, origin: Origin(.whatsappExport, run: run)) { pen in
            let who = try pen.meet("Mas Joko \(name)", how: "whatsapp")
            let chat = try pen.conversation(on: .whatsapp, chatKey: name, title: name, kind: .direct)
            try pen.settle(Speaker(name: name, side: .customer, customer: who), in: chat)
            try pen.cover(chat, from: nil, until: clock, by: run)
            func key(_ number: UInt64) -> ExternalKey { ExternalKey(number, name == "tetap" ? 1 : 2) }
            _ = try pen.append((0..<20).map { message($0, of: who, in: chat, key: key(UInt64($0))) })
            _ = try pen.place([
                order(of: who, status: .placed, key: key(100)), order(of: who, status: .delivered, key: key(101)),
            ])
            // Seen again, delivered.
            _ = try pen.place([order(of: who, status: .delivered, key: key(100))])
            try pen.promise("antar kue", to: who, due: due("2025-03-20"))
            try pen.markStale([who])
            try pen.finishImport(run, added: 20, known: 0, refused: 0)
        }
        return run
    }

    private static func message(
        _ number: Int, of customer: CustomerID, in chat: ConversationID, key: ExternalKey
    ) -> MessageRow {
        let side: Side = number % 3 == 0 ? .us : .customer
        return MessageRow(
            at: at("2025-03-0\(1 + number / 4) 0\(number % 4):30"), side: side, customer: customer, channel: .whatsapp,
            conversation: chat, handle: nil, message: Message(text: "pesan \(number)"), externalKey: key,
            reading: MessageReading(needsReply: number % 3 == 1, isAutomatic: false, version: 1))
    }

    private static func order(of customer: CustomerID, status: Order.Status, key: ExternalKey) -> OrderRow {
        OrderRow(
            customer: customer, number: "A-1", placedAt: at("2025-03-03 10:00"), deliverAt: nil, total: .rupiah(40_000),
            paid: nil, refunded: nil, status: status, lines: [OrderLine(what: "Kue", quantityMilli: 2_000)], note: nil,
            channel: .whatsapp, externalKey: key)
    }
}
