import Foundation
import Journal
import UseCases
import Vocabulary

/// A plan of ten parts for all of 100,000 customers with 2,000,000 entries: everybody read as plans see them, the look at it with
/// its story, and both again while nothing is new.
enum PlansBench {
    static func measure(_ folder: String, _ scale: Double) throws {
        _ = try Measured.child("measures-fill", folder, scale)
        _ = try Measured.child("plans-fill", folder)
        let look = try Measured.child("plans", folder)
        row("a plan of ten parts for everybody", "\(look.output); peak \(look.peakMegabytes.rounded(0)) MB", "")
    }

    private static let parts: [(String, Aspect, [String])] = [
        ("mi goreng angciu", .food, ["drink.alcohol.in_food"]), ("kue keju", .food, ["food.taste.cheese"]),
        ("sambal", .food, ["food.taste.spicy"]), ("nasi", .food, []), ("es teh", .drink, []), ("air putih", .drink, []),
        ("organ tunggal", .music, ["entertain.music.loud"]), ("tetangga", .people, []), ("halaman", .place, []),
        ("spanduk", .picture, []),
    ]

    /// Every fifth said something of food; everybody who ordered is in one group.
    static func fill(_ folder: String) async throws {
        let shop = try await OpenBench.shop(folder + "/bigshop")
        try await shop.refreshUnderstanding()
        let everybody = try await shop.journal.read(as: .owner) { try $0.everybody() }
        try await shop.journal.write(as: .owner) { pen in
            for (place, customer) in everybody.enumerated() where place % 5 == 0 {
                let word = place % 10 == 0 ? ("pantang", "alkohol di masakan") : ("kurang suka", "pedas")
                try pen.learn(
                    FactLearnt(key: word.0, value: word.1, source: .said, confidence: 0.95), about: customer.id)
            }
        }
        let group = GroupWritten(text: "Langganan", conditions: [GroupCondition(.orders, number: 1)])
        _ = try await shop.perform(.group(group, changing: nil), once: "bench")
        let written = try await shop.groups().groups
        _ = try await shop.bringIn(
            PlanWritten(
                text: "Syukuran", kind: .event, words: "Halo {nama}",
                elements: parts.map { PlannedElement(name: $0.0, aspect: $0.1, traits: $0.2) },
                at: shop.now.adding(.days(9)), audience: .init(groups: written.map(\.id))))
        try await shop.close()
        print("filled", terminator: "")
    }

    static func look(_ folder: String) async throws {
        let shop = try await OpenBench.shop(folder + "/bigshop")
        func timed<T>(_ body: () async throws -> T) async throws -> (T, String) {
            let (start, before) = (Date(), cpuSeconds())
            let result = try await body()
            return (result, "\(Date().timeIntervalSince(start).rounded(2)) s, CPU \((cpuSeconds() - before).rounded(2)) s")
        }
        let (groups, crowd) = try await timed { try await shop.groups().groups }
        let (plans, list) = try await timed { try await shop.engagements().plans }
        guard let plan = plans.first else { throw CocoaError(.fileReadUnknown) }
        let (planned, first) = try await timed { try await shop.engagement(plan.id) }
        let (_, again) = try await timed { try await shop.engagement(plan.id) }
        let (_, bond) = try await timed { try await shop.bond(with: groups[0]) }
        try await shop.close()
        print(
            """
            \(planned?.look.verdict.people.count ?? 0) invited: everybody read \(crowd); list of plans \(list); \
            the look \(first); again \(again); how they come by themselves \(bond)
            """, terminator: "")
    }
}
