import Foundation
import Storage
import UseCases
import Vocabulary

/// Fifty people writing at once, each answered only when it is on disk: how many syncs an acknowledged write costs.
enum WritersBench {
    private static let writers = 50
    private static let each = 100

    static func measure(_ folder: String, _ scale: Double) throws {
        let ours = try Measured.child("writers", folder)
        let parts = ours.output.split(separator: " ").compactMap { Double($0) }
        row(
            "50 writers at once, \(writers * each) notes",
            "\((parts[1] / parts[0]).rounded(3)) commits (each one sync) per acknowledged write; \((parts[0] / parts[2]).rounded(0)) writes/s",
            "≤ 0.1")
    }

    static func run(_ folder: String) async throws {
        let database = try SQLiteDatabase(in: try DataFolder(folder + "/writers"))
        let shop = try await Shop.open(database)
        let customer = try await shop.journal.write(as: .owner) { try $0.meet("Bu Sari", how: "bench") }
        let before = database.commitCount
        let start = Date()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<writers {
                group.addTask {
                    for number in 0..<each { try await shop.note("catatan \(writer)-\(number)", about: customer) }
                }
            }
            try await group.waitForAll()
        }
        let wall = Date().timeIntervalSince(start)
        print("\(writers * each) \(database.commitCount - before) \(wall)", terminator: "")
        try await shop.close()
    }
}
