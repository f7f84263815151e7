import Foundation

/// Contacts as a table, matched against 100,000 that are there already.
enum ContactsBench {
    static func measure(_ folder: String, _ scale: Double) throws {
        let existing = Int(100_000 * scale)
        let half = existing / 5
        try generate(folder + "/before.csv", 0..<existing)
        // Half of the new list is known, half is not.
        try generate(folder + "/after.csv", (existing - half / 2)..<(existing + half / 2))
        _ = try Measured.child("contacts-before", folder)
        let ours = try Measured.child("contacts", folder)
        let parts = ours.output.split(separator: " ").compactMap { Double($0) }
        row(
            "contacts CSV, \(half) rows at \(existing) existing",
            "\((Double(half) / parts[0]).rounded(0)) rows/s; \(Int(parts[1])) new; peak \(ours.peakMegabytes.rounded(0)) MB",
            "≥ 10,000/s")
    }

    static func generate(_ path: String, _ range: Range<Int>) throws {
        let file = try TextFile(path)
        defer { file.close() }
        file.write("Nama,No HP,Email,Alamat\n")
        for index in range {
            let (name, phone) = person(index)
            file.write("\(name),\(phone),p\(index)@contoh.id,Jalan Melati \(index % 200)\n")
        }
    }

    static func run(_ folder: String, file: String) async throws {
        let shop = try await OpenBench.shop(folder + "/contactshop")
        let start = Date()
        let (added, _) = try await OpenBench.bringIn(folder + "/" + file, shop)
        let wall = Date().timeIntervalSince(start)
        try await shop.close()
        print("\(wall) \(added)", terminator: "")
    }
}
