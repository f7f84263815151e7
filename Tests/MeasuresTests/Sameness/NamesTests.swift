import Measures
import Testing
import Vocabulary

@Suite("Two names, one person?") struct NamesTests {
    @Test(
        "agree in any spelling, order and with any title",
        arguments: [
            ("Soekarno Hadi", "Sukarno Hadi"), ("Djoko Soesanto", "Joko Susanto"), ("Moh. Jusuf", "Muhammad Yusuf"),
            ("Abdul Rahman", "Abdurrahman"), ("Tuti Herawati", "Hj. Herawati Tuti (katering)"),
            ("Sjarif Hidajat", "Syarif Hidayat"), ("Achmad Khoirul", "Ahmad Choirul"), ("Tjandra Halim", "Candra Halim"),
        ])
    func whole(_ one: String, _ other: String) {
        #expect(CardName(one).likeness(to: CardName(other)) == .whole)
        #expect(CardName(other).likeness(to: CardName(one)) == .whole)
    }

    @Test(
        "may be one inside the other",
        arguments: [("Bu Ratna", "Ratna Wulandari"), ("Bu Aminah", "Siti Aminah"), ("Mbak Vina", "Fina Oktaviani")])
    func part(_ one: String, _ other: String) { #expect(CardName(one).likeness(to: CardName(other)) == .part) }

    @Test(
        "are two people's by their title, by whose they are, by another name",
        arguments: [
            ("Pak Budi", "Bu Budi"), ("Mama Dito", "Dito"), ("Istri Pak Gunawan", "Pak Gunawan"),
            ("Siti Aminah", "Siti Maryam"), ("Yuliana", "Yuliani"), ("Dewi Lestari", "Dwi Lestari"),
            ("Kos Bu Tini kamar 3", "Kos Bu Tini kamar 5"), ("Keluarga Pak Hendra", "Pak Hendra"),
        ])
    func different(_ one: String, _ other: String) { #expect(CardName(one).likeness(to: CardName(other)) == .different) }

    @Test("no name is no name", arguments: ["", "+62 812-9990-0001", "Bu", "Pak Haji", "🌸"])
    func unnamed(_ name: String) { #expect(CardName(name).likeness(to: CardName("Ratna Wulandari")) == .unnamed) }

    @Test("a name alone, or a telephone alone, makes nobody one")
    func alone() {
        let ratna = Trail(customer: CustomerID(1), kind: .person, names: ["Ratna Wulandari"])
        var other = Trail(customer: CustomerID(2), kind: .person, names: ["Ratna Wulandari"])
        let byName = Sameness([ratna, other]).candidates(rhythms: { _ in [:] })
        #expect(byName == [])
        let phone = Handle(kind: .phone, value: "+6281300001001")
        var first = ratna
        first.handles = [phone]
        other.names = ["Pak Hendra"]
        other.handles = [phone]
        let byTelephone = Sameness([first, other]).candidates(rhythms: { _ in [:] })
        #expect(byTelephone == [])
    }

    @Test("a number that a whole school has makes nobody one")
    func crowd() {
        let trails = (1...40).map { number in
            var trail = Trail(customer: CustomerID(Int64(number)), kind: .person, names: ["Bu Sari"])
            trail.handles = [Handle(kind: .phone, value: "+6281300001001")]
            return trail
        }
        let found = Sameness(trails).candidates(rhythms: { _ in [:] })
        #expect(found == [])
    }
}
