import Engagement
import Testing
import Vocabulary

/// Who belongs to a group, and why.
@Suite("Groups of customers") struct SegmentTests {
    private static let now = RandomParty.now
    private let sari = SegmentCandidate(
        id: CustomerID(1), facts: ["kota": ["Bandung"]], tags: ["seller"], figures: ["orders": 12],
        stances: [HeldStance(.forbids, towards: "drink.alcohol", .said, at: now, in: .standard)])
    private let budi = SegmentCandidate(id: CustomerID(2), facts: ["kota": ["Garut"]], figures: ["orders": 3])
    private let yuli = SegmentCandidate(id: CustomerID(3), tags: ["seller"])

    private func ids(_ rule: SegmentRule) -> [Int64] {
        rule.members(of: [sari, budi, yuli], asOf: Self.now).map(\.id.value)
    }

    @Test("conditions are combined, and every member comes with the reason")
    func combined() {
        let bandung = SegmentRule.fact(key: "kota", value: "Bandung")
        let often = SegmentRule.figure("orders", .atLeast, 10)
        let members = SegmentRule.all([bandung, often]).members(of: [sari, budi, yuli], asOf: Self.now)
        #expect(members == [SegmentMember(id: CustomerID(1), because: [bandung, often])])
        #expect(ids(.any([bandung, .tag("seller")])) == [1, 3])
        let either = SegmentRule.any([bandung, .tag("seller")]).members(of: [yuli], asOf: Self.now)
        #expect(either.first?.because == [.tag("seller")])
    }

    @Test("what is unknown makes nobody a member, neither so nor not so")
    func unknown() {
        let bandung = SegmentRule.fact(key: "kota", value: "Bandung")
        #expect(ids(bandung) == [1] && ids(.not(bandung)) == [2])
        #expect(ids(.not(.not(bandung))) == [1])
        // Yuli's town is not known, but a tag alone decides.
        #expect(ids(.not(.all([bandung, .tag("seller")]))) == [2])
        #expect(ids(.any([.not(bandung), .tag("seller")])) == [1, 2, 3])
    }

    @Test("a stance counts with what lies above it, as sure as it is today")
    func stances() {
        #expect(ids(.holds(.forbids, trait: "drink.alcohol.beer", confidence: 0.8)) == [1])
        #expect(ids(.holds(.forbids, trait: "drink.alcohol.beer", confidence: 0.99)) == [])
    }

    @Test("frozen, it stays as it was")
    func frozen() {
        let rule = SegmentRule.tag("seller")
        let frozen = rule.frozen(rule.members(of: [sari, budi], asOf: Self.now))
        #expect(ids(frozen) == [1] && ids(rule) == [1, 3])
    }

    @Test("the ways of a group come from its members' own words alone")
    func ownWords() throws {
        func word(_ stance: Stance, _ source: StanceSource) -> [HeldStance] {
            [HeldStance(stance, towards: "drink.alcohol", source, at: Self.now, in: .standard)]
        }
        let prior: [Stance: Double] = [.forbids: 0.5, .dislikes: 0.2, .accepts: 0.2, .likes: 0.1]
        let members = [word(.forbids, .said), word(.forbids, .wrote), word(.likes, .guess), word(.likes, .imported), []]
        let stance = try #require(
            SegmentStance.counted("arisan", "drink.alcohol", members: members, prior: prior, in: .standard, asOf: Self.now))
        #expect(abs((stance.shares[.forbids] ?? 0) - 7.0 / 12) < 1e-12)
        #expect(abs((stance.shares[.likes] ?? 0) - 1.0 / 12) < 1e-12)
        #expect(
            SegmentStance.counted(
                "arisan", "drink.alcohol", members: [word(.likes, .guess)], prior: prior, in: .standard, asOf: Self.now) == nil)
    }

    @Test("a bond that suits the group is still held against each person")
    func bond() {
        let bond = BondPlan(forms: [.relate], channels: [.whatsapp], timesPerMonth: 4)
        let misfits = bond.misfits([
            .init(id: CustomerID(1), channels: [.whatsapp], ownTimesPerMonth: 3),
            .init(id: CustomerID(2), channels: [.email], ownTimesPerMonth: 1),
            .init(id: CustomerID(3), hasOptedOut: true),
        ])
        #expect(misfits == [CustomerID(2): [.otherChannels, .tooOften], CustomerID(3): [.optedOut, .unknown]])
    }
}
