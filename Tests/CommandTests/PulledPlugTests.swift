import Chances
import Foundation
import StorageTesting
import Testing

/// `kill -9` at moments nobody chose: what was acknowledged is there, once; nothing is half there.
@Suite("The plug is pulled", .serialized) struct PulledPlugTests {
    private static let orders = 3_000

    /// A list of orders as a spreadsheet writes it: 300 people, one order a line.
    private static let list: String = {
        var lines = ["No;Tanggal;Nama;No HP;Menu;Jumlah;Harga;Total"]
        for number in 1...orders {
            let day = 1 + number % 28
            let month = 1 + number / 28 % 12
            let person = 1 + number * 7 % 300
            lines.append(
                "K-\(number);\(day)/\(month)/2025;Bu Sari \(person);0812-0000-\(1000 + person);Nasi kotak;\(number % 40 + 1);25.000,00;\((number % 40 + 1) * 25).000,00"
            )
        }
        return lines.joined(separator: "\n") + "\n"
    }()

    private static func shop() throws -> Terminal {
        let shop = try Terminal()
        try shop.file("pesanan.csv", list)
        return shop
    }

    /// How long it takes when nobody pulls the plug.
    private static let whole = Task.detached { () throws -> Duration in
        let shop = try Self.shop()
        let clock = ContinuousClock()
        return try await clock.measure {
            let came = try await shop.run("import", "pesanan.csv")
            guard came.code == 0 else { throw TestTrouble("the orders did not come in: \(came)") }
        }
    }

    private func visibleOrders(_ shop: Terminal) async throws -> String {
        try await shop.sqlite("SELECT count(*) FROM orders WHERE withdrawn = 0")
    }

    @Test("in the middle of an import", arguments: 0..<20)
    func duringAnImport(_ trial: Int) async throws {
        var chance = Chance(seed: UInt64(trial) + 1)
        let shop = try Self.shop()
        let moment = try await Self.whole.value * chance.fraction() * 1.05
        let process = try shop.start(["import", "pesanan.csv"])
        try await Task.sleep(for: moment)
        process.signal(SIGKILL)
        let ended = await process.finish()

        // Before there was a shop nothing can be half.
        let hadBegun = shop.hasBegun
        #expect(try await shop.run("imports").code == (hadBegun ? 0 : 1))
        if !hadBegun { try await shop.begin() }
        let visible = try await visibleOrders(shop)
        #expect(["0", "\(Self.orders)"].contains(visible), "half an import after \(moment)")
        if ended.code == 0 { #expect(visible == "\(Self.orders)") }

        let again = try await shop.run("import", "pesanan.csv")
        #expect(again.code == 0, "\(again)")
        #expect(try await visibleOrders(shop) == "\(Self.orders)")
        #expect(try await shop.sqlite("SELECT count(DISTINCT number) FROM orders WHERE withdrawn = 0") == "\(Self.orders)")
        #expect(try await shop.sqlite("SELECT count(*) FROM entry WHERE kind = 10 AND withdrawn = 0") == "\(Self.orders)")
        #expect(try await shop.sqlite("SELECT count(*) FROM customer WHERE withdrawn = 0") == "300")
        #expect(try await shop.sqlite("PRAGMA integrity_check") == "ok")
    }

    /// Notes one thing after another until told to stop, and writes down what was acknowledged, as soon as it was.
    @Test("in the middle of writing, twenty times over, with three people writing")
    func duringWrites() async throws {
        let shop = try await Dapur.open()
        let writers = try ThreeWriters(shop)
        var chance = Chance(seed: 26)
        for _ in 0..<20 {
            let server = try await Self.serving(shop)
            let enough = writers.acknowledged.count + Int(chance.fraction() * 6)
            while writers.acknowledged.count < enough, !server.process.hasEnded { try await Task.sleep(for: .milliseconds(2)) }
            server.process.signal(SIGKILL)
            _ = await server.process.finish()
        }
        try await writers.stop()

        let known = writers.acknowledged
        let kept = try await shop.sqlite("SELECT text FROM entry WHERE kind = 40 OR text GLOB '*-[0-9]*'").split(
            separator: "\n")
        #expect(known.count >= 20)
        #expect(Set(known).subtracting(kept.map(String.init)) == [], "acknowledged and gone")
        #expect(Set(kept).count == kept.count, "written twice")
        #expect(try await shop.sqlite("PRAGMA integrity_check") == "ok")
        #expect(try await shop.run("today").code == 0)
    }

    /// While nobody serves, a writer holds the folder for the length of its one note: then the next try has it.
    private static func serving(_ shop: Terminal) async throws -> Serving {
        let deadline = ContinuousClock.now + .seconds(120)
        while true {
            do {
                return try await Serving.start(shop)
            } catch  where ContinuousClock.now < deadline {
                continue
            }
        }
    }
}
