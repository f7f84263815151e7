import Foundation
import Storage
import UseCases
import Vocabulary

/// A shop in a folder of the bench's own, with full durability as people have it.
enum OpenBench {
    static func shop(_ folder: String) async throws -> Shop {
        try await Shop.open(SQLiteDatabase(in: try DataFolder(folder + "/data")))
    }

    static func bringIn(_ path: String, _ shop: Shop) async throws -> (added: Int, refused: Int) {
        var request = ImportRequest(paths: [path])
        request.we = ["Dapur Sari Rasa", "dapur@sarirasa.example"]
        request.exportedAt = Zone.jakarta.start(of: Day(number: 20_780))
        let outcome = try await ImportDesk(shop, request).run()
        return (outcome.added, outcome.refusedCount)
    }
}

let givenNames = [
    "Ratna", "Andi", "Sinta", "Hendra", "Tika", "Tuti", "Gunawan", "Nia", "Cucu", "Imas", "Bagus", "Yayah", "Asep",
]
let familyNames = ["Wulandari", "Hartono", "Lestari", "Suartana", "Prasetyo", "Rokayah", "Rahmat", "Kurniasih", "Simanjuntak"]
let dishes = ["Nasi kotak ayam bakar", "Nasi liwet komplit", "Snack box isi 4", "Tumpeng mini", "Nasi kuning", "Bubur ayam"]

/// An invented customer's name and number; the same for the same index.
func person(_ index: Int) -> (name: String, phone: String) {
    let name = "\(givenNames[index % givenNames.count]) \(familyNames[index / 7 % familyNames.count]) \(index)"
    let digits = String(10_000_000 + index)
    return (name, "0812\(digits)")
}
