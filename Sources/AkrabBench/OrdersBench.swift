import Chances
import Foundation
import Vocabulary

/// A list of 1,000,000 orders, against the `sqlite3` shell's `.import` of the same file into a bare table.
enum OrdersBench {
    static func measure(_ folder: String, _ scale: Double) throws {
        let lines = Int(1_000_000 * scale)
        let path = folder + "/pesanan.csv"
        try generate(path, lines)
        let peer = try Measured.run([
            "sqlite3", folder + "/peer.db", ".mode csv", ".separator ;", ".import \(path) pesanan",
        ])
        let ours = try Measured.child("orders", folder)
        row(
            "orders CSV, \(lines) lines",
            "CPU \(ours.cpuSeconds.rounded(1)) s, sqlite3 .import \(peer.cpuSeconds.rounded(1)) s: "
                + "\((ours.cpuSeconds / peer.cpuSeconds).rounded(2))×; peak \(ours.peakMegabytes.rounded(0)) MB; \(ours.output)",
            "≤ 4×, < 300 MB")
    }

    /// As Indonesian Excel writes it; 50,000 customers, a quarter of the orders with two lines.
    static func generate(_ path: String, _ lines: Int) throws {
        let file = try TextFile(path)
        defer { file.close() }
        file.write("\u{FEFF}No;Tanggal;Jam;Nama;No HP;Menu;Jumlah;Harga;Total;Tanggal Kirim;Jam Kirim;Status;Catatan\r\n")
        var chance = Chance(seed: 7)
        var order = 0
        var repeatLine = false
        for line in 0..<lines {
            if !repeatLine { order += 1 }
            let index = Int(truncatingIfNeeded: UInt64(order) &* 0x9E37_79B9 % 50_000)
            let (name, phone) = person(index)
            let (year, month, day) = Day(number: Int32(20_000 + order * 730 / max(1, lines))).civil
            let date = "\(two(day))/\(two(month))/\(year)"
            let portions = 5 + Int(chance.next() % 80)
            let price = 15_000 + Int(chance.next() % 20) * 500
            let clock = "\(two(8 + order % 10)).\(two(order % 60))"
            let dish = dishes[(line + order) % dishes.count]
            file.write(
                "SR-\(order);\(date);\(clock);\(name);\(phone);\(dish);\(portions);\(grouped(price)),00;"
                    + "\(grouped(price * portions)),00;\(date);16.00;Selesai;\r\n")
            repeatLine = !repeatLine && chance.next() % 4 == 0
        }
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    private static func grouped(_ number: Int) -> String {
        var digits = String(number)
        var out = ""
        while digits.count > 3 {
            out = "." + digits.suffix(3) + out
            digits.removeLast(3)
        }
        return digits + out
    }

    static func run(_ folder: String) async throws {
        let shop = try await OpenBench.shop(folder)
        let (added, refused) = try await OpenBench.bringIn(folder + "/pesanan.csv", shop)
        try await shop.close()
        print("\(added) orders, \(refused) refused", terminator: "")
    }
}
