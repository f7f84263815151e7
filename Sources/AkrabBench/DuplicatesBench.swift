import Foundation
import UseCases

/// Who may be one person twice, among 100,000 cards: one in fifty is there a second time by another number.
enum DuplicatesBench {
    static func measure(_ folder: String, _ scale: Double) throws {
        let count = Int(100_000 * scale)
        try generate(folder + "/people.csv", count)
        _ = try Measured.child("duplicates-fill", folder)
        let ours = try Measured.child("duplicates", folder)
        let parts = ours.output.split(separator: " ").compactMap { Double($0) }
        row(
            "duplicates among \(count) customers",
            "\(parts[0].rounded(1)) s; \(Int(parts[1])) pairs; peak \(ours.peakMegabytes.rounded(0)) MB", "≤ 10 s")
    }

    private static func generate(_ path: String, _ count: Int) throws {
        let file = try TextFile(path)
        defer { file.close() }
        file.write("Nama,No HP,Email,Alamat,Ulang Tahun\n")
        for index in 0..<count {
            // Every fiftieth is the one before, under a shorter name and another number.
            let isAgain = index % 50 == 49
            let who = isAgain ? index - 1 : index
            let name = "\(givenNames[who % givenNames.count]) \(familyNames[who / 7 % familyNames.count])"
            let shown = isAgain ? "Bu \(givenNames[who % givenNames.count])" : name
            let mail = isAgain ? "p\(who)@contoh.id" : "p\(index)@contoh.id"
            let day = "19\(50 + who % 50)-\(two(1 + who / 50 % 12))-\(two(1 + who / 600 % 28))"
            // A card that bears a known address is that customer already: the second time it comes without.
            file.write(
                "\(shown) \(isAgain ? "" : String(index)),\(person(index).phone),\(isAgain ? "" : mail),Jalan Melati \(who) RT 3,\(day)\n"
            )
        }
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    static func fill(_ folder: String) async throws {
        let shop = try await OpenBench.shop(folder + "/people")
        _ = try await OpenBench.bringIn(folder + "/people.csv", shop)
        try await shop.close()
        print("filled", terminator: "")
    }

    static func run(_ folder: String) async throws {
        let shop = try await OpenBench.shop(folder + "/people")
        let start = Date()
        let found = try await shop.duplicates(limit: 20)
        let wall = Date().timeIntervalSince(start)
        try await shop.close()
        print("\(wall) \(found.count)", terminator: "")
    }
}
