import Foundation
import Testing
import UseCases
import Vocabulary

@testable import Web

@Suite("Reminders of a telephone") struct RemindersTests {
    private struct Told: Decodable {
        struct Item: Decodable { var tag, title, body, url: String }
        var items: [Item]
    }

    private static let today = Zone.jakarta.day(of: OpenShop.now)

    /// One late, one of today, one of theirs, one in half an hour, one in two hours, one of tomorrow.
    static func open() async throws -> (OpenShop, CustomerID) {
        let open = try await OpenShop(name: "Warung Uji") { shop in
            let tini = try await shop.journal.write(as: .owner) { try $0.meet("Bu Tini", how: "typed") }
            func promise(_ what: String, _ due: Due, by side: Side = .us) async throws {
                _ = try await shop.promise(what, to: tini, due: due, by: side)
            }
            try await promise("antar galon", .on(today.adding(days: -2), in: .jakarta))
            try await promise("kirim nota", .on(today, in: .jakarta))
            try await promise("bayar sisanya", .on(today, in: .jakarta), by: .customer)
            try await promise("telepon balik", Due(instant: OpenShop.now.adding(.minutes(30)), isDay: false))
            try await promise("jemput botol", Due(instant: OpenShop.now.adding(.minutes(120)), isDay: false))
            try await promise("antar kue", .on(today.adding(days: 1), in: .jakarta))
        }
        return (open, try await open.customer("Bu Tini"))
    }

    private func told(_ answer: Answer) throws -> Told { try JSONDecoder().decode(Told.self, from: Data(answer.body.utf8)) }

    @Test("tell promises of ours that are due, the one due first comes first, in each language")
    func due() async throws {
        let (open, tini) = try await Self.open()
        let answer = try await open.get("/janji/pengingat.json")
        #expect(answer.headers["content-type"] == "application/json" && answer.headers["cache-control"] == "no-store")
        let items = try told(answer).items
        #expect(items.map(\.body) == ["antar galon", "telepon balik", "kirim nota"])
        #expect(
            items.map(\.title) == ["Terlambat: janji ke Bu Tini", "Janji ke Bu Tini hari ini", "Janji ke Bu Tini hari ini"])
        #expect(items.allSatisfy { $0.url == "/pelanggan/\(tini)" && $0.tag.hasSuffix(Self.today.iso) })
        #expect(Set(items.map(\.tag)).count == 3)
        let english = try told(try await open.get("/janji/pengingat.json?bahasa=en")).items
        #expect(
            english.map(\.title) == ["Late: a promise to Bu Tini", "A promise to Bu Tini today", "A promise to Bu Tini today"])
    }

    @Test("tell nothing to strangers, nor of customers somebody may not see, nor what is kept")
    func rights() async throws {
        let (open, tini) = try await Self.open()
        #expect(try await open.askAsNobody("GET", "/janji/pengingat.json").status == 303)
        let budi = try await open.colleague("Pak Budi", Grant(role: .staff, seesAll: false))
        #expect(try told(try await budi.get("/janji/pengingat.json")).items.isEmpty)
        for promise in try await open.shop.openPromises(to: tini) where promise.by == .us {
            try await open.shop.keep(promise.id)
        }
        #expect(try told(try await open.get("/janji/pengingat.json")).items.isEmpty)
    }
}
