import Foundation
import UseCases

/// 5,000,000 entries of 100,000 customers taken along, and brought back into an empty shop.
enum ExportBench {
    static func measure(_ folder: String, _ scale: Double) throws {
        _ = try Measured.child("today-fill", folder, scale)
        let out = try Measured.child("export", folder)
        let back = try Measured.child("export-back", folder)
        for (name, measured) in [("everything taken along", out), ("everything brought back", back)] {
            let entries = Double(measured.output.split(separator: " ").first ?? "") ?? 0
            row(
                "\(name), \(Int(entries)) entries",
                "\((entries / measured.wallSeconds).rounded(0)) entries/s of wall (\(measured.wallSeconds.rounded(1)) s, "
                    + "CPU \(measured.cpuSeconds.rounded(1)) s); peak \(measured.peakMegabytes.rounded(0)) MB; "
                    + measured.output.split(separator: " ").dropFirst().joined(separator: " "),
                "< 300 MB")
        }
    }

    static func export(_ folder: String) async throws {
        let shop = try await OpenBench.shop(folder + "/bigshop")
        let made = try await shop.export(ExportRequest(path: folder + "/taken"))
        try await shop.close()
        print("\(made.entries) \(megabytes(below: folder + "/taken")) MB", terminator: "")
    }

    /// Without the thinking anew afterwards, which has a line of its own.
    static func bringBack(_ folder: String) async throws {
        let shop = try await OpenBench.shop(folder + "/otherhome")
        let (added, _) = try await OpenBench.bringIn(folder + "/taken", shop)
        let log =
            (try? FileManager.default.attributesOfItem(atPath: folder + "/otherhome/data/akrab.db-wal")[.size] as? Int) ?? 0
        try await shop.close()
        print("\(added) write-ahead log \(log / 1_000_000) MB", terminator: "")
    }

    private static func megabytes(below path: String) -> Int {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
        return names.reduce(0) { sum, name in
            let size = (try? FileManager.default.attributesOfItem(atPath: path + "/" + name)[.size] as? Int) ?? 0
            return sum + size
        } / 1_000_000
    }
}
